public import LinearAlgebra
public import Randomness

/// Samples of dependent features.
///
/// Where a block occurs seldom, the samples it occurs in are scattered over the batch as those of an independent feature are,
/// and it is decided in those; otherwise in all. Then each feature has its values: in lanes where it is often active, otherwise
/// one for each sample it is active in. Probabilities are rounded to multiples of 2⁻³² of the block's, as those of often active
/// independent features are.
extension BatchSampler {
    /// Fills `batch` with B samples drawn given that a feature is active.
    ///
    /// - Precondition: features are dependent.
    /// - Complexity: as for samples of the law; O(B) for each feature of the given one's block.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public mutating func draw(into batch: SparseBatch<Element>, given feature: Int, from stream: RandomStream) {
        guard let activity else { preconditionFailure("samples given feature \(feature) of independent ones") }
        source.start(stream)
        entries.removeAll(keepingCapacity: true)
        drawPlaces(by: activity, given: feature, from: stream, into: nil)
        fill(batch)
    }

    @specialized(where Element == Float)
    @specialized(where Element == Double)
    mutating func drawPlaces(
        by activity: any Activity, given: Int?, from stream: RandomStream, into batch: DenseBatch<Element>?
    ) {
        let draw = DenseDraw(stream)
        var words = WordSource(stream)
        activity.start(samples: sampleCount, given: given, &words, &source)
        var occurring: [Int32] = []
        var active = WordRow()
        // From the beginning of the current scattered block's first row.
        var point = hasScattered ? source.exponential() : 0
        for block in activity.blocks {
            var samples = BlockSamples(all: sampleCount)
            if !block.isOften, case .scattered(let length, let inverse) = features[block.features.lowerBound] {
                scatter(over: length, inverse, &point, into: &occurring)
                // A block that is known to occur does so in all.
                if !(given.map(block.features.contains) ?? false) { samples = BlockSamples(occurring: occurring) }
            }
            for feature in block.features {
                if samples.count > 0 { activity.decide(feature, among: samples, &words, into: &active) }
                switch features[feature] {
                case .scattered:
                    batch?.withUnsafeMutableFeature(feature) { $0.update(repeating: 0) }
                    guard samples.count > 0 else { continue }
                    append(active, of: feature, samples.occurring)
                case .rowByRow(let place, let law, let givesValues):
                    func setValues(_ row: UnsafeMutableBufferPointer<Element>) {
                        draw.fill(row, by: law, feature: place)
                        active.keep(row)
                    }
                    if let batch {
                        batch.withUnsafeMutableFeature(feature, setValues)
                        if givesValues { continue }
                    }
                    row.withUnsafeMutableBufferPointer { setValues($0) }
                    for (sample, value) in row.enumerated() where value != 0 {
                        entries.append(SparseEntry(feature: Int32(feature), row: Int32(sample), value: value))
                    }
                }
            }
        }
    }

    /// The samples in which a block occurs, each once.
    @inline(__always)
    private mutating func scatter(
        over length: Double, _ inverse: Double, _ point: inout Double, into occurring: inout [Int32]
    ) {
        occurring.removeAll(keepingCapacity: true)
        while point < length {
            let row = Int32(min(Int(point * inverse), sampleCount - 1))
            if row != occurring.last { occurring.append(row) }
            point += source.exponential()
        }
        point -= length
    }

    /// Entries that have no value yet.
    @inline(__always)
    private mutating func append(_ active: WordRow, of feature: Int, _ occurring: [Int32]?) {
        let feature = Int32(feature)
        active.forEachMarked { sample in
            entries.append(
                SparseEntry(feature: feature, row: occurring.map { $0[sample] } ?? Int32(sample), value: 0))
        }
    }
}
