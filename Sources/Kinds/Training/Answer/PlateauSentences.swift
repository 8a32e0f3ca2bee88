import Settings
import Tables

/// Whether the loss of tracked models falls in steps.
enum PlateauSentences {
    /// "Between its start and its end the test loss of 3 of 8 models rests on a plateau that it leaves again, changing by less than 5% while the steps double: of the best
    /// of these at 0.021 from step 310 to 900."
    static func all(_ tables: ResultTables) throws(Problems) -> [String] {
        guard tables.holds(TrackingTable.form.description.file) else { return [] }
        let states = Dictionary(grouping: try tables.table(TrackingTable.form.description.file).rows) { $0["run_id"] }
        let models = try RunsTable.finishedRows(tables).compactMap { run -> (loss: Double, plateaus: Plateaus)? in
            guard let loss = run.number("test_loss"), let own = states[run["run_id"]] else { return nil }
            let points = own.compactMap { row -> (step: Double, loss: Double)? in
                guard let step = row.number("step"), step > 0, let loss = row.number("test_loss"), loss > 0 else {
                    return nil
                }
                return (step, loss)
            }
            return (loss, Plateaus(points))
        }
        guard !models.isEmpty else { return [] }
        let resting = models.filter { !$0.plateaus.inner.isEmpty }.sorted { $0.loss < $1.loss }
        let of =
            models.count == 1
            ? "of the model" : "of \(resting.isEmpty ? "none" : "\(resting.count)") of \(models.count) models"
        let start =
            "Between the start of training and its end the test loss \(of) rests on a plateau that it leaves again, changing by less than 5% while the steps double"
        guard let best = resting.first else {
            return [models.count == 1 ? start.replacing(" rests on a ", with: " rests on no ") + "." : start + "."]
        }
        let stretches = best.plateaus.inner.map {
            "at \(Digits.significant($0.loss, digits: 2)) from step \(Int($0.first.rounded())) to \(Int($0.last.rounded()))"
        }
        return ["\(start)\(models.count == 1 ? "," : "; that of the least loss") \(stretches.listed)."]
    }
}
