import Foundation
import Settings
import Tables
import Theory

/// The answer of an experiment that packs directions, in a sentence or two.
enum PackingAnswer {
    static func answer(_ tables: ResultTables) throws(Problems) -> Answer {
        let others = tables.description(PackingFits.file).settings.map(\.name)
        let fits = try tables.table(PackingFits.file).rows.filter { $0["statistic"] == "best" }
        let chosen = fits.contains { $0["cells"] == "k>d" } ? fits.filter { $0["cells"] == "k>d" } : fits
        let each = grouped(chosen) { row in others.map { row[$0] } }.compactMap {
            formula(of: $0.key.joined(separator: ", "), $0.members)
        }
        let formulas = each.isEmpty ? ["Too few packings for a fit of a capacity formula."] : each.map(\.text)
        return Answer(
            first: try deviations(tables) + formulas, more: each.map(\.constants) + [missing(fits)],
            symbols: each.isEmpty ? [] : symbols)
    }

    /// The formulas that no cells are enough for, empty where there is none.
    private static func missing(_ fits: [Table.Row]) -> String {
        let forms = Set(fits.map { $0["formula"] })
        let missing = CapacityFormula.Form.allCases.map(\.rawValue).filter { !forms.contains($0) }
        return missing.isEmpty || fits.isEmpty
            ? ""
            : "No fit of \(missing.joined(separator: ", ")): its constants need more cells, in several dimensions (the full "
                + "formula at least 5), or are not settled by these."
    }

    private static let symbols = [
        ("ε", "the largest |overlap| of k directions in d dimensions"),
        ("Johnson and Lindenstrauss's formula", "k = exp(d ε² / C)"), ("the adjusted one", "k = d exp(d ε² / C)"),
        ("the full one", "k^a = d exp((d^c ε² / C)^(1/b))"),
    ].map { Answer.Symbol(text: $0, meaning: $1) }

    /// The least and the largest deviation of each method over the cells that cannot be orthogonal, of each the best trial.
    private static func deviations(_ tables: ResultTables) throws(Problems) -> [String] {
        let all = try tables.table(PackingTable.file).rows.filter { $0.number("deviation") != nil }
        let rows = all.filter { ($0.number("directions") ?? 0) > ($0.number("dimension") ?? 0) }
        let place = rows.count < all.count ? ", where there are more of them than dimensions" : ""
        func deviation(_ row: Table.Row) -> Double { row.number("deviation") ?? .infinity }
        return grouped(rows) { [$0["method"]] }.map { key, rows in
            let cells = grouped(rows) { [$0["directions"], $0["dimension"]] }.map { cell in
                (best: cell.members.min { deviation($0) < deviation($1) }!, trials: cell.members.count)
            }.sorted { deviation($0.best) < deviation($1.best) }
            func words(_ row: Table.Row) -> String {
                "\(Digits.three(deviation(row))) for \(row["directions"]) directions in \(row["dimension"]) dimensions"
            }
            let (least, most) = (words(cells[0].best), words(cells[cells.count - 1].best))
            let trials = cells[0].trials
            let aside = (trials > 1 ? ", at best of \(trials) trials" : "") + place
            return "The largest overlap of \(key[0]) directions\(aside)\(aside.isEmpty ? "" : ",") is \(least)"
                + (least == most ? "." : " up to \(most).")
        }
    }

    /// The formula that misses deviations by least, of those whose constants the cells determine, and how far the others are off.
    private static func formula(of method: String, _ rows: [Table.Row]) -> (text: String, constants: String)? {
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
        let known = rows.filter { undetermined($0) == nil }
        guard let best = (known.isEmpty ? rows : known).min(by: { error($0) < error($1) }), error(best).isFinite else {
            return nil
        }
        let constants = (["C"] + exponents).compactMap { constant in
            best.number(constant).map { value in
                let interval = best.number(constant + "_low").flatMap { low in
                    best.number(constant + "_high").map {
                        " (95% interval \(Digits.three(low)) to \(Digits.three($0)))"
                    }
                }
                return "\(constant) = \(Digits.three(value))\(interval ?? "")"
            }
        }
        let rest = rows.filter { $0["formula"] != best["formula"] }.map { row in
            let doubt = undetermined(row).map { ", whose constants these cells do not determine (\($0))," } ?? ""
            return "\(name(row))\(doubt) by \(misses(row))"
        }
        let text =
            "Of the capacity formulas fitted to the largest overlaps of \(best["count"]) cells of \(method) directions, "
            + "\(name(best)), with \(constants.count) \(constants.count == 1 ? "constant" : "constants"), misses them by "
            + "\(misses(best)) in the median\(rest.isEmpty ? "" : ", \(rest.joined(separator: " and "))")."
        return (text, "For \(method) directions \(name(best)) has \(constants.joined(separator: ", ")).")
    }

    private static let exponents = ["a", "b", "c"]

    /// "95% interval of a: −33.5 to 51.5", of an exponent that may as well be 0; nil where there is none.
    private static func undetermined(_ row: Table.Row) -> String? {
        exponents.lazy.compactMap { name in
            guard let low = row.number("\(name)_low"), let high = row.number("\(name)_high"), low <= 0, high >= 0 else {
                return nil
            }
            return "95% interval of \(name): \(Digits.range(low, high, Digits.three))"
        }.first
    }
}
