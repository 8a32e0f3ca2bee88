import Foundation
import JSON
import LinearAlgebra
import Randomness
import Settings
import Testing

@testable import ToyModels

/// A law of dependence with the exact probability of every pattern of active features, from NumPy and SciPy: see
/// Tests/Reference/dependence.py.
struct DependenceCase: Sendable, CustomTestStringConvertible {
    let law: any DependenceLaw
    let probabilities: [Double]
    /// By the number whose bit i says that feature i is active.
    let patterns: [Double]
    /// P(i and j), n × n.
    let joint: [Double]
    let testDescription: String

    var count: Int { probabilities.count }

    func distribution(_ values: any ValueLaw = UniformValues()) -> FeatureDistribution {
        try! FeatureDistribution(
            weights: probabilities, activationDensity: probabilities.reduce(0, +), values: values, dependence: law)
    }

    static let all: [DependenceCase] = {
        struct File: Decodable {
            struct Case: Decodable {
                let law: String
                let settings: [String: Number]
                let probabilities, patterns, joint: [Double]
            }
            let cases: [Case]
        }
        enum Number: Decodable {
            case truth(Bool)
            case number(Double)
            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                self = try (try? .truth(container.decode(Bool.self))) ?? .number(container.decode(Double.self))
            }
        }
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Reference/dependence.json")
        return try! JSONDecoder().decode(File.self, from: Data(contentsOf: path)).cases.map { known in
            let law = DependenceLaws.all.first { $0.name == known.law }!
            let values = known.settings.mapValues { value in
                switch value {
                case .truth(let truth): .bool(truth)
                case .number(let number): .number(number)
                } as JSONValue
            }
            return DependenceCase(
                law: try! law.init(Values(values)), probabilities: known.probabilities, patterns: known.patterns,
                joint: known.joint,
                testDescription: "\(known.law) \(values.mapValues(\.canonical)) \(known.probabilities)")
        }
    }()
}

/// Samples counted by their pattern of active features, and the first moments of their values.
struct PatternTally {
    static let batch = 4096
    var patterns: [Int]
    /// Σ x_i x_j and Σ (x_i x_j)², n × n.
    var products, squares: [Double]
    /// Σ x_i
    var sums: [Double]
    var samples = 0

    init(_ features: Int) {
        patterns = Array(repeating: 0, count: 1 << features)
        products = Array(repeating: 0, count: features * features)
        (squares, sums) = (products, Array(repeating: 0, count: features))
    }

    mutating func add(_ batch: DenseBatch<Double>) {
        let n = batch.featureCount
        var x = [Double](repeating: 0, count: n)
        let rows = (0..<n).map { feature in batch.withUnsafeMutableFeature(feature) { UnsafeBufferPointer($0) } }
        for sample in 0..<batch.sampleCount {
            var pattern = 0
            for i in 0..<n {
                x[i] = rows[i][sample]
                if x[i] != 0 { pattern |= 1 << i }
            }
            patterns[pattern] += 1
            for i in 0..<n where pattern >> i & 1 == 1 {
                sums[i] += x[i]
                for j in 0...i where pattern >> j & 1 == 1 {
                    let product = x[i] * x[j]
                    products[i * n + j] += product
                    squares[i * n + j] += product * product
                }
            }
        }
        samples += batch.sampleCount
    }

    /// Whether counts agree with probabilities: each within five standard errors, and what is impossible never there.
    func disagreements(with probabilities: [Double]) -> [Int] {
        patterns.indices.filter { pattern in
            let p = probabilities[pattern] < 1e-13 ? 0 : min(1, probabilities[pattern])
            let expected = Double(samples) * p
            // Of rare patterns the counts are Poisson's, with a longer tail.
            let allowed = 5 * (expected * (1 - p)).squareRoot() + (p > 0 && expected < 25 ? 5 : 0)
            return abs(Double(patterns[pattern]) - expected) > allowed + 1e-6
        }
    }
}

/// Each law against the exact probabilities of all its patterns, a million samples each.
@Suite struct DependenceTests {
    private static let steps = 256

    /// - Parameter given: a feature that is active in all samples.
    private func tally(
        _ known: DependenceCase, _ values: any ValueLaw = UniformValues(), given: Int? = nil, steps: Int
    ) -> PatternTally {
        var tally = PatternTally(known.count)
        var sampler = BatchSampler<Double>(known.distribution(values), sampleCount: PatternTally.batch)
        let sparse = SparseBatch<Double>(featureCount: known.count)
        let dense = DenseBatch<Double>(featureCount: known.count, sampleCount: PatternTally.batch)
        for step in 0..<steps {
            let stream = RandomStream(seed: 7, run: UInt64(given ?? 99), purpose: .training, step: UInt64(step))
            if let given {
                sampler.draw(into: sparse, given: given, from: stream)
                dense.setSamples(of: sparse)
            } else {
                sampler.draw(into: dense, from: stream)
            }
            tally.add(dense)
        }
        return tally
    }

