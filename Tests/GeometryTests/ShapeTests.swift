import Foundation
import LinearAlgebra
import Randomness
import Testing

@testable import Geometry

@Suite struct ShapeTests {
    @Test(arguments: Shape.all)
    func idealShapesHaveTheirValues(shape: Shape) throws {
        try check(shape, shape.rows)
    }

    @Test(arguments: Shape.all, [0, 4])
    func rotationAndScaleChangeNothing(shape: Shape, extra: Int) throws {
        for seed in UInt64(0)..<5 { try check(shape, shape.turned(extra: extra, scale: 1, seed: seed)) }
        // D_i, C_i and the overlaps do not know lengths either.
        try check(shape, shape.turned(extra: extra, scale: 0.03, seed: 7))
    }

    private func check(_ shape: Shape, _ rows: Matrix<Double>) throws {
        let set = Directions(rows)
        let interference = Interference(set)
        let overlaps = try #require(Overlaps(set))
        for (d, c) in zip(interference.dimensionality, Interference.capacities(rows)) {
            #expect(abs(d - shape.dimensionality) < 1e-12)
            #expect(abs(c - shape.dimensionality) < 1e-12)
        }
        #expect(abs(overlaps.maximum - shape.maximum) < 1e-12)
        #expect(abs(overlaps.minimum - shape.minimum) < 1e-12)
    }

    /// A corner moved by a thousandth is seen.
    @Test(arguments: Shape.all)
    func aDentIsNoIdealShape(shape: Shape) {
        var rows = shape.rows
        rows[0, 0] += 1e-3
        rows[0, 1] += 3e-3
        let values = Interference(Directions(rows)).dimensionality
        #expect(values.contains { abs($0 - shape.dimensionality) > 1e-8 })
    }

    /// A tight frame meets Welch's bound on the mean square; other sets stay above it.
    @Test func aTightFrameMeetsWelch() throws {
        for shape in Shape.all where shape.name != "2-gon" {
            let (n, m) = (Double(shape.rows.rows), shape.dimensionality * Double(shape.rows.rows))
            let overlaps = try #require(Overlaps(Directions(shape.rows)))
            #expect(abs(overlaps.meanSquare - (n - m) / (m * (n - 1))) < 1e-12)
        }
        var dented = Shape.orthoplex(3).rows
        dented[0, 1] = 0.1
        #expect(try #require(Overlaps(Directions(dented))).meanSquare > 3.0 / 15 + 1e-4)
    }

    /// Unequal norms: the definitions, summed directly.
    @Test func interferenceIsItsDefinition() {
        var stream = RandomStream(seed: 4, run: 0, purpose: .initialization)
        let (n, m) = (280, 7)
        let rows = Matrix<Double>(rows: n, columns: m, elements: (0..<n * m).map { _ in stream.normal() })
        let norms = rows.rowNorms()
        let interference = Interference(Directions(rows))
        let gram = rows.gram()
        for i in 0..<n {
            let squares = (0..<n).map { gram[i, $0] * gram[i, $0] / (norms[i] * norms[i]) }
            let total = squares.reduce(0, +)
            #expect(abs(interference.interference[i] - (total - squares[i])) < 1e-11 * total)
            #expect(abs(interference.dimensionality[i] - norms[i] * norms[i] / total) < 1e-12)
        }
        #expect(abs(interference.dimensionality.reduce(0, +) - Double(m)) < 2)
    }

    /// Both ways to the same sums, on either side of n = m.
    @Test(arguments: [(300, 7), (20, 20), (7, 300)])
    func momentsAndPairsAgree(n: Int, m: Int) {
        var stream = RandomStream(seed: 6, run: 0, purpose: .initialization)
        let set = Directions(
            Matrix<Double>(rows: n, columns: m, elements: (0..<n * m).map { _ in stream.normal() }))
        for (a, b) in zip(
            Interference.byMoments(set.units, set.norms) { () throws(Never) in },
            Interference.byPairs(set.units, set.norms) { () throws(Never) in })
        {
            #expect(abs(a / b - 1) < 1e-12)
        }
    }

    /// Overlaps and dimensionality know no scale, however far from 1 it is.
    @Test(arguments: [1e-300, 1e-161, 1e-80, 1e154, 1e300])
    func extremeNormsChangeNothing(scale: Double) throws {
        let shape = Shape.squareAntiprism
        var rows = shape.rows
        for i in 0..<rows.rows { for j in 0..<rows.columns { rows[i, j] *= scale } }
        let set = Directions(rows)
        #expect(set.count == 8)
        for norm in set.norms { #expect(abs(norm / scale - 1) < 1e-12) }
        for d in Interference(set).dimensionality { #expect(abs(d - 0.375) < 1e-12) }
        #expect(abs(try #require(Overlaps(set)).maximum - shape.maximum) < 1e-12)
    }

    /// Directions next to each other: the deviation is what is left, not the rounding of squares near 1.
    @Test func smallDeviationsAreNotCancelled() throws {
        var rows = Matrix<Double>(rows: 4, columns: 3)
        for i in 0..<4 {
            rows[i, 0] = 1
            rows[i, 1] = 1e-5 * Double(i)
        }
        let overlaps = try #require(Overlaps(Directions(rows)))
        // 1 - c = (i - j)² 10⁻¹⁰ / 2: squares 1, 1, 1, 4, 4, 9, whose standard deviation is √(74/9).
        #expect(abs(overlaps.standardDeviation / (5e-11 * (74.0 / 9).squareRoot()) - 1) < 1e-4)
        let simplex = try #require(Overlaps(Directions(Shape.simplex(3).rows)))
        #expect(simplex.standardDeviation < 1e-15)
    }

    @Test func capacityOfAZeroVectorIsZero() {
        let rows = Matrix<Double>(rows: 2, columns: 2, elements: [0, 0, 3, 4])
        #expect(Interference.capacities(rows) == [0, 1])
        let set = Directions(rows)
        #expect(set.indices == [1] && set.norms == [5])
        #expect(Interference(set).dimensionality == [1] && Interference(set).interference == [0])
    }
}
