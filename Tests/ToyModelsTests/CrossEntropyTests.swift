import Autodiff
import Foundation
import JSON
import Randomness
import Settings
import Testing

@testable import LinearAlgebra
@testable import ToyModels

/// Cross-entropy in place of squared errors: the lanes of training against the tape, against differences, against PyTorch and against
/// losses known in closed form.
@Suite struct CrossEntropyTests {
    struct Setup: Sendable, CustomTestStringConvertible {
        var n, m, batch: Int
        /// nil for tied weights; the identity for untied ones without a function.
        var hidden: Activation?
        var isTied = true
        var weighted = false
        var testDescription: String {
            "n \(n) m \(m) B \(batch) \(isTied ? "tied" : "g \(hidden?.name ?? "none")") weighted \(weighted)"
        }
    }

    /// At random shapes and at those of the edges of tiles, blocks and vectors.
    static let setups: [Setup] = {
        var stream = RandomStream(seed: 31, run: 0, purpose: .gradientCheck)
        func below(_ count: Int) -> Int { Int(stream.uniform() * Double(count)) }
        let edges = ObjectiveTests.laneSetups.map { ($0.n, $0.m, $0.batch) } + [(3, 6, 1100), (9, 40, 2100), (1, 1, 5)]
        let random = (0..<40).map { _ in (1 + below(90), 1 + below(40), 1 + below(400)) }
        return (random + edges).enumerated().map { place, shape in
            Setup(
                n: shape.0, m: shape.1, batch: shape.2, hidden: place % 3 == 2 ? Activation.all[below(6)] : nil,
                isTied: place % 3 == 0, weighted: below(2) == 0)
        }
    }()

    private struct Made<Element: Scalar> {
        var parameters: ModelParameters<Element>
        let batch: DenseBatch<Element>
        let weights: [Element]?

        /// One active feature a sample.
        ///
        /// - Parameter size: of logits, roughly.
        init(_ setup: Setup, seed: UInt64, size: Double = 1) {
            var stream = RandomStream(seed: seed, run: 1, purpose: .initialization)
            func matrix(_ rows: Int, _ columns: Int, _ size: Double) -> Matrix<Element> {
                Matrix(
                    rows: rows, columns: columns,
                    elements: (0..<rows * columns).map { _ in Element(size * stream.normal()) })
            }
            let (n, m) = (setup.n, setup.m)
            let weight = (size / Double(m).squareRoot()).squareRoot()
            parameters = ModelParameters(
                directions: matrix(n, m, weight), bias: matrix(1, n, 0.4 * size),
                encoder: setup.isTied ? nil : matrix(n, m, weight),
                hiddenBias: setup.hidden == nil ? nil : matrix(1, m, 0.4))
            batch = DenseBatch(featureCount: n, sampleCount: setup.batch)
            for sample in 0..<setup.batch {
                batch[Int(stream.uniform() * Double(n)), sample] = Element(stream.normal())
            }
            weights = setup.weighted ? (0..<n).map { Element(1 / Double(1 + $0 % 5)) } : nil
        }

        func objectives(_ setup: Setup) -> [ReconstructionObjective<Element>] {
            [
                .lanes(
                    parameters, batch: batch, activation: .identity, hiddenActivation: setup.hidden,
                    importance: weights, loss: .crossEntropy),
                .dense(
                    parameters, batch: batch.matrix(), activation: .identity, hiddenActivation: setup.hidden,
                    importance: weights, loss: .crossEntropy),
            ]
        }
    }

    private func disagreement<Element: Scalar>(_ setup: Setup, _: Element.Type, size: Double = 1) -> Double {
        let pair = Made<Element>(setup, seed: 1, size: size).objectives(setup)
        let (one, other) = (Double(pair[0].evaluate()), Double(pair[1].evaluate()))
        // Of one feature the loss is 0, and so is every gradient.
        return zip(pair[0].variables, pair[1].variables).reduce(abs(one - other) / max(abs(other), 1e-6)) {
            max($0, ObjectiveTests.largest($1.0.gradient, $1.1.gradient))
        }
    }

    @Test(arguments: setups) func lanesAgreeWithTheTape(setup: Setup) {
        #expect(disagreement(setup, Double.self) < 1e-12)
        #expect(disagreement(setup, Float.self) < 2e-4)
    }

