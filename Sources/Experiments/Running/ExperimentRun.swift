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
    public func missing() throws(FileFailure) -> [RunSettings] {
        var missing: [RunSettings] = []
        for index in experiment.trainingOrder where try store.record(experiment.runs[index].runID) == nil {
            missing.append(experiment.runs[index])
        }
        return missing
    }

    /// - Parameters:
    ///   - stop: raised from outside to end early; finished runs stay.
    ///   - started: told how many runs are missing.
    ///   - observe: called from worker threads.
    /// - Throws: `Problems` and `FileFailure` before the first run. What happens to a run is in the outcome.
    public func run(
        stop: StopFlag, started notify: (Int) -> Void, observe: @escaping @Sendable (RunEvent) -> Void
    ) throws -> Outcome {
        let started = Date()
        try store.open(for: experiment)
        let missing = try missing()
        notify(missing.count)
        let scheduler = Scheduler(store: store, jobs: jobs, failFast: failFast, stop: stop, observe: observe)
        var errors = missing.isEmpty ? [] : scheduler.train(missing)
        let results = try Results(experiment, in: store)
        let findings = try Tables.write(results, to: store)
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
