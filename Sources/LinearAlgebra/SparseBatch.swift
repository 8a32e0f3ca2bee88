/// A batch of samples of which only the non-zero entries are stored: S of science's "Gram space".
///
/// `order` lists all n features, those active anywhere in the batch first; a slot is a place in it. Row r has the
/// active features `order[slots[k]]` with values `values[k]`, k in `offsets[r] ..< offsets[r + 1]`, in ascending order.
/// First come the `singles` rows with one active feature, then the `pairs` rows with two, then those with more; of each
/// kind they are in the order of their first slot, so that neighbours tend to share it. Rows without an active feature
/// are not stored; they are all alike and `emptyRows` counts them.
/// The same entries slot by slot: slot j is active in the rows `columnRows[k]` with values `columnValues[k]`, k in
/// `columnOffsets[j] ..< columnOffsets[j + 1]`.
/// An entry is to be reconstructed as its value, unless `setTargets` gives it a target of its own.
/// - Invariant: `offsets` has one entry more than there are stored rows and ends with `values.count`; a row names a
///   feature at most once.
/// - Note: a reference type, so that the operations of a tape see each step's new samples.
public final class SparseBatch<Element: Scalar> {
    /// n, the features a sample has.
    public let featureCount: Int
    /// B, stored rows and empty rows together.
    public private(set) var sampleCount = 0
    /// Every feature: the active ones, ascending, then the others, ascending.
    public private(set) var order: [Int32]
    /// U, the number of features active anywhere in the batch.
    public private(set) var activeCount = 0
    public private(set) var storedRows = 0
    /// Rows with one active feature.
    public private(set) var singles = 0
    /// Rows with two.
    public private(set) var pairs = 0
    /// The entries row by row, each naming its slot, and slot by slot, each naming its row.
    let rows = Entries<Element>()
    let columns = Entries<Element>()
    /// For each sample its number of entries, and its row, or -1 before its first entry has come.
    private let counts = GrowingBuffer<Int32>()
    private let places = GrowingBuffer<Int32>()
    /// For each row the place of its next entry.
    private let cursors = GrowingBuffer<Int32>()
    private let sorted = GrowingBuffer<Int32>()

    /// A batch of no samples.
    public init(featureCount: Int) {
        self.featureCount = featureCount
        order = Array(repeating: 0, count: featureCount)
        replace(sampleCount: 0, entries: [])
    }

    /// The non-zeros.
    public var entryCount: Int { rows.values.elements.count }
    public var emptyRows: Int { sampleCount - storedRows }
    public var offsets: [Int32] { Array(rows.offsets.elements) }
    public var slots: [Int32] { Array(rows.partners.elements) }
    public var values: [Element] { Array(rows.values.elements) }
    public var columnOffsets: [Int32] { Array(columns.offsets.elements) }
    public var columnRows: [Int32] { Array(columns.partners.elements) }
    public var columnValues: [Element] { Array(columns.values.elements) }
    /// The target of each of `values`.
    public var targets: [Element] { Array(rows.targets.elements) }

