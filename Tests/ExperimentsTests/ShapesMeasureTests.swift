import Foundation
import Geometry
import LinearAlgebra
import Measures
import Settings
import Store
import Testing
import ToyModels
import Training

@testable import Kinds

/// The shapes of a model, from its weights to the cell of runs.csv.
@Suite struct ShapesMeasureTests {
    private func measure() throws -> any Measure { try #require(Measures.all.first { !$0.texts.isEmpty }) }

    private func model(_ rows: [[Float]], encoder: [[Float]]? = nil) throws -> MeasuredModel {
        func matrix(_ rows: [[Float]]) -> Matrix<Float> {
            Matrix(rows: rows.count, columns: rows[0].count, elements: rows.flatMap(\.self))
        }
        let recipe = Recipe(
            distribution: try FeatureDistribution(weights: rows.map { _ in 1 }, activationDensity: 1),
            width: rows[0].count, isTied: encoder == nil, weightDecay: 0,
            schedule: LearningRateSchedule(steps: 1, warmupSteps: 0, finalFraction: 1), seed: 1, run: 1)
        let parameters = ModelParameters<Float>(
            directions: matrix(rows), bias: Matrix(rows: 1, columns: rows.count), encoder: encoder.map(matrix))
        return MeasuredModel(parameters, recipe: recipe, dataKey: 1)
    }

    private func text(_ kept: [String: Double]) throws -> String? { try measure().texts[0].text(kept) }

    /// k directions that go once around, the first of them turned by an angle.
    private func circle(_ k: Int, turned: Float = 0) -> [[Float]] {
        (0..<k).map { corner in
            let angle = 2 * Float.pi * Float(corner) / Float(k) + (corner == 0 ? turned : 0)
            return [cos(angle), sin(angle)]
        }
    }

    @Test func theCellIsMadeOfWhatIsKept() throws {
        let (two, five) = (circle(2), circle(5))
        let rows =
            two.map { $0 + [0, 0, 0] } + five.map { [0, 0] + $0 + [0] } + [[0, 0, 0, 0, 2], [0.1, 0.2, 0.1, 0, 0]]
        let kept = try measure().named(model(rows))
        #expect(try text(kept) == "1 single + 1 digon + 1 pentagon")
        #expect(kept["shapes.groups"] == 3 && kept["shapes.pentagon"] == 1 && kept["shapes.triangle"] == nil)
        #expect(
            try text(measure().named(model(two.map { $0 + [0] } + [[0, 0, 1], [0, 0, -1]]))) == "2 digons (square)")
        #expect(try text(measure().named(model(circle(5, turned: 0.5)))) == "1 unknown (5 features)")
        #expect(try text(measure().named(model([[0.1, 0], [0, 0.2]]))) == "none")
        #expect(try text([:]) == nil)
    }

    /// Of untied weights the gains say which features there are, and the decoder's directions how they lie.
    @Test func untiedWeights() throws {
        let five = circle(5)
        let decoder = five.map { $0.map { $0 / 10 } } + [[3, 0]]
        let encoder = five.map { $0.map { $0 * 10 } } + [[0, 3]]
        #expect(try text(measure().named(model(decoder, encoder: encoder))) == "1 pentagon")
        #expect(try text(measure().named(model(encoder, encoder: decoder))) == "1 pentagon")
        #expect(try text(measure().named(model(decoder))) == "1 single")
    }

    /// A model of more features than are grouped has no values and an empty cell, and is not measured again.
    @Test func manyFeatures() throws {
        let many = try model(circle(201))
        let kept = try measure().named(many)
        #expect(try kept.isEmpty && text(kept) == nil)
        let isWhole = { try measure().isWhole($0, of: many.recipe) }
        #expect(try isWhole(["represented.directions": 201]))
        #expect(try !isWhole(["represented.directions": 200]) && !isWhole([:]))
        // Records of a version that knew fewer shapes are taken again.
        let shapes = Double(IdealShape.catalogue.count)
        #expect(try isWhole(["represented.directions": 200, "shapes.groups": 1, "shapes.catalogue": shapes]))
        #expect(try !isWhole(["represented.directions": 200, "shapes.groups": 1, "shapes.catalogue": shapes - 1]))
        #expect(try !isWhole(["represented.directions": 200, "shapes.catalogue": shapes]))
    }
}
