@testable import Kinds
import Foundation
import Settings
import Store
import Tables
import TensorFiles
import Testing
import Training

@testable import Experiments

/// `training.track`: models on the way of their training.
@Suite struct TrackingTests {
    private func text(_ track: String, steps: Int = 40, _ rest: String = "") -> String {
        """
        {"name": "t", "seed": 3, "data": {"features": 5, "activationDensity": 1},
         "model": {"width": 2, "start": {"bias": {"law": "constant", "value": 0}}},
         "training": {"steps": \(steps), "batchSize": 32\(track)}\(rest)}
        """
    }
    private let listed = #", "track": [0, 1, 10, 40]"#

    private func work(
        from checkpoint: [Tensor]? = nil, stopsAt stop: Int? = nil, save: @escaping ([Tensor]) -> Void = { _ in }
    ) -> RunWork {
        var polls = 0
        return RunWork(
            checkpoint: checkpoint,
            shouldStop: {
                polls += 1
                return stop.map { polls > $0 } ?? false
            }, shouldSave: { false }, save: save, progress: { _, _ in })
    }

    @Test(arguments: [
        ("[0, 3, 7]", [0, 3, 7]), (#"{"every": 4}"#, [0, 4, 8, 10]), (#"{"every": 5}"#, [0, 5, 10]),
        (#"{"logarithmic": 3}"#, [0, 1, 3, 10]), (#"{"logarithmic": 1}"#, [0, 10]),
        (#"{"logarithmic": 100}"#, Array(0...10)),
    ])
    func stepsThatAreTracked(track: String, steps: [Int]) throws {
        let run = try loadExperiment(text(#", "track": \#(track)"#, steps: 10)).runs[0]
        #expect(run.training.trackedSteps == steps)
    }

    /// What is observed changes no random number: the weights are those of the run that is not tracked.
    @Test func observingChangesNothing() throws {
        let plain = try loadExperiment(text("")).runs[0]
        let tracked = try loadExperiment(text(listed)).runs[0]
        #expect(plain.runID != tracked.runID && plain.runKey == tracked.runKey)
        #expect(plain.json["training"]?["track"] == nil)
        let outcomes = try [plain, tracked].map { try #require(try TrainingExecution.execute($0, work())) }
        let parts = outcomes.map { outcome in outcome.tensors.filter { !$0.name.hasPrefix("tracked_") } }
        #expect(parts[0] == parts[1] && parts[0].count == 4 && outcomes[0].measures == outcomes[1].measures)
        #expect(outcomes[0].tensors.count == 4)
        let states = Tracking.states(NamedTensors(tensors: outcomes[1].tensors))
        #expect(states.map(\.step) == [0, 1, 10, 40])
        // The last state is the trained model.
        let arrays = try #require(RunArrays(NamedTensors(tensors: outcomes[1].tensors)))
        #expect(states.last?.parameters == arrays.parameters)
        for (column, value) in zip(Tracking.columns, try #require(states.last).values) where !value.isNaN {
            #expect(value == outcomes[1].measures[column.name], "\(column.name)")
        }
        // At the start every bias is 0, and the loss is another.
        #expect(states[0].parameters?.bias.elements == [0, 0, 0, 0, 0])
        #expect(states[0].values[0] != states[3].values[0])
    }

    /// A training that is stopped anywhere, while it measures too, ends with the same bytes.
    @Test func interruptedAnywhere() throws {
        let run = try loadExperiment(text(listed, steps: 12).replacingOccurrences(of: "10, 40", with: "10, 12")).runs[0]
        // In bytes: a measure that a model lacks is NaN.
        let whole = Safetensors.encode(try #require(try TrainingExecution.execute(run, work())).tensors)
        var stops = 0
        for polls in stride(from: 1, to: 400, by: 7) {
            var saved: [Tensor]?
            guard try TrainingExecution.execute(run, work(stopsAt: polls) { saved = $0 }) == nil else { break }
            stops += 1
            let resumed = try #require(try TrainingExecution.execute(run, work(from: saved)))
            #expect(Safetensors.encode(resumed.tensors) == whole, "\(polls)")
        }
        #expect(stops > 10)
    }

    @Test func tablesOfTheStates() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("e.json", text(listed, #", "replicates": 2"#))
        let experiment = try Experiment.load(path: path)
        let store = RunStore(folder: folder.path + "/r")
        _ = try ExperimentRun(experiment, store: store, jobs: 1).run(
            stop: StopFlag(), started: { _ in }, observe: { _ in })
        let tables = try ResultTables(folder: store.folder)
        let (runs, states) = (try tables.table("runs.csv").rows, try tables.table("tracking.csv").rows)
        #expect(states.map { $0["step"] } == ["0", "1", "10", "40", "0", "1", "10", "40"])
        #expect(zip(runs, [states[3], states[7]]).allSatisfy { $0["test_loss"] == $1["test_loss"] })
        #expect(tables.description("tracking.csv").columns.map(\.name).contains("fraction_recovered"))
        #expect(!tables.description("tracking.csv").columns.map(\.name).contains("random_directions_loss"))
        let features = try tables.table("tracked_features.csv").rows
        #expect(features.count == 2 * 4 * 5)
        let last = features.filter { $0["run_id"] == runs[0]["run_id"] && $0["step"] == "40" }
        let sum = last.reduce(0) { $0 + $1.number("dimensionality")! }
        #expect(last.count == 5 && sum > 0.9 && sum < 2.001)
        // An experiment that does not ask has neither.
        let other = try Experiment.load(path: try folder.file("f.json", text("")))
        let unasked = RunStore(folder: folder.path + "/u")
        _ = try ExperimentRun(other, store: unasked, jobs: 1).run(
            stop: StopFlag(), started: { _ in }, observe: { _ in })
        #expect(!Files.exists(unasked.path(of: "tracking.csv")))
        #expect(try ResultTables(folder: unasked.folder).there.allSatisfy { !$0.file.hasPrefix("track") })
    }

    @Test(arguments: [
        ("[]", "the list is empty"), ("[5, 5]", "[1] is 5 after 5"), ("[1.5]", "[0] is 1.5, which is no whole number"),
        ("[-1]", "[0] is -1, which is out of range"), ("[0, 41]", "holds step 41, and training.steps is 40; leave out"),
        (#"{"evry": 2}"#, "unknown key \"evry\"; did you mean \"every\"?"),
        (#"{"every": 0}"#, "every: 0 is out of range"),
        (#"{"every": 2, "logarithmic": 3}"#, "found 2 keys, where one is needed"), ("7", "found a number"),
    ])
    func messages(track: String, message: String) throws {
        let found = try problems(text(#", "track": \#(track)"#))
        #expect(found.count == 1 && found[0].hasPrefix("training.track: ") && found[0].contains(message), "\(found)")
        #expect(
            try problems(text("", steps: 40, #", "sweep": {"training.track": [[0], [1]]}"#)).first?.contains(
                "decides only what is observed") == true)
        #expect(
            try problems(text(#", "track": {"every": 1}"#, steps: 5000)) == [
                "training.track: makes 5001 states of 5000 steps; allowed: up to 1000, \"every\" from 6 on"
            ])
    }
}
