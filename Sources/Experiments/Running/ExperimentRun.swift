import Foundation
public import Kinds
public import Settings
public import Store

/// `toylab run`: trains what is missing of an experiment and makes its tables.
public struct ExperimentRun: Sendable {
    public let experiment: Experiment
    public let store: RunStore
    public let jobs: Int
    public let failFast: Bool
    /// The part of the sweep to work on; nil for all of it.
    public let shard: Shard?
    /// The names of the only runs to work on; nil for all of the part.
    public let only: Set<String>?
    /// How often a run that takes long is saved.
    public let checkpointInterval: Duration

    public init(
        _ experiment: Experiment, store: RunStore, jobs: Int, failFast: Bool = false, shard: Shard? = nil,
        only: Set<String>? = nil, checkpointInterval: Duration = .seconds(60)
    ) {
        self.experiment = experiment
        self.store = store
        self.jobs = jobs
        self.failFast = failFast
        self.shard = shard
        self.only = only
        self.checkpointInterval = checkpointInterval
    }

    public struct Outcome: Sendable {
        /// nil where the shards have not finished all runs yet.
        public let findings: Findings?
        /// Runs of this part that are still to be trained.
        public let missing: Int
        /// Runs of the whole sweep that are.
        public let missingOfAll: Int
        /// The errors of runs that could not be stored.
        public let errors: [any Error]
        /// The first run that diverged or failed ended the sweep.
        public let failedFast: Bool
    }

    /// The state of the sweep before the first run.
    public struct Start: Sendable {
        public let missing: Int
        /// Runs in this part of the sweep.
        public let runs: Int
        /// Names of runs that are missing because their files were damaged.
        public let damaged: [String]
        /// Names of packs of runs that were damaged; each run of theirs is missing.
        public let damagedPacks: [String]
        /// The arithmetics of finished runs that differ from this program's: another toylab, BLAS kernel or CPU level.
        public let otherArithmetics: [String]
        /// Names of runs that were interrupted under another arithmetic, and begin anew here.
        public let begunElsewhere: [String]
        /// Names of runs and of packs that begin anew because their checkpoints were damaged.
        public let damagedCheckpoints: [String]
    }

    /// The names of the runs to work on; nil for all.
    private var mine: Set<String>? { only ?? shard?.runs(of: experiment) }

    /// Runs of this part without a record, in the order they would be trained.
    public func missing() -> [RunSettings] {
        // The names of many runs take a while to work out.
        if mine == nil, !store.holdsRuns { return experiment.trainingOrder.map { experiment.runs[$0] } }
        let finished = Set(store.records(of: experiment.runs).filter { $0.record != nil }.map(\.runID))
        return missing(but: finished)
    }

    private func missing(but finished: Set<String>) -> [RunSettings] {
        let mine = mine
        return experiment.trainingOrder.map { experiment.runs[$0] }.filter {
            let runID = $0.runID
            return (mine?.contains(runID) ?? true) && !finished.contains(runID)
        }
    }

    /// - Parameters:
    ///   - stop: raised from outside to end early; finished runs and checkpoints of the others stay.
    ///   - started: told what there is to do.
    ///   - observe: called from worker threads.
    /// - Throws: `Problems` and `FileFailure` before the first run. What happens to a run is in the outcome.
    public func run(
        stop: StopFlag, started notify: (Start) -> Void, observe: @escaping @Sendable (RunEvent) -> Void
    ) throws -> Outcome {
        // Where nothing is there yet, nothing is written of what does not fit.
        if !store.holdsRuns {
            try Plan.refuseWhatDoesNotFit(try experiment.kind.kind.costs(of: missing()), of: experiment, jobs: jobs)
        }
        let (finished, damaged, damagedPacks) = try store.open(for: experiment, mine: mine)
        let missing = missing(but: Set(finished.keys))
        try Plan.refuseWhatDoesNotFit(try experiment.kind.kind.costs(of: missing), of: experiment, jobs: jobs)
        let packs = self.packs(of: missing, finished)
        let ofNoUse = checkpointsOfNoUse(missing.map(\.runID), packs)
        var provenance = Provenance(jobs: jobs)
        if !missing.isEmpty { try provenance.begin(in: store) }
        notify(
            Start(
                missing: missing.count, runs: mine?.count ?? experiment.runs.count,
                damaged: damaged, damagedPacks: damagedPacks,
                otherArithmetics: missing.isEmpty
                    ? []
                    : Provenance.arithmetics(of: Array(finished.values), in: store).subtracting([Provenance.arithmetic])
                        .sorted(),
                begunElsewhere: ofNoUse.elsewhere, damagedCheckpoints: ofNoUse.damaged))
        let scheduler = Scheduler(
            experiment: experiment, store: store, packs: packs, jobs: jobs, checkpointInterval: checkpointInterval,
            failFast: failFast, stop: stop, observe: observe)
        var trained = missing.isEmpty ? Scheduler.Outcome() : scheduler.train(missing)
        try store.checkIsStill(of: experiment)
        if !missing.isEmpty {
            do { try provenance.end(in: store, trained: trained.trained) } catch { trained.errors.append(error) }
        }
        let (results, findings) = try TableFiles.make(experiment, in: store, known: finished) {
            // Tables that are there already are not replaced by empty ones, and shards leave them to the one that finishes
            // last.
            !$0.runs.isEmpty && (shard == nil || $0.runs.count == experiment.runs.count)
        }
        let there = Set(results.runs.map(\.record.runID))
        return Outcome(
            findings: findings
                ?? (results.runs.isEmpty && shard == nil ? Findings(results) : nil),
            missing: missing.count { !there.contains($0.runID) },
            missingOfAll: experiment.runs.count - there.count, errors: trained.errors,
            failedFast: trained.failedFast)
    }

    /// The packs of runs, for those that can be full at the end of this session: where only some runs of one are worked on,
    /// these have files of their own. Those of a sweep that has grown come after the packs it had.
    private func packs(of missing: [RunSettings], _ finished: [String: RunRecord]) -> [String: Int] {
        let numbers = Packs(of: experiment).numbers
        let here = Set(missing.map(\.runID)).union(finished.keys)
        let partial = Set(numbers.filter { !here.contains($0.key) }.values)
        let earlier = store.packsBefore(numbers)
        return numbers.filter { !partial.contains($0.value) }.mapValues { $0 + earlier }
    }

    private func checkpointsOfNoUse(
        _ missing: [String], _ numbers: [String: Int]
    ) -> (elsewhere: [String], damaged: [String]) {
        let runs = Checkpoints.ofNoUse(missing, in: store, arithmetic: Provenance.arithmetic)
        let packs = PackCheckpoint.ofNoUse(
            Set(missing.compactMap { numbers[$0] }), in: store, arithmetic: Provenance.arithmetic)
        return (
            runs.elsewhere + packs.elsewhere.filter(Set(missing).subtracting(runs.elsewhere).contains),
            runs.damaged + packs.damaged
        )
    }
}
