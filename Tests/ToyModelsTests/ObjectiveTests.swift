import Autodiff
import Randomness
import Settings
import Testing

@testable import LinearAlgebra
@testable import ToyModels

/// The routes through the model: against each other, and against central differences.
@Suite struct ObjectiveTests {
    struct Setup: Sendable, CustomTestStringConvertible {
        var n: Int
        var m: Int
        var batch: Int
        var density: Double
        var activation = Activation.relu
        var weighted = false
        var isTied = true
        /// With values of either sign; nil for values above 0 that are their own targets.
        var target: (any TargetLaw)?
        /// Of equal frequencies; nil for independent features.
        var dependence: (any DependenceLaw)?
        var testDescription: String {
            "n \(n) m \(m) B \(batch) E \(density) \(activation) weighted \(weighted) tied \(isTied)"
                + (target.map { " target \(type(of: $0).name)" } ?? "")
                + (dependence.map { " dependence \(type(of: $0).name)" } ?? "")
        }

        var untied: Setup {
            var setup = self
            setup.isTied = false
            return setup
        }
    }

    static let setups = [
        Setup(n: 1, m: 1, batch: 4, density: 0.5), Setup(n: 5, m: 2, batch: 8, density: 5),
        Setup(n: 12, m: 5, batch: 30, density: 1), Setup(n: 40, m: 7, batch: 16, density: 6, weighted: true),
        Setup(n: 64, m: 3, batch: 50, density: 0.02), Setup(n: 9, m: 20, batch: 10, density: 3, activation: .identity),
        // More columns than one panel, and a remainder.
        Setup(n: 700, m: 4, batch: 12, density: 2), Setup(n: 521, m: 6, batch: 20, density: 3, weighted: true),
    ]
    /// More rows of each kind than are summed up at once: too many to keep all pre-activations away from the kink.
    static let manyRows = [
        Setup(n: 150, m: 9, batch: 1500, density: 1.5, weighted: true), Setup(n: 130, m: 5, batch: 1100, density: 0.8),
    ]

    /// Features, hidden dimensions and samples around the sizes of tiles, blocks and vectors; many are active.
    static let laneSetups = [
        Setup(n: 2, m: 1, batch: 3, density: 1), Setup(n: 2, m: 1, batch: 1024, density: 1),
        Setup(n: 7, m: 4, batch: 63, density: 3, weighted: true), Setup(n: 6, m: 5, batch: 64, density: 5),
        Setup(n: 20, m: 6, batch: 65, density: 5), Setup(n: 13, m: 7, batch: 1100, density: 4, weighted: true),
        Setup(n: 80, m: 20, batch: 257, density: 20), Setup(n: 131, m: 33, batch: 130, density: 5),
    ]
    static let generalLaneSetups = Activation.all.filter { $0 != .relu }.flatMap { activation in
        laneSetups.map { setup in
            var setup = setup
            setup.activation = activation
            return setup
        }
    }

    @Test(arguments: laneSetups + generalLaneSetups + (laneSetups + generalLaneSetups).map(\.untied))
    func lanesAgreeToRounding(setup: Setup) throws {
        #expect(try disagreement(setup, seed: 7, Double.self, by: .lanes) < 1e-12)
        #expect(try disagreement(setup, seed: 7, Float.self, by: .lanes) < 2e-4)
    }

    /// The activations without a pass of their own, over batches of all these kinds.
    static let general = Activation.all.filter { $0.rowPass == .general }
    static let generalSetups = general.flatMap { activation in
        (setups + manyRows).map { setup in
            var setup = setup
            setup.activation = activation
            return setup
        }
    }

    static func make<Element: Scalar>(
        _ setup: Setup, seed: UInt64
    ) throws -> (ModelParameters<Element>, SparseBatch<Element>, [Element]?) {
        let distribution = try FeatureDistribution(
            weights: PowerLaw(exponent: setup.density == 5 || setup.dependence != nil ? 0 : 0.4).weights(
                count: setup.n),
            activationDensity: setup.density,
            values: setup.target == nil
                ? UniformValues() : SignedValues(Values(["low": .number(0), "high": .number(2)])),
            dependence: setup.dependence, target: setup.target)
        var stream = RandomStream(seed: seed, run: 1, purpose: .initialization)
        let specs = ParameterSpec.list(features: setup.n, width: setup.m, isTied: setup.isTied)
        let parameters = ModelParameters<Double>(specs, from: &stream)
        let batch = SparseBatch<Element>(featureCount: setup.n)
        var sampler = BatchSampler<Element>(distribution, sampleCount: setup.batch)
        sampler.draw(into: batch, from: stream)
        let weights = setup.weighted ? (0..<setup.n).map { Element(1 / Double(1 + $0 % 5)) } : nil
        return (ModelParameters(specs, values: parameters.list.map { Matrix<Element>($0.value) }), batch, weights)
    }

