import Foundation
import LinearAlgebra
import Randomness
import Testing

@testable import Geometry

@Suite struct FeatureGroupsTests {
    private func groups(_ rows: Matrix<Double>) throws -> FeatureGroups {
        try #require(FeatureGroups(rows, represented: Representation(rows).represented))
    }

    /// 1,000 of each: turned, in another order, of other lengths, with noise of about 2° on every direction.
    @Test(arguments: NamedShape.single + NamedShape.sums) func everyShapeIsNamed(shape: NamedShape) throws {
        for seed in UInt64(0)..<1000 {
            let (rows, parts) = shape.drawn(extra: Int(seed % 3), noise: 0.03, seed: seed)
            let found = try groups(rows)
            try #require(found.sum.text == shape.text, "seed \(seed)")
            for group in found.groups {
                // No group of features of two parts, and none of a part of one.
                let part = parts[group.features[0]]
                #expect(group.features == parts.indices.filter { parts[$0] == part })
                #expect(group.name == shape.parts[part].name && group.distance! < FeatureGroups.tolerance)
            }
        }
    }

    /// Without noise and of one length: distance 0, and Σ D_i and the effective dimensions as theory has them.
    @Test(arguments: NamedShape.single + NamedShape.sums) func idealShapesHaveNoDistance(shape: NamedShape) throws {
        for seed in UInt64(0)..<20 {
            let rows = Directions(shape.drawn(extra: 1, noise: 0, seed: seed).rows).units
            for group in try groups(rows).groups {
                let name = group.name
                let dimension = Self.dimension(of: name)
                #expect(try #require(group.distance) < 1e-6, "\(name)")
                #expect(abs(group.dimensionality - Double(dimension)) < 1e-9, "\(name)")
                #expect(abs(group.effectiveDimensions - Double(dimension)) < 1e-9, "\(name)")
            }
        }
    }

    private static func dimension(of name: String) -> Int {
        switch name {
        case "single", "digon": 1
        case "rectified 4-simplex", "duoantiprism": 4
        case let name where name.hasSuffix("-simplex"): Int(name.prefix(1))!
        case let name where name.hasSuffix("gon") || name == "triangle": 2
        default: 3
        }
    }

    /// Directions drawn at random have no shape: 1,000 draws each, of at least 2.5 times as many as dimensions and at least six, where
    /// chance makes a shape or a right angle to all others less than once in a thousand draws.
    @Test(arguments: [(6, 2), (8, 2), (12, 2), (8, 3), (9, 3), (10, 3), (12, 3), (10, 4), (12, 4), (13, 5), (30, 10)])
    func randomDirectionsAreUnknown(n: Int, m: Int) throws {
        var stream = RandomStream(seed: 5, run: UInt64(n), purpose: .initialization)
        for _ in 0..<1000 {
            let rows = Matrix<Double>(rows: n, columns: m, elements: (0..<n * m).map { _ in stream.normal() })
            let set = Directions(rows)
            let found = try #require(FeatureGroups(set, among: set))
            #expect(found.sum.text == "1 unknown (\(n) features)")
        }
    }

    /// Few directions are shapes by chance: in one dimension any two opposite ones are a digon, three in a plane are near a triangle
    /// once in some 200 draws, and as many as dimensions or fewer may be at right angles to the others.
    @Test func fewDirectionsAreShapesByChance() throws {
        var stream = RandomStream(seed: 6, run: 0, purpose: .initialization)
        func share(_ n: Int, _ m: Int, of name: String) throws -> Double {
            var count = 0
            for _ in 0..<3000 {
                let set = Directions(
                    Matrix<Double>(rows: n, columns: m, elements: (0..<n * m).map { _ in stream.normal() }))
                count += try #require(FeatureGroups(set, among: set)).groups.contains { $0.name == name } ? 1 : 0
            }
            return Double(count) / 3000
        }
        #expect(try abs(share(2, 1, of: "digon") - 0.5) < 0.05)
        let triangles = try share(3, 2, of: "triangle")
        #expect(triangles > 0.001 && triangles < 0.01, "\(triangles)")
        #expect(try share(4, 30, of: "single") > 0.5)
    }

    // MARK: Near misses

