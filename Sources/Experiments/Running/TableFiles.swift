import Foundation
import Kinds
import Settings
import Store
import Tables

/// The tables of a results folder, made from its store.
enum TableFiles {
    /// Reads what is finished of an experiment and writes every table of its kind.
    ///
    /// The same finished runs always give the same bytes. Whoever writes later has read later: of two programs that finish a
    /// sweep together the second one's tables hold what the first one's do.
    /// - Parameters:
    ///   - known: records that have been read already.
    ///   - wanted: whether tables are to be written of what was found.
    /// - Returns: nil for the findings where they are not.
    static func make(
        _ experiment: Experiment, in store: RunStore, known: [String: RunRecord] = [:],
        where wanted: (Results) throws -> Bool
    ) throws -> (results: Results, findings: Findings?) {
        try Files.locked(store.lockFile) { Result { try makeAlone(experiment, in: store, known, wanted) } }.get()
    }

    private static func makeAlone(
        _ experiment: Experiment, in store: RunStore, _ known: [String: RunRecord], _ wanted: (Results) throws -> Bool
    ) throws -> (results: Results, findings: Findings?) {
        let results = try Results(experiment, in: store, known: known) {
            Provenance.arithmetics(of: $0, in: store)
        }
        guard try wanted(results) else { return (results, nil) }
        let files = OwnFiles(folder: store.folder)
        // Pages of other tables must not stand beside these.
        for page in ["report.html", RunStore.explorer] { try files.remove(page) }
        let made = try experiment.kind.kind.make(results, in: store)
        for table in made.tables { try files.write(Data(try table.make().text.utf8), to: table.description.file) }
        let described = made.tables.map(\.description) + [store.timingDescription].compactMap(\.self)
        try files.write(Data(TableDescription.text(described).utf8), to: RunStore.descriptions)
        // Those that were asked for earlier.
        for file in experiment.kind.tables where !made.tables.contains(where: { $0.description.file == file }) {
            try files.remove(file)
        }
        try files.settle()
        var findings = Findings(results, made)
        findings.kept = files.kept
        return (results, findings)
    }
}
