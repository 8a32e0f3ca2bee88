import Foundation
import LinearAlgebra
import Randomness
import Settings
import Testing

@testable import ToyModels

@Suite struct RecoveryTests {
    private struct Reference: Decodable {
        struct Case: Decodable {
            let activation: String
            let tied: Bool
            let recovery, deviation, active_twice: [Double]
            let on: Double
        }
        let features, width: Int
        let decoder, encoder, bias: [Double]
        let cases: [Case]
        let empty: Double
    }

    private func recovery(
        _ parameters: ModelParameters<Float>, _ distribution: FeatureDistribution, _ activation: Activation = .relu
    ) -> Recovery {
        Recovery(
            parameters, distribution: distribution, activation: activation, seed: 3, key: 4,
            poll: { () throws(Never) in })
    }

    /// Against a million NumPy samples of each feature: within five standard errors of the mean of 1024. Where a feature that is
    /// active already counted twice, it would not be.
    @Test func agreesWithSimulation() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Reference/recovery.json")
        let reference = try JSONDecoder().decode(Reference.self, from: Data(contentsOf: file))
        let (n, m) = (reference.features, reference.width)
        func matrix(_ elements: [Double], _ rows: Int) -> Matrix<Float> {
            Matrix(rows: rows, columns: elements.count / rows, elements: elements.map { Float($0) })
        }
        let distribution = try FeatureDistribution(
            weights: PowerLaw(exponent: 0.7).weights(count: n), activationDensity: 3.6)
        for known in reference.cases {
            let activation = Activation.all.first { $0.name == known.activation }!
            let measured = recovery(
                ModelParameters(
                    directions: matrix(reference.decoder, n), bias: matrix(reference.bias, 1),
                    encoder: known.tied ? nil : matrix(reference.encoder, n)),
                distribution, activation)
            let errors = known.deviation.map { $0 / Double(Recovery.samples).squareRoot() }
            var wrong = 0.0
            for i in 0..<n {
                #expect(abs(measured.recovery[i] - known.recovery[i]) < 5 * errors[i], "feature \(i), m = \(m)")
                wrong = max(wrong, abs(known.active_twice[i] - known.recovery[i]) / errors[i])
            }
            #expect(wrong > 5)
            // Of empty samples the outputs that are on are those with a positive bias.
            let positive = Double(reference.bias.count { $0 > 0 }) / Double(n)
            let expected = (known.on - reference.empty * positive) / (1 - reference.empty)
            #expect(abs(try #require(measured.outputsOn) - expected) < 0.02)
        }
    }

    /// Four features with directions of their own, so that nothing interferes.
    private func orthogonal(gains: [Float], bias: [Float]) -> ModelParameters<Float> {
        var w = Matrix<Float>(rows: 4, columns: 4)
        for i in 0..<4 { w[i, i] = gains[i].squareRoot() }
        return ModelParameters(directions: w, bias: Matrix(rows: 1, columns: 4, elements: bias))
    }

    /// Values up to 2: a bias of -2 silences a gain of 1, one just above does not. R = 1 - E[(v - g v)²] / E[v²] = 1 - (1 - g)².
    @Test func featuresOfTheirOwn() throws {
        let even = try FeatureDistribution(weights: [1, 1, 1, 1], activationDensity: 2)
        let model = recovery(orthogonal(gains: [1, 0.25, 1, 1], bias: [0, 0, -2, -1.99]), even)
        #expect(model.silent == [false, false, true, false])
        #expect(abs(model.recovery[0] - 1) < 1e-6 && abs(model.recovery[1] - (1 - 0.75 * 0.75)) < 1e-6)
        #expect(model.recovery[2] == 0 && abs(model.recovery[3]) < 1e-3)
        #expect(model.recovered == [true, false, false, false])
        let on = recovery(orthogonal(gains: [1, 1, 1, 1], bias: [1, 1, 1, 1]), even)
        #expect(on.outputsOn == 1 && on.silent == [false, false, false, false])
        let off = recovery(orthogonal(gains: [0, 0, 0, 0], bias: [0, -1, -1, -1]), even)
        #expect(off.outputsOn == 0 && off.silent == [true, true, true, true] && off.recovery == [0, 0, 0, 0])
    }

    /// Values of either sign: one end is enough to be heard. Unbounded ones: those drawn decide.
    @Test func otherValues() throws {
        func distribution(_ values: any ValueLaw) throws -> FeatureDistribution {
            try FeatureDistribution(weights: [1, 1, 1, 1], activationDensity: 2, values: values)
        }
        let model = orthogonal(gains: [1, 1, 1, 0], bias: [-0.5, -1.5, -2, -1])
        #expect(
            recovery(model, try distribution(UniformValues(low: -2, high: 1))).silent == [false, true, true, true])
        let normal = NormalValues(Values(["mean": .number(0), "deviation": .number(1)]))
        #expect(recovery(model, try distribution(normal)).silent == [false, false, false, true])
        #expect(recovery(model, try distribution(UniformValues(low: 0, high: 0))).recovery == [0, 0, 0, 0])
    }

    /// Samples of norm 1: recovery against a loop over samples, of which those count in which the feature is active, to five standard
    /// errors of 1024 samples. A feature that is active alone is worth ±1, whatever its values are.
    @Test(arguments: [Activation?.none, .tanh]) func scaledSamples(hidden: Activation?) throws {
        let n = 12
        let distribution = try FeatureDistribution(
            weights: PowerLaw(exponent: 0.2).weights(count: n), activationDensity: 3,
            values: UniformValues(low: -1, high: 2), isNormalized: true)
        var stream = RandomStream(seed: 5, run: 5, purpose: .initialization)
        let model = ModelParameters<Float>(
            ParameterSpec.list(features: n, width: 4, isTied: hidden == nil, hasHiddenBias: hidden != nil),
            from: &stream)
        let found = Recovery(
            model, distribution: distribution, activation: .relu, hiddenActivation: hidden, seed: 1, key: 2,
            poll: { () throws(Never) in })
        let count = 20_000
        let batch = DenseBatch<Float>(featureCount: n, sampleCount: count)
        var sampler = BatchSampler<Float>(distribution, sampleCount: count)
        sampler.draw(into: batch, from: RandomStream(seed: 9, run: 9, purpose: .evaluation))
        let x = batch.matrix()
        let a = model.encoder ?? model.directions
        let zeros = [Double](repeating: 0, count: n)
        var (errors, squares, fourths, actives) = (zeros, zeros, zeros, zeros)
        func outputs(_ x: [Float]) -> [Double] {
            var h = [Float](repeating: 0, count: 4)
            for (j, value) in x.enumerated() where value != 0 {
                for k in 0..<4 { h[k] += value * a[j, k] }
            }
            if hidden != nil { h = h.map { tanh($0) } }  // a starts at 0
            return (0..<n).map { i in
                var z = model.bias[0, i]
                for k in 0..<4 { z += h[k] * model.directions[i, k] }
                return Double(max(0, z))
            }
        }
        for sample in 0..<count {
            let row = Array(x.row(sample))
            guard row.contains(where: { $0 != 0 }) else { continue }
            let outputs = outputs(row)
            for i in 0..<n where row[i] != 0 {
                let error = (outputs[i] - Double(row[i])) * (outputs[i] - Double(row[i]))
                errors[i] += error
                fourths[i] += error * error
                squares[i] += Double(row[i]) * Double(row[i])
                actives[i] += 1
            }
        }
        for i in 0..<n {
            let ratio = errors[i] / squares[i]
            // The squares vary by less than their mean, the errors as they are seen to.
            let deviation = (fourths[i] / actives[i]).squareRoot() / (squares[i] / actives[i]) + ratio
            let error = deviation * (1 / 1024 + 1 / actives[i]).squareRoot()
            #expect(abs(found.recovery[i] - (1 - ratio)) < 5 * error, "feature \(i)")
            let alone = [Float(1), -1].map { value in
                outputs((0..<n).map { $0 == i ? value : 0 })[i]
            }
            #expect(found.silent[i] == alone.allSatisfy { $0 == 0 })
        }
        // The negative control: samples as they are drawn have another recovery.
        let raw = Recovery(
            model, distribution: distribution.unscaled, activation: .relu, hiddenActivation: hidden, seed: 1, key: 2,
            poll: { () throws(Never) in })
        #expect(zip(raw.recovery, found.recovery).contains { abs($0 - $1) > 0.5 })
    }

    /// Values of U(-2, 2), a model that gives g x where x is above 0. Of max(0, x) that leaves (1 - g)², as of values above 0; of
    /// |x|, as of x itself, it has half.
    @Test func otherTargets() throws {
        func measured(_ target: (any TargetLaw)?, _ activation: Activation) throws -> Recovery {
            let even = try FeatureDistribution(
                weights: [1, 1, 1, 1], activationDensity: 2, values: UniformValues(low: -2, high: 2), target: target)
            return recovery(orthogonal(gains: [1, 0.25, 0.25, 0], bias: [0, 0, -2, 0]), even, activation)
        }
        let (absolute, rectified) = (AbsoluteTarget(Values([:])), RectifiedTarget(Values([:])))
        for (found, expected, tolerance) in [
            (try measured(rectified, .relu), [1, 1 - 0.75 * 0.75, 0, 0], 1e-6),
            (try measured(absolute, .relu), [0.5, 0.5 - 0.75 * 0.75 / 2, 0, 0], 0.1),
            (try measured(nil, .relu), [0.5, 0.5 - 0.75 * 0.75 / 2, 0, 0], 0.1),
        ] {
            for (a, b) in zip(found.recovery, expected) { #expect(abs(a - b) < tolerance) }
            #expect(found.silent == [false, false, true, true])
        }
        // x for |x| is wrong by 2x half of the time, x for max(0, x) by x: R = 1 - 2 and 1 - 1.
        #expect(abs(try measured(absolute, .identity).recovery[0] - (-1)) < 0.2)
        #expect(abs(try measured(rectified, .identity).recovery[0]) < 0.2)
        #expect(abs(try measured(nil, .identity).recovery[0] - 1) < 1e-6)
    }

    /// A sample of nothing tells nothing of outputs.
    @Test func nothingIsActive() throws {
        let rare = try FeatureDistribution(weights: [1, 1, 1, 1], activationDensity: 1e-9)
        let model = recovery(orthogonal(gains: [1, 1, 1, 1], bias: [0, 0, 0, 0]), rare)
        #expect(model.outputsOn == nil && model.recovered == [true, true, true, true])
    }
}
