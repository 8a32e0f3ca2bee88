import Autodiff
import Foundation
import Randomness
import Settings
import Testing

@testable import LinearAlgebra
@testable import ToyModels

/// Errors |x̂ - t|^p in place of squares: the lanes of training against the tape, against differences and against PyTorch.
@Suite struct PowerLossTests {
    struct Setup: Sendable, CustomTestStringConvertible {
        var n, m, batch, exponent: Int
        var activation: Activation
        /// nil for tied weights; the identity for untied ones without a function.
        var hidden: Activation?
        var isTied = true
        var weighted = false
        var target: (any TargetLaw)?
        var testDescription: String {
            "p \(exponent) n \(n) m \(m) B \(batch) f \(activation) \(isTied ? "tied" : "g \(hidden?.name ?? "none")") "
                + "weighted \(weighted)\(target == nil ? "" : " target")"
        }
    }

    static let setups: [Setup] = {
        var stream = RandomStream(seed: 19, run: 0, purpose: .gradientCheck)
        func below(_ count: Int) -> Int { Int(stream.uniform() * Double(count)) }
        return [1, 2, 3, 4, 5, 8, 12].flatMap { exponent in
            Activation.all.flatMap { activation in
                (0..<3).map { place in
                    Setup(
                        n: 1 + below(60), m: 1 + below(40), batch: 1 + below(300), exponent: exponent,
                        activation: activation, hidden: place == 2 ? Activation.all[below(6)] : nil, isTied: place == 0,
                        weighted: below(2) == 0, target: below(2) == 0 ? TargetTests.laws[0] : nil)
                }
            }
        } + [Setup(n: 3, m: 6, batch: 1100, exponent: 4, activation: .relu)]
    }()

    private struct Made<Element: Scalar> {
        var parameters: ModelParameters<Element>
        let batch: DenseBatch<Element>
        let weights: [Element]?

        init(_ setup: Setup, seed: UInt64) {
            var stream = RandomStream(seed: seed, run: 1, purpose: .initialization)
            func matrix(_ rows: Int, _ columns: Int, _ size: Double) -> Matrix<Element> {
                Matrix(
                    rows: rows, columns: columns,
                    elements: (0..<rows * columns).map { _ in Element(size * stream.normal()) })
            }
            let (n, m) = (setup.n, setup.m)
            // Outputs near 1, whose powers stay numbers.
            let size = 0.7 / Double(m).squareRoot()
            parameters = ModelParameters(
                directions: matrix(n, m, size), bias: matrix(1, n, 0.4),
                encoder: setup.isTied ? nil : matrix(n, m, 0.5),
                hiddenBias: setup.hidden == nil ? nil : matrix(1, m, 0.4))
            batch = DenseBatch(featureCount: n, sampleCount: setup.batch)
            for feature in 0..<n {
                for sample in 0..<setup.batch where stream.uniform() < 2 / Double(n) {
                    batch[feature, sample] = Element(stream.normal())
                }
            }
            if let target = setup.target { batch.setTargets { target.apply(to: $0) } }
            weights = setup.weighted ? (0..<n).map { Element(1 / Double(1 + $0 % 5)) } : nil
        }

        func objectives(_ setup: Setup) -> [ReconstructionObjective<Element>] {
            [
                .lanes(
                    parameters, batch: batch, activation: setup.activation, hiddenActivation: setup.hidden,
                    importance: weights, loss: .power(setup.exponent)),
                .dense(
                    parameters, batch: batch.matrix(), targets: batch.targetMatrix(), activation: setup.activation,
                    hiddenActivation: setup.hidden, importance: weights, loss: .power(setup.exponent)),
            ]
        }
    }

    private func disagreement<Element: Scalar>(_ setup: Setup, _: Element.Type) -> Double {
        let pair = Made<Element>(setup, seed: 1).objectives(setup)
        let (one, other) = (Double(pair[0].evaluate()), Double(pair[1].evaluate()))
        return zip(pair[0].variables, pair[1].variables).reduce(abs(one - other) / abs(other)) {
            max($0, ObjectiveTests.largest($1.0.gradient, $1.1.gradient))
        }
    }

