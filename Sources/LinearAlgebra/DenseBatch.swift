/// A batch of samples with every entry stored, side by side: n rows, each holding one feature of all samples.
///
/// Rows are `stride` elements apart: the B samples, then zeros up to a multiple of 64, and an odd number of cache lines in all:
/// at a power of two the rows would share a few places of the caches.
/// A sample is its own target, unless `setTargets` gives it another.
/// - Note: a reference type, so that the operations of a tape see each step's new samples.
public final class DenseBatch<Element: Scalar> {
    /// n
    public let featureCount: Int
    /// B
    public private(set) var sampleCount = 0
    private(set) var stride = 0
    private let storage = TargetedValues<Element>()

    /// A batch whose samples are all 0.
    public init(featureCount: Int, sampleCount: Int) {
        self.featureCount = featureCount
        clear(sampleCount: sampleCount)
    }

    private func clear(sampleCount: Int) {
        precondition(featureCount > 0 && sampleCount >= 0, "\(sampleCount) samples of \(featureCount) features")
        self.sampleCount = sampleCount
        stride = (sampleCount + 63) / 64 * 64 + 64 / MemoryLayout<Element>.size
        storage.resize(to: featureCount * stride)
        storage.values.clear()
    }

    /// Gives the samples as they are now targets of their own; nil makes each its own target.
    ///
    /// - Parameter law: makes samples their targets, in place; 0 stays 0.
    /// - Complexity: O(n B).
    public func setTargets(_ law: ((UnsafeMutableBufferPointer<Element>) -> Void)?) { storage.setTargets(law) }

    /// Takes the samples and targets of a sparse batch, its rows in order and then the empty ones.
    ///
    /// - Complexity: O(n B), a pass that clears it, and O(1) for each non-zero.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public func setSamples(of batch: SparseBatch<Element>) {
        precondition(batch.featureCount == featureCount, "\(batch.featureCount) features for \(shape)")
        clear(sampleCount: batch.sampleCount)
        write(batch, batch.columns.values.base, to: base)
        guard batch.columns.samples.hasOthers else { return }
        storage.setTargets { self.write(batch, batch.columns.targets.base, to: $0.baseAddress!) }
    }

    @inline(__always)
    private func write(
        _ batch: SparseBatch<Element>, _ values: UnsafePointer<Element>, to base: UnsafeMutablePointer<Element>
    ) {
        let (offsets, rows) = (batch.columns.offsets.base, batch.columns.partners.base)
        for slot in 0..<batch.activeCount {
            let row = base + Int(batch.order[slot]) * stride
            for k in Int(offsets[slot])..<Int(offsets[slot + 1]) { row[Int(rows[k])] = values[k] }
        }
    }

    var base: UnsafeMutablePointer<Element> { storage.values.base }
    /// Laid out as the samples are.
    var targets: UnsafeMutablePointer<Element> { storage.targets.base }

    /// One feature of all samples, to be filled in.
    public func withUnsafeMutableFeature<Result>(
        _ feature: Int, _ body: (UnsafeMutableBufferPointer<Element>) throws -> Result
    ) rethrows -> Result {
        precondition(feature >= 0 && feature < featureCount, "feature \(feature) of \(featureCount)")
        return try body(UnsafeMutableBufferPointer(start: base + feature * stride, count: sampleCount))
    }

    /// Writes entries of a sparse batch, whose `row` is a sample, over what was there.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public func write(_ entries: [SparseEntry<Element>]) {
        let (features, samples) = (Int32(featureCount), Int32(sampleCount))
        for entry in entries {
            precondition(
                entry.feature >= 0 && entry.feature < features && entry.row >= 0 && entry.row < samples,
                "sample \(entry.row), feature \(entry.feature) of \(shape)")
            base[Int(entry.feature) * stride + Int(entry.row)] = entry.value
        }
    }

    public subscript(feature: Int, sample: Int) -> Element {
        get {
            precondition(contains(feature, sample), "sample \(sample), feature \(feature) of \(shape)")
            return base[feature * stride + sample]
        }
        set {
            precondition(contains(feature, sample), "sample \(sample), feature \(feature) of \(shape)")
            base[feature * stride + sample] = newValue
        }
    }

    private var shape: String { "\(sampleCount) samples of \(featureCount) features" }

    private func contains(_ feature: Int, _ sample: Int) -> Bool {
        feature >= 0 && feature < featureCount && sample >= 0 && sample < sampleCount
    }

    /// The batch as the dense B × n matrix X.
    public func matrix() -> Matrix<Element> { matrix(base) }

    /// The targets, B × n.
    public func targetMatrix() -> Matrix<Element> { matrix(targets) }

    private func matrix(_ elements: UnsafeMutablePointer<Element>) -> Matrix<Element> {
        var matrix = Matrix<Element>(rows: sampleCount, columns: featureCount)
        for feature in 0..<featureCount {
            for sample in 0..<sampleCount { matrix[sample, feature] = elements[feature * stride + sample] }
        }
        return matrix
    }
}
