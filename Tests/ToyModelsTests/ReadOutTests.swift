import LinearAlgebra
import Randomness
import Settings
import Testing

@testable import ToyModels

/// Active features read from the hidden layer.
@Suite struct ReadOutTests {
    private static func distribution(_ n: Int, density: Double) throws -> FeatureDistribution {
        try FeatureDistribution(
            weights: Array(repeating: 1, count: n), activationDensity: density,
            values: UniformValues(low: 0.5, high: 1.5))
    }

    private static func random(_ rows: Int, _ columns: Int) -> Matrix<Float> {
        var stream = RandomStream(seed: 5, run: 5, purpose: .initialization)
        return Matrix(rows: rows, columns: columns, elements: (0..<rows * columns).map { _ in Float(stream.normal()) })
    }

    private static func found(_ readOuts: ReadOuts) -> [Double] { readOuts.results.map(\.found) }

    /// A dimension for each feature: everything is told, by signs too, but not in another basis.
    @Test func aDimensionForEach() throws {
        var identity = Matrix<Float>(rows: 8, columns: 8)
        for i in 0..<8 { identity[i, i] = 1 }
        let bias = Matrix<Float>(rows: 1, columns: 8, elements: Array(repeating: -0.1, count: 8))
        let readOuts = try #require(
            ReadOuts(
                ModelParameters(directions: identity, bias: bias), distribution: Self.distribution(8, density: 2),
                seed: 1,
                key: 1))
        #expect(Self.found(readOuts).dropLast() == [1, 1, 1])
        #expect(readOuts.results.dropLast().map(\.exact) == [1, 1, 1] && readOuts.collisions == 0)
        #expect((0.5..<0.99).contains(Self.found(readOuts)[3]))
    }

    /// Nothing is written: every output is the same, and chance finds k of n.
    @Test func nothingIsWritten() throws {
        let parameters = ModelParameters<Float>(
            directions: Matrix(rows: 10, columns: 3), bias: Matrix(rows: 1, columns: 10))
        let distribution = try FeatureDistribution(
            weights: Array(repeating: 1, count: 10), activationDensity: 2, values: UniformValues(low: 0.5, high: 1.5),
            dependence: ExactlyLaw(Values(["active": .number(2)])))
        let readOuts = try #require(ReadOuts(parameters, distribution: distribution, seed: 1, key: 1))
        #expect(readOuts.supports == 45 && readOuts.collisions == 45)
        #expect(Self.found(readOuts)[0] == 0)
        for found in Self.found(readOuts).dropFirst() { #expect(abs(found - 0.2) < 1e-12) }
        // Of ten equal scores two are drawn, one pair of 45.
        #expect(readOuts.results[0].exact == 0)
        for result in readOuts.results.dropFirst() { #expect(abs(result.exact - 1 / 45.0) < 1e-12) }
    }

    /// Against every sample written out, features ranked by counting the larger ones.
    @Test(arguments: [true, false]) func againstCounting(isTied: Bool) throws {
        let (n, m) = (20, 4)
        let decoder = Self.random(n, m)
        let encoder = isTied ? nil : Self.random(n + 1, m).rows(1..<n + 1)
        let bias = Matrix<Float>(rows: 1, columns: n, elements: (0..<n).map { Float($0 % 3) - 1 })
        let parameters = ModelParameters(directions: decoder, bias: bias, encoder: encoder)
        let distribution = try Self.distribution(n, density: 2)
        let batch = SparseBatch<Float>(featureCount: n)
        var sampler = BatchSampler<Float>(distribution, sampleCount: ReadOuts.samples)
        sampler.draw(into: batch, from: RandomStream(seed: 3, run: 4, purpose: .evaluation))
        let x = batch.dense()
        func sign(_ value: Float) -> Float { value > 0 ? 1 : value < 0 ? -1 : 0 }
        var (active, outputs, full, signs) = (0.0, 0.0, 0.0, 0.0)
        for sample in 0..<x.rows {
            let support = (0..<n).filter { x[sample, $0] != 0 }
            active += Double(support.count)
            var h = [Float](repeating: 0, count: m)
            for i in support { for k in 0..<m { h[k] += x[sample, i] * (encoder ?? decoder)[i, k] } }
            let scores = (0..<n).map { i in (0..<m).reduce(Float(0)) { $0 + decoder[i, $1] * h[$1] } }
            let signed = (0..<n).map { i in (0..<m).reduce(Float(0)) { $0 + sign(decoder[i, $1]) * sign(h[$1]) } }
            func share(_ scores: [Float], _ i: Int) -> Double {
                let (above, equal) = (scores.count { $0 > scores[i] }, scores.count { $0 == scores[i] })
                return min(1, max(0, Double(support.count - above) / Double(equal)))
            }
            for i in support {
                outputs += scores[i] + bias[0, i] > 0 ? 1 : 0
                full += share(scores, i)
                signs += share(signed, i)
            }
        }
        let readOuts = try #require(ReadOuts(parameters, distribution: distribution, seed: 3, key: 4))
        for (found, expected) in zip(Self.found(readOuts), [outputs, full, signs]) {
            // Rounding may turn a tie of products.
            #expect(abs(found - expected / active) < 2e-3, "\(found) for \(expected / active)")
        }
        #expect(abs(Self.found(readOuts)[1] - Self.found(readOuts)[2]) > 0.005)
        // Random directions have no basis either.
        #expect(abs(Self.found(readOuts)[2] - Self.found(readOuts)[3]) < 0.05)
    }

    /// A basis that means something is seen: features along the axes, two in each dimension.
    @Test func aBasisThatMeansSomething() throws {
        var axes = Matrix<Float>(rows: 16, columns: 8)
        for i in 0..<16 { axes[i, i / 2] = i % 2 == 0 ? 1 : -1 }
        let readOuts = try #require(
            ReadOuts(
                ModelParameters(directions: axes, bias: Matrix(rows: 1, columns: 16)),
                distribution: Self.distribution(16, density: 1), seed: 1, key: 1))
        #expect(Self.found(readOuts)[2] - Self.found(readOuts)[3] > 0.1)
    }

    @Test func noSampleHasAFeature() throws {
        let parameters = ModelParameters<Float>(directions: Self.random(2, 1), bias: Matrix(rows: 1, columns: 2))
        #expect(try ReadOuts(parameters, distribution: Self.distribution(2, density: 1e-9), seed: 1, key: 1) == nil)
    }
}
