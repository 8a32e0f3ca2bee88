import Foundation
import LinearAlgebra
import Randomness
import Testing

@testable import Geometry

/// Arrangements with the names that they are to be given, made otherwise than the catalogue makes them.
struct NamedShape: Sendable, CustomTestStringConvertible {
    /// Each part with its corners; parts lie at right angles to one another.
    let parts: [(name: String, corners: Matrix<Double>)]
    /// As `ShapeSum` tells it.
    let text: String

    var testDescription: String { text }

    /// Every shape of the catalogue by itself.
    static let single: [NamedShape] =
        [
            NamedShape("single", Matrix(rows: 1, columns: 1, elements: [-3])), NamedShape("digon", Shape.kGon(2).rows),
            NamedShape("triangle", Shape.kGon(3).rows), NamedShape("pentagon", Shape.kGon(5).rows),
            NamedShape("hexagon", Shape.kGon(6).rows), NamedShape("heptagon", Shape.kGon(7).rows),
            NamedShape("octagon", Shape.kGon(8).rows), NamedShape("tetrahedron", Shape.simplex(3).rows),
            NamedShape("square antiprism", Shape.squareAntiprism.rows), NamedShape("icosahedron", icosahedron),
            NamedShape("tricapped triangular prism", tricappedPrism),
            NamedShape("rectified 4-simplex", rectifiedSimplex), NamedShape("duoantiprism", duoantiprism),
        ] + (9...12).map { NamedShape("\($0)-gon", Shape.kGon($0).rows) }
        + (4...6).map { NamedShape("\($0)-simplex", Shape.simplex($0).rows) }

    /// Several at right angles, and those that have a name of their own.
    static let sums: [NamedShape] = [
        NamedShape(["digon", "digon"], "2 digons (square)"),
        NamedShape(["digon", "digon", "digon"], "3 digons (octahedron)"),
        NamedShape(Array(repeating: "digon", count: 6), "6 digons (orthoplex)"),
        NamedShape(["triangle", "digon"], "1 digon + 1 triangle (triangular bipyramid)"),
        NamedShape(["pentagon", "digon"], "1 digon + 1 pentagon (pentagonal bipyramid)"),
        NamedShape(["hexagon", "digon"], "1 digon + 1 hexagon (hexagonal bipyramid)"),
        NamedShape(["digon", "pentagon", "digon", "digon"], "3 digons + 1 pentagon"),
        NamedShape(["single", "tetrahedron", "single"], "2 singles + 1 tetrahedron"),
        NamedShape(["tetrahedron", "tetrahedron", "4-simplex"], "2 tetrahedra + 1 4-simplex"),
        NamedShape(["pentagon", "pentagon", "digon"], "1 digon + 2 pentagons"),
        NamedShape(["square antiprism", "digon"], "1 digon + 1 square antiprism"),
        NamedShape(["single", "single", "single"], "3 singles"),
    ]

    private init(_ name: String, _ corners: Matrix<Double>) { (parts, text) = ([(name, corners)], "1 \(name)") }

    private init(_ names: [String], _ text: String) {
        parts = names.map { name in Self.single.first { $0.parts[0].name == name }!.parts[0] }
        self.text = text
    }

    /// A pole, two rings of five turned against one another, and the other pole.
    private static var icosahedron: Matrix<Double> {
        let height = 0.2.squareRoot()
        let rings = (0..<10).flatMap { place -> [Double] in
            let (angle, radius) = (Double(place) * .pi / 5, (1 - height * height).squareRoot())
            return [radius * cos(angle), radius * sin(angle), place % 2 == 0 ? height : -height]
        }
        return Matrix(rows: 12, columns: 3, elements: [0, 0, 1, 0, 0, -1] + rings)
    }

    /// Corners (±√½) over those of a triangle, and the triangle that points the other way.
    private static var tricappedPrism: Matrix<Double> {
        let side = 3.0.squareRoot() / 2
        var elements: [Double] = []
        for (x, y) in [(1.0, 0.0), (-0.5, side), (-0.5, -side)] { elements += [x, y, 1, x, y, -1, -x, -y, 0] }
        return Matrix(rows: 9, columns: 3, elements: elements)
    }

    /// The corners (a, b) of a square and a hexagon for which a + b is even.
    private static var duoantiprism: Matrix<Double> {
        var elements: [Double] = []
        for a in 0..<4 {
            for b in 0..<6 where (a + b).isMultiple(of: 2) {
                elements += Array(Shape.kGon(4).rows.row(a)) + Array(Shape.kGon(6).rows.row(b))
            }
        }
        return Matrix(rows: 12, columns: 4, elements: elements)
    }

    /// Sums of two corners of a simplex in four dimensions.
    private static var rectifiedSimplex: Matrix<Double> {
        let simplex = Shape.simplex(4).rows
        var sums: [Double] = []
        for i in 0..<5 { for j in 0..<i { sums += zip(simplex.row(i), simplex.row(j)).map(+) } }
        return Matrix(rows: 10, columns: 5, elements: sums)
    }

    /// The arrangement in another order, turned, with noise on each coordinate of its unit vectors, and of lengths from 0.7 to 1.3.
    ///
    /// - Returns: the weights, and for every row the part that it belongs to.
    func drawn(extra: Int, noise: Double, seed: UInt64) -> (rows: Matrix<Double>, parts: [Int]) {
        var stream = RandomStream(seed: seed, run: 1, purpose: .initialization)
        let (n, d) = (parts.reduce(0) { $0 + $1.corners.rows }, parts.reduce(extra) { $0 + $1.corners.columns })
        var order = Array(0..<n)
        for i in (1..<max(1, n)).reversed() { order.swapAt(i, Int(stream.uniform() * Double(i + 1))) }
        var (rows, belongs) = (Matrix<Double>(rows: n, columns: d), Array(repeating: 0, count: n))
        var (row, column) = (0, 0)
        for (number, part) in parts.enumerated() {
            let units = Directions(part.corners).units
            for i in 0..<units.rows {
                for j in 0..<units.columns { rows[order[row], column + j] = units[i, j] }
                belongs[order[row]] = number
                row += 1
            }
            column += part.corners.columns
        }
        rows = rows.times(Shape.rotation(d, seed: seed))
        for i in 0..<n {
            let length = 0.7 + 0.6 * stream.uniform()
            for j in 0..<d { rows[i, j] = length * (rows[i, j] + noise * stream.normal()) }
        }
        return (rows, belongs)
    }
}