    @Test(arguments: [(2.0, "1 pentagon"), (5, "1 pentagon"), (20, "1 unknown (5 features)")])
    func aCornerOfAPentagonIsTurned(degrees: Double, text: String) throws {
        var rows = Shape.kGon(5).rows
        let angle = 2 * Double.pi / 5 + degrees * .pi / 180
        (rows[1, 0], rows[1, 1]) = (cos(angle), sin(angle))
        let found = try groups(rows)
        #expect(found.sum.text == text)
        // Four of its ten cosines move.
        let moved = [1.0, -1, 2, -2].map { pow(cos($0 * 2 * .pi / 5 + degrees * .pi / 180) - cos($0 * 2 * .pi / 5), 2) }
        let distance = (moved.reduce(0, +) / 10).squareRoot()
        if text == "1 pentagon" { #expect(abs(try #require(found.groups[0].distance) - distance) < 1e-9) }
        #expect((distance > FeatureGroups.tolerance) == (degrees == 20))
    }

    /// The antiprism with edges of one length is 0.0944 from the one that is a tight frame.
    @Test(arguments: [(1.0 / 3, 0.0, 0.375), (0.2612038749637414, 0.0944, 0.3664)])
    func heightsOfAnAntiprism(squareOfHeight: Double, distance: Double, dimensionality: Double) throws {
        var rows = Shape.squareAntiprism.rows
        for i in 0..<8 {
            for j in 0..<2 { rows[i, j] *= ((1 - squareOfHeight) * 1.5).squareRoot() }
            rows[i, 2] *= (squareOfHeight * 3).squareRoot()
        }
        let found = try groups(rows)
        #expect(found.sum.text == "1 square antiprism")
        #expect(abs(try #require(found.groups[0].distance) - distance) < 1e-4)
        #expect(abs(found.groups[0].dimensionality / 8 - dimensionality) < 1e-4)
    }

    private static let cube = (0..<8).flatMap { corner in [1, 2, 4].map { corner & $0 == 0 ? 1.0 : -1 } }

    /// A cube, a triangle that lacks a corner, two features on one direction.
    @Test(arguments: [(3, cube), (2, [1, 0, -0.5, 0.75.squareRoot()]), (2, [1, 0, 1, 0])])
    func whatIsNotCatalogued(m: Int, elements: [Double]) throws {
        let rows = Matrix(rows: elements.count / m, columns: m, elements: elements)
        #expect(try groups(rows).sum.text == "1 unknown (\(rows.rows) features)")
    }

    // MARK: Groups

    /// Two digons of which one direction is off by some degrees: a square, then no longer one, then one group, from 17° on of no shape.
    @Test(arguments: [(10.0, "2 digons (square)"), (14, "2 digons"), (20, "1 unknown (4 features)")])
    func noiseConnectsNoDigons(degrees: Double, text: String) throws {
        let angle = degrees * Double.pi / 180
        let rows = Matrix<Double>(
            rows: 4, columns: 2, elements: [1, 0, -1, 0, sin(angle), cos(angle), 0, -1])
        #expect(try groups(rows).sum.text == text)
    }

    /// Features that are not represented are in no group and connect none, but count in D_i.
    @Test func featuresLeftOutAreInNoGroup() throws {
        let rows = Matrix<Double>(
            rows: 6, columns: 2, elements: [1, 0, -1, 0, 0, 1, 0.3, 0.3, 0, -1, 0, 0])
        let found = try groups(rows)
        #expect(found.groups.map(\.features) == [[0, 1], [2, 4]])
        #expect(found.sum.text == "2 digons (square)")
        #expect(abs(found.groups[0].dimensionality - 2 / 2.09) < 1e-12)
        #expect(try groups(Matrix(rows: 2, columns: 2, elements: [0.1, 0, 0, 0.2])).sum.text == "none")
    }

    /// Groups are told among 200 features, not among 201.
    @Test func manyFeaturesAreNotGrouped() throws {
        func circle(_ n: Int) -> Matrix<Double> {
            Matrix(rows: n, columns: 2, elements: (0..<n).flatMap { [cos(Double($0)), sin(Double($0))] })
        }
        #expect(try groups(circle(200)).sum.text == "1 unknown (200 features)")
        #expect(FeatureGroups(circle(201), represented: Array(repeating: true, count: 201)) == nil)
        #expect(FeatureGroups(circle(201), represented: (0..<201).map { $0 < 5 }) != nil)
    }

    // MARK: Distances

    /// The search finds the order that trying all of them does, near a shape and far from it.
    @Test(arguments: [0.02, 0.2, 3]) func theLeastOfAllOrders(noise: Double) throws {
        for name in ["pentagon", "4-simplex", "hexagon", "heptagon"] {
            let shape = try #require(IdealShape.catalogue.first { $0.name == name })
            let made = try #require(NamedShape.single.first { $0.parts[0].name == name })
            for seed in UInt64(0)..<5 {
                let cosines = Directions(made.drawn(extra: 1, noise: noise, seed: seed).rows).units.gram()
                let least = Self.orders(shape.count).map { Self.difference(cosines, shape.cosines, $0) }.min()!
                let found = try #require(shape.distance(of: cosines, atMost: 3))
                #expect(abs(found - least) < 1e-9, "\(name)")
                #expect(shape.distance(of: cosines, atMost: least * 0.99) == nil)
                // The order they come in is another one.
                #expect(Self.difference(cosines, shape.cosines, Array(0..<shape.count)) >= least)
            }
        }
    }

    private static func difference(_ c: Matrix<Double>, _ ideal: Matrix<Double>, _ order: [Int]) -> Double {
        var sum = 0.0
        for i in 0..<c.rows { for j in 0..<i { sum += pow(c[i, j] - ideal[order[i], order[j]], 2) } }
        return (2 * sum / Double(c.rows * (c.rows - 1))).squareRoot()
    }

    private static func orders(_ k: Int) -> [[Int]] {
        k == 0 ? [[]] : orders(k - 1).flatMap { order in (0..<k).map { Array(order[..<$0]) + [k - 1] + order[$0...] } }
    }

    /// No two shapes of the catalogue are so near that something could be within the tolerance of both.
    @Test func shapesAreFarApart() throws {
        for (place, one) in IdealShape.catalogue.enumerated() {
            for other in IdealShape.catalogue[..<place] where other.count == one.count {
                #expect(
                    one.distance(of: other.cosines, atMost: 2 * FeatureGroups.tolerance) == nil,
                    "\(one.name), \(other.name)")
            }
        }
    }
}

