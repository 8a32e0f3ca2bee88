import Basics
package import Settings
package import Store

extension Results {
    /// Reads every finished run of `experiment` from its store, and measures what older records lack.
    ///
    /// - Parameters:
    ///   - known: records that have been read already.
    ///   - arithmetics: those behind some records.
    package init(
        _ experiment: Experiment, in store: RunStore, known: [String: RunRecord] = [:],
        arithmetics: ([RunRecord]) -> Set<String>
    ) throws(FileFailure) {
        var runs: [FinishedRun] = []
        store.refresh()
        let records = experiment.runs.concurrentMap { settings in
            let runID = settings.runID
            return known[runID] ?? store.record(runID)
        }
        let kind = experiment.kind.kind
        for (settings, found) in zip(experiment.runs, records) {
            guard let record = found else { continue }
            runs.append(
                FinishedRun(settings: settings, record: try kind.complete(record, of: settings, in: store)))
        }
        self.init(experiment: experiment, runs: runs, arithmetics: arithmetics(runs.map(\.record)))
    }
}
