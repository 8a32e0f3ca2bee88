/// What is left of an experiment, and how long it takes.
public struct Plan: Sendable {
    /// Runs that have no result yet, and their steps.
    public let missing: Int
    public let missingSteps: Int
    /// Predicted wall time, with the runs shared out over the jobs as the scheduler would.
    public let seconds: Double

    /// - Parameter rates: what work costs on this machine.
    /// - Throws: `Problems` where `run` would refuse the results folder. Writes nothing.
    public init(_ experiment: Experiment, store: RunStore, jobs: Int, rates: RunCost.Rates) throws {
        try store.check(experiment)
        let runs = ExperimentRun(experiment, store: store, jobs: jobs).missing()
        missing = runs.count
        missingSteps = runs.reduce(0) { $0 + $1.steps }
        var busyUntil = [Double](repeating: 0, count: min(jobs, Machine.cores))
        for run in runs {
            let next = busyUntil.indices.min { busyUntil[$0] < busyUntil[$1] }!
            busyUntil[next] += try run.cost().seconds(rates)
        }
        seconds = busyUntil.max() ?? 0
    }
}
