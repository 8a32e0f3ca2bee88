public import LinearAlgebra
public import Randomness

#if canImport(Glibc)
    import Glibc
#endif

/// Draws batches of sparse samples without visiting the zeros.
///
/// The B rows of a feature are laid end to end, each λ_i = -ln(1 - p_i) long, and the features one after the other. Points are
/// scattered over all of it, one a unit of length on average, their gaps exponentially distributed: a row is free of them with
/// probability e^-λ_i = 1 - p_i, independently of the others, and so is active with probability p_i. The cost follows the
/// non-zeros, not B × n. A feature that is active more often than not is decided row by row.
/// - Source: the Poisson process's void probabilities; Kingman 1993, "Poisson Processes".
public struct BatchSampler<Element: Scalar> {
    private let values: any ValueLaw
    /// The same where it is uniform: drawn in the loop itself.
    private let uniform: UniformValues?
    private let sampleCount: Int
    private let features: [Feature]
    private var entries: [SparseEntry<Element>] = []
    private var source = UniformSource()

    /// How a feature's rows are drawn.
    private enum Feature {
        /// B λ_i and 1 / λ_i.
        case scattered(length: Double, inverse: Double)
        /// -ln p_i: a row is active where an exponential number exceeds it.
        case rowByRow(threshold: Double)
    }

    /// - Parameter sampleCount: B, the rows of a batch.
    public init(_ distribution: FeatureDistribution, sampleCount: Int) {
        precondition(sampleCount > 0, "a batch of \(sampleCount) samples")
        values = distribution.values
        uniform = distribution.values as? UniformValues
        self.sampleCount = sampleCount
        features = distribution.probabilities.map { p in
            let rate = -log1p(-p)
            return p > 0.5
                ? .rowByRow(threshold: -log(p))
                : .scattered(length: Double(sampleCount) * rate, inverse: p > 0 ? 1 / rate : 0)
        }
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
        drawPlaces()
        if let uniform {
            let (low, span) = (uniform.low, uniform.high - uniform.low)
            for k in entries.indices { entries[k].value = Element(low + span * source.uniform()) }
        } else {
            for k in entries.indices { entries[k].value = Element(values.draw(from: &source)) }
        }
        batch.replace(sampleCount: sampleCount, entries: entries)
    }

    /// Which rows each feature is active in.
    @inline(__always)
    private mutating func drawPlaces() {
        // From the beginning of the current feature's first row.
        var point = source.exponential()
        for (feature, drawing) in features.enumerated() {
            let feature = Int32(feature)
            switch drawing {
            case .scattered(let length, let inverse):
                var previous = -1
                while point < length {
                    let row = min(Int(point * inverse), sampleCount - 1)
                    if row != previous { entries.append(SparseEntry(feature: feature, row: Int32(row), value: 0)) }
                    previous = row
                    point += source.exponential()
                }
                point -= length
            case .rowByRow(let threshold):
                for row in 0..<sampleCount where source.exponential() > threshold {
                    entries.append(SparseEntry(feature: feature, row: Int32(row), value: 0))
                }
            }
        }
    }
}
