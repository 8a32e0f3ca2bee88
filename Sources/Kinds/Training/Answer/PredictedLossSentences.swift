import Predictions
import Settings
import Tables

/// Losses that theory predicts model by model, beside those that were measured.
struct PredictedLossSentences {
    /// A sentence for each prediction, the one that holds most often first; of replicates the best count.
    let all: [String]
    /// Whether one of them speaks of half of the models.
    let areOfMost: Bool

    init(_ tables: ResultTables) throws(Problems) {
        let best = Set(try tables.table(RunsTable.file).rows.bestOfRestarts.map { $0["run_id"] })
        let starts = tables.experiment.replicates
        let trained = try StartFindings.count(tables)
        let (places, loss) =
            starts > 1 ? ("places", "the loss of the best of \(trained) starts") : ("models", "the loss")
        let rows = try tables.table(ComparisonTable.form.description.file).rows.filter { row in
            row["quantity"] == "test_loss" && best.contains(row["run_id"]) && Verdict(row["verdict"]) != nil
                && !TrainingComparisons.isLowerBound(row)
                && Predictions.loss.contains { $0.isMet && $0.name == row["prediction"] }
        }
        let judged = Set(rows.map { $0["run_id"] })
        let laws = Dictionary(
            uniqueKeysWithValues: tables.experiment.runs.filter { judged.contains($0.runID) }.map {
                ($0.runID, $0.dataKey)
            })
        let predictions = Dictionary(grouping: rows) { $0["prediction"] }.map { prediction, rows in
            (name: prediction, rows: rows, inside: rows.count { Verdict($0["verdict"]) == .inside })
        }
        areOfMost = predictions.contains { 2 * $0.rows.count >= best.count }
        all = predictions.sorted { ($1.inside, $0.name) < ($0.inside, $1.name) }.map { prediction in
            // Models of one data law share their held-out samples: they are no independent tests.
            func sets(_ rows: [Table.Row]) -> Int { Set(rows.map { laws[$0["run_id"]] }).count }
            func ofSets(_ count: Int) -> String { "\(count) \(count == 1 ? "set" : "sets") of held-out samples" }
            func range(_ rows: [Table.Row]) -> String {
                let ratios = rows.compactMap { $0.number("ratio") }
                return ratios.min().map { "\(Digits.range($0, ratios.max()!, Digits.three)) times that" } ?? "not known"
            }
            let parts = Dictionary(grouping: prediction.rows) { Verdict($0["verdict"]) == .inside }
            let areShared = sets(prediction.rows) < prediction.rows.count
            let judges = areShared ? ", judged by \(ofSets(sets(prediction.rows)))," : ""
            let elsewhere =
                parts[true] == nil
                ? nil
                : parts[false].map { others in
                    "; elsewhere\(areShared ? ", judged by \(ofSets(sets(others)))," : "") \(range(others))"
                }
            let ratios = ": it is \(range(parts[true] ?? prediction.rows))\(elsewhere ?? "")"
            let told = prediction.rows.count < best.count ? " where that can be told (of \(best.count) in all)" : ""
            let name = prediction.name.hasPrefix("the ") ? prediction.name : "the \(prediction.name)"
            return
                "In \(prediction.inside) of \(prediction.rows.count) \(places)\(told)\(judges) \(loss) agrees (95%) with \(name)\(ratios)."
        }
    }
}
