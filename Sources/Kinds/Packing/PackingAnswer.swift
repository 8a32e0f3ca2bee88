import Foundation
import Settings
import Tables

/// The answer of an experiment that packs directions, in a sentence or two.
enum PackingAnswer {
    static func text(_ tables: ResultTables) throws(Problems) -> String {
        let others = tables.description(PackingFits.file).settings.map(\.name)
        let fits = try tables.table(PackingFits.file).rows.filter { $0["statistic"] == "best" }
        let chosen = fits.contains { $0["cells"] == "k>d" } ? fits.filter { $0["cells"] == "k>d" } : fits
        let each = grouped(chosen) { row in others.map { row[$0] } }.compactMap {
            formula(of: $0.key.joined(separator: ", "), $0.members)
        }
        return each.isEmpty ? "Too few packings for a fit of a capacity formula." : each.joined(separator: " ")
    }

    /// The formula that misses deviations by least, and how far the others are off.
    private static func formula(of method: String, _ rows: [Table.Row]) -> String? {
        func error(_ row: Table.Row) -> Double { row.number("median_relative_error") ?? .infinity }
        func percent(_ share: Double) -> String { String(format: "%.1f%%", 100 * share) }
        /// "1.0% (the number of directions by 3.8%)"
        func misses(_ row: Table.Row) -> String {
            let directions = row.number("median_relative_error_of_directions").map {
                " (the number of directions by \(percent($0)))"
            }
            return percent(error(row)) + (directions ?? "")
        }
        func name(_ row: Table.Row) -> String {
            row["formula"] == "johnson_lindenstrauss" ? "Johnson and Lindenstrauss's" : "the \(row["formula"]) one"
        }
        guard let best = rows.min(by: { error($0) < error($1) }), error(best).isFinite else { return nil }
        let constants = ["C", "a", "b", "c"].compactMap { constant in
            best.number(constant).map { value in
                let interval = best.number(constant + "_low").flatMap { low in
                    best.number(constant + "_high").map {
                        " (95% interval \(Digits.three(low)) to \(Digits.three($0)))"
                    }
                }
                return "\(constant) = \(Digits.three(value))\(interval ?? "")"
            }
        }
        let rest = rows.filter { $0["formula"] != best["formula"] }.map { "\(name($0)) by \(misses($0))" }
        return
            "Of the capacity formulas fitted to the deviations of \(best["count"]) cells of \(method) directions, \(name(best)), with "
            + "\(constants.count) \(constants.count == 1 ? "constant" : "constants"), misses them by \(misses(best)) in the "
            + "median\(rest.isEmpty ? "" : ", \(rest.joined(separator: " and "))"): \(constants.joined(separator: ", "))."
    }
}
