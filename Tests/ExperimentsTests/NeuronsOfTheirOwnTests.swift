import Settings
import Testing
import ToyModels

@testable import Experiments
@testable import Kinds
@testable import Predictions

/// The loss of a hidden layer that gives each feature neurons of its own.
@Suite struct NeuronsOfTheirOwnTests {
    private static func predicted(_ data: String, width: Int, _ model: String = "", _ training: String = "") throws
        -> Double?
    {
        let run = try loadExperiment(
            """
            {"name": "x", "data": {\(data)},
             "model": {"width": \(width), "architecture": "hidden-layer", "tied": false, "activation": "identity"\(model)},
             "training": {"steps": 1, "batchSize": 8\(training)}}
            """
        ).runs[0]
        return NeuronsOfTheirOwnPrediction().value(
            ModelSummary(
                recipe: try run.recipe(),
                models: ModelClass(differences: ["a hidden layer"], powerExponent: 0, shares: [1]), measures: [:]))
    }

    /// Of 100 values U(-1, 1) 50 neurons rectify 50, and Var[max(0, x)] = p/6 - p²/16; they compute 25 absolute values, and Var[|x|] =
    /// p/3 - p²/4; and they give 25 values of either sign, or 50 of U(0, 1), back.
    @Test(arguments: [
        (#""target": {"law": "rectified"}, "value": {"law": "signed"}"#, 50, 6.0, 16.0),
        (#""target": {"law": "absolute"}, "value": {"law": "signed"}"#, 75, 3, 4),
        (#""value": {"law": "signed"}"#, 75, 3, .infinity), (#""value": {"low": 0, "high": 1}"#, 50, 3, 4),
    ])
    func whatIsLeft(law: String, left: Int, square: Double, mean: Double) throws {
        let p = 0.01
        let loss = Double(left) * (p / square - p * p / mean)
        let found = try #require(try Self.predicted(#""features": 100, "density": 0.01, \#(law)"#, width: 50))
        #expect(abs(found / loss - 1) < 1e-12)
    }

    /// The most important ones have the neurons; none is left where there are enough.
    @Test func importance() throws {
        let data = #""features": 4, "density": 0.5, "target": {"law": "absolute"}, "value": {"law": "signed"}"#
        let variance = 0.5 / 3 - 0.25 / 4
        let weighted = #", "importance": {"law": "explicit", "values": [1, 3, 2, 0.5]}"#
        let found = try #require(try Self.predicted(data + weighted, width: 5))
        #expect(abs(found - 1.5 * variance) < 1e-12)
        #expect(try Self.predicted(data, width: 8) == 0)
    }

    /// Models that it says nothing of.
    @Test(arguments: [
        (#", "hiddenActivation": "tanh""#, ""), (#", "bias": false"#, ""), (#", "activation": "sigmoid""#, ""),
        ("", #", "loss": {"law": "power", "exponent": 4}"#),
    ])
    func others(model: String, training: String) throws {
        let data = #""features": 4, "density": 0.5, "target": {"law": "rectified"}, "value": {"law": "signed"}"#
        #expect(try Self.predicted(data, width: 2) != nil)
        let text = """
            {"name": "x", "data": {\(data)},
             "model": {"width": 2, "architecture": "hidden-layer", "tied": false
                       \(model.contains("\"activation\"") ? "" : #", "activation": "identity""#)\(model)},
             "training": {"steps": 1, "batchSize": 8\(training)}}
            """
        let recipe = try loadExperiment(text).runs[0].recipe()
        let summary = ModelSummary(
            recipe: recipe, models: ModelClass(differences: [], powerExponent: 0, shares: [1]), measures: [:])
        #expect(NeuronsOfTheirOwnPrediction().value(summary) == nil)
    }

    /// What a hidden layer finds where it has neurons for everything, and its row of comparison.csv.
    @Test func aTrainedModel() throws {
        let (results, _) = try trainedModels(
            """
            {"name": "x", "replicates": 3,
             "data": {"features": 2, "density": 0.5, "target": {"law": "rectified"}, "value": {"law": "signed"}},
             "model": {"width": 1, "architecture": "hidden-layer", "tied": false, "activation": "identity"},
             "training": {"steps": 3000, "batchSize": 512, "schedule": {"warmupSteps": 100, "finalFraction": 0.01}}}
            """)
        let rows = TrainingComparisons.rows(FinishedGroup.all(results), [], of: results.experiment).filter {
            $0.prediction == "neurons of their own"
        }
        #expect(rows.count == 3)
        let least = try #require(rows.compactMap(\.ratio).min())
        #expect((0.8...1.05).contains(least), "\(least)")
    }
}
