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
        #expect(try plain.recipe().loss == .squared && power.recipe().loss == .power(4))
    }

    @Test func sweeps() throws {
        let swept = try loadExperiment(
            text("", #", "sweep": {"training.loss": [{"law": "squared"}, {"law": "power", "exponent": 4}]}"#))
        #expect(swept.runs.map(\.training.loss) == [.squared, .power(4)])
        #expect(Set(RunGroups(of: swept).all.map(\.label)).count == 2)
        #expect(
            TrainingMethod.text(swept).contains(
                "averaged over samples. Training minimises the sum of |error|^2 or the sum of |error|^4 in its place, which train_loss is of. The"
            ))
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
        #expect(costs[0].flops.isFinite && costs[1].flops == .infinity && costs[1].dense != nil)
        #expect(costs[1].once == costs[0].once)
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

    // MARK: Cross-entropy

    private func crossEntropy(_ data: String, features: Int = 6, model: String = "") -> String {
        #"""
        {"name": "x", "data": {"features": \#(features)\#(data)}, "model": {"width": 2, "activation": "identity"\#(model)},
         "training": {"steps": 20, "batchSize": 32, "loss": {"law": "cross-entropy"}}}
        """#
    }

    /// Every law under which E is 1 and no sample is empty.
    @Test(
        arguments: [
            #", "dependence": {"law": "exactly", "active": 1}"#,
            #", "dependence": {"law": "concepts", "concepts": 1, "values": 6}"#,
            #", "dependence": {"law": "exclusive-groups", "size": 6}"#,
            #", "dependence": {"law": "exclusive-groups", "size": 6}, "frequency": {"law": "power", "exponent": 2}"#,
            #", "frequency": {"law": "explicit", "weights": [0, 1, 0, 0, 0, 0]}"#,
        ]) func oneActiveFeature(data: String) throws
    {
        let run = try loadExperiment(crossEntropy(data)).runs[0]
        #expect(try run.recipe().loss == .crossEntropy && run.recipe().distribution.hasOneActive)
        let batch = DenseBatch<Float>(featureCount: 6, sampleCount: 100_000)
        var sampler = BatchSampler<Float>(try run.training.distribution(), sampleCount: 100_000)
        sampler.draw(into: batch, from: RandomStream(seed: 1, run: 2, purpose: .training))
        let x = batch.matrix()
        #expect((0..<x.rows).allSatisfy { x.row($0).count { $0 != 0 } == 1 })
    }

    @Test func elsewhereItIsRefused() throws {
        let allowed =
            #"; allowed: one active feature in every sample, as with a data.dependence of {"law": "exactly", "active": 1}, "concepts" "#
            + #"with one concept, or "exclusive-groups" of one group and an activationDensity of 1"#
        let asks = #"training.loss: "cross-entropy" asks which one feature is active, and "#
        for (data, objection) in [
            ("", "features are active independently of one another"),
            (#", "activationDensity": 100"#, "features are active independently of one another"),
            (#", "dependence": {"law": "exactly", "active": 2}"#, "on average 2 are active"),
            (#", "dependence": {"law": "concepts", "concepts": 2, "values": 3}"#, "on average 2 are active"),
            (
                #", "activationDensity": 0.75, "dependence": {"law": "exclusive-groups", "size": 6}"#,
                "on average 0.75 are active, and none with a probability of 0.25"
            ),
            (
                #", "activationDensity": 1, "dependence": {"law": "exclusive-groups", "size": 3}"#,
                "on average 1 are active, and none with a probability of 0.25"
            ),
        ] {
            let found = try problems(crossEntropy(data)).filter { $0.hasPrefix("training.loss") }
            #expect(found == [asks + objection + allowed])
        }
    }

    /// All at once.
    @Test func whatElseItRefuses() throws {
        let text = """
            {"name": "x", "data": {"features": 6, "target": {"law": "absolute"}, "value": {"law": "signed"}},
             "model": {"width": 2, "activation": "tanh"}, "training": {"loss": {"law": "cross-entropy"}}}
            """
        let found = try problems(text)
        #expect(found.count == 3)
        for start in [
            #"model.activation: "tanh" has no place between the logits and the softmax of training.loss "cross-entropy"; set it to "#
                + #""identity", or choose another loss"#,
            #"data.target: means nothing here: training.loss "cross-entropy" asks which feature is active, not for |x|; remove it, or choose "#
                + "another loss",
            #"training.loss: "cross-entropy" asks"#,
        ] {
            #expect(found.contains { $0.hasPrefix(start) }, "\(found)")
        }
        let zero = #", "dependence": {"law": "exactly", "active": 1}, "value": {"law": "constant", "value": 0}"#
        #expect(
            try problems(crossEntropy(zero)) == [
                "data.value: is 0 where a feature is active, as where it is not, so that there is nothing to represent; choose other values"
            ])
        #expect(
            try problems(
                crossEntropy(#", "dependence": {"law": "exactly", "active": 1}"#, model: #", "activation": "relu""#)
            ).count == 1)
    }

    /// Squared errors are left empty, the loss is what training minimises, and nothing is predicted of it.
    @Test func whatIsMeasured() throws {
        let experiment = try loadExperiment(crossEntropy(#", "dependence": {"law": "exactly", "active": 1}"#))
        let run = experiment.runs[0]
        let recipe = try run.recipe()
        var stream = RandomStream(seed: 1, run: 1, purpose: .initialization)
        let model = MeasuredModel(
            ModelParameters(recipe.parameters, from: &stream), recipe: recipe, dataKey: run.dataKey)
        let measures = try Measures.all.named(model)
        #expect(measures["test_loss"]! > 0.5 && measures["accuracy"]! < 1 && measures["interference_loss"] == 0)
        #expect(measures["omitted_variance"] == nil && measures["second_moment_left_out"] == nil)
        #expect(measures["random_directions_loss"] == nil)
        #expect(Measures.all.allSatisfy { $0.isWhole(measures, of: recipe) })
        #expect(!Measures.all.allSatisfy { $0.isWhole(measures.filter { $0.key != "accuracy" }, of: recipe) })
        #expect(ModelClass(of: experiment.runs).differences.contains("another loss than squared errors"))
        #expect(
            TrainingMethod.text(experiment).contains(
                "Training minimises the cross-entropy −ln softmax(y) of the active feature in its place, which train_loss is of, and of "
                    + "cross-entropy the test loss too. The"))
    }
}
