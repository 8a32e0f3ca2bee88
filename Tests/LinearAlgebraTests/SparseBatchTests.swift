import Testing

@testable import LinearAlgebra

@Suite struct SparseBatchTests {
    private let entries = [
        SparseEntry<Double>(feature: 1, row: 3, value: 0.5), SparseEntry(feature: 1, row: 0, value: 1.5),
        SparseEntry(feature: 4, row: 3, value: 2),
    ]

    @Test func entriesAreSortedByRowWithActiveFeaturesFirst() {
        let batch = SparseBatch<Double>(featureCount: 6)
        batch.replace(sampleCount: 5, entries: entries)
        #expect(batch.order == [1, 4, 0, 2, 3, 5])
        #expect(batch.activeCount == 2)
        #expect(batch.offsets == [0, 1, 3])
        #expect(batch.slots == [0, 0, 1])
        #expect(batch.values == [1.5, 0.5, 2])
        #expect(batch.emptyRows == 3)
        #expect((batch.storedRows, batch.singles, batch.pairs) == (2, 1, 1))
    }

    /// Rows with one entry, then with two, then with more, each kind in the order of first slots; and the same entries
    /// slot by slot.
    @Test func rowsAreOrderedByKindAndFirstSlot() {
        let active = [[2, 3, 5], [], [4], [0, 5], [1], [0, 2, 3, 4], [3, 4], [0]]  // sample by sample
        let entries = (0..<6).flatMap { feature in
            active.indices.filter { active[$0].contains(feature) }.map {
                SparseEntry(feature: Int32(feature), row: Int32($0), value: Double(10 * $0 + feature))
            }
        }
        let batch = SparseBatch<Double>(featureCount: 7)
        batch.replace(sampleCount: 8, entries: entries)
        #expect(batch.order == [0, 1, 2, 3, 4, 5, 6])
        let rows = (0..<batch.storedRows).map {
            batch.values[Int(batch.offsets[$0])..<Int(batch.offsets[$0 + 1])].map { Int($0) }
        }
        #expect(rows == [[70], [41], [24], [30, 35], [63, 64], [50, 52, 53, 54], [2, 3, 5]])
        #expect((batch.singles, batch.pairs, batch.emptyRows) == (3, 2, 1))
        for slot in 0..<batch.activeCount {
            for entry in Int(batch.columnOffsets[slot])..<Int(batch.columnOffsets[slot + 1]) {
                let row = Int(batch.columnRows[entry])
                let places = Int(batch.offsets[row])..<Int(batch.offsets[row + 1])
                let place = places.first { batch.slots[$0] == Int32(slot) }
                #expect(place.map { batch.values[$0] } == batch.columnValues[entry])
            }
        }
        #expect(batch.columnOffsets == [0, 3, 4, 6, 9, 12, 14])
    }

    @Test func theDenseFormHoldsTheSameSamples() {
        let batch = SparseBatch<Double>(featureCount: 6)
        batch.replace(sampleCount: 5, entries: entries)
        let dense = batch.dense()
        #expect(dense.shape == "5 × 6")
        #expect(Array(dense.row(0)) == [0, 1.5, 0, 0, 0, 0])
        #expect(Array(dense.row(1)) == [0, 0.5, 0, 0, 2, 0])
        #expect(dense.elements.reduce(0, +) == 4)
    }

    @Test func aBatchIsReplacedWhole() {
        let batch = SparseBatch<Double>(featureCount: 6)
        batch.replace(sampleCount: 5, entries: entries)
        batch.replace(sampleCount: 2, entries: [])
        #expect(batch.activeCount == 0)
        #expect(batch.emptyRows == 2)
        #expect(batch.order == [0, 1, 2, 3, 4, 5])
        #expect(batch.dense() == Matrix(rows: 2, columns: 6))
    }
}
