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
