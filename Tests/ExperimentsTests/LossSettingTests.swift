@testable import Kinds
import LinearAlgebra
import Measures
import Predictions
import Randomness
import Settings
import Testing
import ToyModels
import Training

@testable import Experiments

/// `training.loss` in an experiment file.
@Suite struct LossSettingTests {
    private func text(_ training: String, _ rest: String = "") -> String {
        #"{"name": "x", "data": {"features": 5}, "model": {"width": 2}, "training": {"steps": 20\#(training)}\#(rest)}"#
    }

    @Test func absentItAddsNothingToARunsName() throws {
        let plain = try loadExperiment(text("")).runs[0]
        let squared = try loadExperiment(text(#", "loss": {"law": "squared"}"#)).runs[0]
        let power = try loadExperiment(text(#", "loss": {"law": "power", "exponent": 4}"#)).runs[0]
        #expect(plain.runID == squared.runID && plain.json == squared.json && plain.json["training"]?["loss"] == nil)
        #expect(power.runID != plain.runID && plain.dataKey == power.dataKey)
        #expect(try plain.recipe().lossExponent == 2 && power.recipe().lossExponent == 4)
    }

    @Test func sweeps() throws {
        let swept = try loadExperiment(
            text("", #", "sweep": {"training.loss": [{"law": "squared"}, {"law": "power", "exponent": 4}]}"#))
        #expect(swept.runs.map(\.training.lossExponent) == [2, 4])
        #expect(Set(RunGroups(of: swept).all.map(\.label)).count == 2)
        #expect(
            TrainingMethod.text(swept).contains(
                "averaged over samples. Training minimises the sum of |error|^2 or |error|^4 in its place"))
        #expect(!TrainingMethod.text(try loadExperiment(text(""))).contains("in its place"))
    }

    @Test func messages() throws {
        #expect(
            try problems(text(#", "loss": {"law": "powr", "exponent": 4}"#)) == [
                #"training.loss.law: unknown value "powr"; did you mean "power"?"#
            ])
        for exponent in ["0", "13", "2.5"] {
            let found = try problems(text(#", "loss": {"law": "power", "exponent": \#(exponent)}"#))
            #expect(found.count == 1 && found[0].hasPrefix("training.loss.exponent: \(exponent)"), "\(found)")
        }
        #expect(
            try problems(text(#", "loss": {"law": "power"}"#)) == [
                "training.loss.exponent: is missing; it is p in the sum of |y - t|^p; allowed: whole numbers from 1 to 12"
            ])
    }

    /// Steps go through dense samples alone; what is measured costs what it does.
    @Test func cost() throws {
        let runs = try loadExperiment(
            text("", #", "sweep": {"training.loss": [{"law": "squared"}, {"law": "power", "exponent": 4}]}"#)
        ).runs
        let costs = try TrainingKind.costs(of: runs)
        #expect(costs[0].flops.isFinite && costs[1].flops == .infinity)
        #expect(costs[1].once == costs[0].once && costs[1].laneFlops == costs[0].laneFlops)
    }

    /// The losses of published predictions, of the best linear model and of random directions are squared errors at their least.
    @Test(arguments: [Activation.relu, .identity]) func whatIsNotPredicted(activation: Activation) throws {
        for exponent in [2, 4] {
            let experiment = try loadExperiment(
                #"""
                {"name": "x", "data": {"features": 5}, "model": {"width": 2, "activation": "\#(activation)"},
                 "training": {"steps": 20, "batchSize": 64, "loss": {"law": "power", "exponent": \#(exponent)}}}
                """#)
            let run = experiment.runs[0]
            let recipe = try run.recipe()
            var stream = RandomStream(seed: 1, run: 1, purpose: .initialization)
            let model = MeasuredModel(
                ModelParameters(recipe.parameters, from: &stream), recipe: recipe, dataKey: run.dataKey)
            let measures = try Measures.all.named(model)
            #expect((measures["random_directions_loss"] != nil) == (exponent == 2 && activation == .relu))
            #expect(measures["test_loss"] != nil && measures["omitted_variance"] != nil)
            let models = ModelClass(of: experiment.runs)
            #expect(models.differences.contains("another loss than squared errors") == (exponent != 2))
        }
    }
}
