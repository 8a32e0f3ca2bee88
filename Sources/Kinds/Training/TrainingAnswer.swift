import Predictions
import Settings
import Statistics
import Tables

/// The answer of an experiment that trains models, in a sentence or two.
enum TrainingAnswer {
    private static let mostNamed = 3

    static func text(_ tables: ResultTables) throws(Problems) -> String {
        let sentences = try [
            exponents(tables), DifferencesTable.sentence(tables), TrainingCauses.silence(tables),
            TrainingCauses.randomDirections(tables), models(tables),
        ]
        return sentences.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The exponent of the loss of one group.
    private struct Exponent {
        let group: String
        let value, low, high: Double
        let rSquared: Double?
        /// Between neighbouring widths.
        let slopes: [Double]
        /// nil where nothing tests the line.
        let lackOfFit: Double?
        let bends: Bool
        /// The interval is from the scatter about the line.
        let isOfWidths: Bool
        /// nil where none is predicted.
        let comparison: Comparison?

        init?(_ row: Table.Row, _ groups: RunGroups) {
            guard let value = row.number("exponent"), let low = row.number("exponent_low"),
                let high = row.number("exponent_high"), let group = groups.group(of: row)
            else { return nil }
            (self.value, self.low, self.high) = (value, low, high)
            self.group = RunGroup.label(groups.coordinates(of: group))
            rSquared = row.number("r_squared")
            slopes = FitsTable.localSlopes(row)
            (lackOfFit, bends) = (row.number("lack_of_fit_p"), FitsTable.bends(row))
            isOfWidths = row["interval_from"] == PowerLawFit.IntervalSource.positions.rawValue
            comparison = FitsTable.comparison(row, of: group)
        }

        var measured: String { "\(Digits.three(value)) (95% interval \(Digits.three(low)) to \(Digits.three(high)))" }

        /// A remark on the number.
        var remarks: String {
            var text = ""
            if low <= 0, high >= 0 { text += ", so that no fall can be told" }
            if high < 0 { text += ", so that the loss rises" }
            if let rSquared, rSquared < 0.9 {
                text += ", with points that scatter about the line (R² = \(Digits.three(rSquared)))"
            }
            if let least = slopes.min(), let most = slopes.max() {
                text += bends ? ", but the law bends" : ""
                text += ", with slopes of \(Digits.three(least)) to \(Digits.three(most)) between neighbouring widths"
            }
            guard let comparison, let verdict = comparison.verdict else { return text + "; none is predicted" }
            let predicted = Digits.setting(comparison.predicted)
            guard verdict == .cannotTell else {
                let interval =
                    isOfWidths && verdict == .inside
                    ? "this interval, which counts every bend as noise" : "the interval"
                return text + "; predicted is \(predicted), \(verdict.rawValue) \(interval)"
            }
            let rivals = comparison.heldRivals.map { Digits.setting($0) }.joined(separator: " and ")
            return text + "; the interval cannot tell the predicted \(predicted) from \(rivals)"
        }
    }

    private static func exponents(_ tables: ResultTables) throws(Problems) -> String {
        let groups = RunGroups(of: tables.experiment)
        let fits = try tables.table(FitsTable.file).rows.filter {
            $0["quantity"] == "test_loss" && $0["form"] == "power"
        }
        let all = fits.compactMap { Exponent($0, groups) }
        let widths = fits.flatMap { $0["widths"].split(separator: " ").compactMap { Int($0) } }
        guard let narrowest = widths.min(), let widest = widths.max(),
            let lowest = all.min(by: { $0.value < $1.value }), let highest = all.max(by: { $0.value < $1.value })
        else { return try withoutExponents(tables) }
        let over = "Over widths from \(narrowest) to \(widest) the exponent α_m of test loss ∝ width^(−α_m) "
        if all.count <= mostNamed {
            let each = all.map { "\($0.measured)\($0.group.isEmpty ? "" : " for \($0.group)")\($0.remarks)" }
            return over + "is " + each.joined(separator: ". It is ") + "."
        }
        let predicted = all.compactMap(\.comparison?.verdict)
        let range =
            "lies between \(lowest.measured) for \(lowest.group) and \(highest.measured) for \(highest.group)."
        let unsure = predicted.count { $0 == .cannotTell }
        let verdicts =
            predicted.isEmpty
            ? ""
            : " Of the \(predicted.count) groups with a prediction, \(predicted.count { $0 == .inside }) contain it in their "
                + "interval\(unsure > 0 ? ", and \(unsure) contain a rival too, so that they cannot tell" : "")."
        let tested = all.count { $0.lackOfFit != nil }
        let bent =
            tested == 0
            ? ""
            : " In \(all.count(where: \.bends)) of the \(tested) groups with replicates the law bends (lack of fit, p < "
                + "\(Digits.setting(PowerLawFit.rejection))), so that its exponent is an average over these widths."
        return over + range + verdicts + bent
    }

    private static func withoutExponents(_ tables: ResultTables) throws(Problems) -> String {
        let runs = try tables.table(RunsTable.file).rows.filter { $0["status"] == "finished" }
        guard !runs.isEmpty else { return "No model was trained to its end." }
        func range(_ column: String) -> String? {
            let values = runs.compactMap { $0.number(column) }
            guard let low = values.min(), let high = values.max() else { return nil }
            return low == high
                ? "is \(Digits.three(low))" : "lies between \(Digits.three(low)) and \(Digits.three(high))"
        }
        guard let loss = range("test_loss"), let share = range("fraction_represented") else { return "" }
        return "The test loss \(loss), and the fraction of features that are represented \(share). An exponent with an "
            + "interval takes models of five widths or more."
    }

    /// Predictions of single numbers, which a model's interval contains or not.
    private static func models(_ tables: ResultTables) throws(Problems) -> String {
        let rows = try tables.table(ComparisonTable.form.description.file).rows.filter { row in
            row["quantity"] == "test_loss" && !row["run_id"].isEmpty && Verdict(row["verdict"]) != nil
                && !TrainingComparisons.isLowerBound(row)
                && !Predictions.randomDirections.contains { $0.name == row["prediction"] }
        }
        return Dictionary(grouping: rows) { $0["prediction"] }.sorted { $0.key < $1.key }.map { prediction, rows in
            let ratios = rows.compactMap { $0.number("ratio") }
            let range = ratios.min().flatMap { low in
                ratios.max().map { " (ratios \(Digits.three(low)) to \(Digits.three($0)))" }
            }
            let inside = rows.count { Verdict($0["verdict"]) == .inside }
            return "In \(inside) of \(rows.count) models the 95% interval of the test loss contains the "
                + "\(prediction)\(range ?? "")."
        }.joined(separator: " ")
    }
}
