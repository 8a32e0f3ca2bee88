import Predictions
import Settings
import Tables

/// Losses that theory predicts model by model, beside those that were measured.
struct PredictedLossSentences {
    /// A sentence for each prediction, the one that holds most often first.
    let all: [String]
    /// Whether one of them speaks of half of the models.
    let areOfMost: Bool

    init(_ tables: ResultTables) throws(Problems) {
        let models = try tables.table(RunsTable.file).rows.count
        let rows = try tables.table(ComparisonTable.form.description.file).rows.filter { row in
            row["quantity"] == "test_loss" && !row["run_id"].isEmpty && Verdict(row["verdict"]) != nil
                && !TrainingComparisons.isLowerBound(row)
                && !Predictions.randomDirections.contains { $0.name == row["prediction"] }
        }
        let predictions = Dictionary(grouping: rows) { $0["prediction"] }.map { prediction, rows in
            (name: prediction, rows: rows, inside: rows.count { Verdict($0["verdict"]) == .inside })
        }
        areOfMost = predictions.contains { 2 * $0.rows.count >= models }
        all = predictions.sorted { ($1.inside, $0.name) < ($0.inside, $1.name) }.map { prediction in
            let ratios = prediction.rows.compactMap { $0.number("ratio") }
            let range = ratios.min().map {
                ": it is \(Digits.three($0)) to \(Digits.three(ratios.max()!)) times that"
            }
            return
                "In \(prediction.inside) of \(prediction.rows.count) models the loss is the \(prediction.name), within its "
                + "95% interval\(range ?? "")."
        }
    }
}