/// NumPy's groups; Tests/Reference/shapes.py made them.
@Suite struct ShapeReferenceTests {
    private struct Group: Decodable {
        let features: [Int]
        let shape: String
        let distance: Double?
        let dimensionality, dimensions: Double
    }

    private struct Case: Decodable {
        let rows, columns: Int
        let elements: [Double]
        let groups: [Group]
    }

    @Test func everyGroupAgreesWithNumPy() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: folder.appendingPathComponent("Reference/shapes.json"))
        let cases = try JSONDecoder().decode([Case].self, from: data)
        let named = Set(cases.flatMap { $0.groups.map(\.shape) })
        #expect(named == Set(FeatureGroup.names))
        for reference in cases {
            let rows = Matrix<Double>(rows: reference.rows, columns: reference.columns, elements: reference.elements)
            let found = try #require(FeatureGroups(rows, represented: Representation(rows).represented)).groups
            #expect(found.map(\.features) == reference.groups.map(\.features))
            for (group, expected) in zip(found, reference.groups) {
                #expect(group.name == expected.shape)
                #expect((group.distance == nil) == (expected.distance == nil))
                if let distance = group.distance, let least = expected.distance {
                    #expect(abs(distance - least) < 1e-6)
                }
                #expect(abs(group.dimensionality - expected.dimensionality) < 1e-12)
                #expect(abs(group.effectiveDimensions - expected.dimensions) < 1e-12)
            }
        }
    }

    /// Of a simplex that has no name noise takes single overlaps below a threshold; what is left is no smaller simplex at right angles to others.
    @Test(arguments: [0.0, 0.01, 0.02, 0.05]) func namelessSimplicesAreNotTakenApart(_ noise: Double) throws {
        var stream = RandomStream(seed: 5, run: 0, purpose: .gradientCheck)
        for _ in 0..<25 {
            var rows = Shape.simplex(7).rows
            for i in 0..<rows.rows {
                for j in 0..<rows.columns { rows[i, j] += noise * stream.normal() / 8.0.squareRoot() }
            }
            let groups = try #require(FeatureGroups(rows, represented: Array(repeating: true, count: rows.rows)))
            #expect(groups.sum.text == "1 unknown (8 features)")
        }
    }

    /// Overlaps too small to connect features one by one, of features that have no room to be at right angles.
    @Test func crowdsAreNoSingles() throws {
        var stream = RandomStream(seed: 3, run: 0, purpose: .gradientCheck)
        func text(_ rows: Matrix<Double>) throws -> String {
            try #require(FeatureGroups(rows, represented: Array(repeating: true, count: rows.rows))).sum.text
        }
        #expect(try text(Shape.simplex(7).rows.withoutOneDimension()) == "1 unknown (8 features)")
        #expect(try text(Shape.simplex(12).rows.withoutOneDimension()) == "1 unknown (13 features)")
        var axes = Matrix<Double>(rows: 40, columns: 40)
        for i in 0..<40 { for j in 0..<40 { axes[i, j] = (i == j ? 1 : 0) + 0.02 * stream.normal() } }
        #expect(try text(axes) == "40 singles")
    }
}

extension Matrix<Double> {
    /// Rows that all but the last span, by their coordinates in an orthonormal basis.
    fileprivate func withoutOneDimension() -> Matrix<Double> {
        var basis = rows(0..<rows - 1).transposed()
        basis.orthonormalizeColumns()
        return times(basis)
    }
}
