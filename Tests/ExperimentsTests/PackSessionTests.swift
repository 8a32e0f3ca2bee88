import Basics
import Foundation
import Kinds
import Settings
import Testing

@testable import Experiments
@testable import Store

/// Sweeps of short runs that are divided, stopped and gone on with, by one program or several.
@Suite struct PackSessionTests {
    /// One job or many, shards, stops between and within packs, and two programs at once in one folder: the same files.
    @Test func theSameFilesWhateverTheWay() throws {
        let whole = try PackedSweep()
        let others = try (0..<4).map { _ in try PackedSweep(trained: false) }
        #expect(try others[0].session(jobs: 1).worked == 260)
        for number in [2, 3, 1] { _ = try others[1].session(shard: Shard(number: number, of: 3)) }
        var worked = 0
        for stop in [10, 60, 65, .max] {
            let session = try others[2].session(jobs: 1, checkpoint: .zero, stop: stop)
            #expect(session.worked == min(stop, 260 - worked))
            worked += session.worked
        }
        #expect(worked == 260)
        let (experiment, results) = (others[3].experiment, others[3].store.folder)
        DispatchQueue.concurrentPerform(iterations: 2) { _ in
            let run = ExperimentRun(experiment, store: RunStore(folder: results), jobs: 1)
            do { _ = try run.run(stop: StopFlag(), started: { _ in }, observe: { _ in }) } catch { Issue.record(error) }
        }
        for other in others {
            #expect(other.names == PackedSweep.packNames)
            #expect(try other.bytes() == whole.bytes())
            #expect(try other.tables() == whole.tables())
        }
    }

