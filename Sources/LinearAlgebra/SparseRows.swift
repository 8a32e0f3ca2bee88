/// Samples stored as their non-zeros, one after the other, from which batches are put together.
///
/// Sample j has the features `features[k]` with values `values[k]`, k in `offsets[j] ..< offsets[j + 1]`, in ascending order.
/// - Invariant: every feature is below `featureCount`, and a sample names it at most once.
public struct SparseRows<Element: Scalar>: Sendable {
    /// n
    public let featureCount: Int
    /// T, empty samples among them.
    public let sampleCount: Int
    let offsets: [Int32]
    let features: [Int32]
    let values: [Element]

    /// - Parameter entries: every non-zero, feature by feature in ascending order, its row below `sampleCount`.
    /// - Complexity: O(T + non-zeros), a counting sort by sample.
    public init(featureCount: Int, sampleCount: Int, entries: [SparseEntry<Element>]) {
        var cursors = [Int32](repeating: 0, count: sampleCount + 1)
        var previous: Int32 = 0
        for entry in entries {
            precondition(
                entry.feature >= previous && entry.feature < featureCount && entry.row >= 0 && entry.row < sampleCount,
                "sample \(entry.row), feature \(entry.feature) after \(previous) of \(sampleCount) × \(featureCount)")
            previous = entry.feature
            cursors[Int(entry.row) + 1] += 1
        }
        for sample in 0..<sampleCount { cursors[sample + 1] += cursors[sample] }
        offsets = cursors
        var features = [Int32](repeating: 0, count: entries.count)
        var values = [Element](repeating: 0, count: entries.count)
        for entry in entries {
            let place = Int(cursors[Int(entry.row)])
            cursors[Int(entry.row)] += 1
            (features[place], values[place]) = (entry.feature, entry.value)
        }
        (self.featureCount, self.sampleCount, self.features, self.values) = (
            featureCount, sampleCount, features, values
        )
    }

    /// The features of a sample with their values, in ascending order.
    public func entries(of sample: Int) -> some Sequence<(feature: Int, value: Element)> {
        (Int(offsets[sample])..<Int(offsets[sample + 1])).lazy.map { (Int(features[$0]), values[$0]) }
    }

    @inline(__always)
    fileprivate func withUnsafeStorage(
        _ body: (
            _ offsets: UnsafeBufferPointer<Int32>, _ features: UnsafeBufferPointer<Int32>,
            _ values: UnsafeBufferPointer<Element>
        ) -> Void
    ) {
        offsets.withUnsafeBufferPointer { offsets in
            features.withUnsafeBufferPointer { features in
                values.withUnsafeBufferPointer { body(offsets, features, $0) }
            }
        }
    }

    /// How many non-zeros there are.
    public var entryCount: Int { values.count }

    /// h_j = Σ_i x_ji A_i of some samples: rows × m.
    ///
    /// - Parameter a: A, n × m.
    /// - Complexity: O(non-zeros · m).
    public func times(_ a: Matrix<Element>, rows chosen: Range<Int>) -> Matrix<Element> {
        precondition(
            a.rows == featureCount && chosen.upperBound <= sampleCount, "\(a.shape) for \(featureCount) features")
        let m = a.columns
        var products = Matrix<Element>(rows: chosen.count, columns: m)
        products.withUnsafeMutableElements { h in
            a.elements.withUnsafeBufferPointer { a in
                for (place, sample) in chosen.enumerated() {
                    for k in Int(offsets[sample])..<Int(offsets[sample + 1]) {
                        Element.kernels.axpy(
                            Int32(m), values[k], a.baseAddress! + Int(features[k]) * m, h.baseAddress! + place * m)
                    }
                }
            }
        }
        return products
    }
}

/// Puts batches of some samples together, in storage that is kept from batch to batch.
public struct SparseRowsGathering<Element: Scalar>: Sendable {
    private var entries: [SparseEntry<Element>] = []
    /// For each feature the place of its next entry.
    private var cursors: [Int32] = []

    public init() {}

    /// `batch` becomes the chosen samples, in whatever order suits it.
    ///
    /// - Parameter chosen: numbers of samples, below T; one that stands there twice is in the batch twice.
    /// - Complexity: O(n + non-zeros of these), a counting sort by feature.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public mutating func gather(_ chosen: [Int32], of rows: SparseRows<Element>, into batch: SparseBatch<Element>) {
        precondition(batch.featureCount == rows.featureCount, "\(batch.featureCount) features of \(rows.featureCount)")
        if cursors.count != rows.featureCount + 1 { cursors = Array(repeating: 0, count: rows.featureCount + 1) }
        for feature in cursors.indices { cursors[feature] = 0 }
        var count = 0
        rows.withUnsafeStorage { offsets, features, _ in
            cursors.withUnsafeMutableBufferPointer { cursors in
                for sample in chosen {
                    let range = Int(offsets[Int(sample)])..<Int(offsets[Int(sample) + 1])
                    count += range.count
                    for k in range { cursors[Int(features[k]) + 1] += 1 }
                }
                for feature in 0..<rows.featureCount { cursors[feature + 1] += cursors[feature] }
            }
        }
        if entries.count > count { entries.removeLast(entries.count - count) }
        while entries.count < count { entries.append(SparseEntry(feature: 0, row: 0, value: 0)) }
        rows.withUnsafeStorage { offsets, features, values in
            cursors.withUnsafeMutableBufferPointer { cursors in
                entries.withUnsafeMutableBufferPointer { entries in
                    for (row, sample) in chosen.enumerated() {
                        for k in Int(offsets[Int(sample)])..<Int(offsets[Int(sample) + 1]) {
                            let feature = features[k]
                            let place = Int(cursors[Int(feature)])
                            cursors[Int(feature)] += 1
                            entries[place] = SparseEntry(feature: feature, row: Int32(row), value: values[k])
                        }
                    }
                }
            }
        }
        batch.replace(sampleCount: chosen.count, entries: entries)
    }
}

extension DenseBatch {
    /// All of some samples, in order.
    ///
    /// - Complexity: O(n T).
    public convenience init(_ rows: SparseRows<Element>) {
        self.init(featureCount: rows.featureCount, sampleCount: rows.sampleCount)
        for sample in 0..<rows.sampleCount {
            for (feature, value) in rows.entries(of: sample) { base[feature * stride + sample] = value }
        }
    }

    /// Takes as many of some samples as the batch holds, in their order.
    ///
    /// - Parameter chosen: numbers of samples, below T; one that stands there twice is in the batch twice.
    /// - Complexity: O(n B), a load and a store for each entry: where features are often active, that takes less than to branch by sample.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public func gather(_ chosen: [Int32], of all: DenseBatch) {
        precondition(
            all.featureCount == featureCount && chosen.count == sampleCount,
            "\(chosen.count) samples of \(all.featureCount) features for \(sampleCount) of \(featureCount)")
        chosen.withUnsafeBufferPointer { chosen in
            for feature in 0..<featureCount {
                let (row, source) = (base + feature * stride, all.base + feature * all.stride)
                for place in chosen.indices { row[place] = source[Int(chosen[place])] }
            }
        }
    }
}
