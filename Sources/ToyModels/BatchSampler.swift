public import LinearAlgebra
public import Randomness

#if canImport(Glibc)
    import Glibc
#endif

/// Draws batches of samples and their targets, sparse or dense: the same from the same stream.
///
/// Of independent features the B rows of a feature that is seldom active are laid end to end, each λ_i = -ln(1 - p_i) long, and
/// such features one after the other. Points are scattered over all of it, one a unit of length on average, their gaps
/// exponentially distributed: a row is free of them with probability e^-λ_i = 1 - p_i, independently of the others, and so is
/// active with probability p_i. The cost follows the non-zeros, not B × n. A feature that is often active is decided row by
/// row, in vector lanes: see `DenseDraw`. Which of dependent features are active an `Activity` decides, block by block, their
/// values follow: see the extension beside.
/// - Source: the Poisson process's void probabilities; Kingman 1993, "Poisson Processes".
public struct BatchSampler<Element: Scalar> {
    /// Features, and blocks of such, above this probability are decided row by row: it costs less than to look for the active
    /// ones.
    public static var oftenActive: Double { 1.0 / 16 }

    private let values: any ValueLaw
    /// The same where it is uniform: drawn in the loop itself.
    private let uniform: UniformValues?
    /// nil where samples are their own targets.
    private let target: ((UnsafeMutableBufferPointer<Element>) -> Void)?
    /// Whether samples are scaled to norm 1.
    private let isNormalized: Bool
    let sampleCount: Int
    let features: [Feature]
    let hasScattered: Bool
    /// nil of independent features.
    let activity: (any Activity)?
    /// What has no value yet after `drawPlaces`: scattered features, and all others where values have no interval.
    var entries: [SparseEntry<Element>] = []
    /// The rows of one feature.
    var row: [Element]
    var source = UniformSource()

    /// How a feature's rows are drawn.
    enum Feature {
        /// B λ and 1 / λ, of the feature, or of the block it is decided in where that occurs seldom.
        case scattered(length: Double, inverse: Double)
        /// `place` among those of this kind; whether the law gives the values, or 1 for active rows.
        case rowByRow(place: Int, DenseDraw.Law, givesValues: Bool)

        var givesValues: Bool {
            if case .rowByRow(_, _, givesValues: true) = self { true } else { false }
        }
    }

    /// - Parameter sampleCount: B, the rows of a batch.
    public init(_ distribution: FeatureDistribution, sampleCount: Int) {
        precondition(sampleCount > 0, "a batch of \(sampleCount) samples")
        values = distribution.values
        uniform = distribution.values as? UniformValues
        target = distribution.target.map { law in { law.apply(to: $0) } }
        isNormalized = distribution.isNormalized
        self.sampleCount = sampleCount
        row = Array(repeating: 0, count: sampleCount)
        activity = distribution.dependence?.activity(distribution.probabilities)
        // What is looked for in the rows, and the features that go with it.
        let blocks =
            activity?.blocks
            ?? distribution.probabilities.enumerated().map { ActivityBlock(features: $0..<($0 + 1), probability: $1) }
        let interval = distribution.values.interval
        var features: [Feature] = []
        var place = 0
        // Of features that an activity looks at in all rows, values row by row pay earlier.
        let leastInLanes = activity == nil ? Self.oftenActive : Self.oftenActive / 2
        for block in blocks {
            let rate = -log1p(-min(block.probability, Self.oftenActive))
            for p in distribution.probabilities[block.features] {
                guard block.isOften, p > leastInLanes else {
                    features.append(
                        .scattered(length: Double(sampleCount) * rate, inverse: rate > 0 ? 1 / rate : 0))
                    continue
                }
                // Where an activity has decided, a word is a value alone.
                let law = DenseDraw.Law(
                    probability: activity == nil ? p : 1, low: interval?.low ?? 1, high: interval?.high ?? 1,
                    isSigned: interval?.isSigned ?? false)
                features.append(.rowByRow(place: place, law, givesValues: interval != nil))
                place += 1
            }
        }
        self.features = features
        hasScattered = blocks.contains { !$0.isOften }
        let expected = distribution.activationDensity * Double(sampleCount)
        entries.reserveCapacity(Int(expected + 8 * expected.squareRoot()) + 64)
    }

