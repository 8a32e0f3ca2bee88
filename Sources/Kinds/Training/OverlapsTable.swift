import Geometry
import LinearAlgebra
import Store
import Tables

/// overlaps.csv: a histogram of the overlaps between the directions of every model, one row a bin.
enum OverlapsTable {
    typealias Row = (runID: String, low: Double, high: Double, pairs: Int)

    static let form = TableForm<Row>(
        "overlaps.csv", "histograms of overlaps, one row a bin",
        [
            .cell(.runID) { $0.runID },
            .number(Column("low", "", "lower edge of the bin")) { $0.low },
            .number(Column("high", "", "upper edge of the bin")) { $0.high },
            .count(Column("pairs", "", "pairs of directions whose overlap lies in it")) { $0.pairs },
        ], needed: ["run_id", "low", "high", "pairs"])

    static func rows(_ run: FinishedRun, of material: TrainingMaterial) throws(FileFailure) -> [Row] {
        guard run.record.status == .finished else { return [] }
        var rows: [Row] = []
        let weights = Matrix<Double>(try material.store.trainingArrays(run.record.runID).directions)
        let histogram = OverlapHistogram(Directions(weights))
        for (bin, count) in histogram.counts.enumerated() {
            let (low, high) = histogram.edges(bin)
            rows.append((run.record.runID, low, high, count))
        }
        return rows
    }
}
