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
    private var inactive: [Int32] = []

    @specialized(where Element == Float)
    @specialized(where Element == Double)
    mutating func replace(featureCount: Int, sampleCount: Int, entries: [SparseEntry<Element>]) {
        self.sampleCount = sampleCount
        order.removeAll(keepingCapacity: true)
        inactive.removeAll(keepingCapacity: true)
        cursors.removeAll(keepingCapacity: true)
        cursors.append(contentsOf: repeatElement(0, count: sampleCount))
        var previous: Int32 = -1
        for entry in entries {
            if entry.feature != previous {
                precondition(entry.feature > previous, "entries must come in ascending order of features")
                for feature in previous + 1..<entry.feature { inactive.append(feature) }
                previous = entry.feature
                order.append(previous)
            }
            cursors[Int(entry.row)] += 1
        }
        precondition(previous < featureCount, "feature \(previous) of \(featureCount)")
        for feature in previous + 1..<Int32(featureCount) { inactive.append(feature) }
        activeCount = order.count
        order.append(contentsOf: inactive)
        offsets.removeAll(keepingCapacity: true)
        offsets.append(0)
        var next: Int32 = 0
        for row in 0..<sampleCount where cursors[row] > 0 {
            let count = cursors[row]
            cursors[row] = next
            next += count
            offsets.append(next)
        }
        resize(&slots, to: entries.count, with: 0)
        resize(&values, to: entries.count, with: 0)
        var slot: Int32 = -1
        previous = -1
        for entry in entries {
            if entry.feature != previous {
                previous = entry.feature
                slot += 1
            }
            let position = Int(cursors[Int(entry.row)])
            cursors[Int(entry.row)] += 1
            slots[position] = slot
            values[position] = entry.value
        }
    }

    private func resize<T>(_ array: inout [T], to count: Int, with value: T) {
        if count < array.count {
            array.removeLast(array.count - count)
        } else {
            array.append(contentsOf: repeatElement(value, count: count - array.count))
        }
    }
}