    /// Fills `batch` with B fresh samples from the start of `stream`.
    ///
    /// - Complexity: O(n + B + non-zeros), and O(B) for each feature that is often active.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public mutating func draw(into batch: SparseBatch<Element>, from stream: RandomStream) {
        drawPlaces(from: stream, into: nil)
        fill(batch)
    }

    /// The same samples as rows that batches are put together from.
    ///
    /// - Complexity: as for a sparse batch.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public mutating func rows(from stream: RandomStream) -> SparseRows<Element> {
        drawPlaces(from: stream, into: nil)
        finishEntries()
        return SparseRows(featureCount: features.count, sampleCount: sampleCount, entries: entries)
    }

    /// The values of the entries, once they are known to be active.
    @inline(__always)
    private mutating func finishEntries() {
        drawValues()
        if isNormalized { UnitNorm.scale(&entries, sampleCount: sampleCount) }
    }

    /// The sparse batch of the entries, once they are known to be active.
    @inline(__always)
    mutating func fill(_ batch: SparseBatch<Element>) {
        finishEntries()
        batch.replace(sampleCount: sampleCount, entries: entries)
        batch.setTargets(target)
    }

    /// The same samples, each feature's rows in order.
    ///
    /// - Complexity: O(B n): 0.4 ns a sample of a feature that is often active, and little for others.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public mutating func draw(into batch: DenseBatch<Element>, from stream: RandomStream) {
        precondition(
            batch.featureCount == features.count && batch.sampleCount == sampleCount,
            "\(sampleCount) samples of \(features.count) features for \(batch.sampleCount) of \(batch.featureCount)")
        drawPlaces(from: stream, into: batch)
        drawValues()
        batch.write(entries)
        if isNormalized { UnitNorm.scale(batch) }
        batch.setTargets(target)
    }

    /// Which rows each feature is active in, as entries, or in the batch where the values are there at once.
    @inline(__always)
    private mutating func drawPlaces(from stream: RandomStream, into batch: DenseBatch<Element>?) {
        source.start(stream)
        entries.removeAll(keepingCapacity: true)
        if let activity { return drawPlaces(by: activity, given: nil, from: stream, into: batch) }
        let draw = DenseDraw(stream)
        // From the beginning of the current scattered feature's first row.
        var point = hasScattered ? source.exponential() : 0
        for (index, drawing) in features.enumerated() {
            let feature = Int32(index)
            if let batch {
                batch.withUnsafeMutableFeature(index) { row in
                    if case .rowByRow(let place, let law, givesValues: true) = drawing {
                        draw.fill(row, by: law, feature: place)
                    } else {
                        row.update(repeating: 0)
                    }
                }
                if drawing.givesValues { continue }
            }
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
            case .rowByRow(let place, let law, _):
                row.withUnsafeMutableBufferPointer { draw.fill($0, by: law, feature: place) }
                for (sample, value) in row.enumerated() where value != 0 {
                    entries.append(SparseEntry(feature: feature, row: Int32(sample), value: value))
                }
            }
        }
    }

    /// The values of the entries that have none yet: those that are 0 where a law gives values, as it never gives 0.
    @inline(__always)
    private mutating func drawValues() {
        if let uniform {
            let (low, span) = (uniform.low, uniform.high - uniform.low)
            for k in entries.indices where entries[k].value == 0 {
                entries[k].value = Element(low + span * source.uniform())
            }
        } else {
            for k in entries.indices where !features[Int(entries[k].feature)].givesValues {
                entries[k].value = Element(values.draw(from: &source))
            }
        }
    }
}
