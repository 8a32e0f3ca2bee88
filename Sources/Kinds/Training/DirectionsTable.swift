import LinearAlgebra
import Store
import Tables

/// directions.csv: W itself, or D of untied weights, one row an element: feature i of n, dimension j of m, both counted
/// from 1.
enum DirectionsTable {
    typealias Row = (runID: String, feature: Int, dimension: Int, weight: Float)

    static let form = TableForm<Row>(
        "directions.csv", "the weights, one row an element",
        [
            .cell(.runID) { $0.runID },
            .count(Column("feature", "i", "number of the feature, from 1")) { $0.feature },
            .count(Column("dimension", "j", "number of the dimension, from 1")) { $0.dimension },
            // Nine digits read back to the same single-precision number.
            .number(Column("weight", "W_ij", "element of the feature's direction; untied, the decoder's"), digits: 9) {
                Double($0.weight)
            },
        ], needed: ["run_id", "feature", "dimension", "weight"])

    static func rows(_ run: FinishedRun, of material: TrainingMaterial) throws(FileFailure) -> [Row] {
        guard run.record.status == .finished else { return [] }
        var rows: [Row] = []
        let weights = try material.store.trainingArrays(run.record.runID).directions
        for feature in 0..<weights.rows {
            for (dimension, weight) in weights.row(feature).enumerated() {
                rows.append((run.record.runID, feature + 1, dimension + 1, weight))
            }
        }
        return rows
    }
}
