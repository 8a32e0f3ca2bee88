import Foundation
public import Kinds
public import Settings
import Store

/// `toylab collect`: the tables of a results folder, made again from its runs.
public enum Collect {
    public struct Outcome: Sendable {
        public let findings: Findings
        public let experiment: Experiment
        /// Names of the runs that are not there, or not whole.
        public let missing: [String]
        /// Names of packs that are not whole, and whose runs are missing.
        public let damagedPacks: [String]
    }

    /// - Parameter overrides: "path=value" each, of what an experiment asks for beside its runs.
    /// - Throws: `FileFailure` where the folder cannot be read or written; `Problems` where it holds no results, or no
    ///   run to make tables from: the tables that are there stay.
    public static func run(_ folder: String, overrides: [String] = []) throws -> Outcome {
        let store = RunStore(folder: folder)
        let experiment = try Experiment.load(path: try store.experimentFile(), overrides: overrides)
        try store.refuseIfNotOurs()
        let (results, findings) = try TableFiles.make(experiment, in: store) { results in
            try refuseUnlessAny(results, in: store)
            return true
        }
        let whole = Set(results.runs.map(\.record.runID))
        return Outcome(
            findings: findings!, experiment: experiment,
            missing: experiment.runs.map(\.runID).filter { !whole.contains($0) }, damagedPacks: store.damagedPacks)
    }

    private static func refuseUnlessAny(_ results: Results, in store: RunStore) throws {
        let whole = Set(results.runs.map(\.record.runID))
        for runID in results.experiment.runs.map(\.runID) where !whole.contains(runID) {
            try store.refuseIfNewer(runID)
        }
        guard results.runs.isEmpty else { return }
        let others = store.recordCount
        let found =
            others == 0
            ? "holds no finished run; `toylab run` trains them (git does not carry the runs of shipped results)"
            : "holds \(others) records, and none of them is a whole run of this experiment.json; was it edited?"
        throw Problems(store.folder, [Problem("runs", found + ". The tables are left as they are")])
    }
}
