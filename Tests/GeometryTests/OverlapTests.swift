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

    /// Some directions with all others, against the definition; the mean over pairs of those directions alone is another number.
    @Test func someDirectionsWithAllOthers() throws {
        var stream = RandomStream(seed: 10, run: 0, purpose: .initialization)
        let (n, m) = (40, 5)
        var rows = Matrix<Double>(rows: n, columns: m, elements: (0..<n * m).map { _ in stream.normal() })
        for j in 0..<m { rows[7, j] = 0 }
        let chosen = (0..<n).map { $0 % 3 == 0 || $0 == 7 }
        let (some, all) = (Directions(rows, where: chosen), Directions(rows))
        let norms = rows.rowNorms()
        var (sum, count) = (0.0, 0.0)
        for i in 0..<n where chosen[i] && i != 7 {
            for j in 0..<n where j != i && j != 7 {
                let c = zip(rows.row(i), rows.row(j)).reduce(0) { $0 + $1.0 * $1.1 } / norms[i] / norms[j]
                (sum, count) = (sum + c * c, count + 1)
            }
        }
        let mean = try #require(some.meanSquareOverlap(withAllOf: all))
        #expect(abs(mean - sum / count) < 1e-14)
        #expect(abs(try #require(Overlaps(some)).meanSquare - mean) > 1e-3)
        #expect(abs(try #require(all.meanSquareOverlap(withAllOf: all)) - #require(Overlaps(all)).meanSquare) < 1e-14)
        #expect(Directions(rows, where: chosen.map { _ in false }).meanSquareOverlap(withAllOf: all) == nil)
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
        #expect(Directions(rows, where: representation.represented).indices == [1, 2, 3])
    }

    /// Untied weights are judged by A_i · D_i, whatever the scale of either; with A = D it is the square of the norm.
    @Test func representationCountsGains() {
        let decoder = Matrix<Double>(rows: 5, columns: 2, elements: [0.5, 0, 0.6, 0, 0, 1, 0, 2, 3, 0])
        let same = Representation(encoder: decoder, decoder: decoder)
        #expect(same == Representation(decoder))
        #expect(same.represented == [false, true, true, true, true])
        // Against it, across it, and much of it.
        let encoder = Matrix<Double>(rows: 5, columns: 2, elements: [-9, 0, 0, 9, 0, 0.25, 0, 0.13, 0.5, 0])
        let other = Representation(encoder: encoder, decoder: decoder)
        #expect(other.represented == [false, false, false, true, true])
        #expect(other.fractionRepresented == 0.4 && other.fractionStronglyRepresented == 0.2)
        var (larger, smaller) = (encoder, decoder)
        larger.scale(by: 64)
        smaller.scale(by: 1.0 / 64)
        #expect(Representation(encoder: larger, decoder: smaller) == other)
        #expect(Directions(smaller, where: other.represented).indices == [3, 4])
    }
}
