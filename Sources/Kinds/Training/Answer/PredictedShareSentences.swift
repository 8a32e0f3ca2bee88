import Predictions
import Settings
import Tables

/// How many features the best models keep, beside what theory says of each.
enum PredictedShareSentences {
    /// "In 168 of 169 places the best of 6 starts represents as many features as ... ."
    static func all(_ tables: ResultTables) throws(Problems) -> [String] {
        let best = Set(try tables.table(RunsTable.file).rows.bestOfRestarts.map { $0["run_id"] })
        let starts = tables.experiment.replicates
        let subject = starts > 1 ? "places the best of \(starts) starts" : "models the model"
        let rows = try tables.table(ComparisonTable.form.description.file).rows.filter { row in
            row["quantity"] == "fraction_represented" && best.contains(row["run_id"])
                && Predictions.share.contains { $0.isMet && $0.name == row["prediction"] }
        }
        return grouped(rows) { [$0["prediction"]] }.map { key, rows in
            let met = rows.count { $0.number("measured") == $0.number("predicted") }
            return "In \(met) of \(rows.count) \(subject) represents as many features as predicted (\(key[0]))."
        }
    }
}
