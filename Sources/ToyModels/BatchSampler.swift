public import LinearAlgebra
public import Randomness

#if canImport(Glibc)
    import Glibc
#endif

/// Draws batches of sparse samples without visiting the zeros.
///
/// For each feature the rows in which it is active are found by geometric gaps: the number of rows skipped before the
/// next active one is ⌊ln u / ln(1 - p)⌋, u uniform on (0, 1). The cost follows the non-zeros, not B × n.
/// - Source: Devroye 1986, "Non-Uniform Random Variate Generation", chapter X.2.
public struct BatchSampler<Element: Scalar> {
    private let featureCount: Int
    private let values: any ValueLaw
    /// The same where it is uniform: drawn in the loop itself.
    private let uniform: UniformValues?
    private let sampleCount: Int
    /// 1 / ln(1 - p_i): 0 where p_i = 1, -∞ where p_i = 0.
    private let inverseLogs: [Double]
    /// (1 - p_i)^B, the probability that the feature is active in no row: most rare features end here.
    private let absences: [Double]
    private var entries: [SparseEntry<Element>] = []
    private var source = UniformSource()

    /// - Parameter sampleCount: B, the rows of a batch.
    public init(_ distribution: FeatureDistribution, sampleCount: Int) {
        precondition(sampleCount > 0, "a batch of \(sampleCount) samples")
        featureCount = distribution.featureCount
        values = distribution.values
        uniform = distribution.values as? UniformValues
        self.sampleCount = sampleCount
        inverseLogs = distribution.probabilities.map { 1 / log1p(-$0) }
        absences = distribution.probabilities.map { $0 >= 1 ? 0 : exp(Double(sampleCount) * log1p(-$0)) }
        let expected = distribution.activationDensity * Double(sampleCount)
        entries.reserveCapacity(Int(expected + 8 * expected.squareRoot()) + 64)
    }

    /// Fills `batch` with B fresh samples from the start of `stream`.
    ///
    /// - Complexity: O(n + B + non-zeros).
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public mutating func draw(into batch: SparseBatch<Element>, from stream: RandomStream) {
        source.start(stream)
        entries.removeAll(keepingCapacity: true)
        if let uniform {
            let (low, span) = (uniform.low, uniform.high - uniform.low)
            drawEntries { low + span * $0.uniform() }
        } else {
            let values = values
            drawEntries { values.draw(from: &$0) }
        }
        batch.replace(sampleCount: sampleCount, entries: entries)
    }

    @inline(__always)
    private mutating func drawEntries(_ value: (inout UniformSource) -> Double) {
        for feature in 0..<featureCount where absences[feature] < 1 {
            var u = source.uniform()
            guard u > absences[feature] else { continue }
            var row = Int(log(u) * inverseLogs[feature])
            while row < sampleCount {
                entries.append(
                    SparseEntry(
                        feature: Int32(feature), row: Int32(row), value: Element(value(&source))))
                u = source.uniform()
                // Compared as numbers first: a gap can be larger than any integer.
                let gap = log(u) * inverseLogs[feature]
                guard gap < Double(sampleCount) else { break }
                row += 1 + Int(gap)
            }
        }
    }
}
