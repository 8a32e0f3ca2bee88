import Basics
@testable import Kinds
@testable import Store
import Foundation
import LinearAlgebra
import Packing
import Settings
import Testing
import ToyModels
import Training

@testable import Experiments

@Suite struct CheckpointFileTests {
    private func recipe(
        width: Int = 3, isTied: Bool = true, hasHiddenLayer: Bool = false, optimizer: String = "adamw"
    ) throws -> Recipe {
        let architecture = hasHiddenLayer ? #", "architecture": "hidden-layer""# : ""
        let settings = try loadExperiment(
            """
            {"name": "c", "data": {"features": 12}, "model": {"width": \(width), "tied": \(isTied)\(architecture)},
             "training": {"steps": 40, "batchSize": 16, "optimizer": "\(optimizer)"}}
            """)
        return try settings.runs[0].recipe()
    }

    private func checkpoint(_ recipe: Recipe) throws -> TrainingCheckpoint {
        var taken: TrainingCheckpoint?
        var steps = 0
        _ = TrainingRun.train(
            recipe, shouldStop: { steps == 15 }, save: { taken = $0 }, progress: { _ in steps += 1 })
        return try #require(taken)
    }

    @Test func aTrainingsCheckpointReadsBackWhole() throws {
        let folder = try TemporaryFolder()
        let store = RunStore(folder: folder.path)
        try Files.makeFolder(folder.path + "/runs")
        let recipe = try recipe()
        let checkpoint = try checkpoint(recipe)
        let file = Checkpoints(store: store, runID: "0123456789abcdef", arithmetic: Provenance.arithmetic)
        #expect(file.load() == nil)
        try file.save(checkpoint.tensors, seconds: 2.5)
        let loaded = try #require(file.load())
        #expect(loaded.seconds == 2.5)
        #expect(TrainingCheckpoint(loaded.tensors, of: recipe) == checkpoint)
        #expect(TrainingCheckpoint(loaded.tensors, of: try self.recipe(width: 4)) == nil)
        #expect(Checkpoints.tensors(in: file.path).flatMap { TrainingKind.step(of: $0) } == 15)
        #expect(Checkpoints.runID(ofFile: (file.path as NSString).lastPathComponent) == "0123456789abcdef")
        #expect(Checkpoints(store: store, runID: "0123456789abcdef", arithmetic: "another").load() == nil)
        // Under another run's name it is nobody's.
        let other = Checkpoints(store: store, runID: "4567", arithmetic: Provenance.arithmetic)
        try FileManager.default.copyItem(atPath: file.path, toPath: other.path)
        #expect(other.load() == nil)
        file.remove()
        #expect(file.load() == nil)
    }

    /// Names and order of tensors follow the list of parameters.
    @Test(arguments: ["adamw", "sgd", "muon", "dion"], [(true, false), (false, false), (false, true)])
    func tensorsFollowTheParameters(optimizer: String, model: (isTied: Bool, hasHiddenLayer: Bool)) throws {
        let recipe = try recipe(
            isTied: model.isTied, hasHiddenLayer: model.hasHiddenLayer, optimizer: optimizer)
        let checkpoint = try checkpoint(recipe)
        let parameters =
            ["directions", "bias"] + (model.isTied ? [] : ["encoder"]) + (model.hasHiddenLayer ? ["hidden_bias"] : [])
        let matrices = ["muon": ["momentum"], "dion": ["momentum", "basis"], "sgd": ["velocity"]][optimizer]
        let moments = ["first_moments", "second_moments"]
        func states(_ parameter: String) -> [String] {
            // AdamW trains the biases of optimizers of matrices.
            let isBias = parameter.hasSuffix("bias")
            return optimizer == "sgd" || !isBias ? matrices ?? moments : moments
        }
        #expect(
            checkpoint.tensors.map(\.name) == ["step"] + parameters + ["curve", "recent", "interval"]
                + parameters.flatMap { parameter in states(parameter).map { "\(parameter)_\($0)" } })
        #expect(TrainingCheckpoint(checkpoint.tensors, of: recipe) == checkpoint)
        for name in parameters + ["\(parameters.last!)_\(states(parameters.last!)[0])"] {
            let others = checkpoint.tensors.filter { $0.name != name }
            #expect(TrainingCheckpoint(others, of: recipe) == nil, "without \(name)")
        }
        let arrays = RunArrays(checkpoint.state.parameters, curve: checkpoint.history.curve, featureLoss: [])
        #expect(arrays.tensors.map(\.name) == parameters + ["feature_loss", "curve"])
        #expect(arrays.tensors[1].shape == [12])
        if model.hasHiddenLayer { #expect(arrays.tensors[3].shape == [3]) }
        let again = try #require(RunArrays(NamedTensors(tensors: arrays.tensors)))
        #expect(again.parameters == checkpoint.state.parameters)
        // The whole way: the training that goes on from the tensors ends as one that never stopped.
        let gone = try TrainingRun.train(recipe, from: TrainingCheckpoint(checkpoint.tensors, of: recipe))
        let undisturbed = try TrainingRun.train(recipe)
        #expect(gone?.parameters != nil && gone?.parameters == undisturbed?.parameters)
    }

