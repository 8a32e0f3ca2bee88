import Experiments

/// What an experiment found, in a sentence or two, each number with its interval.
enum Answer {
    private static let mostNamed = 3

    static func text(_ tables: ResultTables) throws(Problems) -> String {
        switch tables.experiment.kind {
        case .training: try [exponents(tables), models(tables)].filter { !$0.isEmpty }.joined(separator: " ")
        case .packing: try formulas(tables)
        }
    }

    // MARK: Models that were trained

    private struct Exponent {
        let group: String
        let value, low, high: Double
        let predicted: Double?
        var isMet: Bool? { predicted.map { $0 >= low && $0 <= high } }

        var measured: String { "\(Plot.three(value)) (95% interval \(Plot.three(low)) to \(Plot.three(high)))" }
    }

    private static func exponents(_ tables: ResultTables) throws(Problems) -> String {
        let models = try ModelGroups(tables)
        let fits = try tables.table("fits.csv").rows.filter { $0["quantity"] == "test_loss" && $0["form"] == "power" }
        let all: [Exponent] = fits.compactMap { row in
            guard let value = row.number("exponent"), let low = row.number("exponent_low"),
                let high = row.number("exponent_high")
            else { return nil }
            let group = models.varying.map { "\(ModelGroups.symbol($0)) = \(ModelGroups.short(row[$0]))" }
            return Exponent(
                group: group.joined(separator: ", "), value: value, low: low, high: high,
                predicted: row.number("predicted_exponent"))
        }
        guard let widths = fits.first?["widths"].split(separator: " "),
            let lowest = all.min(by: { $0.value < $1.value }),
            let highest = all.max(by: { $0.value < $1.value })
        else { return models.groups.isEmpty ? "No model was trained to its end." : withoutExponents(models) }
        let over = "Over widths from \(widths.first!) to \(widths.last!) "
        if all.count <= mostNamed {
            let each = all.map { entry in
                "\(entry.measured)\(entry.group.isEmpty ? "" : " for \(entry.group)")\(verdict(entry))"
            }
            return over + "the test loss falls as a power of the width with exponent \(each.joined(separator: "; "))."
        }
        let predicted = all.compactMap(\.isMet)
        let range =
            "the exponent of the test loss lies between \(lowest.measured) for \(lowest.group) and \(highest.measured) "
            + "for \(highest.group)."
        guard !predicted.isEmpty else { return over + range }
        let met = predicted.count { $0 }
        return over + range
            + " Of the \(predicted.count) groups with a prediction, \(met) contain it in their interval."
    }

    private static func verdict(_ entry: Exponent) -> String {
        guard let predicted = entry.predicted, let isMet = entry.isMet else {
            return ", for which theory predicts none"
        }
        return ", where \(Plot.short(predicted)) is predicted, which lies \(isMet ? "inside" : "outside")"
    }

    private static func withoutExponents(_ models: ModelGroups) -> String {
        let losses = models.groups.flatMap(\.runs).compactMap { $0.number("test_loss") }
        guard let low = losses.min(), let high = losses.max() else { return "" }
        return
            "The test losses lie between \(Plot.three(low)) and \(Plot.three(high)); an exponent with an interval takes "
            + "models of five widths or more."
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
        let fits = try tables.table("fits.csv").rows.filter { $0["statistic"] == "best" }
        let chosen = fits.contains { $0["cells"] == "k>d" } ? fits.filter { $0["cells"] == "k>d" } : fits
        let best = Dictionary(grouping: chosen) { $0["method"] }.sorted { $0.key < $1.key }.compactMap { method, rows in
            rows.max { ($0.number("r_squared") ?? -1) < ($1.number("r_squared") ?? -1) }.map { row in
                let constants = ["C", "a", "b", "c"].compactMap { name in
                    row.number(name).map { value in
                        let interval = row.number(name + "_low").flatMap { low in
                            row.number(name + "_high").map { " (95% interval \(Plot.three(low)) to \(Plot.three($0)))" }
                        }
                        return "\(name) = \(Plot.three(value))\(interval ?? "")"
                    }
                }
                let formula =
                    row["formula"] == "johnson_lindenstrauss" ? "Johnson and Lindenstrauss's" : "the \(row["formula"])"
                return "Of the capacity formulas, \(formula) one describes \(method) directions best (R² = "
                    + "\(row.number("r_squared").map { Plot.short($0) } ?? "?")): \(constants.joined(separator: ", "))."
            }
        }
        return best.isEmpty ? "Too few packings for a fit of a capacity formula." : best.joined(separator: " ")
    }
}
