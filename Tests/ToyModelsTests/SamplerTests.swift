import LinearAlgebra
import Randomness
import Settings
import Testing

@testable import ToyModels

/// A million samples, against the law they are drawn from.
@Suite struct SamplerTests {
    static let samples = 1 << 20
    static let probabilities = [1.0, 0.7, 0.3, 0.11, 0.02, 0.003, 0.00004, 0.0]

    /// Counts over all the samples.
    struct Tally: Sendable {
        var active = [Double](repeating: 0, count: probabilities.count)
        var pairs = [[Double]](
            repeating: [Double](repeating: 0, count: probabilities.count), count: probabilities.count)
        /// Values of feature 2, in the order drawn.
        var values: [Double] = []
    }

    /// Drawn once for all tests of the suite.
    static let tally: Tally = {
        var tally = Tally()
        guard
            let distribution = try? FeatureDistribution(
                weights: probabilities, activationDensity: probabilities.reduce(0, +), values: UniformValues())
        else { return tally }
        let batch = SparseBatch<Float>(featureCount: probabilities.count)
        var sampler = BatchSampler<Float>(distribution, sampleCount: 4096)
        for step in 0..<(samples / 4096) {
            var stream = RandomStream(seed: 12, run: 34, purpose: .training, step: UInt64(step))
            sampler.draw(into: batch, from: stream)
            let (offsets, slots, order, values) = (batch.offsets, batch.slots, batch.order, batch.values)
            for row in 0..<batch.storedRows {
                let entries = Int(offsets[row])..<Int(offsets[row + 1])
                for a in entries {
                    let feature = Int(order[Int(slots[a])])
                    tally.active[feature] += 1
                    if feature == 2 { tally.values.append(Double(values[a])) }
                    for b in entries where b < a { tally.pairs[feature][Int(order[Int(slots[b])])] += 1 }
                }
            }
        }
        return tally
    }()

    /// Σ (observed - expected)² / variance over independent binomial counts; about one for each degree of freedom.
    private func chiSquare(_ observed: [Double], _ probabilities: [Double]) -> (value: Double, freedom: Int) {
        var sum = 0.0
        var freedom = 0
        for (count, p) in zip(observed, probabilities) where p > 0 && p < 1 {
            let expected = Double(Self.samples) * p
            sum += (count - expected) * (count - expected) / (expected * (1 - p))
            freedom += 1
        }
        return (sum, freedom)
    }

    /// Quantile 0.999 of chi-square with 6 and 15 degrees of freedom.
    private let critical = [6: 22.458, 15: 37.697]

    @Test func frequencies() throws {
        let (value, freedom) = chiSquare(Self.tally.active, Self.probabilities)
        #expect(value < (try #require(critical[freedom])))
    }

    @Test func wrongFrequenciesFailTheSameTest() throws {
        let (value, freedom) = chiSquare(Self.tally.active, [1, 0.7, 0.302, 0.11, 0.02, 0.003, 0.00004, 0])
        #expect(value > (try #require(critical[freedom])))
    }

    @Test func certainAndImpossibleFeatures() {
        #expect(Self.tally.active[0] == Double(Self.samples))
        #expect(Self.tally.active[7] == 0)
    }

    @Test func featuresAreActiveIndependently() throws {
        var observed: [Double] = []
        var expected: [Double] = []
        for i in 1..<7 {
            for j in 1..<i {
                // The table holds a pair under whichever feature came later in its row.
                observed.append(Self.tally.pairs[i][j] + Self.tally.pairs[j][i])
                expected.append(Self.probabilities[i] * Self.probabilities[j])
            }
        }
        let (value, freedom) = chiSquare(observed, expected)
        #expect(value < (try #require(critical[freedom])))
        let dependent = chiSquare(
            observed, expected.enumerated().map { $0.offset == 0 ? $0.element * 1.01 : $0.element })
        #expect(dependent.value > (try #require(critical[freedom])))
    }

    /// The Kolmogorov-Smirnov distance from U(0, high), times √n; quantile 0.999 of its limit is 1.949.
    private func kolmogorovSmirnov(high: Double) -> Double {
        let sorted = Self.tally.values.sorted()
        let count = Double(sorted.count)
        let distance = sorted.enumerated().map { index, value in
            let theory = min(1, value / high)
            return max(abs(theory - Double(index) / count), abs(theory - Double(index + 1) / count))
        }.max()!
        return distance * count.squareRoot()
    }

    @Test func valuesAreUniform() {
        #expect(kolmogorovSmirnov(high: 2) < 1.949)
        #expect(kolmogorovSmirnov(high: 2.02) > 1.949)
    }

    /// The value of one draw says nothing about the next.
    @Test func valuesAreUncorrelated() {
        let values = Self.tally.values
        let count = Double(values.count - 1)
        let covariance = zip(values, values.dropFirst()).reduce(0) { $0 + ($1.0 - 1) * ($1.1 - 1) } / count
        #expect(abs(covariance) < 5 * (1.0 / 3) / count.squareRoot())
    }

    @Test func aStepCanBeRedrawnAlone() throws {
        let distribution = try FeatureDistribution(
            weights: [3, 2, 1], activationDensity: 1, values: UniformValues())
        func draw(_ steps: [UInt64]) -> Matrix<Float> {
            let batch = SparseBatch<Float>(featureCount: 3)
            var sampler = BatchSampler<Float>(distribution, sampleCount: 50)
            for step in steps {
                let stream = RandomStream(seed: 1, run: 2, purpose: .training, step: step)
                sampler.draw(into: batch, from: stream)
            }
            return batch.dense()
        }
        #expect(draw([1, 2, 3]) == draw([3]))
        #expect(draw([2]) != draw([3]))
    }
}

