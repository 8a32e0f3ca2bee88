/// directions.csv: W itself, one row an element: feature i of n, dimension j of m, both counted from 1.
enum DirectionsTable {
    /// As an experiment's "tables" names it.
    static let name = "directions"

    static func make(_ results: Results, in store: RunStore) throws(FileFailure) -> CSV {
        var table = CSV(["run_id", "feature", "dimension", "weight"])
        for run in results.runs where run.record.status == .finished {
            let weights = try store.arrays(run.record.runID).directions
            for feature in 0..<weights.rows {
                for (dimension, weight) in weights.row(feature).enumerated() {
                    table.append([
                        run.record.runID, CSV.text(feature + 1), CSV.text(dimension + 1), CSV.text(Double(weight)),
                    ])
                }
            }
        }
        return table
    }
}
