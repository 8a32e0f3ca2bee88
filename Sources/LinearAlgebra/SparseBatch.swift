/// A batch of samples of which only the non-zero entries are stored: S of science's "Gram space".
///
/// `order` lists all n features, those active anywhere in the batch first; a slot is a place in it. Row r has the
/// active features `order[slots[k]]` with values `values[k]`, k in `offsets[r] ..< offsets[r + 1]`. Rows without an
/// active feature are not stored; they are all alike and `emptyRows` counts them.
/// - Invariant: `offsets` has one entry more than there are stored rows and ends with `values.count`; a row names a
///   feature at most once.
/// - Note: a reference type, so that the operations of a tape see each step's new samples.
public final class SparseBatch<Element: Scalar> {
    /// n, the features a sample has.
    public let featureCount: Int
    private var storage = SparseRows<Element>()

    public init(featureCount: Int) { self.featureCount = featureCount }

    /// B, stored rows and empty rows together.
    public var sampleCount: Int { storage.sampleCount }
    /// Every feature: the active ones, ascending, then the others, ascending.
    public var order: [Int32] { storage.order }
    /// U, the number of features active anywhere in the batch.
    public var activeCount: Int { storage.activeCount }
    public var offsets: [Int32] { storage.offsets }
    public var slots: [Int32] { storage.slots }
    public var values: [Element] { storage.values }

    public var storedRows: Int { offsets.count - 1 }
    public var emptyRows: Int { sampleCount - storedRows }

    /// Replaces the samples.
    ///
    /// - Parameters:
    ///   - sampleCount: B.
    ///   - entries: every non-zero, feature by feature in ascending order.
    /// - Complexity: O(B + non-zeros), a counting sort by row; no allocation once the storage has grown to size.
    public func replace(sampleCount: Int, entries: [SparseEntry<Element>]) {
        storage.replace(featureCount: featureCount, sampleCount: sampleCount, entries: entries)
    }

    /// The batch as the dense B × n matrix X: stored rows first, then the empty ones.
    public func dense() -> Matrix<Element> {
        var matrix = Matrix<Element>(rows: sampleCount, columns: featureCount)
        for row in 0..<storedRows {
            for k in Int(offsets[row])..<Int(offsets[row + 1]) {
                matrix[row, Int(order[Int(slots[k])])] = values[k]
            }
        }
        return matrix
    }
}

/// One non-zero of a batch.
public struct SparseEntry<Element: Scalar> {
    public var feature: Int32
    public var row: Int32
    public var value: Element

    public init(feature: Int32, row: Int32, value: Element) {
        self.feature = feature
        self.row = row
        self.value = value
    }
}

/// The arrays behind a batch: a value, so that filling them costs no exclusivity checks.
private struct SparseRows<Element: Scalar> {
    var sampleCount = 0
    var order: [Int32] = []
    var activeCount = 0
    var offsets: [Int32] = [0]
    var slots: [Int32] = []
    var values: [Element] = []
    /// For each row its number of entries, then the place of its next entry.
    private var cursors: [Int32] = []
    private var isActive: [Bool] = []

    @specialized(where Element == Float)
    @specialized(where Element == Double)
    mutating func replace(featureCount: Int, sampleCount: Int, entries: [SparseEntry<Element>]) {
        self.sampleCount = sampleCount
        resize(&order, to: featureCount, with: 0)
        resize(&cursors, to: sampleCount, with: 0)
        resize(&isActive, to: featureCount, with: false)
        for row in 0..<sampleCount { cursors[row] = 0 }
        for feature in 0..<featureCount { isActive[feature] = false }
        var previous: Int32 = -1
        for entry in entries {
            precondition(
                entry.feature >= previous && entry.feature < featureCount,
                "entries must come in ascending order of features, below \(featureCount)")
            previous = entry.feature
            isActive[Int(previous)] = true
            cursors[Int(entry.row)] += 1
        }
        orderFeatures()
        offsetRows()
        resize(&slots, to: entries.count, with: 0)
        resize(&values, to: entries.count, with: 0)
        var slot: Int32 = -1
        previous = -1
        for entry in entries {
            slot += entry.feature == previous ? 0 : 1
            previous = entry.feature
            let position = Int(cursors[Int(entry.row)])
            cursors[Int(entry.row)] += 1
            slots[position] = slot
            values[position] = entry.value
        }
    }

    /// Active features first, both parts ascending. Whether a feature is active is a coin toss, so nothing branches on
    /// it.
    private mutating func orderFeatures() {
        var active = 0
        for isActive in isActive { active += isActive ? 1 : 0 }
        activeCount = active
        var places = (active: 0, inactive: active)
        order.withUnsafeMutableBufferPointer { order in
            for feature in isActive.indices {
                let isActive = isActive[feature]
                order[isActive ? places.active : places.inactive] = Int32(feature)
                places.active += isActive ? 1 : 0
                places.inactive += isActive ? 0 : 1
            }
        }
    }

    /// From counts to the place of each row's first entry; rows without any are left out.
    private mutating func offsetRows() {
        resize(&offsets, to: sampleCount + 1, with: 0)
        var next: Int32 = 0
        var stored = 0
        for row in 0..<sampleCount {
            let count = cursors[row]
            cursors[row] = next
            next += count
            stored += count > 0 ? 1 : 0
            // An empty row's is overwritten by the next one's.
            offsets[stored] = next
        }
        offsets.removeLast(offsets.count - 1 - stored)
    }

    private func resize<T>(_ array: inout [T], to count: Int, with value: T) {
        if count < array.count {
            array.removeLast(array.count - count)
        } else {
            array.append(contentsOf: repeatElement(value, count: count - array.count))
        }
    }
}
