import Settings
import Tables
import Theory

/// The findings of an experiment that packs directions.
enum PackingFindings {
    static func tables(_ cells: [PackingCell], _ fits: [PackingFit]) -> [DisplayTable] {
        [packings(cells), formulas(fits)]
    }

    private static func packings(_ cells: [PackingCell]) -> DisplayTable {
        var table = DisplayTable(
            "packings",
            columns: [
                "method", "directions", "dimension", "trials", "best", "mean", "bound", "ratio", "bound_name",
                "mean_of_random",
            ])
        for cell in cells {
            table.append([
                .text(([cell.method.rawValue] + cell.others).joined(separator: " ")), .count(cell.directions),
                .count(cell.dimension), .count(cell.runs.count), .digits(cell.deviation),
                cell.runs.count > 1 ? .digits(cell.mean) : .none,
                cell.bound.map { .digits($0.value) } ?? .none,
                cell.bound.map { .number(cell.deviation / $0.value) } ?? .none,
                cell.bound.map { .text($0.name) } ?? .none, cell.expectedOfRandom.map { .digits($0) } ?? .none,
            ])
        }
        return table
    }

    private static func formulas(_ fits: [PackingFit]) -> DisplayTable {
        var table = DisplayTable(
            "formulas",
            columns: [
                "method", "of", "cells", "formula", "constant", "fitted", "95% interval", "r2", "median_error",
            ])
        for entry in fits where !repeatsAll(entry, fits) {
            for (index, constant) in entry.fit.constants.enumerated() {
                table.append([
                    .text(([entry.method.rawValue] + entry.others).joined(separator: " ")),
                    .text(entry.statistic.rawValue), .text("\(entry.cells.rawValue) (\(entry.count))"),
                    .text(entry.fit.formula.form.rawValue), .text(constant.name), .number(constant.value),
                    constant.interval.map { .range($0.lowerBound, $0.upperBound) } ?? .none,
                    index == 0 ? .digits(entry.fit.rSquared) : .none,
                    index == 0 ? .number(entry.fit.medianRelativeError) : .none,
                ])
            }
        }
        return table
    }

    /// Where no cell has k ≤ d, the fits with and without such cells are one.
    private static func repeatsAll(_ entry: PackingFit, _ fits: [PackingFit]) -> Bool {
        entry.cells == .above
            && fits.contains {
                $0.cells == .all && $0.count == entry.count && $0.method == entry.method
                    && $0.others == entry.others && $0.statistic == entry.statistic
            }
    }

    // MARK: The tables of a page

    /// Fitted constants beside published ones, means over trials beside what is expected of them, and single packings
    /// beside bounds.
    static func comparisons(_ tables: ResultTables) throws(Problems) -> [DisplayTable] {
        let comparison = try tables.table(ComparisonTable.form.description.file)
        let groups = comparison.rows.filter { $0["run_id"].isEmpty }
        let isConstant = { (row: Table.Row) in row["prediction"] == PackingComparisons.publishedFit }
        return [
            ofGroups("constants", "Constants of the capacity formulas", groups.filter(isConstant)),
            ofGroups("means", "Means over trials", groups.filter { !isConstant($0) }),
            ComparisonTable.models(comparison) { OverlapBounds.names.contains($0["prediction"]) },
        ]
    }

    private static func ofGroups(_ name: String, _ caption: String, _ rows: [Table.Row]) -> DisplayTable {
        var table = DisplayTable(
            name, caption: caption,
            columns: ["group", "quantity", "measured", "95% interval", "predicted", "ratio", "is", "source"])
        for row in rows {
            table.append([
                .text(row["group"]), .text(row["quantity"]), .number(row.number("measured")),
                .range(row.number("measured_low"), row.number("measured_high")), .number(row.number("predicted")),
                .number(row.number("ratio")), .text(row["verdict"]), .text(row["source"]),
            ])
        }
        return table
    }
}