    /// Where a session is to do only some runs of a pack, these have files of their own, and the pack comes without them.
    @Test func someRunsOfAPackAreStoredAlone() throws {
        let (whole, sweep) = try (PackedSweep(), PackedSweep(trained: false))
        let some = Set(sweep.experiment.runs.prefix(3).map(\.runID))
        #expect(try sweep.session(only: some).stored == 3)
        #expect(sweep.names == some.flatMap { ["\($0).json", "\($0).safetensors"] }.sorted())
        #expect(try sweep.train() == 257)
        #expect(
            sweep.packs().flatMap(\.runIDs).sorted()
                == whole.packs().flatMap(\.runIDs).filter { !some.contains($0) }.sorted())
        #expect(try sweep.tables() == whole.tables())
    }

    /// What is finished of a pack when a session ends waits in a checkpoint, and is not worked on again.
    @Test func anUnfinishedPackIsSaved() throws {
        let whole = try PackedSweep()
        let sweep = try PackedSweep(trained: false)
        #expect(try sweep.session(jobs: 1, stop: 70).stored == 64)
        let checkpoint = PackCheckpoint(store: sweep.store, pack: 2, arithmetic: Provenance.arithmetic)
        #expect(sweep.names == PackedSweep.packNames.prefix(2) + [(checkpoint.path as NSString).lastPathComponent])
        let saved = try #require(checkpoint.load())
        #expect(saved.count == 6 && saved.allSatisfy { $0.seconds > 0 && $0.trainingSeconds <= $0.seconds })
        let state = SweepState(sweep.experiment, in: sweep.store)
        #expect(state.finished == 64 && state.interrupted == 6 && state.stepsDone == 3 * 70)
        // Another arithmetic neither takes it up nor removes it.
        let other = PackCheckpoint(store: sweep.store, pack: 2, arithmetic: "another")
        #expect(other.load() == nil)
        #expect(PackCheckpoint.ofNoUse([2], in: sweep.store, arithmetic: "another").elsewhere.count == 6)
        #expect(PackCheckpoint.ofNoUse([1], in: sweep.store, arithmetic: "another").elsewhere.isEmpty)
        // One that was changed is told, kept under another name, and its runs begin anew.
        let bytes = try #require(Files.read(checkpoint.path))
        for place in stride(from: 0, to: bytes.count, by: 97) {
            var changed = bytes
            changed[place] ^= 4
            try changed.write(to: URL(fileURLWithPath: checkpoint.path))
            #expect(checkpoint.load() == nil, "byte \(place)")
        }
        let session = try sweep.session(jobs: 1, stop: 3)
        #expect(session.start.damagedCheckpoints == ["pack-2"] && session.worked == 3)
        #expect(checkpoint.load()?.count == 3)
        #expect(sweep.names.count { $0.contains(".checkpoint.damaged-") } == 1)
        #expect(try sweep.session().worked == 260 - 64 - 3)
        #expect(try sweep.tables() == whole.tables())
        #expect(!Files.exists(checkpoint.path))
        // Left by a program that was killed before it could remove it.
        try bytes.write(to: URL(fileURLWithPath: checkpoint.path))
        #expect(try sweep.train() == 0 && !Files.exists(checkpoint.path))
    }

    /// `--fail-fast` tells of the run that ended the sweep, though its pack is not full.
    @Test func theRunThatEndsASweepIsTold() throws {
        let folder = try TemporaryFolder()
        let experiment = try Experiment.load(
            path: folder.file(
                "e.json",
                """
                {"name": "wild", "data": {"features": 12}, "model": {"width": 3}, "replicates": 256,
                 "training": {"steps": 300, "batchSize": 16, "learningRate": 9, "weightDecay": -90,
                              "schedule": {"warmupSteps": 0}}}
                """))
        let store = RunStore(folder: folder.path + "/results")
        let told = Locked<[RunRecord]>([])
        let outcome = try ExperimentRun(experiment, store: store, jobs: 1, failFast: true).run(
            stop: StopFlag(), started: { _ in }
        ) { if case .finished(let record, _, _) = $0 { told.withLock { $0.append(record) } } }
        #expect(outcome.failedFast && outcome.missing == 256)
        let saved = PackCheckpoint(store: store, pack: 1, arithmetic: Provenance.arithmetic).load()
        let diverged = told.withLock { $0 }
        #expect(diverged.map(\.status) == [.diverged] && diverged.map(\.runID) == saved?.map(\.runID))
    }

    /// Which runs are packed follows from the experiment: from 256 short runs on, and long ones never.
    @Test(arguments: [(255, 1, 0), (256, 1, 4), (256, 1_000_000, 0)])
    func manyShortRunsArePacked(runs: Int, steps: Int, count: Int) throws {
        let experiment = try loadExperiment(
            """
            {"name": "t", "data": {"features": 4}, "model": {"width": 2}, "training": {"steps": \(steps), "batchSize": 8},
             "replicates": \(runs)}
            """)
        let packs = Packs(of: experiment)
        #expect(packs.members.map(\.count) == Array(repeating: 64, count: count))
        #expect(packs.members.joined().sorted() == (count == 0 ? [] : Array(0..<runs)))
        let cost = try #require(try experiment.kind.kind.costs(of: experiment.runs).first)
        #expect(packs.hold(cost) == (count > 0))
    }

    /// Of very many runs there are no more packs, but larger ones.
    @Test func packsGrow() throws {
        let experiment = try loadExperiment(
            """
            {"name": "t", "data": {"features": 4}, "model": {"width": 2}, "training": {"steps": 1, "batchSize": 8},
             "replicates": 3277, "sweep": {"data.activationDensity": [0.1, 0.2, 0.3, 0.4, 0.5]}}
            """)
        #expect(Packs(of: experiment).members.map(\.count) == Array(repeating: 65, count: 252) + [5])
    }

    /// Long runs beside short ones have files of their own, and a part of the sweep has whole packs.
    @Test func packsAreInOnePart() throws {
        let experiment = try loadExperiment(
            """
            {"name": "t", "data": {"features": 4}, "model": {"width": 2}, "training": {"batchSize": 8}, "replicates": 150,
             "sweep": {"training.steps": [1, 2, 10000000]}}
            """)
        let packs = Packs(of: experiment)
        #expect(packs.members.map(\.count) == [64, 64, 64, 64, 44])
        #expect(packs.members.joined().allSatisfy { experiment.runs[$0].steps < 3 })
        let parts = Shard.parts(of: experiment, 4)
        #expect(parts.joined().sorted() == experiment.runs.map(\.runID).sorted())
        for pack in packs.members {
            let names = pack.map { experiment.runs[$0].runID }
            #expect(parts.count { !Set($0).isDisjoint(with: names) } == 1)
        }
    }
}
