import Foundation
import LinearAlgebra
import Randomness
import Testing

@testable import ToyModels

@Suite struct HeldOutLossTests {
    private let distribution = try! FeatureDistribution(
        weights: PowerLaw(exponent: 0.7).weights(count: 14), activationDensity: 1.2, values: UniformValues())

    private func parameters(isTied: Bool) -> ModelParameters<Float> {
        var stream = RandomStream(seed: 8, run: 8, purpose: .initialization)
        var parameters = ModelParameters<Float>(
            ParameterSpec.list(features: 14, width: 4, isTied: isTied), from: &stream)
        for j in 0..<4 { parameters.directions[3, j] *= 0.1 }  // a feature that is not represented
        return parameters
    }

    private func evaluate(
        _ activation: Activation, _ importance: [Double]?, isTied: Bool = true,
        largestGram: Int = HeldOutLoss.largestGram
    ) -> HeldOutLoss {
        let parameters = parameters(isTied: isTied)
        return HeldOutLoss(
            parameters, distribution: distribution, activation: activation,
            represented: parameters.directions.rowNorms().map { $0 > 0.5 }, importance: importance, samples: 1500,
            seed: 1, key: 2, largestGram: largestGram, poll: { () throws(Never) in })
    }

    /// Without a Gram matrix, through the hidden layer and a few rows at a time, the same but for rounding.
    @Test(arguments: Activation.all, [1, 40, 100_000])
    func bothRoutesAgree(activation: Activation, largestGram: Int) {
        let importance = (0..<14).map { 1 / Double($0 + 1) }
        for isTied in [true, false] {
            let whole = evaluate(activation, importance, isTied: isTied)
            let blocks = evaluate(activation, importance, isTied: isTied, largestGram: largestGram)
            #expect((blocks == whole) == (largestGram == 100_000))
            #expect(abs(blocks.loss / whole.loss - 1) < 1e-6 && abs(blocks.missing / whole.missing - 1) < 1e-6)
            #expect(abs(blocks.standardError / whole.standardError - 1) < 1e-5)
            for (a, b) in zip(blocks.byFeature, whole.byFeature) { #expect(abs(a - b) < 1e-6 * whole.loss) }
        }
    }

    /// f, as it is defined.
    private func definition(_ activation: Activation, _ z: Double) -> Double {
        switch activation {
        case .relu: max(z, 0)
        case .identity: z
        case .gelu: z / 2 * (1 + erf(z / 2.0.squareRoot()))
        case .silu: z / (1 + exp(-z))
        case .tanh: tanh(z)
        case .sigmoid: 1 / (1 + exp(-z))
        default: preconditionFailure("no definition of \(activation)")
        }
    }

    /// The definition, sample by sample on dense batches in Double.
    @Test(arguments: Activation.all, [(false, true), (true, true), (false, false), (true, false)])
    func agreesWithTheDefinition(activation: Activation, model: (weighted: Bool, isTied: Bool)) {
        let importance = model.weighted ? (0..<14).map { 1 / Double($0 + 1) } : nil
        let parameters = parameters(isTied: model.isTied)
        let (w, b) = (Matrix<Double>(parameters.directions), parameters.bias)
        let encoder = parameters.encoder.map { Matrix<Double>($0) } ?? w
        let norms = w.rowNorms()
        var (missing, interference, reconstruction) = (0.0, 0.0, 0.0)
        var byFeature = [Double](repeating: 0, count: 14)
        var losses: [Double] = []
        let batch = SparseBatch<Float>(featureCount: 14)
        var sampler = BatchSampler<Float>(distribution, sampleCount: 1024)
        for step in 0..<2 {
            let stream = RandomStream(seed: 1, run: 2, purpose: .evaluation, step: UInt64(step))
            sampler.draw(into: batch, from: stream)
            let x = Matrix<Double>(batch.dense())
            let z = x.times(encoder).times(w, transposeOther: true)
            for row in 0..<1024 {
                var loss = 0.0
                for j in 0..<14 {
                    let estimate = definition(activation, z[row, j] + Double(b[0, j]))
                    let square = (importance?[j] ?? 1) * (estimate - x[row, j]) * (estimate - x[row, j])
                    loss += square
                    byFeature[j] += square / 2048
                    if x[row, j] == 0 {
                        interference += square / 2048
                    } else if norms[j] > 0.5 {
                        reconstruction += square / 2048
                    } else {
                        missing += square / 2048
                    }
                }
                losses.append(loss)
            }
        }
        let held = evaluate(activation, importance, isTied: model.isTied)
        let mean = losses.reduce(0, +) / 2048
        let variance = losses.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 2047
        #expect(abs(held.loss - mean) < 1e-5 * mean)
        #expect(abs(held.standardError - (variance / 2048).squareRoot()) < 1e-5 * held.standardError)
        #expect(abs(held.missing - missing) < 1e-5 * mean)
        #expect(abs(held.interference - interference) < 1e-5 * mean)
        #expect(abs(held.reconstruction - reconstruction) < 1e-5 * mean)
        #expect(missing > 0 && interference > 0 && reconstruction > 0)
        for (a, b) in zip(held.byFeature, byFeature) { #expect(abs(a - b) < 1e-5 * mean) }
    }

    @Test func thePartsAddUp() {
        let held = evaluate(.relu, nil)
        #expect(abs(held.missing + held.interference + held.reconstruction - held.loss) < 1e-12 * held.loss)
        #expect(abs(held.byFeature.reduce(0, +) - held.loss) < 1e-12 * held.loss)
        #expect(held.samples == 2048)
    }
}
