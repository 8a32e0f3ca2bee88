import Experiments
import Settings

/// The measurements beside the predictions, for the page.
enum ComparisonTables {
    static func html(_ tables: ResultTables) throws(Problems) -> String {
        let comparison = try tables.table("comparison.csv").rows
        let first = tables.experiment.kind == .training ? [try exponents(tables)] : packings(comparison)
        return (first + [models(comparison)]).filter { !$0.rows.isEmpty }.map(\.html).joined()
    }

    private static func number(_ value: Double?) -> HTMLTable.Cell { value.map { .number($0) } ?? .none }

    private static func interval(_ low: Double?, _ high: Double?) -> HTMLTable.Cell {
        low.flatMap { low in high.map { .interval(low, $0) } } ?? .none
    }

    private static func text(_ text: String) -> HTMLTable.Cell { text.isEmpty ? .none : .text(text) }

    private static func spaced(_ name: String) -> String { name.replacingOccurrences(of: "_", with: " ") }

    private static func exponents(_ tables: ResultTables) throws(Problems) -> HTMLTable {
        let models = try tables.models.get()
        var table = HTMLTable(
            "Exponents of power laws in the width",
            columns: models.varying.map(ModelGroups.symbol) + [
                "quantity", "measured", "95% interval", "predicted", "ratio", "prediction is", "prediction",
            ])
        for row in try tables.table("fits.csv").rows where row["quantity"] != "train_loss" {
            let (low, high) = (row.number("exponent_low"), row.number("exponent_high"))
            let predicted = row.number("predicted_exponent")
            var (ratio, verdict): (Double?, String) = (nil, "")
            if let exponent = row.number("exponent"), let predicted, predicted > 0 { ratio = exponent / predicted }
            if let predicted, let low, let high {
                verdict = low <= predicted && predicted <= high ? "inside" : "outside"
            }
            let coordinates: [HTMLTable.Cell] = models.varying.map { column in
                row.number(column).map { .setting($0) } ?? text(row[column])
            }
            let quantity = spaced(row["quantity"]) + (row["form"] == "offset" ? " above an offset" : "")
            let numbers: [HTMLTable.Cell] = [
                .text(quantity), number(row.number("exponent")), interval(low, high), number(predicted), number(ratio),
            ]
            table.rows.append(coordinates + numbers + [text(verdict), text(row["prediction"])])
        }
        return table
    }

    /// Fitted constants beside published ones, and means over trials beside what is expected of them.
    private static func packings(_ comparison: [Table.Row]) -> [HTMLTable] {
        let groups = comparison.filter { $0["run_id"].isEmpty }
        let isConstant = { (row: Table.Row) in row["prediction"] == "published fit" }
        return [
            groupTable("Constants of the capacity formulas", "fitted over", "published", groups.filter(isConstant)),
            groupTable("Means over trials", "packings", "expected", groups.filter { !isConstant($0) }),
        ]
    }

    private static func groupTable(
        _ caption: String, _ group: String, _ predicted: String, _ rows: [Table.Row]
    ) -> HTMLTable {
        var table = HTMLTable(
            caption,
            columns: [
                group, "quantity", "measured", "95% interval", predicted, "ratio", "\(predicted) is", "source",
            ])
        for row in rows {
            table.rows.append([
                .text(row["group"]), .text(row["quantity"]), number(row.number("measured")),
                interval(row.number("measured_low"), row.number("measured_high")), number(row.number("predicted")),
                number(row.number("ratio")), text(row["verdict"]),
                .text(row["source"]),
            ])
        }
        return table
    }

    /// A line for each quantity and prediction of single models; comparison.csv has each model's.
    private static func models(_ comparison: [Table.Row]) -> HTMLTable {
        var table = HTMLTable(
            "Single models beside bounds and predictions",
            columns: ["quantity", "prediction", "models", "measured / predicted", "the prediction is", "source"])
        let ofModels = comparison.filter { !$0["run_id"].isEmpty }
        for (key, rows) in grouped(ofModels, by: { row in ["quantity", "prediction", "source"].map { row[$0] } }) {
            let ratios = rows.compactMap { $0.number("ratio") }
            let verdicts = rows.map { $0["verdict"] }.filter { !$0.isEmpty }
            let isBound = verdicts.contains("above")
            let good = verdicts.count { $0 == "above" || $0 == "inside" }
            let verdict = "\(isBound ? "a bound, kept by" : "inside") \(good) of \(verdicts.count)"
            table.rows.append([
                .text(spaced(key[0])), .text(key[1]), .count(rows.count), interval(ratios.min(), ratios.max()),
                text(verdicts.isEmpty ? "" : verdict), .text(key[2]),
            ])
        }
        return table
    }
}