    @Test func everyChangedByteIsSeen() throws {
        let folder = try TemporaryFolder()
        try Files.makeFolder(folder.path + "/runs")
        let file = Checkpoints(
            store: RunStore(folder: folder.path), runID: "0123456789abcdef", arithmetic: Provenance.arithmetic)
        try file.save(try checkpoint(recipe()).tensors, seconds: 1)
        let whole = try #require(Files.read(file.path))
        for place in stride(from: 0, to: whole.count, by: 7) {
            var damaged = whole
            damaged[place] ^= 0x10
            try damaged.write(to: URL(fileURLWithPath: file.path))
            #expect(file.load() == nil, "byte \(place)")
        }
        for length in stride(from: 0, to: whole.count, by: 61) {
            try whole.prefix(length).write(to: URL(fileURLWithPath: file.path))
            #expect(file.load() == nil, "\(length) bytes")
        }
        try whole.write(to: URL(fileURLWithPath: file.path))
        #expect(file.load() != nil)
    }

    /// A result that cannot be stored leaves the checkpoint, and one that can takes it away.
    @Test func aCheckpointStaysUntilTheResultIsThere() throws {
        let folder = try TemporaryFolder()
        let experiment = try loadExperiment(
            """
            {"name": "c", "data": {"features": 12}, "model": {"width": 3}, "training": {"steps": 40, "batchSize": 16}}
            """)
        let settings = experiment.runs[0]
        let store = RunStore(folder: folder.path)
        _ = try store.open(for: experiment)
        let file = Checkpoints(store: store, runID: settings.runID, arithmetic: Provenance.arithmetic)
        try file.save(try checkpoint(settings.recipe()).tensors, seconds: 1)
        let execution = RunExecution(
            settings: settings, experiment: experiment, store: store, checkpointInterval: .seconds(60))
        var shares: [Double] = []
        let finished = try #require(try execution.execute(shouldStop: { false }, progress: { shares.append($0) }))
        #expect(finished.seconds > 1)
        #expect(shares.count == 25 && shares.last == 1)  // of 40 steps 15 were done
        // The folder is no longer this experiment's.
        let (there, elsewhere) = (store.path(of: "experiment.json"), folder.path + "/elsewhere")
        try FileManager.default.moveItem(atPath: there, toPath: elsewhere)
        #expect(write(finished, of: execution, experiment, store) == [])
        #expect(file.load() != nil && store.record(settings.runID) == nil)
        try FileManager.default.moveItem(atPath: elsewhere, toPath: there)
        #expect(write(finished, of: execution, experiment, store) == [settings.runID])
        #expect(file.load() == nil)
    }