    /// Replaces the samples, which are their own targets.
    ///
    /// - Parameters:
    ///   - sampleCount: B.
    ///   - entries: every non-zero, feature by feature in ascending order, its row below B.
    /// - Complexity: O(n + B + non-zeros), a counting sort by row; no allocation once the storage has grown to size.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public func replace(sampleCount: Int, entries: [SparseEntry<Element>]) {
        self.sampleCount = sampleCount
        rows.resize(to: entries.count)
        columns.resize(to: entries.count)
        orderFeatures(entries)
        countRows(entries)
        placeEntries(entries)
    }

    /// Gives the samples targets of their own, until the next samples come. Where a sample is 0, so is its target.
    ///
    /// - Parameter law: makes values their targets, in place; nil makes each its own target. Called for the entries by row, and
    ///   for those by column.
    /// - Complexity: O(non-zeros).
    public func setTargets(_ law: ((UnsafeMutableBufferPointer<Element>) -> Void)?) {
        rows.samples.setTargets(law)
        columns.samples.setTargets(law)
    }

    /// The order of features, and where each column's entries begin. Whether an entry begins a column is a coin toss,
    /// and so is whether a feature is active: nothing branches on either.
    private func orderFeatures(_ entries: [SparseEntry<Element>]) {
        let sorted = sorted.resized(to: featureCount + 1)
        let offsets = columns.offsets.resized(to: featureCount + 1)
        var slot = -1
        var previous: Int32 = -1
        offsets[0] = 0
        for (index, entry) in entries.enumerated() {
            precondition(
                entry.feature >= max(0, previous) && entry.feature < featureCount,
                "entries must come in ascending order of features, below \(featureCount)")
            slot += entry.feature == previous ? 0 : 1
            previous = entry.feature
            sorted[slot] = previous
            offsets[slot + 1] = Int32(index + 1)
        }
        activeCount = slot + 1
        _ = columns.offsets.resized(to: activeCount + 1)
        var (active, inactive) = (0, activeCount)
        for feature in 0..<Int32(featureCount) {
            let isActive = active < activeCount && sorted[active] == feature
            // Overwritten by the next inactive feature; after the last one this is the spare place at the end.
            sorted[inactive] = feature
            active += isActive ? 1 : 0
            inactive += isActive ? 0 : 1
        }
        order.withUnsafeMutableBufferPointer { _ = $0.update(from: sorted[..<featureCount]) }
    }

    private func countRows(_ entries: [SparseEntry<Element>]) {
        let counts = counts.resized(to: sampleCount)
        counts.update(repeating: 0)
        for entry in entries {
            precondition(entry.row >= 0 && entry.row < sampleCount, "row \(entry.row) of \(sampleCount)")
            counts[Int(entry.row)] += 1
        }
        var (stored, singles, pairs) = (0, 0, 0)
        for count in counts {
            stored += count > 0 ? 1 : 0
            singles += count == 1 ? 1 : 0
            pairs += count == 2 ? 1 : 0
        }
        (storedRows, self.singles, self.pairs) = (stored, singles, pairs)
    }

    /// Every entry goes to its row and its column. A sample becomes the next row of its kind when its first entry comes.
    private func placeEntries(_ entries: [SparseEntry<Element>]) {
        let (counts, places) = (counts.elements, places.resized(to: sampleCount))
        let (cursors, offsets) = (cursors.resized(to: storedRows), rows.offsets.resized(to: storedRows + 1))
        let (slots, values) = (rows.partners.elements, rows.values.elements)
        let (columnRows, columnValues) = (columns.partners.elements, columns.values.elements)
        places.update(repeating: -1)
        offsets[storedRows] = Int32(entries.count)
        // For samples with one entry, with two, and with more: the next row, and the place of its first entry.
        var next = (Int32(0), Int32(singles), Int32(singles + pairs))
        var first = (Int32(0), Int32(singles), Int32(singles + 2 * pairs))
        var slot: Int32 = -1
        var previous: Int32 = -1
        for (index, entry) in entries.enumerated() {
            slot += entry.feature == previous ? 0 : 1
            previous = entry.feature
            let sample = Int(entry.row)
            if places[sample] < 0 {
                let count = counts[sample]
                let row: Int32
                let start: Int32
                switch count {
                case 1:
                    (row, start) = (next.0, first.0)
                    next.0 += 1
                    first.0 += 1
                case 2:
                    (row, start) = (next.1, first.1)
                    next.1 += 1
                    first.1 += 2
                default:
                    (row, start) = (next.2, first.2)
                    next.2 += 1
                    first.2 += count
                }
                places[sample] = row
                offsets[Int(row)] = start
                cursors[Int(row)] = start
            }
            let row = places[sample]
            let position = Int(cursors[Int(row)])
            cursors[Int(row)] += 1
            slots[position] = slot
            values[position] = entry.value
            columnRows[index] = row
            columnValues[index] = entry.value
        }
    }

    /// The batch as the dense B × n matrix X: stored rows first, then the empty ones.
    public func dense() -> Matrix<Element> { dense(values) }

    /// Their targets, B × n.
    public func denseTargets() -> Matrix<Element> { dense(targets) }

    private func dense(_ values: [Element]) -> Matrix<Element> {
        var matrix = Matrix<Element>(rows: sampleCount, columns: featureCount)
        let (offsets, slots) = (offsets, slots)
        for row in 0..<storedRows {
            for k in Int(offsets[row])..<Int(offsets[row + 1]) {
                matrix[row, Int(order[Int(slots[k])])] = values[k]
            }
        }
        return matrix
    }
}

/// One non-zero of a batch.
public struct SparseEntry<Element: Scalar>: Sendable {
    public var feature: Int32
    public var row: Int32
    public var value: Element

    public init(feature: Int32, row: Int32, value: Element) {
        self.feature = feature
        self.row = row
        self.value = value
    }
}

/// Entries grouped by row or by column: group g has those from `offsets[g]` up to `offsets[g + 1]`, each with its place
/// along the other side, its value and its target.
struct Entries<Element: Scalar> {
    let offsets = GrowingBuffer<Int32>()
    let partners = GrowingBuffer<Int32>()
    let samples = TargetedValues<Element>()

    var values: GrowingBuffer<Element> { samples.values }
    var targets: GrowingBuffer<Element> { samples.targets }

    func resize(to count: Int) {
        _ = partners.resized(to: count)
        samples.resize(to: count)
    }
}