    /// The rounding of a logit is the relative error of its power.
    @Test(arguments: [1e2, 1e4, 1e6]) func largeLogits(size: Double) {
        for setup in Self.setups.prefix(9) {
            #expect(disagreement(setup, Double.self, size: size) < 1e-14 * size + 1e-12)
            let made = Made<Float>(setup, seed: 1, size: size)
            for objective in made.objectives(setup) {
                #expect(objective.evaluate().isFinite)
                #expect(objective.variables.allSatisfy { $0.gradient.elements.allSatisfy(\.isFinite) })
            }
        }
    }

    /// By lanes and tape.
    private func errorFromDifferences(_ setup: Setup) -> Double {
        var stream = RandomStream(seed: 3, run: 2, purpose: .gradientCheck)
        let made = Made<Double>(setup, seed: 5)
        let directions = made.parameters.list.map { parameter in
            Matrix(
                rows: parameter.value.rows, columns: parameter.value.columns,
                elements: (0..<parameter.value.count).map { _ in stream.normal() })
        }
        return made.objectives(setup).map { objective in
            [1e-3, 3e-4, 1e-4].map { step in
                GradientCheck.along(
                    directions, from: objective.variables, step: step, loss: objective.loss, tape: objective.tape
                ).relativeError
            }.min()!
        }.max()!
    }

    @Test(arguments: [Activation?.none] + Activation.all.filter { $0 != .relu }, [(7, 4), (23, 5), (130, 33)])
    func gradientsAgreeWithDifferences(hidden: Activation?, shape: (n: Int, m: Int)) {
        for isTied in hidden == nil ? [true, false] : [false] {
            let setup = Setup(n: shape.n, m: shape.m, batch: 20, hidden: hidden, isTied: isTied, weighted: true)
            #expect(errorFromDifferences(setup) < 1e-7)
        }
    }

    /// The negative control: a derivative off by a part in 10⁵ fails the same check. That of the softmax itself has its own, beside
    /// the other pullbacks.
    @Test func aWrongDerivativeIsNoticed() {
        let wrong = Activation(
            "wrong",
            .init(
                loop_f32: nil,
                loop_f64: { count, z, values, derivatives in
                    Activation.tanh.loops.loop_f64(count, z, values, derivatives)
                    for i in 0..<count { derivatives![i] *= 1.0001 }
                }))
        #expect(errorFromDifferences(Setup(n: 7, m: 4, batch: 20, hidden: wrong, isTied: false)) > 1e-7)
    }

    // MARK: Known losses

    /// The loss and the gradient of W of a regular k-gon of norm r without a bias, one feature of value 1 active: by symmetry every
    /// sample loses ln Σ_j exp(r² (cos(2π j / k) - 1)), which goes to 0 with r for any k, and W gets longer.
    @Test(arguments: [2, 3, 5, 7, 40], [0.1, 1, 3, 300]) func polygons(k: Int, norm: Double) {
        let angles = (0..<k).map { 2 * Double.pi * Double($0) / Double(k) }
        let parameters = ModelParameters(
            directions: Matrix(
                rows: k, columns: 2, elements: angles.flatMap { [norm * cos($0), norm * sin($0)] }),
            bias: Matrix<Double>(rows: 1, columns: k))
        let batch = DenseBatch<Double>(featureCount: k, sampleCount: k)
        for feature in 0..<k { batch[feature, feature] = 1 }
        let powers = angles.map { exp(norm * norm * (cos($0) - 1)) }
        let (sum, expected) = (powers.reduce(0, +), log(powers.reduce(0, +)))
        // dL/dr of a sample's loss, which all directions share alike.
        let slope = zip(powers, angles).reduce(0) { $0 + $1.0 * 2 * norm * (cos($1.1) - 1) } / sum
        for objective in [
            ReconstructionObjective.lanes(
                parameters, batch: batch, activation: .identity, loss: .crossEntropy),
            .dense(parameters, batch: batch.matrix(), activation: .identity, loss: .crossEntropy),
        ] {
            let loss = objective.evaluate() * Double(k)
            // Logits are r² long, and so is their rounding.
            let rounding = 1e-15 * max(1, norm * norm)
            #expect(abs(loss - expected) < 10 * rounding)
            let gradient = objective.directions.gradient
            let along = (0..<k).reduce(0.0) {
                $0 + gradient[$1, 0] * cos(angles[$1]) + gradient[$1, 1] * sin(angles[$1])
            }
            #expect(abs(along * Double(k) - slope) < 100 * rounding * max(1, abs(slope)))
        }
    }

