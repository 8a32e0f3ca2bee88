@testable import Kinds
import Tables
@testable import Store
import Basics
import Foundation
import LinearAlgebra
import Randomness
import Settings
import Testing
import Training

@testable import Experiments

/// What a results folder keeps, and what it takes for its own.
@Suite struct RunStoreTests {
    func experiment(
        _ folder: TemporaryFolder, seed: Int = 1, widths: String = "2, 3, 4, 5", replicates: Int = 1
    ) throws -> Experiment {
        try Experiment.load(
            path: folder.file(
                "e.json",
                """
                {"name": "store", "seed": \(seed), "replicates": \(replicates), "data": {"features": 12},
                 "training": {"steps": 20, "batchSize": 16}, "sweep": {"model.width": [\(widths)]}}
                """))
    }

    func train(_ experiment: Experiment, _ store: RunStore) throws -> Int {
        let trained = Locked(0)
        _ = try ExperimentRun(experiment, store: store, jobs: 2).run(stop: StopFlag(), started: { _ in }) {
            if case .finished = $0 { trained.withLock { $0 += 1 } }
        }
        return trained.withLock { $0 }
    }

    @Test func finishedRunsAreNeverTrainedAgain() throws {
        let folder = try TemporaryFolder()
        let store = RunStore(folder: folder.path + "/results/store")
        let experiment = try experiment(folder)
        #expect(try train(experiment, store) == 4)
        #expect(try train(experiment, store) == 0)
        let id = experiment.runs[2].runID
        try FileManager.default.removeItem(atPath: "\(store.folder)/runs/\(id).json")
        #expect(try train(experiment, store) == 1)
    }

    /// A shard leaves what is not its own alone; its own it sets aside.
    @Test func aShardSetsOnlyItsOwnRecordsAside() throws {
        let folder = try TemporaryFolder()
        let store = RunStore(folder: folder.path + "/results/store")
        let experiment = try experiment(folder)
        _ = try train(experiment, store)
        let shard = try #require(Shard("1/2"))
        let mine = shard.runs(of: experiment)
        for run in experiment.runs {
            try "x".write(toFile: "\(store.folder)/runs/\(run.runID).json", atomically: true, encoding: .utf8)
        }
        #expect(try Set(store.open(for: experiment, mine: mine).damaged) == mine)
        #expect(try store.open(for: experiment).damaged.count == 4 - mine.count)
    }

    /// Files of a program that was stopped between its first two writes are no obstacle.
    @Test func anEmptyFolderOfRunsIsTaken() throws {
        let folder = try TemporaryFolder()
        let store = RunStore(folder: folder.path + "/results/store")
        try Files.makeFolder(store.folder + "/runs")
        #expect(try train(experiment(folder), store) == 4)
    }

