import Foundation

extension IdealShape {
    /// The shapes that are told by name, each held together by overlaps, the fewest directions first.
    ///
    /// A shape that falls apart into others at right angles is none of them: see `ShapeSum`. Those that have a free height have the
    /// one that makes them a tight frame, in which every direction has D_i = d/k.
    /// - Source: Elhage et al. 2022, "Toy Models of Superposition", for digon, triangle, tetrahedron, pentagon and square antiprism;
    ///   tricapped prism, rectified simplex, icosahedron and duoantiprism are what models of this lab end in (see Shapes.md).
    public static let catalogue: [IdealShape] =
        [
            IdealShape("single", corners: [[1]]),
            IdealShape("digon", corners: [[1], [-1]]),
            polygon(3, "triangle"), simplex(3, "tetrahedron", plural: "tetrahedra"), polygon(5, "pentagon"),
            simplex(4), polygon(6, "hexagon"), simplex(5), polygon(7, "heptagon"), simplex(6), polygon(8, "octagon"),
            squareAntiprism, polygon(9), tricappedPrism, polygon(10), rectifiedSimplex, polygon(11), polygon(12),
            icosahedron, duoantiprism,
        ]

    /// The names of shapes that not everybody knows, `ShapeSum.whole` among them, in words.
    public static let meanings: [(name: String, meaning: String)] = [
        ("single", "a direction nearly at right angles to all others that are represented"),
        ("digon", "two opposite directions"),
        ("octahedron", "three opposite pairs at right angles"), ("orthoplex", "opposite pairs at right angles"),
        ("bipyramid", "a polygon with an opposite pair across it"),
        ("square antiprism", "two squares, one turned by 45° over the other"),
        ("tricapped triangular prism", "nine directions in three dimensions"),
        ("simplex", "directions as far from one another as can be, one more than dimensions"),
        ("duoantiprism", "12 directions in four dimensions, each with the same overlaps"),
    ]

    /// By the number of their directions.
    static let byCount = Dictionary(grouping: catalogue, by: \.count)

    /// The corners of a regular polygon.
    private static func polygon(_ k: Int, _ name: String? = nil) -> IdealShape {
        IdealShape(name ?? "\(k)-gon", corners: (0..<k).map { onCircle(Double($0) / Double(k), radius: 1) })
    }

    /// d + 1 corners, each as far from every other: e_i less their mean.
    private static func simplex(_ d: Int, _ name: String? = nil, plural: String? = nil) -> IdealShape {
        let corners = (0...d).map { i in (0...d).map { j in (i == j ? 1 : 0) - 1 / Double(d + 1) } }
        return IdealShape(name ?? "\(d)-simplex", plural: plural ?? "\(d)-simplices", corners: corners)
    }

    /// Two squares, one turned by 45° over the other, at heights of ±√(1/3).
    private static let squareAntiprism: IdealShape = {
        let (radius, height) = ((2.0 / 3).squareRoot(), (1.0 / 3).squareRoot())
        let corners = (0..<8).map { corner in
            onCircle(Double(corner) / 8, radius: radius) + [corner % 2 == 0 ? height : -height]
        }
        return IdealShape("square antiprism", corners: corners)
    }()

    /// Two triangles at heights of ±√(1/2), one over the other, and a direction between each two of their sides.
    private static let tricappedPrism: IdealShape = {
        let half = 0.5.squareRoot()
        let corners = (0..<3).flatMap { corner -> [[Double]] in
            let edge = onCircle(Double(corner) / 3, radius: half)
            return [edge + [half], edge + [-half], onCircle(Double(corner) / 3 + 0.5, radius: 1) + [0]]
        }
        return IdealShape("tricapped triangular prism", corners: corners)
    }()

    /// The middles of the ten edges of a simplex in four dimensions: e_i + e_j less their mean.
    private static let rectifiedSimplex: IdealShape = {
        let edges = (0..<5).flatMap { i in (0..<i).map { [$0, i] } }
        let corners = edges.map { edge in (0..<5).map { edge.contains($0) ? 0.6 : -0.4 } }
        return IdealShape("rectified 4-simplex", plural: "rectified 4-simplices", corners: corners)
    }()

    /// (0, ±1, ±φ) and their cyclic permutations, φ the golden ratio.
    private static let icosahedron: IdealShape = {
        let ratio = (1 + 5.0.squareRoot()) / 2
        let corners = [(1.0, ratio), (1, -ratio), (-1, ratio), (-1, -ratio)].flatMap { a, b -> [[Double]] in
            [[0, a, b], [a, b, 0], [b, 0, a]]
        }
        return IdealShape("icosahedron", plural: "icosahedra", corners: corners)
    }()

    /// The 2-3 duoantiprism: every second corner of the product of a square and a hexagon, which a turn by 90° in the one plane and 60° in the other goes through.
    private static let duoantiprism = IdealShape(
        "duoantiprism",
        corners: (0..<12).map { step in
            onCircle(Double(step) / 4, radius: 1) + onCircle(Double(step) / 6, radius: 1)
        })

    /// - Parameter turn: 1 for once around.
    private static func onCircle(_ turn: Double, radius: Double) -> [Double] {
        [radius * cos(2 * .pi * turn), radius * sin(2 * .pi * turn)]
    }
}