    /// Patterns, marginals, joint frequencies, means and second moments of values, each within five standard errors. Values, of
    /// one law after the other, depend neither on one another nor on which features are active.
    @Test(arguments: DependenceCase.all.indices) func samplesAreOfTheLaw(place: Int) {
        let known = DependenceCase.all[place]
        let values = StoredSamplesTests.laws[place % StoredSamplesTests.laws.count]
        let tally = tally(known, values, steps: Self.steps)
        #expect(tally.samples == 1 << 20)
        #expect(tally.disagreements(with: known.patterns) == [])
        let (n, count) = (known.count, Double(tally.samples))
        let covariance = known.distribution(values).covariance
        for i in 0..<n {
            let mean = known.probabilities[i] * values.mean
            #expect(abs(tally.sums[i] / count - mean) <= 5 * (covariance[i, i] / count).squareRoot() + 1e-5)
            for j in 0...i {
                let p = known.joint[i * n + j]
                let both = 1 << i | 1 << j
                let found = tally.patterns.indices.reduce(0) { $0 + ($1 & both == both ? tally.patterns[$1] : 0) }
                let error = (count * max(0, p * (1 - p))).squareRoot()
                #expect(abs(Double(found) - count * p) <= 5 * error + 1e-3, "features \(i), \(j)")
                let product = tally.products[i * n + j] / count
                let spread = max(0, tally.squares[i * n + j] / count - product * product)
                let expected = covariance[i, j] + mean * known.probabilities[j] * values.mean
                #expect(covariance[i, j] == covariance[j, i])
                #expect(abs(product - expected) <= 5 * (spread / count).squareRoot() + 1e-5, "features \(i), \(j)")
            }
        }
    }

    /// The samples that recovery is measured by.
    @Test(arguments: DependenceCase.all) func patternsGivenAFeature(known: DependenceCase) {
        for feature in 0..<known.count {
            let conditional = known.patterns.enumerated().map { pattern, p in
                pattern >> feature & 1 == 1 ? p / known.probabilities[feature] : 0
            }
            #expect(
                tally(known, given: feature, steps: 12).disagreements(with: conditional) == [], "given \(feature)")
        }
    }

    @Test(arguments: DependenceCase.all) func jointProbabilitiesAreExact(known: DependenceCase) {
        let n = known.count
        let distribution = known.distribution()
        for i in 0..<n {
            for j in 0..<n {
                #expect(abs(distribution.jointProbability(i, j) - known.joint[i * n + j]) < 1e-12)
            }
        }
        #expect(abs(known.law.emptyProbability(known.probabilities) - known.patterns[0]) < 1e-12)
        #expect(known.law.everyProblem(known.probabilities).isEmpty)
        let shape = BatchShape(distribution, batchSize: 100)
        #expect(abs(shape.rows - 100 * (1 - known.patterns[0])) < 1e-9)
        #expect(abs(shape.nonZeros - 100 * known.probabilities.reduce(0, +)) < 1e-9)
    }

    /// The negative control, which is in use elsewhere: a second feature that may be active where the first is not, with the
    /// same coin. It never fires with the first, and fires too seldom.
    @Test func aWrongExclusionIsNoticed() {
        let p = 0.3
        let right = DependenceCase.all.first { $0.testDescription.hasPrefix("exclusive") }!.law
        let patterns = [1 - 2 * p, p, p, 0]
        var stream = RandomStream(seed: 3, run: 3, purpose: .training)
        var wrong = PatternTally(2)
        let batch = DenseBatch<Double>(featureCount: 2, sampleCount: PatternTally.batch)
        for _ in 0..<Self.steps {
            for sample in 0..<batch.sampleCount {
                let first = stream.uniform() < p
                batch[0, sample] = first ? 1 : 0
                batch[1, sample] = !first && stream.uniform() < p ? 1 : 0
            }
            wrong.add(batch)
        }
        #expect(wrong.disagreements(with: patterns) == [0, 2])
        let second = Double(wrong.patterns[2] + wrong.patterns[3])
        let error = (Double(wrong.samples) * p * (1 - p)).squareRoot()
        #expect((Double(wrong.samples) * p - second) / error > 100)
        let known = DependenceCase(
            law: right, probabilities: [p, p], patterns: patterns, joint: [], testDescription: "")
        #expect(tally(known, steps: Self.steps).disagreements(with: patterns) == [])
    }

    /// Samples of another dependence, or of none, disagree.
    @Test(arguments: DependenceCase.all) func anotherLawIsNoticed(known: DependenceCase) throws {
        let independent = known.patterns.indices.map { pattern in
            known.probabilities.enumerated().reduce(1.0) { $0 * (pattern >> $1.0 & 1 == 1 ? $1.1 : 1 - $1.1) }
        }
        let differs = zip(independent, known.patterns).contains { abs($0 - $1) > 4e-3 }
        #expect(tally(known, steps: 16).disagreements(with: independent).isEmpty == !differs)
    }

    @Test func aStepCanBeRedrawnAlone() {
        for known in DependenceCase.all {
            func draw(_ steps: [UInt64]) -> Matrix<Float> {
                let batch = DenseBatch<Float>(featureCount: known.count, sampleCount: 50)
                var sampler = BatchSampler<Float>(known.distribution(), sampleCount: 50)
                for step in steps {
                    sampler.draw(into: batch, from: RandomStream(seed: 1, run: 2, purpose: .training, step: step))
                }
                return batch.matrix()
            }
            #expect(draw([1, 2, 3]) == draw([3]))
        }
    }

    /// Sparse and dense batches hold the same numbers, values and positions.
    @Test(arguments: DependenceCase.all, StoredSamplesTests.laws.indices) func sparseAndDenseHoldTheSame(
        known: DependenceCase, law: Int
    ) throws {
        let distribution = known.distribution(StoredSamplesTests.laws[law])
        for samples in [5, 64, 1000] {
            try StoredSamplesTests().agree(Float.self, distribution, samples: samples)
            try StoredSamplesTests().agree(Double.self, distribution, samples: samples)
        }
    }

    /// e^-x I_0(x), by SciPy's i0e.
    @Test func besselFunctions() {
        for (x, expected) in [
            (0.0, 1.0), (0.5, 0.64503527044915), (2, 0.308508322553671), (40, 0.06327827987523532),
            (1000, 0.012617240455891257), (2000, 0.00892117827643967),
        ] {
            #expect(abs(CircleLaw.scaledBessel(x) - expected) < 1e-14)
        }
    }
}
