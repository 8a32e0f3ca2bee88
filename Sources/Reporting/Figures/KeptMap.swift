import Kinds
import Settings
import Tables

/// What becomes of the features of small models over two swept numbers, by name: kept alone in a dimension, superposed or dropped.
enum KeptMap: FigureKind {
    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        guard let axes = MeasureMaps.axes(tables, models) else { return [] }
        let best = axes.rows(models).bestOfRestarts
        let named = best.compactMap { row in name(row).map { (row: row, name: $0) } }
        // More names than colours are no map.
        guard (2...Colours.series.count).contains(Set(named.map(\.name)).count),
            let plot = axes.map("what-is-kept", named)
        else { return [] }
        let basis =
            tables.experiment.replicates > 1 ? " Of several starts the one with the smallest loss is shown." : ""
        return [
            Figure(
                plot, title: "What is kept",
                caption:
                    "\(axes.caption)\(basis) Kept: a direction of norm above 1/2 that shares no dimension. Superposed: one that does. Dropped: "
                    + "none. What shares dimensions with what is in the column shapes of runs.csv.")
        ]
    }

    /// "1 kept, 2 superposed"; nil where no shapes were told.
    private static func name(_ row: Table.Row) -> String? {
        let shapes = row["shapes"]
        guard !shapes.isEmpty, let share = row.number("fraction_represented"), let features = row.number("features")
        else {
            return nil
        }
        let represented = Int((share * features).rounded())
        let alone = shapes.split(separator: " + ").first { $0.contains(" single") }
        let kept = alone.flatMap { Int($0.prefix { $0 != " " }) } ?? 0
        let parts = [(kept, "kept"), (represented - kept, "superposed"), (Int(features) - represented, "dropped")]
        return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
}
