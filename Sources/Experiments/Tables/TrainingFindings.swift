import Statistics

/// The findings of an experiment that trains models.
enum TrainingFindings {
    static func make(_ results: Results, _ fits: [GroupFit], _ comparisons: [Comparison]) -> Findings {
        Findings(results, tables: [exponents(results, fits), models(comparisons)], notes: notes(results, fits))
    }

    private static func exponents(_ results: Results, _ fits: [GroupFit]) -> DisplayTable {
        var table = DisplayTable(
            "exponents",
            columns: [
                "group", "quantity", "exponent", "95% interval", "predicted", "ratio", "is", "prediction", "source",
            ])
        for entry in fits where entry.quantity != "train_loss" {
            let label = entry.group.label(swept: results.experiment.sweptPaths)
            let comparison = entry.comparison(group: label)
            table.append([
                .text(label), .text(entry.quantity + (entry.form == .offset ? " above offset" : "")),
                .number(entry.exponent), .range(entry.exponentLow, entry.exponentHigh),
                comparison.map { .number($0.predicted) } ?? .none, comparison.map { .number($0.ratio) } ?? .none,
                comparison?.verdict.map { .text($0.rawValue) } ?? .none,
                comparison.map { .text($0.prediction) } ?? .text("none"), comparison.map { .text($0.source) } ?? .none,
            ])
        }
        return table
    }

    /// The comparisons of single models, a line for each quantity and prediction; comparison.csv has each model's.
    private static func models(_ comparisons: [Comparison]) -> DisplayTable {
        struct Key: Hashable {
            let quantity, prediction, source: String
        }
        var order: [Key] = []
        var members: [Key: [Comparison]] = [:]
        for row in comparisons where !row.runID.isEmpty {
            let key = Key(quantity: row.quantity, prediction: row.prediction, source: row.source)
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(row)
        }
        var table = DisplayTable(
            "models", columns: ["of each model", "models", "measured / predicted", "is", "prediction", "source"])
        for key in order {
            let rows = members[key]!
            let ratios = rows.map(\.ratio)
            table.append([
                .text(key.quantity), .text("\(rows.count)"), .range(ratios.min()!, ratios.max()!), verdicts(rows),
                .text(key.prediction), .text(key.source),
            ])
        }
        return table
    }

    /// "inside 5 of 6"
    private static func verdicts(_ rows: [Comparison]) -> DisplayTable.Cell {
        let verdicts = rows.compactMap(\.verdict)
        guard !verdicts.isEmpty else { return .none }
        let good: Comparison.Verdict = rows.contains(where: \.isLowerBound) ? .above : .inside
        return .text("\(good.rawValue) \(verdicts.count { $0 == good }) of \(verdicts.count)")
    }

    private static func notes(_ results: Results, _ fits: [GroupFit]) -> [String] {
        results.groups.compactMap { group in
            let label = group.label(swept: results.experiment.sweptPaths)
            if !fits.contains(where: {
                $0.quantity == "test_loss" && $0.group.label(swept: results.experiment.sweptPaths) == label
            }) {
                return "\(label): no exponent; a fit with an interval needs finite losses at "
                    + "\(PowerLawFit.fewestPositions) widths or more."
            }
            guard group.regime == .neither else { return nil }
            return "\(label): between or beside weak and strong superposition, so no exponent of the loss is predicted "
                + "(see fraction_represented in runs.csv)."
        }
    }
}
