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

    @Test func capacityOfAZeroVectorIsZero() {
        let rows = Matrix<Double>(rows: 2, columns: 2, elements: [0, 0, 3, 4])
        #expect(Interference.capacities(rows) == [0, 1])
        let set = Directions(rows)
        #expect(set.indices == [1] && set.norms == [5])
        #expect(Interference(set).dimensionality == [1] && Interference(set).interference == [0])
    }
}
