import Foundation
import LinearAlgebra
import Measures
import Randomness
import Settings
import Testing
import ToyModels
import Training

/// Overlaps within and across the sets that a dependence makes.
@Suite struct SetOverlapsTests {
    private func measured(_ rows: [[Float]], law: String?, _ fields: [String: Double]) throws -> [String: Double] {
        let dependence = DependenceLaws.all.first { $0.name == law }
        let values = Values(fields.mapValues { .number($0) })
        let recipe = Recipe(
            distribution: try FeatureDistribution(
                weights: rows.map { _ in 1 }, activationDensity: fields["concepts"] ?? 1,
                values: UniformValues(low: 0, high: 1),
                dependence: try dependence?.init(values)),
            width: rows[0].count, batchSize: 16, weightDecay: 0,
            schedule: LearningRateSchedule(steps: 1, warmupSteps: 0, finalFraction: 1), seed: 1, run: 1)
        let directions = Matrix(rows: rows.count, columns: rows[0].count, elements: rows.flatMap(\.self))
        let model = MeasuredModel(
            ModelParameters<Float>(directions: directions, bias: Matrix(rows: 1, columns: rows.count)), recipe: recipe,
            dataKey: 1)
        return try Measures.all.filter { $0.columns.contains { $0.name == "mean_overlap_within" } }.named(model)
    }

    /// Two triangles at right angles to one another, of other lengths; and a feature of the second that is not represented.
    @Test func trianglesOfConcepts() throws {
        let triangle = (0..<3).map { corner in
            let angle = 2 * Float.pi * Float(corner) / 3
            return [2 * cos(angle), 2 * sin(angle)]
        }
        let rows = triangle.map { $0 + [0, 0] } + triangle.map { [0, 0] + $0 }
        let fields: [String: Double] = ["concepts": 2, "values": 3]
        let all = try measured(rows, law: "concepts", fields)
        #expect(abs(try #require(all["mean_overlap_within"]) + 0.5) < 1e-6)
        #expect(abs(try #require(all["mean_square_overlap_within"]) - 0.25) < 1e-6)
        #expect(try #require(all["mean_square_overlap_across"]) < 1e-12)
        #expect(all["set_overlaps.pairs"] == 6)
        let some = try measured(Array(rows.dropLast()) + [[0.1, 0.1, 0.1, 0.1]], law: "concepts", fields)
        #expect(some["set_overlaps.pairs"] == 4)
        #expect(abs(try #require(some["mean_overlap_within"]) + 0.5) < 1e-6)
        // Triangles that share a plane are not at right angles.
        let shared = try measured(triangle + triangle, law: "concepts", fields)
        #expect(abs(try #require(shared["mean_square_overlap_across"]) - 0.5) < 1e-6)
    }

    /// Against sums over pairs, for random directions in sets of three.
    @Test(arguments: ["correlated-groups", "exclusive-groups"]) func randomDirections(law: String) throws {
        var stream = RandomStream(seed: 3, run: 1, purpose: .gradientCheck)
        let rows = (0..<12).map { _ in (0..<5).map { _ in Float.random(in: -1...1, using: &stream) } }
        let found = try measured(rows, law: law, ["size": 3])
        var (within, squares, across): ([Double], [Double], [Double]) = ([], [], [])
        func norm(_ row: [Float]) -> Double { row.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot() }
        let kept = rows.indices.filter { norm(rows[$0]) > 0.5 }
        for i in kept {
            for j in kept where j > i {
                let product = zip(rows[i], rows[j]).reduce(0) { $0 + Double($1.0) * Double($1.1) }
                let overlap = product / norm(rows[i]) / norm(rows[j])
                if i / 3 == j / 3 {
                    within.append(overlap)
                    squares.append(overlap * overlap)
                } else {
                    across.append(overlap * overlap)
                }
            }
        }
        func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
        #expect(abs(try #require(found["mean_overlap_within"]) - mean(within)) < 1e-12)
        #expect(abs(try #require(found["mean_square_overlap_within"]) - mean(squares)) < 1e-12)
        #expect(abs(try #require(found["mean_square_overlap_across"]) - mean(across)) < 1e-12)
    }

    /// Where no sets are made there is nothing to say, and one feature makes no pair.
    @Test func nothingToSay() throws {
        #expect(try measured([[1, 0], [0, 1]], law: nil, [:]).isEmpty)
        let single = try measured([[1, 0], [0.1, 0]], law: "correlated-groups", ["size": 2])
        #expect(single == ["set_overlaps.pairs": 0])
    }
}
