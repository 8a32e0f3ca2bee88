import Experiments
import Settings

/// The answer of an experiment, in a sentence or two, each number with its interval.
enum Answer {
    private static let mostNamed = 3

    static func text(_ tables: ResultTables) throws(Problems) -> String {
        let found =
            tables.experiment.kind == .training
            ? try [exponents(tables), models(tables)] : try [formulas(tables)]
        return try (found + [completeness(tables)]).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The runs that the answer rests on, where that is not every one.
    private static func completeness(_ tables: ResultTables) throws(Problems) -> String {
        let all = tables.experiment.runs.count
        let rows = try tables.table(tables.experiment.kind == .training ? "runs.csv" : "packing.csv").rows
        let diverged = rows.count { $0["status"] == "diverged" }
        return [
            rows.count < all ? "This rests on \(rows.count) of \(all) runs; the others are missing." : "",
            diverged > 0
                ? "\(diverged) of \(rows.count) runs diverged: their loss was not finite, and they are left out." : "",
        ].filter { !$0.isEmpty }.joined(separator: " ")
    }

    // MARK: Models that were trained

    private struct Exponent {
        let group: String
        let value, low, high: Double
        let rSquared, predicted: Double?
        var isMet: Bool? { predicted.map { $0 >= low && $0 <= high } }

        var measured: String { "\(Plot.three(value)) (95% interval \(Plot.three(low)) to \(Plot.three(high)))" }

        /// A remark on the number.
        var remarks: String {
            var text = ""
            if low <= 0, high >= 0 { text += ", so that no fall can be told" }
            if high < 0 { text += ", so that the loss rises" }
            if let rSquared, rSquared < 0.9 {
                text += ", with points that scatter about the line (R² = \(Plot.three(rSquared)))"
            }
            guard let predicted, let isMet else { return text + "; none is predicted" }
            return text + "; predicted is \(Plot.short(predicted)), \(isMet ? "inside" : "outside") the interval"
        }
    }

    private static func exponents(_ tables: ResultTables) throws(Problems) -> String {
        let models = try tables.models.get()
        let fits = try tables.table("fits.csv").rows.filter { $0["quantity"] == "test_loss" && $0["form"] == "power" }
        let all = fits.compactMap { row -> Exponent? in
            guard let value = row.number("exponent"), let low = row.number("exponent_low"),
                let high = row.number("exponent_high")
            else { return nil }
            return Exponent(
                group: ModelGroups.label(models.varying) { row[$0] }, value: value, low: low, high: high,
                rSquared: row.number("r_squared"), predicted: row.number("predicted_exponent"))
        }
        let widths = fits.flatMap { $0["widths"].split(separator: " ").compactMap { Int($0) } }
        guard let narrowest = widths.min(), let widest = widths.max(),
            let lowest = all.min(by: { $0.value < $1.value }), let highest = all.max(by: { $0.value < $1.value })
        else { return models.groups.isEmpty ? "No model was trained to its end." : withoutExponents(models) }
        let over = "Over widths from \(narrowest) to \(widest) the exponent α_m of test loss ∝ width^(−α_m) "
        if all.count <= mostNamed {
            let each = all.map { "\($0.measured)\($0.group.isEmpty ? "" : " for \($0.group)")\($0.remarks)" }
            return over + "is " + each.joined(separator: ". It is ") + "."
        }
        let predicted = all.compactMap(\.isMet)
        let range =
            "lies between \(lowest.measured) for \(lowest.group) and \(highest.measured) for \(highest.group)."
        guard !predicted.isEmpty else { return over + range }
        let met = predicted.count { $0 }
        return over + range
            + " Of the \(predicted.count) groups with a prediction, \(met) contain it in their interval."
    }

    private static func withoutExponents(_ models: ModelGroups) -> String {
        let runs = models.groups.flatMap(\.runs)
        func range(_ column: String) -> String? {
            let values = runs.compactMap { $0.number(column) }
            guard let low = values.min(), let high = values.max() else { return nil }
            return low == high ? "is \(Plot.three(low))" : "lies between \(Plot.three(low)) and \(Plot.three(high))"
        }
        guard let loss = range("test_loss"), let share = range("fraction_represented") else { return "" }
        return "The test loss \(loss), and the fraction of features that are represented \(share). An exponent with an "
            + "interval takes models of five widths or more."
    }

    /// Predictions of single numbers, which a model's interval contains or not.
    private static func models(_ tables: ResultTables) throws(Problems) -> String {
        let rows = try tables.table("comparison.csv").rows.filter {
            $0["quantity"] == "test_loss" && !$0["run_id"].isEmpty && ["inside", "outside"].contains($0["verdict"])
        }
        return Dictionary(grouping: rows) { $0["prediction"] }.sorted { $0.key < $1.key }.map { prediction, rows in
            let ratios = rows.compactMap { $0.number("ratio") }
            let range = ratios.min().flatMap { low in
                ratios.max().map { " (ratios \(Plot.three(low)) to \(Plot.three($0)))" }
            }
            return
                "In \(rows.count { $0["verdict"] == "inside" }) of \(rows.count) models the 95% interval of the test loss "
                + "contains the \(prediction)\(range ?? "")."
        }.joined(separator: " ")
    }

    // MARK: Packings

    private static func formulas(_ tables: ResultTables) throws(Problems) -> String {
        let table = try tables.table("fits.csv")
        let others = table.columns.drop { $0 != "median_relative_error" }.dropFirst()
        let fits = table.rows.filter { $0["statistic"] == "best" }
        let chosen = fits.contains { $0["cells"] == "k>d" } ? fits.filter { $0["cells"] == "k>d" } : fits
        let each = grouped(chosen) { row in (["method"] + others).map { row[$0] } }.compactMap {
            formula(of: $0.key.joined(separator: ", "), $0.members)
        }
        return each.isEmpty ? "Too few packings for a fit of a capacity formula." : each.joined(separator: " ")
    }

    /// The formula that misses the number of directions by least, and how far the others are off.
    private static func formula(of method: String, _ rows: [Table.Row]) -> String? {
        func error(_ row: Table.Row) -> Double { row.number("median_relative_error") ?? .infinity }
        func percent(_ row: Table.Row) -> String { String(format: "%.1f%%", 100 * error(row)) }
        func name(_ row: Table.Row) -> String {
            row["formula"] == "johnson_lindenstrauss" ? "Johnson and Lindenstrauss's" : "the \(row["formula"]) one"
        }
        guard let best = rows.min(by: { error($0) < error($1) }), error(best).isFinite else { return nil }
        let constants = ["C", "a", "b", "c"].compactMap { constant in
            best.number(constant).map { value in
                let interval = best.number(constant + "_low").flatMap { low in
                    best.number(constant + "_high").map { " (95% interval \(Plot.three(low)) to \(Plot.three($0)))" }
                }
                return "\(constant) = \(Plot.three(value))\(interval ?? "")"
            }
        }
        let rest = rows.filter { $0["formula"] != best["formula"] }.map { "\(name($0)) by \(percent($0))" }
        return "Of the capacity formulas fitted to \(method) directions, \(name(best)), with \(constants.count) "
            + "\(constants.count == 1 ? "constant" : "constants"), misses the number of directions by \(percent(best)) "
            + "(median)\(rest.isEmpty ? "" : ", \(rest.joined(separator: " and "))"): \(constants.joined(separator: ", "))."
    }
}
