import Geometry
import LinearAlgebra
import Randomness
import Testing

@Suite struct OverlapHistogramTests {
    /// Against every pair by itself, over several blocks of the Gram matrix.
    @Test func everyPairIsCountedOnce() {
        var stream = RandomStream(seed: 3, run: 0, purpose: .packing)
        let (n, m, bins) = (600, 7, 40)
        let set = Directions(Matrix<Double>(rows: n, columns: m, elements: (0..<n * m).map { _ in stream.normal() }))
        var expected = [Int](repeating: 0, count: bins)
        for i in 0..<n {
            for j in (i + 1)..<n {
                let c = zip(set.units.row(i), set.units.row(j)).reduce(0) { $0 + $1.0 * $1.1 }
                expected[min(bins - 1, Int((c + 1) * Double(bins) / 2))] += 1
            }
        }
        let histogram = OverlapHistogram(set, bins: bins)
        // A pair on the edge of two bins may fall on either side of it by rounding.
        let moved = zip(histogram.counts, expected).reduce(0) { $0 + abs($1.0 - $1.1) }
        #expect(moved <= 4)
        #expect(histogram.counts.reduce(0, +) == n * (n - 1) / 2)
    }

    @Test func theEnds() {
        let axis = Matrix<Double>(rows: 3, columns: 2, elements: [1, 0, -2, 0, 3, 0])
        let histogram = OverlapHistogram(Directions(axis), bins: 4)
        #expect(histogram.counts == [2, 0, 0, 1])
        #expect(histogram.edges(0) == (-1, -0.5))
        #expect(histogram.edges(3) == (0.5, 1))
        // A direction that is none is in no pair.
        let zero = Matrix<Double>(rows: 3, columns: 2, elements: [1, 0, 0, 0, 0, 1])
        #expect(OverlapHistogram(Directions(zero), bins: 4).counts == [0, 0, 1, 0])
    }
}