    /// - Returns: the names of the runs that were stored.
    private func write(
        _ run: NewRun, of execution: RunExecution, _ experiment: Experiment, _ store: RunStore
    ) -> [String] {
        let stored = Locked<[String]>([])
        RunWriter(
            experiment, store, checkpointInterval: .seconds(60), packed: [:],
            stored: { _, record in stored.withLock { $0.append(record.runID) } },
            failed: { runs, _ in #expect(!runs.isEmpty) }
        ).write(RunWriter.Finished(execution: execution, run: run), pack: nil)
        return stored.withLock { $0 }
    }

    @Test func checkpointsOfFinishedRunsAreCleared() throws {
        let folder = try TemporaryFolder()
        let experiment = try loadExperiment(
            """
            {"name": "c", "data": {"features": 12}, "training": {"steps": 40, "batchSize": 16},
             "sweep": {"model.width": [3, 4]}}
            """)
        let store = RunStore(folder: folder.path)
        _ = try store.open(for: experiment)
        let execution = RunExecution(
            settings: experiment.runs[0], experiment: experiment, store: store, checkpointInterval: .seconds(60))
        let finished = try #require(try execution.execute(shouldStop: { false }, progress: { _ in }))
        #expect(write(finished, of: execution, experiment, store) == [experiment.runs[0].runID])
        let files = experiment.runs.map { Checkpoints(store: store, runID: $0.runID, arithmetic: "of another machine") }
        for (file, run) in zip(files, experiment.runs) {
            try file.save(try checkpoint(run.recipe()).tensors, seconds: 1)
        }
        #expect(SweepState(experiment, in: store).runs.map(\.state) == [.finished, .interrupted(step: 15)])
        _ = try store.open(for: experiment)
        #expect(!Files.exists(files[0].path))
        #expect(Files.exists(files[1].path))
        // The other run was begun elsewhere, until this machine has a checkpoint of its own.
        let names = experiment.runs.map(\.runID)
        func ofNoUse() -> (elsewhere: [String], damaged: [String]) {
            Checkpoints.ofNoUse(names, in: store, arithmetic: Provenance.arithmetic)
        }
        #expect(ofNoUse().elsewhere == [names[1]])
        let mine = Checkpoints(store: store, runID: names[1], arithmetic: Provenance.arithmetic)
        try mine.save(try checkpoint(experiment.runs[1].recipe()).tensors, seconds: 1)
        #expect(ofNoUse().elsewhere.isEmpty)
        #expect(ofNoUse().damaged.isEmpty)
        try Data("half".utf8).write(to: URL(fileURLWithPath: mine.path))
        #expect(ofNoUse().damaged == [names[1]])
    }

    @Test func aPackingsCheckpointReadsBackWhole() throws {
        let start = Matrix<Float>(rows: 3, columns: 2, elements: [1, 0, 0, 1, 0.6, 0.8])
        var taken: PackingCheckpoint?
        var steps = 0
        _ = PackingOptimizer.optimise(
            start, steps: 20, shouldStop: { steps == 8 }, save: { taken = $0 }, progress: { _ in steps += 1 })
        let checkpoint = try #require(taken)
        #expect(PackingCheckpoint(checkpoint.tensors, from: start, steps: 20) == checkpoint)
        #expect(PackingCheckpoint(checkpoint.tensors, from: start, steps: 7) == nil)
        #expect(PackingCheckpoint([], from: start, steps: 20) == nil)
    }
}

@Suite struct ShardTests {
    private func experiment() throws -> Experiment {
        try loadExperiment(
            """
            {"name": "s", "data": {"features": 200}, "training": {"steps": 20, "batchSize": 16},
             "sweep": {"model.width": [2, 4, 8, 16, 32, 64, 128], "data.frequency.exponent": [0, 1, 2]}}
            """)
    }

    @Test(arguments: [1, 2, 3, 5, 21, 30])
    func everyRunIsInOnePart(count: Int) throws {
        let experiment = try experiment()
        let parts = Shard.parts(of: experiment, count)
        #expect(parts.count == count)
        #expect(parts.flatMap { $0 }.sorted() == experiment.runs.map(\.runID).sorted())
        #expect(Shard.parts(of: experiment, count) == parts)
        for number in 1...count {
            #expect(Shard(number: number, of: count)?.runs(of: experiment) == Set(parts[number - 1]))
        }
    }

    /// No part costs more than an even share and the most expensive run.
    @Test func partsCostAboutTheSame() throws {
        let experiment = try experiment()
        let costs = try TrainingKind.costs(of: experiment.runs).map { $0.seconds(.typical) }
        let cost = Dictionary(uniqueKeysWithValues: zip(experiment.runs.map(\.runID), costs))
        let loads = Shard.parts(of: experiment, 3).map { $0.reduce(0) { $0 + cost[$1]! } }
        #expect(loads.max()! <= costs.reduce(0, +) / 3 + costs.max()!)
        #expect(loads.max()! < 1.2 * loads.min()!)
    }

    @Test func whatIsNoPartIsRefused() {
        #expect(Shard("2/3") == Shard(number: 2, of: 3))
        for text in ["0/3", "4/3", "1", "1/", "/3", "a/b", "1/0", "-1/3", "1/2/3", "", "1/1000000"] {
            #expect(Shard(text) == nil, "\(text)")
        }
    }
}
