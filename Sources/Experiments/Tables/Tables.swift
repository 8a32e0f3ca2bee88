import Foundation
import Settings

/// The tables of a results folder, made from its store.
public enum Tables {
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
        let results = try Results(experiment, in: store, known: known)
        guard try wanted(results) else { return (results, nil) }
        let files = OwnFiles(folder: store.folder)
        // A page of other tables must not stand beside these.
        try files.remove("report.html")
        var findings =
            experiment.kind == .training
            ? try writeTraining(results, in: store, files) : try writePacking(results, files)
        try files.settle()
        findings.kept = files.kept
        return (results, findings)
    }

    /// runs.csv, geometry.csv, curves.csv, fits.csv, comparison.csv, and the large ones where they are asked for.
    private static func writeTraining(
        _ results: Results, in store: RunStore, _ files: OwnFiles
    ) throws(FileFailure) -> Findings {
        let fits = FitsTable.fits(results)
        let comparisons = TrainingComparisons.rows(results, fits)
        try files.write(RunsTable.make(results), to: "runs.csv")
        try files.write(GeometryTable.make(results), to: "geometry.csv")
        try files.write(try CurvesTable.make(results, in: store), to: "curves.csv")
        try files.write(FitsTable.make(results, fits), to: "fits.csv")
        try files.write(ComparisonTable.make(comparisons), to: "comparison.csv")
        for table in OptionalTables.all {
            if results.experiment.tables.contains(table.name) {
                try files.write(try table.make(results, store), to: table.name + ".csv")
            } else {
                try files.remove(table.name + ".csv")
            }
        }
        return TrainingFindings.make(results, fits, comparisons)
    }

    /// packing.csv, fits.csv and comparison.csv.
    private static func writePacking(_ results: Results, _ files: OwnFiles) throws(FileFailure) -> Findings {
        let cells = PackingCell.all(results)
        let fits = PackingFits.all(cells)
        let comparisons = PackingComparisons.rows(cells, fits, results.experiment)
        try files.write(PackingTable.make(cells, results.experiment), to: "packing.csv")
        try files.write(PackingFits.table(fits, results.experiment), to: "fits.csv")
        try files.write(ComparisonTable.make(comparisons), to: "comparison.csv")
        return PackingFindings.make(results, cells, fits)
    }
}

extension OwnFiles {
    fileprivate func write(_ table: CSV, to name: String) throws(FileFailure) {
        try write(Data(table.text.utf8), to: name)
    }
}

/// The tables that are written only where an experiment's "tables" asks for them: they need the weights of every model.
enum OptionalTables {
    struct Table: Sendable {
        /// As "tables" names it; the file is called the same.
        let name: String
        let make: @Sendable (Results, RunStore) throws(FileFailure) -> CSV
    }

    static let all = [
        Table(name: FeaturesTable.name, make: FeaturesTable.make),
        Table(name: OverlapsTable.name, make: OverlapsTable.make),
        Table(name: DirectionsTable.name, make: DirectionsTable.make),
    ]
}