    /// Rounding counts p times in a power.
    @Test(arguments: setups) func lanesAgreeWithTheTape(setup: Setup) {
        #expect(disagreement(setup, Double.self) < 1e-12 * Double(setup.exponent))
        if setup.exponent > 1 { #expect(disagreement(setup, Float.self) < 2e-4 * Double(setup.exponent)) }
    }

    /// Of smooth functions, by lanes and tape; of odd powers errors that are not near 0.
    private func errorFromDifferences(_ setup: Setup, derivativeOf exponent: Int? = nil) -> Double {
        var stream = RandomStream(seed: 3, run: 2, purpose: .gradientCheck)
        let made = Made<Double>(setup, seed: 5)
        let directions = made.parameters.list.map { parameter in
            Matrix(
                rows: parameter.value.rows, columns: parameter.value.columns,
                elements: (0..<parameter.value.count).map { _ in stream.normal() })
        }
        return made.objectives(setup).map { objective in
            [1e-3, 3e-4, 1e-5].map { step in
                GradientCheck.along(
                    directions, from: objective.variables, step: step, loss: objective.loss, tape: objective.tape
                ).relativeError
            }.min()!
        }.max()!
    }

    @Test(arguments: [3, 4, 5, 8], Activation.all.filter { $0 != .relu })
    func gradientsAgreeWithDifferences(exponent: Int, activation: Activation) {
        for isTied in [true, false] {
            let setup = Setup(
                n: 7, m: 4, batch: 20, exponent: exponent, activation: activation, hidden: isTied ? nil : .tanh,
                isTied: isTied, weighted: true)
            #expect(errorFromDifferences(setup) < 1e-6)
        }
    }

    /// The negative control: a derivative off by a part in 10⁵ fails the same check.
    @Test func aWrongDerivativeIsNoticed() {
        let wrong = Activation(
            "wrong",
            .init(
                loop_f32: nil,
                loop_f64: { count, z, values, derivatives in
                    Activation.tanh.loops.loop_f64(count, z, values, derivatives)
                    for i in 0..<count { derivatives![i] *= 1.00001 }
                }))
        #expect(errorFromDifferences(Setup(n: 7, m: 4, batch: 20, exponent: 4, activation: wrong)) > 1e-6)
    }

    /// Each power is another loss with another gradient, and 2 is the squared error.
    @Test func powersDiffer() {
        func evaluated(_ exponent: Int) -> [(loss: Double, gradient: Matrix<Double>)] {
            let setup = Setup(n: 7, m: 4, batch: 20, exponent: exponent, activation: .relu)
            return Made<Double>(setup, seed: 5).objectives(setup).map { ($0.evaluate(), $0.directions.gradient) }
        }
        let all = (1...6).map(evaluated)
        for (one, other) in zip(all, all.dropFirst()) {
            for k in 0..<2 {
                #expect(abs(one[k].loss - other[1 - k].loss) > 1e-3)
                #expect(ObjectiveTests.largest(one[k].gradient, other[1 - k].gradient) > 1e-2)
            }
        }
    }

    // MARK: PyTorch

    private struct Reference: Decodable {
        struct Case: Decodable {
            let exponent: Int
            let activation, model: String
            let importance: [Double]
            let loss: Double
            let gradients: [String: [Double]]
        }
        let features, width: Int
        let samples: [[Double]]
        let directions, bias, encoder, hidden_bias: [Double]
        let cases: [Case]
    }

    @Test func agreesWithPyTorch() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let made = try JSONDecoder().decode(
            Reference.self, from: Data(contentsOf: folder.appendingPathComponent("Reference/power.json")))
        let (n, m) = (made.features, made.width)
        let batch = DenseBatch<Double>(featureCount: n, sampleCount: made.samples.count)
        for (sample, values) in made.samples.enumerated() {
            for (feature, value) in values.enumerated() { batch[feature, sample] = value }
        }
        #expect(made.cases.count == 90)
        for one in made.cases {
            let f = try #require(Activation.all.first { $0.name == one.activation })
            let g: Activation? = one.model == "hidden" ? .silu : nil
            let model = ModelParameters(
                directions: Matrix(rows: n, columns: m, elements: made.directions),
                bias: Matrix(rows: 1, columns: n, elements: made.bias),
                encoder: one.model == "tied" ? nil : Matrix(rows: n, columns: m, elements: made.encoder),
                hiddenBias: g.map { _ in Matrix(rows: 1, columns: m, elements: made.hidden_bias) })
            for objective in [
                ReconstructionObjective.lanes(
                    model, batch: batch, activation: f, hiddenActivation: g, importance: one.importance,
                    loss: .power(one.exponent)),
                .dense(
                    model, batch: batch.matrix(), activation: f, hiddenActivation: g, importance: one.importance,
                    loss: .power(one.exponent)),
            ] {
                #expect(abs(objective.evaluate() - one.loss) < 1e-12 * max(1, one.loss))
                for (parameter, variable) in zip(model.list, objective.variables) {
                    let expected = try #require(one.gradients[parameter.name])
                    let scale = max(1, expected.map(abs).max()!)
                    for (a, b) in zip(variable.gradient.elements, expected) { #expect(abs(a - b) < 1e-12 * scale) }
                }
            }
        }
    }
}
