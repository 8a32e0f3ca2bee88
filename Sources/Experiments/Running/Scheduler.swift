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
    let jobs: Int
    let checkpointInterval: Duration
    /// Ends the sweep at the first run that diverges or fails.
    let failFast: Bool
    let stop: StopFlag
    let observe: @Sendable (RunEvent) -> Void

    private struct Shared {
        var next = 0
        var workDone: [Double]
        var outcome = Outcome()
    }

    struct Outcome {
        /// Runs that were trained here and stored.
        var trained = 0
        /// The errors of runs that could not be stored. A diverged run is no error.
        var errors: [any Error] = []
        /// `failFast` ended the sweep.
        var failedFast = false
    }

    func train(_ runs: [RunSettings]) -> Outcome {
        let costs = (try? experiment.kind.kind.costs(of: runs).map { $0.seconds(.typical) }) ?? runs.map { _ in 1 }
        let total = max(costs.reduce(0, +), .leastNormalMagnitude)
        let shared = Locked(Shared(workDone: Array(repeating: 0, count: runs.count)))
        let workers = DispatchGroup()
        for _ in 0..<min(jobs, runs.count) {
            workers.enter()
            let thread = Thread {
                while let index = claim(shared, of: runs.count) { work(runs[index], index, costs, total, shared) }
                workers.leave()
            }
            thread.stackSize = 8 << 20
            thread.start()
        }
        workers.wait()
        return shared.withLock { $0.outcome }
    }

    private func claim(_ shared: Locked<Shared>, of count: Int) -> Int? {
        shared.withLock { state in
            guard !stop.isRaised, state.next < count else { return nil }
            defer { state.next += 1 }
            return state.next
        }
    }

    private func work(
        _ settings: RunSettings, _ index: Int, _ costs: [Double], _ total: Double, _ shared: Locked<Shared>
    ) {
        // Another program may have finished it meanwhile.
        if let record = store.record(settings.runID) {
            report(index, costs[index], total, shared)
            observe(.finished(record, seconds: 0, settings: settings))
            return
        }
        do {
            let execution = RunExecution(
                settings: settings, experiment: experiment, store: store, checkpointInterval: checkpointInterval)
            var steps = 0
            let finished = try execution.execute(
                shouldStop: { stop.isRaised },
                progress: { share in
                    steps += 1
                    if steps % 64 == 0 { report(index, costs[index] * share, total, shared) }
                })
            guard let (record, seconds, trainingSeconds) = finished else { return }
            try store.addTiming(record, seconds: seconds, trainingSeconds: trainingSeconds)
            shared.withLock { $0.outcome.trained += 1 }
            report(index, costs[index], total, shared)
            observe(.finished(record, seconds: seconds, settings: settings))
            if failFast, record.status == .diverged { endAtOnce(shared) }
        } catch {
            shared.withLock { $0.outcome.errors.append(error) }
            observe(.failed(settings, error))
            // A store that cannot be written will not take the other runs either.
            if failFast { endAtOnce(shared) } else if error is FileFailure { stop.raise() }
        }
    }

    private func endAtOnce(_ shared: Locked<Shared>) {
        shared.withLock { $0.outcome.failedFast = true }
        stop.raise()
    }

    private func report(_ index: Int, _ done: Double, _ total: Double, _ shared: Locked<Shared>) {
        let share = shared.withLock { state in
            state.workDone[index] = done
            return state.workDone.reduce(0, +) / total
        }
        observe(.progress(share: share))
    }
}
