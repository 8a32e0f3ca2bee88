import Autodiff
import Foundation
import Randomness
import Settings
import Testing

@testable import LinearAlgebra
@testable import ToyModels

/// Models with a nonlinear hidden layer: the lanes of training against the model as it is written down, against differences and
/// against NumPy.
@Suite struct HiddenLayerTests {
    struct Setup: Sendable, CustomTestStringConvertible {
        var n, m, batch: Int
        var hidden, activation: Activation
        var weighted = false
        var target: (any TargetLaw)?
        var testDescription: String {
            "n \(n) m \(m) B \(batch) g \(hidden) f \(activation) weighted \(weighted)"
                + (target.map { " target \(type(of: $0).name)" } ?? "")
        }
    }

    /// Every pair of functions, at random shapes and at those of the edges of tiles, blocks and vectors.
    static let setups: [Setup] = {
        var stream = RandomStream(seed: 27, run: 0, purpose: .gradientCheck)
        func below(_ count: Int) -> Int { Int(stream.uniform() * Double(count)) }
        let edges = ObjectiveTests.laneSetups.map { ($0.n, $0.m, $0.batch) } + [(3, 6, 1024), (9, 40, 2100)]
        return Activation.all.flatMap { hidden in
            Activation.all.flatMap { activation in
                let random = (0..<3).map { _ in (1 + below(90), 1 + below(60), 1 + below(400)) }
                let edge = edges[below(edges.count)]
                return (random + [edge]).map { n, m, batch in
                    Setup(
                        n: n, m: m, batch: batch, hidden: hidden, activation: activation, weighted: below(2) == 0,
                        target: [nil, TargetTests.laws[0], TargetTests.laws[1]][below(3)])
                }
            }
        } + edges.map { Setup(n: $0.0, m: $0.1, batch: $0.2, hidden: .relu, activation: .relu) }
    }()

    private struct Made<Element: Scalar> {
        var parameters: ModelParameters<Element>
        let batch: DenseBatch<Element>
        let weights: [Element]?

        /// Every entry is drawn, so that nothing depends on a data law; a third of the samples' entries are 0.
        init(_ setup: Setup, seed: UInt64) {
            var stream = RandomStream(seed: seed, run: 1, purpose: .initialization)
            func matrix(_ rows: Int, _ columns: Int, _ size: Double) -> Matrix<Element> {
                Matrix(
                    rows: rows, columns: columns,
                    elements: (0..<rows * columns).map { _ in Element(size * stream.normal()) })
            }
            let (n, m) = (setup.n, setup.m)
            parameters = ModelParameters(
                directions: matrix(n, m, 1 / Double(m).squareRoot()), bias: matrix(1, n, 0.5),
                encoder: matrix(n, m, 1), hiddenBias: matrix(1, m, 0.5))
            batch = DenseBatch(featureCount: n, sampleCount: setup.batch)
            for feature in 0..<n {
                for sample in 0..<setup.batch where stream.uniform() > 0.33 {
                    batch[feature, sample] = Element(stream.normal())
                }
            }
            if let target = setup.target { batch.setTargets { target.apply(to: $0) } }
            weights = setup.weighted ? (0..<n).map { Element(1 / Double(1 + $0 % 5)) } : nil
        }

        func lanes(_ setup: Setup) -> ReconstructionObjective<Element> {
            .lanes(
                parameters, batch: batch, activation: setup.activation, hiddenActivation: setup.hidden,
                importance: weights)
        }

        func dense(_ setup: Setup) -> ReconstructionObjective<Element> {
            .dense(
                parameters, batch: batch.matrix(), targets: batch.targetMatrix(), activation: setup.activation,
                hiddenActivation: setup.hidden, importance: weights)
        }
    }

