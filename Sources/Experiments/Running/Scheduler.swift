import Basics
import Foundation
import Kinds
public import Settings
public import Store

/// An event of a sweep, told to whoever watches it, from any thread.
public enum RunEvent: Sendable {
    /// `share` of the work that is left to do, 0...1, is done.
    case progress(share: Double)
    case finished(RunRecord, seconds: Double, settings: RunSettings)
    case failed(RunSettings, any Error)
}

/// Trains runs in parallel, one thread a run: every product uses one BLAS thread.
struct Scheduler {
    let experiment: Experiment
    let store: RunStore
    /// The pack of each run that is stored in one, by name.
    let packs: [String: Int]
    let jobs: Int
    let checkpointInterval: Duration
    /// Ends the sweep at the first run that diverges or fails.
    let failFast: Bool
    let stop: StopFlag
    let observe: @Sendable (RunEvent) -> Void

    private struct Shared {
        var next = 0
        /// The work that is done of each run, and their sum.
        var workDone: [Double]
        var sum = 0.0
        var outcome = Outcome()

        mutating func set(_ index: Int, _ done: Double) {
            sum += done - workDone[index]
            workDone[index] = done
        }
    }

    /// A sweep at work: what its workers share.
    private struct Work: Sendable {
        let runs: [RunSettings]
        /// In seconds of a typical core.
        let costs: [Double]
        let total: Double
        /// The pack of each run that has one.
        let packs: [Int?]
        let shared: Locked<Shared>
        let writer: RunWriter
    }

    struct Outcome {
        /// Runs that were trained here and stored.
        var trained = 0
        /// The errors of runs that could not be stored. A diverged run is no error.
        var errors: [any Error] = []
        /// `failFast` ended the sweep.
        var failedFast = false
    }

    func train(_ missing: [RunSettings]) -> Outcome {
        let shared = Locked(Shared(workDone: Array(repeating: 0, count: missing.count)))
        let writer = RunWriter(
            experiment, store, checkpointInterval: checkpointInterval,
            packed: Dictionary(missing.compactMap { packs[$0.runID] }.map { ($0, 1) }, uniquingKeysWith: +),
            stored: { stored($0, $1, shared) }, failed: { failed($0.map(\.execution.settings), $1, shared) })
        let resumed = writer.resume(
            missing.compactMap { run in packs[run.runID].map { (execution(of: run), $0) } })
        let runs = missing.filter { !resumed.contains($0.runID) }
        let costs = (try? experiment.kind.kind.costs(of: runs).map { $0.seconds(.typical) }) ?? runs.map { _ in 1 }
        let work = Work(
            runs: runs, costs: costs, total: max(costs.reduce(0, +), .leastNormalMagnitude),
            packs: runs.map { packs[$0.runID] }, shared: shared, writer: writer)
        let workers = DispatchGroup()
        for _ in 0..<min(jobs, runs.count) {
            workers.enter()
            let thread = Thread {
                while let index = claim(shared, of: runs.count) { execute(index, work) }
                workers.leave()
            }
            thread.stackSize = 8 << 20
            thread.start()
        }
        workers.wait()
        for saved in writer.save() where failFast && saved.run.record.status == .diverged {
            // Saved though its pack is not: the reason for the end is told.
            observe(.finished(saved.run.record, seconds: saved.run.seconds, settings: saved.execution.settings))
        }
        return shared.withLock { $0.outcome }
    }

    private func execution(of settings: RunSettings) -> RunExecution {
        RunExecution(
            settings: settings, experiment: experiment, store: store, checkpointInterval: checkpointInterval)
    }

    private func claim(_ shared: Locked<Shared>, of count: Int) -> Int? {
        shared.withLock { state in
            guard !stop.isRaised, state.next < count else { return nil }
            defer { state.next += 1 }
            return state.next
        }
    }

    private func execute(_ index: Int, _ work: Work) {
        let (settings, pack) = (work.runs[index], work.packs[index])
        // Another program may have finished it meanwhile.
        if let record = store.record(settings.runID, pack: pack) {
            if let pack { work.writer.skip(pack: pack) }
            report(index, share: 1, work)
            observe(.finished(record, seconds: 0, settings: settings))
            return
        }
        do {
            let execution = self.execution(of: settings)
            var steps = 0
            let finished = try execution.execute(
                shouldStop: { stop.isRaised },
                progress: { share in
                    steps += 1
                    if steps % 64 == 0 { report(index, share: share, work) }
                })
            guard let finished else { return }
            work.writer.write(RunWriter.Finished(execution: execution, run: finished), pack: pack)
            if failFast, finished.record.status == .diverged { endAtOnce(work.shared) }
            report(index, share: 1, work)
        } catch {
            failed([settings], error, work.shared)
        }
    }

    /// Called for each run that is in the store now.
    private func stored(_ finished: RunWriter.Finished, _ record: RunRecord, _ shared: Locked<Shared>) {
        shared.withLock { $0.outcome.trained += 1 }
        observe(.finished(record, seconds: finished.run.seconds, settings: finished.execution.settings))
    }

    private func failed(_ runs: [RunSettings], _ error: any Error, _ shared: Locked<Shared>) {
        shared.withLock { $0.outcome.errors.append(error) }
        for settings in runs { observe(.failed(settings, error)) }
        // A store that cannot be written will not take the other runs either.
        if failFast { endAtOnce(shared) } else if error is FileFailure { stop.raise() }
    }

    private func endAtOnce(_ shared: Locked<Shared>) {
        shared.withLock { $0.outcome.failedFast = true }
        stop.raise()
    }

    private func report(_ index: Int, share: Double, _ work: Work) {
        let sum = work.shared.withLock { state in
            state.set(index, share * work.costs[index])
            return state.sum
        }
        observe(.progress(share: min(1, sum / work.total)))
    }
}
