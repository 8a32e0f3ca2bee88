import LinearAlgebra
import Settings
import Store
import Tables
import TensorFiles
import Testing
import Training

@testable import Experiments
@testable import Kinds

/// Training on the first hidden dimensions: training.prefixes.
@Suite struct PrefixTests {
    private static func linear(_ prefixes: String) -> String {
        """
        {"name": "nested", "data": {"features": 6, "activationDensity": 2, "value": {"law": "signed", "low": 0, "high": 1},
         "importance": {"law": "explicit", "values": [16, 8, 4, 2, 1, 0.5]}},
         "model": {"width": 3, "activation": "identity", "bias": false},
         "training": {"steps": 6000, "batchSize": 512, "learningRate": 0.01\(prefixes),
                      "schedule": {"warmupSteps": 100, "finalFraction": 0.01}}}
        """
    }

    /// A linear model trained on every prefix has the principal axes in order: of independent features the k-th hidden dimension is the
    /// k-th most important feature. Trained whole it has their span alone.
    @Test func aLinearModelFindsThePrincipalAxesInOrder() throws {
        func mixing(_ prefixes: String) throws -> Double {
            let (results, arrays) = try trainedModels(Self.linear(prefixes))
            let w = try #require(arrays[results.runs[0].record.runID]).directions
            for feature in 0..<3 {
                let norm = w.row(feature).reduce(0) { $0 + $1 * $1 }
                #expect(abs(norm - 1) < 0.03, "\(feature): \(norm)")
            }
            return (0..<3).flatMap { i in (0..<3).filter { $0 != i }.map { Double(abs(w[i, $0])) } }.max()!
        }
        #expect(try mixing(#", "prefixes": [1, 2, 3]"#) < 0.03)
        #expect(try mixing("") > 0.1)
    }

