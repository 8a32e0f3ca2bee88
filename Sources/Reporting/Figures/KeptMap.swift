import Kinds
import Settings
import Tables

/// What becomes of the features of small models over two swept numbers, by name: kept alone in a dimension, superposed or dropped.
enum KeptMap: FigureKind {
    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        var figures: [Figure] = []
        for axes in try MeasureMaps.axes(tables, models) { figures += try self.figures(tables, models, axes) }
        return figures
    }

    private static func figures(
        _ tables: ResultTables, _ models: ModelGroups, _ axes: PhaseMap.Axes
    ) throws(Problems) -> [Figure] {
        let best = axes.rows(models).bestOfRestarts
        let basis =
            tables.experiment.replicates > 1 ? " Of several starts the one with the smallest loss is shown." : ""
        let meaning = """
            \(axes.caption)\(basis) Kept: a direction of norm above 1/2 that shares no dimension. Superposed: one that does. \
            Dropped: none.\(axes.remarks(models))
            """
        if let last = try lastFeature(tables, models, best, axes, meaning) { return [last] }
        let named = best.compactMap { row in name(row).map { (row: row, name: $0) } }
        let names = grouped(named) { [$0.name] }.sorted { $0.members.count > $1.members.count }.map { $0.key[0] }
        // More names than colours are no map.
        guard (2...Colours.series.count).contains(names.count),
            let plot = axes.map("what-is-kept", named, order: names)
        else { return [] }
        return [
            Figure(
                plot, title: "What is kept",
                caption: "\(meaning) What shares dimensions with what is in the column shapes of runs.csv.")
        ]
    }

    /// Of the last feature alone, where its weight is a setting of its own and groups.csv has the features of each group.
    private static func lastFeature(
        _ tables: ResultTables, _ models: ModelGroups, _ best: [Table.Row], _ axes: PhaseMap.Axes, _ meaning: String
    ) throws(Problems) -> Figure? {
        guard models.weighLastAlone else { return nil }
        let groups = Dictionary(grouping: try tables.table("groups.csv").rows) { $0["run_id"] }
        guard !groups.isEmpty else { return nil }
        let fates = best.map { row in
            let members = (groups[row["run_id"]] ?? []).map { $0["features"].split(separator: " ") }
            let shared = members.first { $0.contains { $0 == row["features"] } }?.count ?? 0
            return (row: row, name: shared == 0 ? "dropped" : shared == 1 ? "kept" : "superposed")
        }
        let borders = axes.borders(try tables.table("comparison.csv").rows, among: axes.rows(models))
        return axes.map("last-feature", fates, order: ["superposed", "kept", "dropped"], borders: borders).map {
            Figure(
                $0, title: "What becomes of the last feature",
                caption:
                    "\(meaning)\(PhaseMaps.caption(borders)) The features of each group are in groups.csv."
            )
        }
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