/// The same samples whichever way they are stored.
@Suite struct StoredSamplesTests {
    static let laws: [any ValueLaw] =
        [
            UniformValues(), UniformValues(low: -3, high: -1), ConstantValues(Values(["value": .number(2)])),
            NormalValues(Values(["mean": .number(0), "deviation": .number(1)])),
        ] + (try! [SignedValues(Values(["low": .number(0.5), "high": .number(2)]))] as [any ValueLaw])
    /// Often active and seldom, in no order.
    static let probabilities = [0.02, 1, 0.001, 0.3, 0.9, 0.0, 0.05, 0.07, 0.5]

    func agree<Element: Scalar>(_: Element.Type, _ distribution: FeatureDistribution, samples: Int) throws {
        let n = distribution.featureCount
        let sparse = SparseBatch<Element>(featureCount: n)
        let dense = DenseBatch<Element>(featureCount: n, sampleCount: samples)
        var (one, other) = (
            BatchSampler<Element>(distribution, sampleCount: samples),
            BatchSampler<Element>(distribution, sampleCount: samples)
        )
        for step in 0..<3 {
            let stream = RandomStream(seed: 3, run: 4, purpose: .training, step: UInt64(step))
            one.draw(into: sparse, from: stream)
            other.draw(into: dense, from: stream)
            // A sparse batch has its rows in another order: the same rows, each as often.
            #expect(rows(sparse.dense()) == rows(dense.matrix()))
            #expect(sparse.entryCount > 0 || samples < 10)
        }
    }

    private func rows<Element>(_ x: Matrix<Element>) -> [[Element]] {
        (0..<x.rows).map { row in (0..<x.columns).map { x[row, $0] } }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    @Test(arguments: laws.indices, [5, 64, 1000]) func sparseAndDenseHoldTheSame(law: Int, samples: Int) throws {
        let distribution = try FeatureDistribution(
            weights: Self.probabilities, activationDensity: Self.probabilities.reduce(0, +), values: Self.laws[law])
        try agree(Float.self, distribution, samples: samples)
        try agree(Double.self, distribution, samples: samples)
    }

    /// Of dense samples: how often each feature is active, and the first two moments of its values, within 4.5 standard errors.
    @Test(arguments: laws.indices) func momentsOfDenseSamples(law: Int) throws {
        let values = Self.laws[law]
        let distribution = try FeatureDistribution(
            weights: Self.probabilities, activationDensity: Self.probabilities.reduce(0, +), values: values)
        let (n, count, steps) = (Self.probabilities.count, 4096, 64)
        let batch = DenseBatch<Float>(featureCount: n, sampleCount: count)
        var sampler = BatchSampler<Float>(distribution, sampleCount: count)
        var (active, sums, squares) = (
            [Double](repeating: 0, count: n), [Double](repeating: 0, count: n), [Double](repeating: 0, count: n)
        )
        for step in 0..<steps {
            sampler.draw(
                into: batch, from: RandomStream(seed: 8, run: 1, purpose: .training, step: UInt64(step)))
            for feature in 0..<n {
                for sample in 0..<count {
                    let x = Double(batch[feature, sample])
                    #expect(x == 0 || values.support.contains(x))
                    active[feature] += x == 0 ? 0 : 1
                    sums[feature] += x
                    squares[feature] += x * x
                }
            }
        }
        let total = Double(count * steps)
        for (feature, p) in Self.probabilities.enumerated() {
            #expect(abs(active[feature] - total * p) <= 4.5 * (total * p * (1 - p)).squareRoot())
            let (k, fourth) = (max(1, active[feature]), 3 * values.meanSquare * values.meanSquare)
            guard k > 1 else { continue }
            let spread = max(0, values.meanSquare - values.mean * values.mean).squareRoot()
            #expect(abs(sums[feature] / k - values.mean) <= 4.5 * spread / k.squareRoot() + 1e-6)
            #expect(abs(squares[feature] / k - values.meanSquare) <= 4.5 * (fourth / k).squareRoot())
        }
    }
}

@Suite struct FeatureDistributionTests {
    @Test func powerLawIsNormalisedToTheDensity() throws {
        let distribution = try FeatureDistribution(
            weights: PowerLaw(exponent: 1).weights(count: 4), activationDensity: 0.5, values: UniformValues())
        #expect(abs(distribution.activationDensity - 0.5) < 1e-15)
        #expect(abs(distribution.probabilities[0] / distribution.probabilities[3] - 4) < 1e-14)
    }

    @Test func lawsFallAsTheySay() {
        #expect(ExponentialLaw(Values(["decayRank": .number(2)])).weights(count: 3)[2] == 0.36787944117144233)
        #expect(LinearLaw(Values([:])).weights(count: 4) == [1, 0.75, 0.5, 0.25])
        #expect(ExplicitLaw(Values(["weights": .array([.number(5), .number(1)])])).weights(count: 2) == [5, 1])
        #expect(PowerLaw(exponent: 0).weights(count: 3) == [1, 1, 1])
    }

    @Test func tooLargeADensityNamesTheLargest() {
        #expect(throws: FeatureDistribution.DensityTooLarge(largestDensity: 1.5)) {
            try FeatureDistribution(weights: [2, 1], activationDensity: 1.6, values: UniformValues())
        }
        #expect(throws: Never.self) {
            try FeatureDistribution(weights: [1, 1, 1], activationDensity: 3, values: UniformValues())
        }
    }

    @Test func momentsOfValues() {
        let values = UniformValues(low: 0, high: 2)
        #expect(values.mean == 1)
        #expect(values.meanSquare == 4.0 / 3)
    }
}
