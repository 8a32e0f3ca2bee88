public import Settings
public import Store

/// The finished runs of an experiment: what every table is made from.
public struct Results: Sendable {
    public let experiment: Experiment
    /// In the experiment's order.
    public let runs: [FinishedRun]
    /// The kinds of arithmetic that computed the runs.
    public let arithmetics: Set<String>

    package init(experiment: Experiment, runs: [FinishedRun], arithmetics: Set<String> = []) {
        (self.experiment, self.runs, self.arithmetics) = (experiment, runs, arithmetics)
    }
}

/// A run with its settings and what was measured.
public struct FinishedRun: Sendable {
    public let settings: RunSettings
    public let record: RunRecord

    package init(settings: RunSettings, record: RunRecord) { (self.settings, self.record) = (settings, record) }

    package func measure(_ name: String) -> Double? { record.measures[name] }
}
