import Basics
import JSON
public import Settings

/// The finished runs of an experiment: what every table is made from.
public struct Results: Sendable {
    public let experiment: Experiment
    /// In the experiment's order.
    public let runs: [FinishedRun]

    /// Runs that differ in width and replicate only, in the experiment's order.
    ///
    /// Settings that move on one axis with the width, such as a learning rate zipped to it, differ within a group too.
    let groups: [Group]
    /// Swept settings that tell groups apart and have no column of their own.
    let otherPaths: [String]
    /// The kinds of arithmetic that computed the runs.
    let arithmetics: Set<String>

    init(experiment: Experiment, runs: [FinishedRun], arithmetics: Set<String> = []) {
        self.arithmetics = arithmetics
        self.experiment = experiment
        self.runs = runs
        otherPaths = experiment.kind == .training ? Group.otherPaths(experiment) : []
        groups = experiment.kind == .training ? Group.all(runs, of: experiment) : []
    }

    /// Reads every finished run of `experiment` from its store, and measures what older records lack.
    ///
    /// - Parameter known: records that have been read already.
    public init(
        _ experiment: Experiment, in store: RunStore, known: [String: RunRecord] = [:]
    ) throws(FileFailure) {
        var runs: [FinishedRun] = []
        let records = experiment.runs.concurrentMap { settings in
            let runID = settings.runID
            return known[runID] ?? store.record(runID)
        }
        for (settings, found) in zip(experiment.runs, records) {
            guard var record = found else { continue }
            if settings.kind == .training {
                record = try Measures.complete(record, of: settings) { () throws(FileFailure) in
                    try store.arrays(settings.runID)
                }
            }
            runs.append(FinishedRun(settings: settings, record: record))
        }
        self.init(
            experiment: experiment, runs: runs,
            arithmetics: Provenance.arithmetics(of: runs.map(\.record), in: store))
    }
}

/// A run with its settings and what was measured.
public struct FinishedRun: Sendable {
    public let settings: RunSettings
    public let record: RunRecord

    func measure(_ column: String) -> Double? { record.measures[column] }

    /// A measure that counts something.
    func count(_ column: String) -> Int? { measure(column).flatMap { Int(exactly: $0) } }
}

/// The coordinates that have a column of their own in every table; other swept settings go by their path.
package enum Coordinates {
    static let columns = [
        ("features", "data.features"), ("frequency_law", "data.frequency.law"),
        ("frequency_exponent", "data.frequency.exponent"), ("activation_density", "data.activationDensity"),
        ("weight_decay", "training.weightDecay"),
    ]

    package static func column(of path: String) -> String? { columns.first { $0.1 == path }?.0 }

    /// The setting at `path` as a cell. Numbers that need not be whole keep their point, so that a column's type does
    /// not depend on its values.
    static func cell(_ path: String, of values: [String: JSONValue]) -> String {
        if case .number(let number)? = values[path],
            case .number? = ExperimentKind.training.catalogue.byPath[path]?.first?.kind
        {
            return CSV.text(number)
        }
        return CSV.text(values[path])
    }
}
