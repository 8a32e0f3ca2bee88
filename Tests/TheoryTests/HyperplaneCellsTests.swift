import Testing
import Theory

@Suite struct HyperplaneCellsTests {
    @Test func known() {
        // Lines in a plane, and as many hyperplanes as dimensions.
        #expect((0...4).map { HyperplaneCells.count(hyperplanes: $0, dimension: 2) } == [1, 2, 4, 7, 11])
        #expect(
            (0...9).map { HyperplaneCells.count(hyperplanes: $0, dimension: $0) } == (0...9).map { Double(1 << $0) })
        #expect(HyperplaneCells.count(hyperplanes: 5, dimension: 0) == 1)
        #expect(HyperplaneCells.count(hyperplanes: 64, dimension: 3) == 1 + 64 + 2016 + 41664)
        #expect(HyperplaneCells.count(hyperplanes: 1_000_000, dimension: 500).isInfinite)
    }
}
