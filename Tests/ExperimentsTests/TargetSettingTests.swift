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

/// `data.target` in an experiment file.
@Suite struct TargetSettingTests {
    private func text(_ data: String, _ rest: String = "") -> String {
        #"{"name": "x", "data": {"features": 5\#(data)}, "model": {"width": 2}\#(rest)}"#
    }

    private let signed = #", "value": {"law": "signed"}"#
    private let absolute = #", "target": {"law": "absolute"}"#

    @Test func absentItAddsNothingToARunsName() throws {
        let plain = try loadExperiment(text(signed)).runs[0]
        let target = try loadExperiment(text(signed + absolute)).runs[0]
        #expect(plain.json["data"]?["target"] == nil && plain.training.target == nil)
        #expect(target.json["data"]?["target"] == .object(["law": .string("absolute")]))
        #expect(plain.runID != target.runID)
        #expect(try loadExperiment(text(signed), ["data.target.law=absolute"]).runs[0].runID == target.runID)
        #expect(try loadExperiment(text(signed), [#"data.target={"law": "absolute"}"#]).runs[0].runID == target.runID)
        // The samples that models are judged on are the same.
        #expect(plain.dataKey == target.dataKey)
        #expect(try target.recipe().distribution.target is AbsoluteTarget)
        #expect(TrainingSettings.catalogue.fields.contains { $0.path == "data.target.law" })
    }

    @Test func aSweepOverTargets() throws {
        let swept = try loadExperiment(
            text(signed, #", "sweep": {"data.target": [{"law": "absolute"}, {"law": "rectified"}]}"#))
        #expect(swept.sweptPaths == ["data.target.law"])
        #expect(RunGroups(of: swept).all.map(\.label) == ["data.target.law=absolute", "data.target.law=rectified"])
        #expect(TrainingMethod.text(swept).contains("f(WᵀWx + b) to give |x| or max(0, x) for sparse vectors x, drawn"))
        #expect(TrainingMethod.text(try loadExperiment(text(signed))).contains("f(WᵀWx + b) to reconstruct sparse"))
    }

    /// "identity" is a name for what is meant without a target.
    @Test func theIdentityIsNoTarget() throws {
        let identity = #", "target": {"law": "identity"}"#
        // Of values above 0 too, which have no other target.
        for values in [signed, ""] {
            let plain = try loadExperiment(text(values)).runs[0]
            let named = try loadExperiment(text(values + identity)).runs[0]
            #expect(named.json == plain.json && named.runID == plain.runID && named.dataKey == plain.dataKey)
            #expect(try named.training.target == nil && named.recipe().distribution.target == nil)
        }
        let swept = try loadExperiment(
            text(signed, #", "sweep": {"data.target": [{"law": "identity"}, {"law": "absolute"}]}"#))
        #expect(
            try swept.runs.map(\.runID) == [
                loadExperiment(text(signed)).runs[0].runID, loadExperiment(text(signed + absolute)).runs[0].runID,
            ])
        #expect(RunGroups(of: swept).all.map(\.label) == ["data.target.law=identity", "data.target.law=absolute"])
        #expect(TrainingMethod.text(swept).contains("to give x or |x| for sparse vectors x, drawn"))
        #expect(
            try problems(text(signed + #", "target": {"law": "identity", "power": 2}"#)) == [
                #"data.target.power: unknown key; "identity" has no settings"#
            ])
    }

    /// The sums over features left out and the losses of random directions are not taken of other targets; those of random
    /// directions not of untied weights either. What is not taken is not missing.
    @Test(arguments: [true, false]) func lossesOfTheSampleAreNotMeasured(isTied: Bool) throws {
        let leftOut = ["second_moment_left_out", "omitted_variance"]
        let random = [
            "random_directions_loss", "random_directions_share", "random_directions_square_norm", "fraction_used",
            "random_directions_loss_at_use", "random_directions_loss_at_norms", "redrawn_directions_loss",
        ]
        for (data, hasTarget) in [(signed, false), (signed + absolute, true)] {
            let run = try loadExperiment(text(data), ["model.tied=\(isTied)"]).runs[0]
            let recipe = try run.recipe()
            var stream = RandomStream(seed: 1, run: 1, purpose: .initialization)
            let model = MeasuredModel(
                ModelParameters(ParameterSpec.list(features: 5, width: 2, isTied: isTied), from: &stream),
                recipe: recipe, dataKey: run.dataKey)
            var taken: Set<String> = []
            for measure in Measures.all {
                let named = try measure.named(model)
                #expect(measure.isWhole(named, of: recipe), "\(measure.columns.map(\.name))")
                taken.formUnion(named.keys)
            }
            #expect(taken.isSuperset(of: ["test_loss", "mean_square_norm", "fraction_recovered"]))
            #expect(taken.intersection(leftOut).count == (hasTarget ? 0 : leftOut.count))
            #expect(taken.intersection(random).count == (hasTarget || !isTied ? 0 : random.count))
        }
    }

    @Test func messages() throws {
        #expect(
            try problems(text(signed + #", "target": {"law": "absolut"}"#)) == [
                #"data.target.law: unknown value "absolut"; did you mean "absolute"?"#
            ])
        let nothing =
            "data.target: means nothing here: |x| is x itself where values go from 0 to 2; choose a data.value that goes "
            + "below 0, such as \"signed\", or remove it"
        #expect(try problems(text(absolute)) == [nothing])
        #expect(try problems(text(absolute + #", "value": {"low": -1, "high": 2}"#)) == [])
        #expect(try problems(text(absolute + #", "value": {"law": "normal"}"#)) == [])
        #expect(
            try problems(text(signed + #", "target": {}"#)) == [
                "data.target: holds nothing; give it a \"law\", or remove it"
            ])
        // Every problem at once.
        #expect(try problems(text(absolute + #", "activationDensity": 6"#)).count == 2)
    }

    /// What is predicted of a loss is predicted of models that are to give x itself.
    @Test(arguments: [Activation.relu, .identity]) func lossesOfOthersAreNotPredicted(activation: Activation) throws {
        func predicted(_ target: (any TargetLaw)?) throws -> [Double] {
            let recipe = Recipe(
                distribution: try FeatureDistribution(
                    weights: [1, 1], activationDensity: 1, values: UniformValues(low: 0, high: 1), target: target),
                width: 1, activation: activation, weightDecay: 0,
                schedule: LearningRateSchedule(steps: 1, warmupSteps: 0, finalFraction: 1), seed: 1, run: 1)
            let models = ModelClass(differences: ["another target than x"], powerExponent: 0, shares: [0.2])
            let model = ModelSummary(
                recipe: recipe, models: models, measures: ["omitted_variance": 1, "second_moment_left_out": 1])
            return (Predictions.loss + Predictions.share).compactMap { $0.value(model) }
        }
        // Of ReLU models two losses and two shares, of linear ones the loss.
        #expect(try predicted(nil).count == (activation == .relu ? 4 : 1))
        for law in [AbsoluteTarget(Values([:])), RectifiedTarget(Values([:]))] as [any TargetLaw] {
            #expect(try predicted(law) == [])
        }
    }
}