    static func largest<Element>(_ a: Matrix<Element>, _ b: Matrix<Element>) -> Double {
        let scale = Double(a.frobeniusNorm()) / Double(max(1, a.count)).squareRoot() + 1e-12
        return zip(a.elements, b.elements).map { abs(Double($0) - Double($1)) }.max()! / scale
    }

    /// - Parameter shift: added to every bias: far below 0 few outputs of a ReLU are above it.
    func disagreement<Element: Scalar>(
        _ setup: Setup, seed: UInt64, _ type: Element.Type, by route: SparseReconstructionRoute, shift: Element = 0
    ) throws -> Double {
        var (parameters, batch, weights): (ModelParameters<Element>, _, _) = try Self.make(setup, seed: seed)
        parameters.bias.addToEachRow(
            Matrix(rows: 1, columns: setup.n, elements: Array(repeating: shift, count: setup.n)))
        let gram = ReconstructionObjective.gram(
            parameters, batch: batch, activation: setup.activation, importance: weights, route: route)
        let dense = ReconstructionObjective.dense(
            parameters, batch: batch.dense(), targets: batch.denseTargets(), activation: setup.activation,
            importance: weights)
        let (fast, plain) = (Double(gram.evaluate()), Double(dense.evaluate()))
        #expect(gram.variables.count == (setup.isTied ? 2 : 3))
        return zip(dense.variables, gram.variables).reduce(abs(fast - plain) / abs(plain)) {
            max($0, Self.largest($1.0.gradient, $1.1.gradient))
        }
    }

    @Test(arguments: setups + manyRows + generalSetups + (setups + manyRows + generalSetups).map(\.untied))
    func theRoutesAgreeToRounding(setup: Setup) throws {
        for seed in 0..<3 {
            for route in [SparseReconstructionRoute.panels, .outputs, .lanes] {
                #expect(try disagreement(setup, seed: UInt64(seed), Double.self, by: route) < 1e-12)
                #expect(try disagreement(setup, seed: UInt64(seed), Float.self, by: route) < 2e-4)
            }
        }
    }

    /// From no output above 0, through few, to all of them.
    @Test(arguments: [-100.0, -3, -1.5, 100], [true, false]) func atEverySparsity(shift: Double, isTied: Bool) throws {
        for setup in [Setup(n: 700, m: 4, batch: 12, density: 2), Setup(n: 130, m: 35, batch: 200, density: 1.5)] {
            var setup = setup
            setup.isTied = isTied
            for route in [SparseReconstructionRoute.cheapest, .panels, .outputs, .lanes] {
                #expect(try disagreement(setup, seed: 1, Double.self, by: route, shift: shift) < 1e-12)
                #expect(try disagreement(setup, seed: 1, Float.self, by: route, shift: Float(shift)) < 2e-4)
            }
        }
    }

    /// A parameter that is not a number makes the loss none, by any route.
    @Test(arguments: [SparseReconstructionRoute.panels, .outputs, .lanes]) func aDivergedModelIsSeen(
        route: SparseReconstructionRoute
    ) throws {
        for value in [Float.nan, .infinity] {
            for place in [0, 39 * 7 + 3] {
                var (parameters, batch, _): (ModelParameters<Float>, SparseBatch<Float>, [Float]?) = try Self.make(
                    Setup(n: 40, m: 7, batch: 16, density: 6), seed: 1)
                var elements = parameters.directions.elements
                elements[place] = value
                parameters.directions = Matrix(rows: 40, columns: 7, elements: elements)
                let loss = ReconstructionObjective.gram(parameters, batch: batch, activation: .relu, route: route)
                #expect(!loss.evaluate().isFinite)
            }
        }
    }

