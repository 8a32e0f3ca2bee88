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
        experiment.trainingOrder.map { experiment.runs[$0] }.filter { store.record($0.runID) == nil }
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
        try refuseWhatDoesNotFit()
        try store.open(for: experiment)
        let missing = missing()
        notify(missing.count)
        let scheduler = Scheduler(store: store, jobs: jobs, failFast: failFast, stop: stop, observe: observe)
        var errors = missing.isEmpty ? [] : scheduler.train(missing)
        let results = Results(experiment, in: store)
        // Tables that are there already are not replaced by empty ones.
        let findings = results.runs.isEmpty ? Findings(results, []) : try Tables.write(results, to: store)
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

    /// - Throws: `Problems` where the largest runs, trained side by side, need more memory than the machine has.
    private func refuseWhatDoesNotFit() throws {
        guard let largest = try experiment.runs.map({ try $0.cost().bytes }).max() else { return }
        let together = largest * Double(min(jobs, experiment.runs.count))
        guard together > Double(Machine.memoryBytes) else { return }
        func gibibytes(_ bytes: Double) -> String { String(format: "%.1f GiB", bytes / 1_073_741_824) }
        throw Problems(
            experiment.name,
            [
                Problem(
                    "memory",
                    "\(jobs) runs side by side need up to \(gibibytes(together)), \(gibibytes(largest)) each; this machine "
                        + "has \(gibibytes(Double(Machine.memoryBytes))). Lower --jobs, data.features or model.width")
            ])
    }
}
