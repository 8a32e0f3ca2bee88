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
            let label = entry.group.label
            let comparison = entry.comparison(group: label)
            table.append([
                .text(label),
                .text(entry.quantity + (entry.offset.map { " above \(DisplayTable.short($0.value))" } ?? "")),
                .number(entry.exponent), .range(entry.exponentLow, entry.exponentHigh),
                comparison.map { .number($0.predicted) } ?? .none, comparison?.ratio.map { .number($0) } ?? .none,
                comparison?.verdict.map { .text($0.rawValue) } ?? .none,
                comparison.map { .text($0.prediction) } ?? .text("none"), comparison.map { .text($0.source) } ?? .none,
            ])
        }
        return table
    }

    /// The comparisons of single models, a line for each quantity and prediction; comparison.csv has each model's.
    private static func models(_ comparisons: [Comparison]) -> DisplayTable {
        struct Key: Hashable {
            let prediction, source: String
        }
        var table = DisplayTable(
            "models", columns: ["quantity", "models", "ratio", "is", "prediction", "source"])
        let ofModels = comparisons.filter { !$0.runID.isEmpty }
        for quantity in unique(ofModels.map(\.quantity)) {
            let rows = ofModels.filter { $0.quantity == quantity }
            for key in unique(rows.map { Key(prediction: $0.prediction, source: $0.source) }) {
                let chosen = rows.filter { $0.prediction == key.prediction && $0.source == key.source }
                let ratios = chosen.compactMap(\.ratio)
                let range = ratios.min().flatMap { low in ratios.max().map { DisplayTable.Cell.range(low, $0) } }
                table.append([
                    .text(quantity), .count(chosen.count), range ?? .none, verdicts(chosen), .text(key.prediction),
                    .text(key.source),
                ])
            }
        }
        return table
    }

    /// Each value once, in the order in which it comes first.
    private static func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
        var seen: Set<Value> = []
        return values.filter { seen.insert($0).inserted }
    }

    /// "inside 5 of 6"
    private static func verdicts(_ rows: [Comparison]) -> DisplayTable.Cell {
        let verdicts = rows.compactMap(\.verdict)
        guard !verdicts.isEmpty else { return .none }
        let good: Comparison.Verdict = rows.contains(where: \.isLowerBound) ? .above : .inside
        return .text("\(good.rawValue) \(verdicts.count { $0 == good }) of \(verdicts.count)")
    }

    /// Remarks that the tables do not make by themselves, each reason once.
    private static func notes(_ results: Results, _ fits: [GroupFit]) -> [String] {
        let losses = fits.filter { $0.quantity == "test_loss" }
        let fitted = Set(losses.filter { $0.form == .power }.map(\.group.label))
        let levelled = Set(losses.filter { $0.form == .offset }.map(\.group.label))
        let unfitted = results.groups.filter { !fitted.contains($0.label) }
        let groups = results.groups.filter { fitted.contains($0.label) }
        let straight =
            results.experiment.compare.contains(TrainingComparisons.offset)
            ? groups.filter { !levelled.contains($0.label) } : []
        return [
            note(
                unfitted,
                "no exponent; a fit with an interval needs finite losses at "
                    + "\(PowerLawFit.fewestPositions) widths or more."),
            note(straight, "no offset can be told from these widths; the loss does not level off."),
            note(
                groups.filter { $0.regime == .neither },
                "between or beside weak and strong superposition, so no exponent of the loss is predicted (see "
                    + "fraction_represented in runs.csv)."),
        ].compactMap(\.self)
    }

    /// "group, group, group and 7 more: text"
    private static func note(_ groups: [Group], _ text: String) -> String? {
        guard !groups.isEmpty else { return nil }
        let more = groups.count > 3 ? " and \(groups.count - 3) more" : ""
        return groups.prefix(3).map(\.label).joined(separator: ", ") + more + ": " + text
    }
}