    /// A model that knows nothing answers with the frequencies: their entropy, where the bias has no gradient.
    @Test func theEntropyOfTheFrequencies() {
        let counts = [8, 4, 2, 1, 1]
        let batch = DenseBatch<Double>(featureCount: 5, sampleCount: 16)
        for (sample, feature) in counts.enumerated().flatMap({ Array(repeating: $0, count: $1) }).enumerated() {
            batch[feature, sample] = 1 + Double(sample)
        }
        let parameters = ModelParameters(
            directions: Matrix<Double>(rows: 5, columns: 2),
            bias: Matrix(rows: 1, columns: 5, elements: counts.map { 7 + log(Double($0)) }))
        let objective = ReconstructionObjective.lanes(
            parameters, batch: batch, activation: .identity, loss: .crossEntropy)
        #expect(abs(objective.evaluate() * 5 - 1.875 * log(2)) < 1e-14)
        #expect(objective.bias.gradient.elements.allSatisfy { abs($0) < 1e-16 })
    }

    // MARK: PyTorch

    private struct Reference: Decodable {
        struct Case: Decodable {
            let scale: Double
            let model: String
            let importance: [Double]
            let loss, largest_logit: Double
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
            Reference.self, from: Data(contentsOf: folder.appendingPathComponent("Reference/cross_entropy.json")))
        let (n, m) = (made.features, made.width)
        let batch = DenseBatch<Double>(featureCount: n, sampleCount: made.samples.count)
        for (sample, values) in made.samples.enumerated() {
            for (feature, value) in values.enumerated() { batch[feature, sample] = value }
        }
        #expect(made.cases.count == 12 && made.cases.contains { $0.largest_logit > 1e4 })
        for one in made.cases {
            let g: Activation? = one.model == "hidden" ? .silu : nil
            func scaled(_ elements: [Double]) -> [Double] { elements.map { one.scale * $0 } }
            let model = ModelParameters(
                directions: Matrix(rows: n, columns: m, elements: scaled(made.directions)),
                bias: Matrix(rows: 1, columns: n, elements: scaled(made.bias)),
                encoder: one.model == "tied" ? nil : Matrix(rows: n, columns: m, elements: scaled(made.encoder)),
                hiddenBias: g.map { _ in Matrix(rows: 1, columns: m, elements: scaled(made.hidden_bias)) })
            for objective in [
                ReconstructionObjective.lanes(
                    model, batch: batch, activation: .identity, hiddenActivation: g, importance: one.importance,
                    loss: .crossEntropy),
                .dense(
                    model, batch: batch.matrix(), activation: .identity, hiddenActivation: g,
                    importance: one.importance, loss: .crossEntropy),
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

    // MARK: Trained models

    private static let distribution = try! FeatureDistribution(
        weights: PowerLaw(exponent: 1).weights(count: 9), activationDensity: 1,
        values: UniformValues(low: 0.5, high: 2),
        dependence: ExclusiveGroupsLaw(Values(["size": .number(9)])))

    private static func parameters(_ hidden: Activation?) -> ModelParameters<Float> {
        var stream = RandomStream(seed: 8, run: 8, purpose: .initialization)
        return ModelParameters<Float>(
            ParameterSpec.list(features: 9, width: 3, isTied: hidden == nil, hasHiddenBias: hidden != nil),
            from: &stream)
    }

    private static func heldOut(
        _ hidden: Activation?, _ importance: [Double]?, largestGram: Int = HeldOutLoss.largestGram
    ) -> HeldOutLoss {
        HeldOutLoss(
            parameters(hidden), distribution: distribution, activation: .identity, hiddenActivation: hidden,
            represented: (0..<9).map { $0 % 2 == 0 }, importance: importance, trainingLoss: .crossEntropy,
            samples: 2048,
            seed: 1, key: 2, largestGram: largestGram, poll: { () throws(Never) in })
    }

    /// The definition, sample by sample on dense batches in Double.
    @Test(arguments: [Activation?.none, .silu], [false, true])
    func theHeldOutLossAgreesWithItsDefinition(hidden: Activation?, weighted: Bool) {
        let importance = weighted ? (0..<9).map { 1 / Double($0 + 1) } : nil
        let parameters = Self.parameters(hidden)
        let w = Matrix<Double>(parameters.directions)
        let batch = SparseBatch<Float>(featureCount: 9)
        var sampler = BatchSampler<Float>(Self.distribution, sampleCount: 1024)
        var byFeature = [Double](repeating: 0, count: 9)
        var losses: [Double] = []
        var named = 0
        for step in 0..<2 {
            sampler.draw(into: batch, from: RandomStream(seed: 1, run: 2, purpose: .evaluation, step: UInt64(step)))
            let x = Matrix<Double>(batch.dense())
            var h = x.times(parameters.encoder.map { Matrix<Double>($0) } ?? w)
            if let bias = parameters.hiddenBias {
                h.addToEachRow(Matrix<Double>(bias))
                h = Matrix(rows: h.rows, columns: h.columns, elements: h.elements.map { $0 / (1 + exp(-$0)) })
            }
            var u = h.times(w, transposeOther: true)
            u.addToEachRow(Matrix<Double>(parameters.bias))
            for row in 0..<1024 {
                let active = x.row(row).enumerated().filter { $0.element != 0 }.map(\.offset)
                #expect(active.count == 1)
                let powers = u.row(row).map { exp($0) }
                let loss = -(importance?[active[0]] ?? 1) * log(powers[active[0]] / powers.reduce(0, +))
                losses.append(loss)
                byFeature[active[0]] += loss / 2048
                if powers.max()! == powers[active[0]] { named += 1 }
            }
        }
        let mean = losses.reduce(0, +) / 2048
        let deviation = (losses.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 2047).squareRoot()
        for held in [Self.heldOut(hidden, importance), Self.heldOut(hidden, importance, largestGram: 40)] {
            #expect(abs(held.loss / mean - 1) < 1e-6 && held.interference == 0)
            #expect(abs(held.standardError / (deviation / 2048.0.squareRoot()) - 1) < 1e-5)
            #expect(abs((held.missing + held.reconstruction) / mean - 1) < 1e-6)
            for (one, other) in zip(held.byFeature, byFeature) { #expect(abs(one - other) < 1e-6 * mean) }
            #expect(held.accuracy == Double(named) / 2048)
        }
    }

    /// The accuracy is the mean of the features' shares, by their frequencies.
    @Test(arguments: [Activation?.none, .silu]) func recoveryIsTheShareNamed(hidden: Activation?) {
        let recovery = Recovery(
            Self.parameters(hidden), distribution: Self.distribution, activation: .identity, hiddenActivation: hidden,
            trainingLoss: .crossEntropy, seed: 3, key: 4, poll: { () throws(Never) in })
        #expect(recovery.recovery.allSatisfy { (0...1).contains($0) })
        let accuracy = zip(recovery.recovery, Self.distribution.probabilities).reduce(0) { $0 + $1.0 * $1.1 }
        let held = Self.heldOut(hidden, nil).accuracy!
        #expect(abs(accuracy - held) < 5 * (held * (1 - held) / 1024).squareRoot() + 1e-9)
    }

    /// A polygon names every feature whatever its value; without a direction nothing is named.
    @Test func aPolygonNamesEveryFeature() {
        let angles = (0..<9).map { 2 * Float.pi * Float($0) / 9 }
        for norm in [Float(0), 1] {
            let parameters = ModelParameters(
                directions: Matrix(rows: 9, columns: 2, elements: angles.flatMap { [norm * cos($0), norm * sin($0)] }),
                bias: Matrix<Float>(rows: 1, columns: 9))
            let recovery = Recovery(
                parameters, distribution: Self.distribution, activation: .identity, trainingLoss: .crossEntropy,
                seed: 3,
                key: 4, poll: { () throws(Never) in })
            #expect(recovery.recovery == Array(repeating: Double(norm), count: 9))
        }
    }
}