    /// The routes must differ where the models do: the comparison above can fail.
    @Test(arguments: Activation.all, Activation.all)
    func anotherActivationDisagrees(one: Activation, other: Activation) throws {
        guard one != other else { return }
        let (parameters, batch, _): (ModelParameters<Double>, SparseBatch<Double>, [Double]?) = try Self.make(
            Self.setups[2], seed: 0)
        let gram = ReconstructionObjective.gram(parameters, batch: batch, activation: one)
        let dense = ReconstructionObjective.dense(parameters, batch: batch.dense(), activation: other)
        #expect(abs(gram.evaluate() - dense.evaluate()) > 1e-3)
    }

    /// The general pass agrees with the dense route for the two activations that do not need it, too.
    @Test(arguments: [Activation.relu, .identity])
    func theGeneralPassAgreesWithTheFastOnes(activation: Activation) throws {
        let general = Activation(activation.name, activation.loops)
        #expect(general.rowPass == .general && activation.rowPass != .general)
        for var setup in Self.setups + Self.manyRows {
            setup.activation = general
            #expect(try disagreement(setup, seed: 0, Double.self, by: .panels) < 1e-12)
        }
    }

    /// Whole losses against central differences, where no pre-activation is near ReLU's kink.
    @Test(arguments: setups + generalSetups + (setups + generalSetups).map(\.untied))
    func gradientsAgreeWithDifferences(setup: Setup) throws {
        #expect(try errorFromDifferences(setup) < 1e-7)
    }

    /// The negative control: derivatives off by a part in 10⁵ fail the same check.
    @Test func aWrongDerivativeIsNoticed() throws {
        let wrong = Activation(
            "wrong",
            .init(
                loop_f32: nil,
                loop_f64: { count, z, values, derivatives in
                    Activation.gelu.loops.loop_f64(count, z, values, derivatives)
                    for i in 0..<count { derivatives![i] *= 1.00001 }
                }))
        #expect(try errorFromDifferences(Setup(n: 12, m: 5, batch: 30, density: 1, activation: wrong)) > 1e-6)
    }

    /// The largest relative error of a gradient, over all routes and some seeds.
    func errorFromDifferences(_ setup: Setup) throws -> Double {
        let hasKink = setup.activation.rowPass != .general
        // Rounding costs least with a large step, the fifth derivative with a small one: the better of two. A kink forbids all
        // but a small one.
        let steps = hasKink ? [1e-5] : [1e-3, 3e-4]
        var largest = 0.0
        for seed in 0..<4 {
            var (parameters, batch, weights): (ModelParameters<Double>, SparseBatch<Double>, [Double]?) = try Self.make(
                setup, seed: UInt64(seed))
            if hasKink { moveOffKinks(&parameters, batch.dense(), margin: 100 * steps[0]) }
            var stream = RandomStream(seed: UInt64(seed), run: 2, purpose: .gradientCheck)
            func direction(like matrix: Matrix<Double>) -> Matrix<Double> {
                let raw = (0..<matrix.count).map { _ in stream.normal() }
                return Matrix(rows: matrix.rows, columns: matrix.columns, elements: raw)
            }
            let directions = parameters.list.map { direction(like: $0.value) }
            for objective in [
                ReconstructionObjective.gram(
                    parameters, batch: batch, activation: setup.activation, importance: weights, route: .panels),
                ReconstructionObjective.gram(
                    parameters, batch: batch, activation: setup.activation, importance: weights, route: .outputs),
                ReconstructionObjective.gram(
                    parameters, batch: batch, activation: setup.activation, importance: weights, route: .lanes),
                ReconstructionObjective.dense(
                    parameters, batch: batch.dense(), targets: batch.denseTargets(), activation: setup.activation,
                    importance: weights),
            ] {
                let errors = steps.map { step in
                    GradientCheck.along(
                        directions, from: objective.variables, step: step, loss: objective.loss, tape: objective.tape
                    ).relativeError
                }
                largest = max(largest, errors.min()!)
            }
        }
        return largest
    }

    /// Moves every bias by the smallest multiple of `margin` that keeps its feature's pre-activations that far from 0.
    private func moveOffKinks(_ parameters: inout ModelParameters<Double>, _ x: Matrix<Double>, margin: Double) {
        let hidden = x.times(parameters.encoder ?? parameters.directions)
        let z = hidden.times(parameters.directions, transposeOther: true)
        for j in 0..<parameters.features {
            while (0..<z.rows).contains(where: { abs(z[$0, j] + parameters.bias[0, j]) < margin }) {
                parameters.bias[0, j] += margin
            }
        }
    }
}
