import Foundation
import Randomness
import Settings
import Testing

@testable import LinearAlgebra
@testable import ToyModels

/// The same models against NumPy, by hand, and by loops over samples.
extension HiddenLayerTests {
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
