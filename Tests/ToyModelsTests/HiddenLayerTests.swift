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

    struct Made<Element: Scalar> {
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
}