    /// The largest difference between lanes and tape, of the loss and of every gradient.
    private func disagreement<Element: Scalar>(_ setup: Setup, _: Element.Type, seed: UInt64 = 1) -> Double {
        let made = Made<Element>(setup, seed: seed)
        let (fast, plain) = (made.lanes(setup), made.dense(setup))
        let (one, other) = (Double(fast.evaluate()), Double(plain.evaluate()))
        #expect(fast.variables.count == 4)
        return zip(fast.variables, plain.variables).reduce(abs(one - other) / abs(other)) {
            max($0, ObjectiveTests.largest($1.0.gradient, $1.1.gradient))
        }
    }

    @Test(arguments: setups) func lanesAgreeWithTheTape(setup: Setup) {
        #expect(disagreement(setup, Double.self) < 1e-12)
        #expect(disagreement(setup, Float.self) < 2e-4)
    }

    /// A tape that is replayed with other samples and other parameters gives what a new one gives.
    @Test func aTapeIsReplayed() {
        let setup = Setup(n: 7, m: 9, batch: 130, hidden: .tanh, activation: .relu)
        let made = Made<Double>(setup, seed: 2)
        let objective = made.lanes(setup)
        objective.evaluate()
        for feature in 0..<7 { made.batch.withUnsafeMutableFeature(feature) { $0[5] += 1 } }
        for variable in objective.variables { variable.value.scale(by: 0.9) }
        let again = objective.evaluate()
        let values = objective.variables.map(\.value)
        let moved = ModelParameters(
            directions: values[0], bias: values[1], encoder: values[2], hiddenBias: values[3])
        let fresh = ReconstructionObjective.lanes(
            moved, batch: made.batch, activation: .relu, hiddenActivation: .tanh)
        #expect(fresh.evaluate() == again)
        for (one, other) in zip(objective.variables, fresh.variables) { #expect(one.gradient == other.gradient) }
    }

    /// The hidden layer of the identity with a = 0 is the linear model.
    @Test func theIdentityIsTheLinearModel() {
        let setup = Setup(n: 20, m: 6, batch: 100, hidden: .identity, activation: .tanh)
        var made = Made<Double>(setup, seed: 3)
        made.parameters.hiddenBias!.fill(0)
        let linear = ReconstructionObjective.lanes(
            ModelParameters(
                directions: made.parameters.directions, bias: made.parameters.bias, encoder: made.parameters.encoder),
            batch: made.batch, activation: .tanh)
        let hidden = made.lanes(setup)
        #expect(abs(hidden.evaluate() - linear.evaluate()) < 1e-14)
        for (one, other) in zip(linear.variables, hidden.variables) {
            #expect(ObjectiveTests.largest(one.gradient, other.gradient) < 1e-12)
        }
    }

    // MARK: Central differences

    /// The largest relative error of lanes and tape from differences along random directions in all parameters, and in each alone.
    private func errorFromDifferences(_ setup: Setup) -> Double {
        let hasKink = [setup.hidden, setup.activation].contains { $0.rowPass == .rectified }
        let steps = hasKink ? [1e-5] : [1e-3, 3e-4]
        var largest = 0.0
        for seed in 0..<3 {
            var made = Made<Double>(setup, seed: UInt64(seed))
            if hasKink { moveOffKinks(&made, setup, margin: 100 * steps[0]) }
            var stream = RandomStream(seed: UInt64(seed), run: 2, purpose: .gradientCheck)
            let all = made.parameters.list.map { parameter in
                Matrix(
                    rows: parameter.value.rows, columns: parameter.value.columns,
                    elements: (0..<parameter.value.count).map { _ in stream.normal() })
            }
            for only in [nil, 0, 1, 2, 3] {
                let directions = all.enumerated().map { place, direction in
                    only == nil || only == place ? direction : Matrix(rows: direction.rows, columns: direction.columns)
                }
                for objective in [made.lanes(setup), made.dense(setup)] {
                    let errors = steps.map { step in
                        GradientCheck.along(
                            directions, from: objective.variables, step: step, loss: objective.loss,
                            tape: objective.tape
                        ).relativeError
                    }
                    largest = max(largest, errors.min()!)
                }
            }
        }
        return largest
    }

    /// Moves hidden biases and then biases by the smallest multiples of `margin` that keep pre-activations that far from 0.
    private func moveOffKinks(_ made: inout Made<Double>, _ setup: Setup, margin: Double) {
        func move(_ bias: inout Matrix<Double>, _ sums: Matrix<Double>) {
            for j in 0..<bias.columns {
                while (0..<sums.rows).contains(where: { abs(sums[$0, j] + bias[0, j]) < margin }) {
                    bias[0, j] += margin
                }
            }
        }
        var hidden = made.batch.matrix().times(made.parameters.encoder!)
        move(&made.parameters.hiddenBias!, hidden)
        HiddenLayer(setup.hidden, bias: made.parameters.hiddenBias!).apply(to: &hidden)
        move(&made.parameters.bias, hidden.times(made.parameters.directions, transposeOther: true))
    }

    @Test(arguments: Activation.all, Activation.all)
    func gradientsAgreeWithDifferences(hidden: Activation, activation: Activation) {
        for (n, m, weighted) in [(3, 6, false), (11, 4, true)] {
            let setup = Setup(
                n: n, m: m, batch: 20, hidden: hidden, activation: activation, weighted: weighted,
                target: weighted ? TargetTests.laws[0] : nil)
            #expect(errorFromDifferences(setup) < 1e-6)
        }
    }

    /// The negative control: g' off by a part in 10⁵ fails the same check, by the lanes and by the tape.
    @Test func aWrongHiddenDerivativeIsNoticed() {
        let wrong = Activation(
            "wrong",
            .init(
                loop_f32: nil,
                loop_f64: { count, z, values, derivatives in
                    Activation.silu.loops.loop_f64(count, z, values, derivatives)
                    for i in 0..<count { derivatives![i] *= 1.00001 }
                }))
        let setup = Setup(n: 12, m: 5, batch: 30, hidden: wrong, activation: .tanh)
        #expect(errorFromDifferences(setup) > 1e-6)
        // Lanes and tape are wrong alike: it is the differences that tell.
        #expect(disagreement(setup, Double.self) < 1e-12)
    }

    /// The comparison of lanes and tape can fail: another function, or a hidden bias that is left out.
    @Test func anotherModelDisagrees() throws {
        let setup = Setup(n: 12, m: 5, batch: 30, hidden: .relu, activation: .relu)
        let made = Made<Double>(setup, seed: 4)
        let right = made.dense(setup).evaluate()
        for other in Activation.all where other != .relu {
            var setup = setup
            setup.hidden = other
            #expect(abs(made.lanes(setup).evaluate() - right) > 1e-3)
        }
        var unbiased = made
        unbiased.parameters.hiddenBias!.fill(0)
        #expect(abs(unbiased.lanes(setup).evaluate() - right) > 1e-3)
    }

    /// A hidden bias that is not a number makes the loss none.
    @Test func aDivergedHiddenBiasIsSeen() {
        let setup = Setup(n: 12, m: 5, batch: 30, hidden: .relu, activation: .relu)
        var made = Made<Float>(setup, seed: 4)
        made.parameters.hiddenBias![0, 3] = .nan
        #expect(!made.lanes(setup).evaluate().isFinite)
    }

    // MARK: NumPy

    private struct Reference: Decodable {
        struct Case: Decodable {
            let hidden, activation, target: String
            let importance: [Double]
            let loss: Double
            let gradients: [String: [Double]]
        }
        struct Recoveries: Decodable {
            let hidden, target: String
            let recovery, deviation, linear: [Double]
        }
        let features, width: Int
        let samples: [[Double]]
        let directions, bias, encoder, hidden_bias: [Double]
        let cases: [Case]
        let recoveries: [Recoveries]

        init() throws {
            let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            self = try JSONDecoder().decode(
                Reference.self, from: Data(contentsOf: folder.appendingPathComponent("Reference/hidden.json")))
        }

        func parameters<Element: Scalar>() -> ModelParameters<Element> {
            func matrix(_ elements: [Double], _ rows: Int) -> Matrix<Element> {
                Matrix(rows: rows, columns: elements.count / rows, elements: elements.map { Element($0) })
            }
            return ModelParameters(
                directions: matrix(directions, features), bias: matrix(bias, 1), encoder: matrix(encoder, features),
                hiddenBias: matrix(hidden_bias, 1))
        }
    }

    private func activation(_ name: String) throws -> Activation {
        try #require(Activation.all.first { $0.name == name })
    }

    private func law(_ name: String) -> (any TargetLaw)? { TargetTests.laws.first { type(of: $0).name == name } }

    @Test func agreesWithNumPy() throws {
        let made = try Reference()
        #expect(made.cases.count == 54)
        let batch = DenseBatch<Double>(featureCount: made.features, sampleCount: made.samples.count)
        for (sample, values) in made.samples.enumerated() {
            for (feature, value) in values.enumerated() { batch[feature, sample] = value }
        }
        for one in made.cases {
            let law = law(one.target)
            batch.setTargets(law.map { law in { law.apply(to: $0) } })
            let model: ModelParameters<Double> = made.parameters()
            let (f, g) = (try activation(one.activation), try activation(one.hidden))
            for objective in [
                ReconstructionObjective.lanes(
                    model, batch: batch, activation: f, hiddenActivation: g, importance: one.importance),
                .dense(
                    model, batch: batch.matrix(), targets: batch.targetMatrix(), activation: f, hiddenActivation: g,
                    importance: one.importance),
            ] {
                #expect(abs(objective.evaluate() - one.loss) < 1e-13)
                for (parameter, variable) in zip(model.list, objective.variables) {
                    let expected = try #require(one.gradients[parameter.name])
                    #expect(expected.count == variable.gradient.count)
                    for (a, b) in zip(variable.gradient.elements, expected) { #expect(abs(a - b) < 1e-13) }
                }
            }
        }
    }

    // MARK: What is measured of a trained model

    /// Within five standard errors of the mean of 1024, where the linear model of the same weights is not.
    @Test func recoveryAgreesWithSimulation() throws {
        let made = try Reference()
        for known in made.recoveries {
            let distribution = try FeatureDistribution(
                weights: PowerLaw(exponent: 0.7).weights(count: made.features), activationDensity: 1.5,
                values: UniformValues(low: -1, high: 2), target: law(known.target))
            let measured = Recovery(
                made.parameters(), distribution: distribution, activation: .relu,
                hiddenActivation: try activation(known.hidden), seed: 3, key: 4, poll: { () throws(Never) in })
            var wrong = 0.0
            for i in 0..<made.features {
                let error = known.deviation[i] / Double(Recovery.samples).squareRoot()
                #expect(abs(measured.recovery[i] - known.recovery[i]) < 5 * error, "\(known.hidden), feature \(i)")
                wrong = max(wrong, abs(known.linear[i] - known.recovery[i]) / error)
            }
            #expect(wrong > 20)
        }
    }

    /// |x| by a neuron for each sign comes back whole. One neuron alone gives one of the signs: R = 1/2, the gain of a value of 1 is 1
    /// or 0; a threshold that no value passes makes a feature silent, and one that half of them pass does not.
    @Test func theAbsoluteValueByHand() throws {
        var (a, d) = (Matrix<Float>(rows: 4, columns: 7), Matrix<Float>(rows: 4, columns: 7))
        for (feature, neurons) in [(0, [(0, 1), (1, -1)]), (1, [(2, 1)]), (2, [(3, -1)]), (3, [(4, 1), (5, -1)])] {
            for (neuron, sign) in neurons { (a[feature, neuron], d[feature, neuron]) = (Float(sign), 1) }
        }
        var hiddenBias = Matrix<Float>(rows: 1, columns: 7)
        (hiddenBias[0, 4], hiddenBias[0, 5]) = (-1, -1)
        let model = ModelParameters(
            directions: d, bias: Matrix<Float>(rows: 1, columns: 4), encoder: a, hiddenBias: hiddenBias)
        let law = try FeatureDistribution(
            weights: [1, 1, 1, 1], activationDensity: 2, values: UniformValues(low: -1, high: 1),
            target: AbsoluteTarget(Values([:])))
        func recovery(_ model: ModelParameters<Float>) -> Recovery {
            Recovery(
                model, distribution: law, activation: .identity, hiddenActivation: .relu, seed: 3, key: 4,
                poll: { () throws(Never) in })
        }
        let measured = recovery(model)
        #expect(abs(measured.recovery[0] - 1) < 1e-6 && measured.recovery[3] == 0)
        #expect(abs(measured.recovery[1] - 0.5) < 0.1 && abs(measured.recovery[2] - 0.5) < 0.1)
        #expect(measured.silent == [false, false, false, true])
        #expect(
            model.contributions(.relu)!.times(d, transposeOther: true).elements.enumerated().allSatisfy {
                $1 == ([0, 5].contains($0) ? 1 : 0)
            })
        (hiddenBias[0, 4], hiddenBias[0, 5]) = (-0.5, -1)
        var other = model
        other.hiddenBias = hiddenBias
        #expect(recovery(other).silent[3] == false)
        // Nothing is lost of the first feature; of the others half, half and all of p/3.
        let held = HeldOutLoss(
            model, distribution: law, activation: .identity, hiddenActivation: .relu,
            represented: [true, true, false, false], samples: 100_000, seed: 1, key: 2, poll: { () throws(Never) in })
        #expect(held.byFeature[0] < 1e-12 && held.interference < 1e-12)
        for (feature, share) in [(1, 0.5), (2, 0.5), (3, 1)] {
            #expect(abs(held.byFeature[feature] / (share * 0.5 / 3) - 1) < 0.03)
        }
    }

    /// f or g, as it is defined.
    private func definition(_ activation: Activation, _ z: Double) -> Double {
        switch activation {
        case .relu: max(z, 0)
        case .identity: z
        case .gelu: z / 2 * (1 + erf(z / 2.0.squareRoot()))
        case .silu: z / (1 + exp(-z))
        case .tanh: tanh(z)
        default: 1 / (1 + exp(-z))
        }
    }

    /// The held-out loss and its parts against a loop over samples, in Double. Nearly all samples of the rarer data are empty, and lose
    /// what g(a) leaves.
    @Test(arguments: Activation.all, [1.5, 0.05]) func heldOutLossAgreesWithTheDefinition(
        hidden: Activation, density: Double
    ) throws {
        let (n, m) = (14, 5)
        let distribution = try FeatureDistribution(
            weights: PowerLaw(exponent: 0.7).weights(count: n), activationDensity: density,
            values: UniformValues(low: -1, high: 2), target: AbsoluteTarget(Values([:])))
        let importance = (0..<n).map { 1 / Double($0 + 1) }
        let model = Made<Float>(Setup(n: n, m: m, batch: 1, hidden: hidden, activation: .relu), seed: 6).parameters
        let represented = (0..<n).map { $0 % 3 != 0 }
        var parts = (missing: 0.0, interference: 0.0, reconstruction: 0.0)
        let batch = SparseBatch<Float>(featureCount: n)
        var sampler = BatchSampler<Float>(distribution, sampleCount: 1024)
        var losses: [Double] = []
        for step in 0..<2 {
            sampler.draw(into: batch, from: RandomStream(seed: 1, run: 2, purpose: .evaluation, step: UInt64(step)))
            #expect(batch.emptyRows > (density < 1 ? 900 : 50))
            let x = Matrix<Double>(batch.dense())
            for row in 0..<1024 {
                let shown = (0..<m).map { i in
                    definition(
                        hidden,
                        (0..<n).reduce(Double(model.hiddenBias![0, i])) {
                            $0 + x[row, $1] * Double(model.encoder![$1, i])
                        })
                }
                var loss = 0.0
                for j in 0..<n {
                    let z = (0..<m).reduce(Double(model.bias[0, j])) {
                        $0 + shown[$1] * Double(model.directions[j, $1])
                    }
                    let error = max(z, 0) - abs(x[row, j])
                    let square = importance[j] * error * error
                    loss += square
                    if x[row, j] == 0 {
                        parts.interference += square / 2048
                    } else if represented[j] {
                        parts.reconstruction += square / 2048
                    } else {
                        parts.missing += square / 2048
                    }
                }
                losses.append(loss)
            }
        }
        let total = losses.reduce(0, +) / 2048
        for largestGram in [1, 40, HeldOutLoss.largestGram] {
            let held = HeldOutLoss(
                model, distribution: distribution, activation: .relu, hiddenActivation: hidden,
                represented: represented, importance: importance, samples: 2048, seed: 1, key: 2,
                largestGram: largestGram, poll: { () throws(Never) in })
            #expect(abs(held.loss - total) < 1e-5 * total)
            #expect(abs(held.missing - parts.missing) < 1e-5 * total)
            #expect(abs(held.interference - parts.interference) < 1e-5 * total)
            #expect(abs(held.reconstruction - parts.reconstruction) < 1e-5 * total)
            #expect(abs(held.byFeature.reduce(0, +) - held.loss) < 1e-9 * total)
        }
    }

    /// Dependent features have samples of their own: against the definition on those.
    @Test func recoveryOfDependentFeatures() throws {
        let law = DependentModelTests.law("tree", ["branching": 2, "depth": 1], exclusive: false)
        let distribution = try FeatureDistribution(
            weights: [4, 2, 1], activationDensity: 1.4, values: UniformValues(low: -1, high: 2), dependence: law)
        let model = Made<Float>(Setup(n: 3, m: 4, batch: 1, hidden: .tanh, activation: .identity), seed: 8).parameters
        let measured = Recovery(
            model, distribution: distribution, activation: .identity, hiddenActivation: .tanh, seed: 3, key: 4,
            poll: { () throws(Never) in })
        var sampler = BatchSampler<Float>(distribution, sampleCount: Recovery.samples)
        let batch = SparseBatch<Float>(featureCount: 3)
        for i in 0..<3 {
            sampler.draw(
                into: batch, given: i, from: RandomStream(seed: 3, run: 4, purpose: .recovery, step: UInt64(i) + 1))
            var hidden = Matrix<Double>(batch.dense()).times(Matrix<Double>(model.encoder!))
            for row in 0..<hidden.rows {
                for k in 0..<4 { hidden[row, k] = tanh(hidden[row, k] + Double(model.hiddenBias![0, k])) }
            }
            let z = hidden.times(Matrix<Double>(model.directions), transposeOther: true)
            var (error, square) = (0.0, 0.0)
            for row in 0..<z.rows {
                let x = Double(batch.dense()[row, i])
                let miss = x - z[row, i] - Double(model.bias[0, i])
                error += miss * miss
                square += x * x
            }
            #expect(abs(measured.recovery[i] - (1 - error / square)) < 1e-5)
        }
    }

    /// A hidden bias is drawn from nothing, starts at 0 and comes last: other parameters start as without it.
    @Test func theListOfParameters() {
        func drawn(_ hasHiddenBias: Bool) -> ModelParameters<Float> {
            var stream = RandomStream(seed: 6, run: 7, purpose: .initialization)
            return ModelParameters(
                ParameterSpec.list(features: 9, width: 4, isTied: false, hasHiddenBias: hasHiddenBias), from: &stream)
        }
        let (with, without) = (drawn(true), drawn(false))
        #expect(with.list.map(\.name) == ["directions", "bias", "encoder", "hidden_bias"])
        #expect(with.list.dropLast().map(\.value) == without.list.map(\.value))
        #expect(with.hiddenBias == Matrix(rows: 1, columns: 4) && without.hiddenBias == nil)
        #expect(with.list.last?.role == .bias)
    }
}
