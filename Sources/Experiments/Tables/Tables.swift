import Foundation

/// The tables of a results folder, made from its store.
public enum Tables {
    /// Writes every table of the experiment's kind.
    ///
    /// The same finished runs always give the same bytes.
    @discardableResult
    public static func write(_ results: Results, to store: RunStore) throws(FileFailure) -> Findings {
        // A page of other tables must not stand beside these. What cannot be removed, writing the new one will tell.
        unlink(store.path(of: "report.html"))
        return switch results.experiment.kind {
        case .training: try writeTraining(results, to: store)
        case .packing: try writePacking(results, to: store)
        }
    }

    /// runs.csv, geometry.csv, curves.csv, fits.csv, comparison.csv, and the large ones where they are asked for.
    private static func writeTraining(_ results: Results, to store: RunStore) throws(FileFailure) -> Findings {
        let fits = FitsTable.fits(results)
        let comparisons = TrainingComparisons.rows(results, fits)
        try store.write(RunsTable.make(results), to: "runs.csv")
        try store.write(GeometryTable.make(results), to: "geometry.csv")
        try store.write(try CurvesTable.make(results, in: store), to: "curves.csv")
        try store.write(FitsTable.make(results, fits), to: "fits.csv")
        try store.write(ComparisonTable.make(comparisons), to: "comparison.csv")
        for table in OptionalTables.all {
            if results.experiment.tables.contains(table.name) {
                try store.write(try table.make(results, store), to: table.name + ".csv")
            } else {
                try store.remove(table.name + ".csv")
            }
        }
        return TrainingFindings.make(results, fits, comparisons)
    }

    /// packing.csv, fits.csv and comparison.csv.
    private static func writePacking(_ results: Results, to store: RunStore) throws(FileFailure) -> Findings {
        let cells = PackingCell.all(results)
        let fits = PackingFits.all(cells)
        let comparisons = PackingComparisons.rows(cells, fits, results.experiment)
        try store.write(PackingTable.make(cells, results.experiment), to: "packing.csv")
        try store.write(PackingFits.table(fits, results.experiment), to: "fits.csv")
        try store.write(ComparisonTable.make(comparisons), to: "comparison.csv")
        return PackingFindings.make(results, cells, fits)
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
