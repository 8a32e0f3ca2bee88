import Geometry
import LinearAlgebra

/// overlaps.csv: a histogram of the overlaps between the directions of every model, one row a bin.
enum OverlapsTable {
    /// As an experiment's "tables" names it.
    static let name = "overlaps"

    static func make(_ results: Results, in store: RunStore) throws(FileFailure) -> CSV {
        var table = CSV(["run_id", "low", "high", "pairs"])
        for run in results.runs where run.record.status == .finished {
            let weights = Matrix<Double>(try store.arrays(run.record.runID).directions)
            let histogram = OverlapHistogram(Directions(weights))
            for (bin, count) in histogram.counts.enumerated() {
                let (low, high) = histogram.edges(bin)
                table.append([run.record.runID, CSV.text(low), CSV.text(high), CSV.text(count)])
            }
        }
        return table
    }
}