    @Test func leftoversOfKilledProgramsAreRemoved() throws {
        let folder = try TemporaryFolder()
        let store = RunStore(folder: folder.path + "/results/store")
        let experiment = try experiment(folder)
        _ = try train(experiment, store)
        let gone = Process()
        gone.executableURL = URL(fileURLWithPath: "/bin/true")
        try gone.run()
        gone.waitUntilExit()
        let host = Files.hostName
        let dead = "runs.csv.\(host).\(gone.processIdentifier).7.tmp"
        let ours = "runs.csv.\(host).\(getpid()).7.tmp"
        let elsewhere = "runs.csv.another-host.\(gone.processIdentifier).7.tmp"
        // This version's files are locked by whoever writes them, whatever the number of the process.
        let (held, left) = ("runs.csv.\(host).1-7.tmp", "fits.csv.\(host).1-8.tmp")
        for name in [held, left, dead, ours, elsewhere] {
            try Data("x".utf8).write(to: URL(fileURLWithPath: store.path(of: name)))
        }
        let lock = Glibc.open(store.path(of: held), O_RDWR)
        #expect(flock(lock, LOCK_EX) == 0)
        _ = try store.open(for: experiment)
        #expect(Files.exists(store.path(of: held)) && !Files.exists(store.path(of: left)))
        close(lock)
        #expect(!Files.exists(store.path(of: dead)))
        #expect(Files.exists(store.path(of: ours)))
        #expect(Files.exists(store.path(of: elsewhere)))
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -100_000)], ofItemAtPath: store.path(of: elsewhere))
        _ = try store.open(for: experiment)
        #expect(!Files.exists(store.path(of: elsewhere)) && !Files.exists(store.path(of: held)))
    }

    @Test(arguments: ["runs", "timing.csv", "experiment.json"])
    func linksThatLeadElsewhereAreRefused(name: String) throws {
        let folder = try TemporaryFolder()
        let store = RunStore(folder: folder.path + "/results/store")
        let experiment = try experiment(folder)
        _ = try train(experiment, store)
        let elsewhere = folder.path + "/elsewhere"
        try FileManager.default.moveItem(atPath: store.path(of: name), toPath: elsewhere)
        try FileManager.default.createSymbolicLink(atPath: store.path(of: name), withDestinationPath: elsewhere)
        #expect(throws: FileFailure.self) { try store.open(for: experiment) }
    }

    /// Every kind of sweep writes an experiment.json that is recognised when the sweep is continued.
    @Test(arguments: [
        (
            #"{"law": "exponential", "decayRank": 5}"#,
            #""data.frequency.law": ["linear", "exponential"]"#
        ),
        (
            #"{"law": "power"}"#,
            #""pair": {"zip": {"model.width": [2, 3], "training.learningRate": [0.01, 0.02]}}"#
        ),
        (#"{"law": "exponential"}"#, #""data.frequency.decayRank": {"logspace": [0, 2, 3]}"#),
    ])
    func everySweepIsContinued(law: String, axis: String) throws {
        let folder = try TemporaryFolder()
        let store = RunStore(folder: folder.path + "/results/store")
        let experiment = try Experiment.load(
            path: folder.file(
                "e.json",
                """
                {"name": "sweep", "data": {"features": 12, "frequency": \(law)}, "model": {"width": 2},
                 "training": {"steps": 5, "batchSize": 16}, "sweep": {\(axis)}}
                """))
        #expect(try train(experiment, store) == experiment.runs.count)
        #expect(try train(experiment, store) == 0)
        let again = try Experiment.load(path: store.path(of: "experiment.json"))
        #expect(again.identity == experiment.identity)
    }

    @Test func planningWritesNothing() throws {
        let folder = try TemporaryFolder()
        let store = RunStore(folder: folder.path + "/results/store")
        let experiment = try experiment(folder)
        _ = try train(experiment, store)
        let record = "\(store.folder)/runs/\(experiment.runs[0].runID).json"
        try "{".write(toFile: record, atomically: true, encoding: .utf8)
        #expect(try Plan(experiment, store: store, jobs: 1, rates: .typical).missing == 1)
        #expect(try String(contentsOfFile: record, encoding: .utf8) == "{")
    }

    @Test func onlyResultsAreSetAside() throws {
        let folder = try TemporaryFolder()
        _ = try folder.file("thesis.tex", "no results")
        #expect(throws: Problems.self) { try RunStore(folder: folder.path).setAside() }
        #expect(try RunStore(folder: folder.path + "/nothing").setAside() == nil)
    }

    @Test func anotherExperimentsFolderIsRefused() throws {
        let folder = try TemporaryFolder()
        let store = RunStore(folder: folder.path + "/results/store")
        _ = try train(try experiment(folder), store)
        let other = try experiment(folder, seed: 2)
        #expect(
            throws: Problems(
                store.folder,
                [
                    Problem("seed", "is 1 in the results there, 2 in this file"),
                    Problem(
                        "experiment.json",
                        "these results were written by a different experiment, of whose 4 runs this one lacks 4; a sweep may grow in "
                            + "its folder, and nothing else. Give this one another \"name\" or --out FOLDER, or use --restart, which sets the old folder aside"
                    ),
                ])
        ) { _ = try store.open(for: other) }
        // What only adds runs is no cause.
        let larger = try experiment(folder, seed: 2, widths: "2, 3, 4, 5, 6", replicates: 2)
        let causes = #expect(throws: Problems.self) { _ = try store.open(for: larger) }
        #expect(causes?.list.map(\.place) == ["seed", "experiment.json"])
        let fewer = try experiment(folder, widths: "2, 3", replicates: 2)
        let shrunk = #expect(throws: Problems.self) { _ = try store.open(for: fewer) }
        #expect(shrunk?.list.map(\.place) == ["sweep.model.width", "experiment.json"])
        let aside = try store.setAside()
        #expect(aside == store.folder + ".set-aside-1")
        #expect(try train(other, store) == 4)
    }

    /// Results of one experiment never end up under the name of another, even if it moves in while this one runs.
    @Test func aFolderTakenOverIsNotWrittenTo() throws {
        let folder = try TemporaryFolder()
        let store = RunStore(folder: folder.path + "/results/store")
        let (mine, other) = (try experiment(folder), try experiment(folder, seed: 2))
        #expect(throws: FileFailure.self) {
            try ExperimentRun(mine, store: store, jobs: 1).run(
                stop: StopFlag(),
                started: { _ in
                    _ = try? store.setAside()
                    _ = try? store.open(for: other)
                },
                observe: { _ in })
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: store.folder + "/runs").isEmpty)
        #expect(!FileManager.default.fileExists(atPath: store.path(of: "runs.csv")))
    }

    @Test func arraysReadBack() throws {
        let folder = try TemporaryFolder()
        let store = RunStore(folder: folder.path + "/results/store")
        let experiment = try experiment(folder)
        _ = try train(experiment, store)
        let run = experiment.runs[1]
        let expected = try #require(try TrainingRun.train(run.recipe()))
        let arrays = try store.trainingArrays(run.runID)
        #expect(arrays.directions == expected.parameters.directions)
        #expect(arrays.bias == expected.parameters.bias.elements)
        #expect(arrays.curve == expected.curve)
        let record = try #require(store.record(run.runID))
        #expect(abs(arrays.featureLoss.reduce(0, +) - record.measures["test_loss"]!) < 1e-12)
    }

    @Test func divergedRunsAreResults() throws {
        let folder = try TemporaryFolder()
        let store = RunStore(folder: folder.path + "/results/store")
        let experiment = try Experiment.load(
            path: folder.file(
                "e.json",
                """
                {"name": "wild", "data": {"features": 12}, "model": {"width": 3},
                 "training": {"steps": 300, "batchSize": 16, "learningRate": 9, "schedule": {"warmupSteps": 0}},
                 "sweep": {"training.weightDecay": [-90, 0]}}
                """))
        #expect(try train(experiment, store) == 2)
        let record = try #require(store.record(experiment.runs[0].runID))
        #expect(record.status == .diverged)
        #expect(record.measures["test_loss"] == nil)
        let rows = try String(contentsOfFile: store.path(of: "runs.csv"), encoding: .utf8).split(separator: "\n")
        #expect(rows.count == 3)
        #expect(rows[1].contains(",diverged,"))
        #expect(rows[2].contains(",finished,"))
    }
}