    /// The table tells of every prefix what the model of these dimensions loses: of the last what runs.csv says.
    @Test(arguments: [true, false]) func theTable(hasOwnBiases: Bool) throws {
        let folder = try TemporaryFolder()
        let text = """
            {"name": "nested", "replicates": 2, "data": {"features": 24, "frequency": {"exponent": 1}},
             "model": {"start": {"bias": {"law": "constant", "value": 0}}},
             "training": {"steps": 600, "batchSize": 512, "schedule": {"warmupSteps": 50}},
             "sweep": {"trained": {"zip": {"model.width": [4, 8, 8], "training.prefixes": [[4], [8], [4, 8]],
                                           "training.ownBiases": [false, false, \(hasOwnBiases)]}}},
             "tables": ["prefixes"]}
            """
        let experiment = try Experiment.load(path: folder.file("e.json", text))
        let store = RunStore(folder: folder.path + "/results")
        _ = try ExperimentRun(experiment, store: store, jobs: 2).run(
            stop: StopFlag(), started: { _ in }, observe: { _ in })
        let results = try Results(experiment, in: store) { _ in [] }
        let made = try TrainingKind.make(results, in: store)
        let csv = try #require(made.tables.first { $0.description.file == "prefixes.csv" }).make()
        let rows = Table(csv).rows
        #expect(rows.count == 2 * (3 + 4 + 4))
        for run in results.runs {
            let own = rows.filter { $0["run_id"] == run.record.runID }
            let width = run.settings.training.width
            let last = try #require(own.last)
            #expect(last["prefix"] == "\(width)" && last.number("prefix_loss") == run.measure("test_loss"))
            #expect(last.number("prefix_represented") == run.measure("fraction_represented"))
        }
        // What training looked at: means of the two prefixes.
        let nested = try #require(results.runs.first { $0.settings.training.prefixDimensions == [4, 8] })
        let looked = rows.filter { $0["run_id"] == nested.record.runID && ["4", "8"].contains($0["prefix"]) }
        let mean = looked.compactMap { $0.number("prefix_loss") }.reduce(0, +) / 2
        #expect(abs(mean / nested.measure("train_loss")! - 1) < 0.05)
        let sentences = made.answer.first.joined(separator: " ")
        #expect(sentences.contains("Trained on its first 4 and 8 dimensions together, "))
        #expect(sentences.contains("each with biases of its own") == hasOwnBiases)
        #expect(sentences.contains(") times as much as models of these widths trained alone (95% intervals)."))
        #expect(sentences.contains("Cut to its first 4 principal axes, one trained whole loses ") != hasOwnBiases)
        // Turned to its principal axes the whole model is the same, and of a plain one their order is the better one.
        let whole = try #require(results.runs.first { $0.settings.training.prefixDimensions == [8] })
        let cuts = rows.filter { $0["run_id"] == whole.record.runID }
        #expect(cuts.last?["axes_loss"] == cuts.last?["prefix_loss"])
        for cut in cuts.dropLast() { #expect(cut.number("axes_loss")! < cut.number("prefix_loss")!) }
        // The plan has their time: of models with 3, 4 and 4 prefixes, two losses of 51,200 samples each but for the last.
        let losses = 2.0 * (5 + 7 + 7)
        #expect(abs(TrainingKind.secondsOfTables(of: experiment) / (losses * 51_200 * 24 * 4.2e-9) - 1) < 1e-9)
    }

    /// A training with biases of its own for each prefix goes on from a checkpoint, bit for bit.
    @Test func goesOnFromAState() throws {
        let experiment = try loadExperiment(
            """
            {"name": "nested", "data": {"features": 24}, "model": {"width": 8},
             "training": {"steps": 30, "batchSize": 64, "prefixes": [2, 4, 8], "ownBiases": true}}
            """)
        let recipe = try experiment.runs[0].recipe()
        let through = Trainer(recipe)
        for _ in 0..<10 { _ = through.advance() }
        let state = through.state
        #expect(state.parameters.list.map(\.name) == ["directions", "bias", "prefix_bias"])
        let second = Trainer(recipe, from: state)
        for _ in 0..<10 {
            _ = through.advance()
            _ = second.advance()
        }
        #expect(through.parameters == second.parameters)
        #expect(through.parameters.prefixBias != state.parameters.prefixBias)
    }

    /// A tracked run keeps the biases of every state, and reads them back as they were.
    @Test func trackedStates() throws {
        let run = try loadExperiment(
            """
            {"name": "nested", "data": {"features": 24}, "model": {"width": 8},
             "training": {"steps": 30, "batchSize": 64, "prefixes": [2, 4, 8], "ownBiases": true, "track": [0, 10, 30]}}
            """
        ).runs[0]
        let work = RunWork(
            checkpoint: nil, shouldStop: { false }, shouldSave: { false }, save: { _ in }, progress: { _, _ in })
        let outcome = try #require(try TrainingExecution.execute(run, work))
        let states = Tracking.states(NamedTensors(tensors: outcome.tensors))
        #expect(states.map(\.step) == [0, 10, 30])
        let arrays = try #require(RunArrays(NamedTensors(tensors: outcome.tensors)))
        #expect(arrays.parameters.prefixBias?.rows == 2 && states.last?.parameters == arrays.parameters)
        #expect(states.first?.parameters?.prefixBias != arrays.parameters.prefixBias)
        #expect(outcome.tensors.contains { $0.name == "tracked_prefix_bias" })
    }

    @Test(arguments: [
        (
            ["training.prefixes=[2, 3]"],
            "training.prefixes: ends at 3, and model.width is 4; end with 4, as what lies beyond the last would not be trained; {\"doublingFrom\": k} goes with the width"
        ),
        (
            ["training.prefixes={\"doublingFrom\": 5}"],
            "training.prefixes: doubles from 5, and model.width is 4; begin at 4 or below"
        ),
        (
            ["training.ownBiases=true"],
            "training.ownBiases: means nothing here: it is of training.prefixes; set those, or remove it"
        ),
        (
            ["training.ownBiases=true", "training.prefixes=[4]", "model.bias=false"],
            "training.ownBiases: means nothing here: model.bias is false; remove one of them"
        ),
    ])
    func whatCannotBe(settings: [String], message: String) throws {
        #expect(try problems(minimalExperiment, settings) == [message])
    }

    @Test func lists() throws {
        #expect(Prefixes.doubling(from: 4, to: 32) == [4, 8, 16, 32])
        #expect(Prefixes.doubling(from: 3, to: 20) == [3, 6, 12, 20] && Prefixes.doubling(from: 5, to: 5) == [5])
        let found = try problems(minimalExperiment, ["training.prefixes=[4, 2]"])
        #expect(found.count == 1 && found[0].hasPrefix("training.prefixes: "))
    }
}
