import Foundation

/// `toylab run`: trains what is missing of an experiment and makes its tables.
public struct ExperimentRun: Sendable {
    public let experiment: Experiment
    public let store: RunStore
    public let jobs: Int
    public let failFast: Bool

    public init(_ experiment: Experiment, store: RunStore, jobs: Int, failFast: Bool = false) {
        self.experiment = experiment
        self.store = store
        self.jobs = jobs
        self.failFast = failFast
    }

    public struct Outcome: Sendable {
        public let findings: Findings
        /// Runs that are still to be trained.
        public let missing: Int
        /// Why runs could not be stored.
        public let errors: [any Error]
    }

    /// Runs that have no record yet, in the order they would be trained.
    public func missing() -> [RunSettings] {
        let runs = experiment.trainingOrder.map { experiment.runs[$0] }
        return store.holdsRuns ? runs.filter { store.record($0.runID) == nil } : runs
    }

    /// - Parameters:
    ///   - stop: raised from outside to end early; finished runs stay.
    ///   - started: told how many runs are missing, and which of them because their files were damaged.
    ///   - observe: called from worker threads.
    /// - Throws: `Problems` and `FileFailure` before the first run. What happens to a run is in the outcome.
    public func run(
        stop: StopFlag, started notify: (Int, [String]) -> Void, observe: @escaping @Sendable (RunEvent) -> Void
    ) throws -> Outcome {
        let started = Date()
        try Plan.refuseWhatDoesNotFit(experiment, jobs: jobs)
        let damaged = try store.open(for: experiment)
        let missing = missing()
        notify(missing.count, damaged)
        let scheduler = Scheduler(
            experiment: experiment, store: store, jobs: jobs, failFast: failFast, stop: stop, observe: observe)
        var errors = missing.isEmpty ? [] : scheduler.train(missing)
        let results = try Results(experiment, in: store)
        try store.checkIsStill(of: experiment)
        // Tables that are there already are not replaced by empty ones.
        let findings =
            results.runs.isEmpty ? Findings(results, tables: [], notes: []) : try Tables.write(results, to: store)
        if !missing.isEmpty {
            do {
                let trained = results.runs.count - (experiment.runs.count - missing.count)
                try Provenance(started: started, jobs: jobs, trained: trained).append(to: store)
            } catch {
                errors.append(error)
            }
        }
        return Outcome(findings: findings, missing: experiment.runs.count - results.runs.count, errors: errors)
    }
}
