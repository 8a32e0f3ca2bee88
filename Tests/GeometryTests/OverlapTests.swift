import Foundation
import LinearAlgebra
import Randomness
import Testing

@testable import Geometry

@Suite struct OverlapTests {
    @Test func aSimplexOverlapsByMinusOneOverM() throws {
        // e_i - 1/4 in four dimensions span a simplex in three; lengths do not matter.
        var rows = Matrix<Double>(rows: 4, columns: 4)
        for i in 0..<4 { for j in 0..<4 { rows[i, j] = (i == j ? 1 : 0) - 0.25 } }
        for j in 0..<4 { rows[2, j] *= 7 }
        let overlaps = try #require(Overlaps(Directions(rows)))
        #expect(abs(overlaps.mean + 1.0 / 3) < 1e-15)
        #expect(abs(overlaps.meanSquare - 1.0 / 9) < 1e-15)
        #expect(abs(overlaps.maximum - overlaps.minimum) < 1e-15)
        #expect(abs(overlaps.acceptedDeviation + 1.0 / 3) < 1e-7)
    }

    @Test func anOrthoplexHasSignedExtremes() throws {
        var rows = Matrix<Double>(rows: 6, columns: 3)
        for i in 0..<3 {
            rows[i, i] = 2
            rows[i + 3, i] = -0.5
        }
        let overlaps = try #require(Overlaps(Directions(rows)))
        #expect(overlaps.maximum == 0)
        #expect(overlaps.minimum == -1)
        #expect(overlaps.maximumAbsolute == 1)
        #expect(abs(overlaps.meanSquare - 3.0 / 15) < 1e-15)
        #expect(abs(overlaps.mean + 3.0 / 15) < 1e-15)
    }

    /// More rows than a block, against the definition.
    @Test func blocksAgreeWithTheDefinition() throws {
        var stream = RandomStream(seed: 9, run: 0, purpose: .initialization)
        let (n, m) = (300, 5)
        let rows = Matrix<Double>(rows: n, columns: m, elements: (0..<n * m).map { _ in stream.normal() })
        let overlaps = try #require(Overlaps(Directions(rows)))
        let norms = rows.rowNorms()
        var cosines: [Double] = []
        for i in 0..<n {
            for j in (i + 1)..<n {
                cosines.append(zip(rows.row(i), rows.row(j)).reduce(0) { $0 + $1.0 * $1.1 } / norms[i] / norms[j])
            }
        }
        let count = Double(cosines.count)
        #expect(abs(overlaps.mean - cosines.reduce(0, +) / count) < 1e-14)
        #expect(abs(overlaps.meanSquare - cosines.reduce(0) { $0 + $1 * $1 } / count) < 1e-14)
        #expect(abs(overlaps.maximum - cosines.max()!) < 1e-14)
        #expect(abs(overlaps.minimum - cosines.min()!) < 1e-14)
    }

    @Test func aZeroRowHasNoDirection() throws {
        let rows = Matrix<Double>(rows: 3, columns: 2, elements: [1, 0, 0, 0, 0, 3])
        let overlaps = try #require(Overlaps(Directions(rows)))
        #expect(overlaps.directions == 2)
        #expect(overlaps.meanSquare == 0)
        #expect(Overlaps(Directions(Matrix(rows: 3, columns: 2))) == nil)
    }

    @Test func representationCountsNorms() {
        let rows = Matrix<Double>(rows: 4, columns: 2, elements: [0.5, 0, 0.6, 0, 0, 1, 0, 2])
        let representation = Representation(rows)
        #expect(representation.fractionRepresented == 0.75)
        #expect(representation.fractionStronglyRepresented == 0.25)
        let arrangement = Arrangement(Directions(rows))
        #expect(abs(arrangement.featuresPerDimension - (0.25 + 0.36 + 1 + 4) / 2) < 1e-15)
        #expect(abs(arrangement.dimensionsPerFeature - 2 / (0.25 + 0.36 + 1 + 4)) < 1e-15)
        #expect(Directions(rows, longer: Representation.threshold).indices == [1, 2, 3])
    }
}
