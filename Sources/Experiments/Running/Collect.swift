import Foundation
public import Settings

/// `toylab collect`: the tables of a results folder, made again from its runs.
public enum Collect {
    public struct Outcome: Sendable {
        public let findings: Findings
        public let experiment: Experiment
        /// Names of the runs that are not there, or not whole.
        public let missing: [String]
    }

    /// - Throws: `FileFailure` where the folder cannot be read or written; `Problems` where it holds no results, or no
    ///   run to make tables from: the tables that are there stay.
    public static func run(_ folder: String) throws -> Outcome {
        let store = RunStore(folder: folder)
        let experiment = try Experiment.load(path: try store.experimentFile())
        try store.refuseIfNotOurs()
        try store.refuseNewerRecords(of: experiment)
        let results = try Results(experiment, in: store)
        guard !results.runs.isEmpty else {
            let others = store.recordCount
            let found =
                others == 0
                ? "holds no finished run; `toylab run` trains them (git does not carry the runs of shipped results)"
                : "holds \(others) records, and none of them is a whole run of this experiment.json; was it edited?"
            throw Problems(folder, [Problem("runs", found + ". The tables are left as they are")])
        }
        let whole = Set(results.runs.map(\.record.runID))
        return Outcome(
            findings: try Tables.write(results, to: store), experiment: experiment,
            missing: experiment.runs.map(\.runID).filter { !whole.contains($0) })
    }
}
