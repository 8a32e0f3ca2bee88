import Foundation
import LinearAlgebra
import Randomness
import Testing

@testable import Geometry

@Suite struct IntrinsicDimensionTests {
    private struct Case: Decodable {
        let points, inner, outer: Int
        let seed: UInt64
        let two_nn, maximum_likelihood, tree: Double
        let local_two_nn, homology, homology_deviation: Double?
    }

    /// As in Tests/Reference/intrinsic_dimension.py.
    private func numbers(_ count: Int, seed: UInt64) -> [Double] {
        var state = seed
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 44) / 1_048_576
        }
    }

    private func cloud(_ points: Int, inner: Int, outer: Int, seed: UInt64) -> Matrix<Double> {
        let x = Matrix(rows: points, columns: inner, elements: numbers(points * inner, seed: seed))
        let mix = Matrix(
            rows: inner, columns: outer, elements: numbers(inner * outer, seed: seed + 1).map { $0 - 0.5 })
        return x.times(mix)
    }

    private func estimates(_ rows: Matrix<Double>) -> (twoNN: Double?, likelihood: Double?) {
        let neighbours = NearestNeighbours(rows: rows, count: IntrinsicDimension.neighbours)
        return (IntrinsicDimension.twoNN(neighbours), IntrinsicDimension.maximumLikelihood(neighbours))
    }

    /// scikit-dimension's numbers.
    @Test func agreesWithAPublicImplementation() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: folder.appendingPathComponent("Reference/intrinsic_dimension.json"))
        for reference in try JSONDecoder().decode([Case].self, from: data) {
            let rows = cloud(
                reference.points, inner: reference.inner, outer: reference.outer, seed: reference.seed)
            let found = estimates(rows)
            let (twoNN, likelihood) = (try #require(found.twoNN), try #require(found.likelihood))
            #expect(abs(twoNN / reference.two_nn - 1) < 1e-9)
            #expect(abs(likelihood / reference.maximum_likelihood - 1) < 1e-9)
            let distances = PointDistances(rows: rows)
            #expect(abs(distances.treeLength(0..<reference.points) / reference.tree - 1) < 1e-9)
            let local = IntrinsicDimension.localTwoNN(distances)
            #expect((local == nil) == (reference.local_two_nn == nil))
            if let local, let expected = reference.local_two_nn { #expect(abs(local / expected - 1) < 1e-9) }
            // Other draws: the mean of three lines beside that of twenty, and their scatter.
            let homology = Self.homology(distances)
            #expect((homology == nil) == (reference.homology == nil))
            if let homology, let expected = reference.homology, let deviation = reference.homology_deviation {
                #expect(abs(homology - expected) < 4 * deviation * (1.0 / 3 + 1.0 / 20).squareRoot())
            }
        }
    }

    private static func homology(_ distances: PointDistances) -> Double? {
        IntrinsicDimension.persistentHomology(distances) {
            RandomStream(seed: 1, run: 1, purpose: .evaluation, step: $0)
        }
    }

    /// Two surfaces that cross: a neighbourhood sees the one it lies on.
    @Test func aPlaneAndALine() throws {
        let (plane, line) = (cloud(500, inner: 2, outer: 2, seed: 3), numbers(500, seed: 4))
        var elements: [Double] = []
        for point in 0..<500 {
            elements += [plane[point, 0], plane[point, 1], 0]
            elements += [5, 5, 10 * line[point]]
        }
        let both = Matrix(rows: 1000, columns: 3, elements: elements)
        func local(_ rows: Matrix<Double>) throws -> Double {
            try #require(IntrinsicDimension.localTwoNN(PointDistances(rows: rows)))
        }
        let apart = try [plane, Matrix(rows: 500, columns: 1, elements: line)].map(local)
        #expect(apart[0] > 1.7 && apart[1] < 1.3)
        #expect(abs(try local(both) - (apart[0] + apart[1]) / 2) < 0.2)
    }

    /// What is repeated, at the origin, far away or larger tells nothing new of points.
    @Test func whatDoesNotCount() throws {
        let rows = cloud(300, inner: 2, outer: 5, seed: 9)
        let found = estimates(rows)
        let twoNN = try #require(found.twoNN)
        var repeated = rows.elements
        repeated += rows.elements.prefix(50 * 5) + Array(repeating: 0, count: 10 * 5)
        let again = estimates(Matrix(rows: 360, columns: 5, elements: repeated))
        #expect(abs(try #require(again.twoNN) / twoNN - 1) < 1e-9 && again.likelihood != nil)
        let moved = estimates(Matrix(rows: 300, columns: 5, elements: rows.elements.map { 1e-3 * $0 + 1e4 }))
        #expect(abs(try #require(moved.twoNN) / twoNN - 1) < 1e-4)
        // Noise in all five dimensions does.
        let noise = numbers(1500, seed: 77)
        let noisy = Matrix(rows: 300, columns: 5, elements: zip(rows.elements, noise).map { $0 + $1 })
        #expect(try #require(estimates(noisy).twoNN) > twoNN + 1)
    }

    @Test func fewPointsHaveNone() {
        for count in [0, 1, 2, 9] {
            let found = estimates(cloud(count, inner: 2, outer: 2, seed: 1))
            #expect(found.twoNN == nil)
            #expect((found.likelihood == nil) == (count < 3))
            let distances = PointDistances(rows: cloud(count, inner: 2, outer: 2, seed: 1))
            #expect(distances.count == count && IntrinsicDimension.localTwoNN(distances) == nil)
            #expect(Self.homology(distances) == nil)
        }
        let same = Matrix<Double>(rows: 30, columns: 3, elements: Array(repeating: 1, count: 90))
        #expect(estimates(same).twoNN == nil && estimates(same).likelihood == nil)
    }

    /// Points of a grid have their neighbours at few distances, which are those of no surface; a little noise on a surface does not matter.
    @Test func gridsHaveNoDimension() throws {
        var stream = RandomStream(seed: 11, run: 0, purpose: .gradientCheck)
        func points(_ coordinate: () -> Double) -> NearestNeighbours {
            NearestNeighbours(
                rows: Matrix(rows: 500, columns: 6, elements: (0..<3000).map { _ in coordinate() }), count: 20)
        }
        let grid = points { (4 * stream.uniform()).rounded(.down) + 1e-9 * stream.normal() }
        #expect(grid.areOfGrid)
        #expect(IntrinsicDimension.twoNN(grid) == nil && IntrinsicDimension.maximumLikelihood(grid) == nil)
        let spread = points { stream.uniform() }
        #expect(!spread.areOfGrid)
        #expect((4.0..<7).contains(try #require(IntrinsicDimension.twoNN(spread))))
    }
}
