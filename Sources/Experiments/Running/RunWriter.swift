import Basics
import Foundation
import Settings
import Store

/// The way of finished runs into the store: each at once, or a pack of them when the last one is finished.
///
/// What is finished of a pack is saved as a checkpoint as often as a long run would be, and at the end of a session.
final class RunWriter: Sendable {
    /// A run that is finished.
    struct Finished: Sendable {
        let execution: RunExecution
        let run: NewRun
    }

    private struct Pack: Sendable {
        /// Runs that are not finished.
        var awaited: Int
        var finished: [Finished] = []
        var saved = ContinuousClock.now
    }

    private let experiment: Experiment
    private let store: RunStore
    private let checkpointInterval: Duration
    private let packs: Locked<[Int: Pack]>
    /// Told of each run that is stored, with the record that is there.
    private let stored: @Sendable (Finished, RunRecord) -> Void
    /// Told of an error, and of the runs that cannot be stored for it.
    private let failed: @Sendable ([Finished], any Error) -> Void

    /// - Parameter packed: how many runs of each pack are to come.
    init(
        _ experiment: Experiment, _ store: RunStore, checkpointInterval: Duration, packed: [Int: Int],
        stored: @escaping @Sendable (Finished, RunRecord) -> Void,
        failed: @escaping @Sendable ([Finished], any Error) -> Void
    ) {
        (self.experiment, self.store, self.checkpointInterval) = (experiment, store, checkpointInterval)
        packs = Locked(packed.mapValues { Pack(awaited: $0) })
        (self.stored, self.failed) = (stored, failed)
    }

    /// Stores a run in files of its own or, where it has a pack, with the last one of that.
    func write(_ finished: Finished, pack number: Int?) {
        if let number {
            update(number) { $0.finished.append(finished) }
        } else {
            store([finished], pack: nil) { runs throws(FileFailure) in for run in runs { try store.add(run) } }
        }
    }

    /// A run of a pack was stored by another program.
    func skip(pack number: Int) { update(number) { _ in } }

    /// One run of a pack fewer is awaited.
    private func update(_ number: Int, _ change: (inout Pack) -> Void) {
        let full: Pack? = packs.withLock { packs in
            guard packs[number] != nil else { return nil }
            packs[number]!.awaited -= 1
            change(&packs[number]!)
            let pack = packs[number]!
            if pack.awaited == 0 {
                packs[number] = nil
                return pack
            }
            // Under the lock, so that no checkpoint comes after its pack.
            if .now - pack.saved >= checkpointInterval, !pack.finished.isEmpty {
                save(number, pack)
                packs[number]!.saved = .now
            }
            return nil
        }
        guard let full, !full.finished.isEmpty else { return }
        let isStored = store(full.finished, pack: number) { new throws(FileFailure) in
            guard try !store.addPack(number, new) else { return }
            // The pack that is there lacks runs, as those had files of their own then.
            for run in new where store.record(run.runID, pack: number) == nil { try store.add(run) }
        }
        if isStored { checkpoint(number).remove() }
    }

    @discardableResult
    private func store(
        _ runs: [Finished], pack number: Int?, _ add: ([NewRun]) throws(FileFailure) -> Void
    ) -> Bool {
        do throws(FileFailure) {
            try store.checkIsStill(of: experiment)
            // Another program may have finished one meanwhile; a run is of one writer.
            let there = runs.map { store.record($0.run.runID, pack: number) }
            let new = zip(runs, there).filter { $1 == nil }.map(\.0.run)
            if !new.isEmpty { try add(new) }
            for finished in runs { finished.execution.removeCheckpoint() }
            try store.addTimings(runs.map(\.run))
            for (finished, known) in zip(runs, there) { stored(finished, known ?? finished.run.record) }
            return true
        } catch {
            failed(runs, error)
            return false
        }
    }
}

/// What is finished of packs that are not full.
extension RunWriter {
    private func checkpoint(_ number: Int) -> PackCheckpoint {
        PackCheckpoint(store: store, pack: number, arithmetic: Provenance.arithmetic)
    }

    /// Takes up what was finished before.
    ///
    /// - Parameter executions: of the runs that have packs.
    /// - Returns: the names of the runs that are not to be trained again.
    func resume(_ executions: [(execution: RunExecution, pack: Int)]) -> Set<String> {
        let begun = Set(Files.names(in: store.runsFolder).compactMap(PackCheckpoint.number(ofFile:)))
        var known: [String: NewRun] = [:]
        for number in begun {
            for run in checkpoint(number).load() ?? [] { known[run.runID] = run }
        }
        var resumed: Set<String> = []
        for (execution, number) in executions {
            guard let run = known[execution.settings.runID] else { continue }
            resumed.insert(run.runID)
            write(Finished(execution: execution, run: run), pack: number)
        }
        return resumed
    }

    /// Saves what is left at the end of a session.
    ///
    /// - Returns: the runs that are saved.
    func save() -> [Finished] {
        let left = packs.withLock { packs in packs.filter { !$0.value.finished.isEmpty } }
        return left.sorted { $0.key < $1.key }.flatMap { save($0.key, $0.value) ? $0.value.finished : [] }
    }

    @discardableResult private func save(_ number: Int, _ pack: Pack) -> Bool {
        do throws(FileFailure) {
            try store.checkIsStill(of: experiment)
            try checkpoint(number).save(pack.finished.map(\.run))
            return true
        } catch {
            failed([], error)
            return false
        }
    }
}
