import Autodiff
import Foundation
@testable import Kinds
import LinearAlgebra
@testable import Measures
import Randomness
import Settings
@testable import Store
import Tables
import TensorFiles
import Testing
import ToyModels
import Training

@testable import Experiments

/// `model.architecture` in an experiment file.
@Suite struct HiddenLayerSettingTests {
    private func text(_ model: String, _ rest: String = "") -> String {
        #"{"name": "x", "data": {"features": 5}, "model": {"width": 8\#(model)}\#(rest)}"#
    }

    private let hidden = #", "tied": false, "architecture": "hidden-layer""#

    @Test func absentItAddsNothingToARunsName() throws {
        let plain = try loadExperiment(text(#", "tied": false"#)).runs[0]
        let named = try loadExperiment(text(#", "tied": false, "architecture": "autoencoder""#)).runs[0]
        let layer = try loadExperiment(text(hidden)).runs[0]
        #expect(plain.runID == named.runID && plain.json == named.json && plain.json["model"]?["architecture"] == nil)
        #expect(plain.json["model"]?["hiddenActivation"] == nil && plain.training.hiddenActivation == nil)
        #expect(try plain.recipe().parameters.map(\.name) == ["directions", "bias", "encoder"])
        #expect(layer.runID != plain.runID && layer.json["model"]?["architecture"] == .string("hidden-layer"))
        #expect(layer.json["model"]?["hiddenActivation"] == .string("relu"))
        #expect(try layer.recipe().parameters.map(\.name) == ["directions", "bias", "encoder", "hidden_bias"])
        // The samples that models are judged on are the same.
        #expect(plain.dataKey == layer.dataKey)
        #expect(try loadExperiment(text(hidden + #", "hiddenActivation": "relu""#)).runs[0].runID == layer.runID)
        let set = try loadExperiment(text(""), ["model.architecture=hidden-layer", "model.tied=false"]).runs[0]
        #expect(set.runID == layer.runID)
        let resolved = try loadExperiment(text(hidden)).resolved
        #expect(try loadExperiment(resolved.canonical).runs[0].runID == layer.runID)
    }

    @Test(arguments: Activation.all) func everyFunctionIsRead(activation: Activation) throws {
        let run = try loadExperiment(text(hidden + #", "hiddenActivation": "\#(activation)""#)).runs[0]
        #expect(run.training.hiddenActivation == activation)
        #expect(try run.recipe().hiddenActivation == activation && run.recipe().activation == .relu)
    }

    @Test func sweeps() throws {
        let functions = try loadExperiment(
            text(hidden, #", "sweep": {"model.hiddenActivation": ["relu", "gelu"]}"#))
        #expect(functions.runs.map(\.training.hiddenActivation) == [.relu, .gelu])
        #expect(
            RunGroups(of: functions).all.map(\.label) == ["model.hiddenActivation=relu", "model.hiddenActivation=gelu"])
        #expect(
            TrainingMethod.text(functions).hasPrefix(
                "Each trains y = f(D g(Ax + a) + b) to reconstruct sparse vectors x, drawn"))
        #expect(TrainingMethod.text(functions).contains("; f is ReLU, g ReLU or gelu, and the loss"))
        let forms = try loadExperiment(
            text(
                "",
                #", "sweep": {"form": {"zip": {"model.architecture": ["autoencoder", "autoencoder", "hidden-layer"], "model.tied": [true, false, false]}}}"#
            ))
        #expect(forms.runs.map(\.training.hiddenActivation) == [nil, nil, .relu])
        #expect(
            TrainingMethod.text(forms).hasPrefix(
                "Each trains y = f(WᵀWx + b), where model.tied is false f(DAx + b), where model.architecture is hidden-layer "
                    + "f(D g(Ax + a) + b), to"))
        #expect(Set(RunGroups(of: forms).all.map(\.label)).count == 3)
        let unbiased = try loadExperiment(text(hidden + #", "bias": false"#))
        #expect(TrainingMethod.text(unbiased).contains("f(D g(Ax + a) + b), where model.bias is false without b, to"))
        #expect(try unbiased.runs[0].recipe().parameters.filter { !$0.isTrained }.map(\.name) == ["bias"])
    }

    @Test func messages() throws {
        let tied =
            "model.architecture: \"hidden-layer\" has an encoder and a decoder of their own, and model.tied is true; set that to "
            + "false, or remove the architecture"
        #expect(try problems(text(#", "architecture": "hidden-layer""#)) == [tied])
        #expect(
            try problems(text(#", "architecture": "hidden layer""#)) == [
                #"model.architecture: unknown value "hidden layer"; did you mean "hidden-layer"?"#
            ])
        #expect(
            try problems(text(hidden + #", "hiddenActivation": "rely""#)) == [
                #"model.hiddenActivation: unknown value "rely"; did you mean "relu"?"#
            ])
        #expect(
            try problems(text(#", "hiddenActivation": "relu""#)) == [
                #"model.hiddenActivation: means nothing here: it needs model.architecture "hidden-layer"; set that, or remove it"#
            ])
        #expect(
            try problems(text(#", "architecture": "autoencoder", "hiddenActivation": "relu""#)) == [
                #"model.hiddenActivation: means nothing here: it belongs to model.architecture "hidden-layer"; remove it"#
            ])
        // Every problem at once.
        #expect(
            try problems(
                text(#", "architecture": "hidden-layer", "start": {"encoder": {"law": "polygon"}}"#, #", "seed": -1"#)
            ).count == 3)
    }

    /// The dense route alone, and its samples in memory.
    @Test func cost() throws {
        func cost(_ model: String, width: Int = 50, batch: Int = 2048, density: Double = 1, features: Int = 1000) throws
            -> RunCost
        {
            let runs = try loadExperiment(
                #"""
                {"name": "x", "data": {"features": \#(features), "activationDensity": \#(density)},
                 "model": {"width": \#(width)\#(model)}, "training": {"steps": 1000, "batchSize": \#(batch)}}
                """#
            ).runs
            return try TrainingKind.costs(of: runs)[0]
        }
        let (linear, layer) = (try cost(#", "tied": false"#), try cost(hidden))
        #expect(layer.flops == .infinity && layer.dense != nil && layer.outputs == nil)
        #expect(linear.flops.isFinite && linear.dense == nil && linear.outputs != nil)
        let steps = 1000 * layer.dense!
        #expect(layer.seconds(.typical) > steps && layer.seconds(.typical) < 1.5 * steps)
        #expect(layer.seconds(.typical) > 2 * linear.seconds(.typical))
        #expect(try cost(hidden, width: 100).seconds(.typical) > 1.5 * layer.seconds(.typical))
        let batches = try [100_000, 200_000].map { try cost(hidden, batch: $0).bytes }
        #expect(batches[1] - batches[0] == 2 * 4 * 1000 * 100_000)
        // Held-out samples of a small model are few outputs.
        #expect(try cost(hidden, width: 6, features: 3).bytes < 18e6)
    }

    /// What is said of linear hidden layers, and of tied models, is not said here; bounds on overlaps of the decoder's directions are.
    @Test(arguments: Activation.all) func whatIsMeasuredAndPredicted(activation: Activation) throws {
        let experiment = try loadExperiment(
            #"""
            {"name": "x", "data": {"features": 12}, "model": {"width": 6, "activation": "\#(activation)", "tied": false,
             "architecture": "hidden-layer"}, "training": {"batchSize": 64, "steps": 10}}
            """#)
        let run = experiment.runs[0]
        let recipe = try run.recipe()
        var stream = RandomStream(seed: 1, run: 1, purpose: .initialization)
        let parameters = ModelParameters<Float>(recipe.parameters, from: &stream)
        let model = MeasuredModel(parameters, recipe: recipe, dataKey: run.dataKey)
        var measures: [String: Double] = [:]
        for measure in Measures.all {
            let named = try measure.named(model)
            #expect(measure.isWhole(named, of: recipe), "\(measure.columns.map(\.name))")
            measures.merge(named) { $1 }
        }
        #expect(
            measures["test_loss"] != nil && measures["fraction_recovered"] != nil && measures["omitted_variance"] != nil
        )
        #expect(measures.keys.allSatisfy { !$0.hasPrefix("random_directions") && !$0.hasPrefix("redrawn") })
        let record = RunRecord(
            runID: run.runID, settings: run.json, status: .finished, steps: 10, measures: measures, weightsDigest: "")
        let groups = FinishedGroup.all(
            Results(experiment: experiment, runs: [FinishedRun(settings: run, record: record)]))
        #expect(groups[0].models.differences.contains("a nonlinear hidden layer"))
        let quantities = Set(
            TrainingComparisons.rows(
                groups, [], of: experiment, compare: TrainingComparisons.kinds.map(\.name)
            ).map(\.quantity))
        #expect(quantities.contains("mean_square_overlap"))
        // Of the loss what ReLU neurons of their own would leave, through outputs that can be whatever they give.
        let training = experiment.runs[0].training
        let isTold = training.hiddenActivation == .relu && [.relu, .identity].contains(training.activation)
        let ofLoss = isTold ? 1 : 0
        #expect(quantities.count { !$0.contains("overlap") } == ofLoss, "\(quantities)")
        #expect(quantities.contains("test_loss") == (ofLoss == 1))
    }

    /// A whole run: the hidden bias is stored, on the way too; tables read it back; gains and representation are the model's own.
    @Test func aRun() throws {
        let folder = try TemporaryFolder()
        let experiment = try Experiment.load(
            path: folder.file(
                "e.json",
                #"""
                {"name": "h", "tables": ["features", "groups"],
                 "data": {"features": 3, "activationDensity": 1, "value": {"low": -1, "high": 1}, "target": {"law": "absolute"}},
                 "model": {"width": 6, "tied": false, "architecture": "hidden-layer",
                           "start": {"bias": {"law": "constant", "value": 0}}},
                 "training": {"steps": 1200, "batchSize": 256, "schedule": {"warmupSteps": 0}, "track": [0, 1200]}}
                """#))
        let store = RunStore(folder: folder.path + "/r")
        _ = try ExperimentRun(experiment, store: store, jobs: 1).run(
            stop: StopFlag(), started: { _ in }, observe: { _ in })
        let run = experiment.runs[0]
        let arrays = try store.trainingArrays(run.runID)
        let hiddenBias = try #require(arrays.parameters.hiddenBias)
        #expect(hiddenBias.elements.count == 6 && hiddenBias.elements.contains { $0 != 0 })
        #expect(arrays.tracked.count == 2 && arrays.tracked[1].parameters == arrays.parameters)
        #expect(arrays.tracked[0].parameters?.hiddenBias == Matrix(rows: 1, columns: 6))
        let tables = try ResultTables(folder: store.folder)
        let (runs, features) = (try tables.table("runs.csv").rows, try tables.table("features.csv").rows)
        let gains = try features.map { try #require($0.number("gain")) }
        var products: [Double] = []
        for (feature, gain) in gains.enumerated() {
            let (a, d) = (arrays.parameters.encoder!.row(feature), arrays.directions.row(feature))
            let expected = zip(zip(a, d), hiddenBias.elements).reduce(0.0) { sum, entry in
                sum + Double(entry.0.1) * Double(max(0, entry.0.0 + entry.1) - max(0, entry.1))
            }
            #expect(abs(gain - expected) < 1e-5)
            products.append(Double(zip(a, d).reduce(0) { $0 + $1.0 * $1.1 }))
        }
        // What a linear hidden layer would have is something else.
        #expect(zip(products, gains).contains { abs($0 - $1) > 0.1 })
        let share = try #require(runs[0].number("fraction_represented"))
        #expect(abs(share - Double(gains.count { $0 > 0.25 }) / 3) < 1e-12)
        #expect(runs[0]["random_directions_loss"].isEmpty)
        let tracked = try tables.table("tracking.csv").rows
        #expect(tracked[1]["test_loss"] == runs[0]["test_loss"] && tracked[1]["shapes"] == runs[0]["shapes"])
        // A model that gave nothing would lose n E[v²] p = 1/3.
        #expect(runs[0].number("test_loss")! < 0.2)
    }
}
