import Geometry
import LinearAlgebra

/// features.csv: one row a feature of every model. `feature` counts from 1, the most frequent.
enum FeaturesTable {
    /// As an experiment's "tables" names it.
    static let name = "features"

    static func make(_ results: Results, in store: RunStore) throws(FileFailure) -> CSV {
        var table = CSV([
            "run_id", "feature", "probability", "norm", "bias", "interference", "dimensionality", "loss",
        ])
        for run in results.runs where run.record.status == .finished {
            let arrays = try store.arrays(run.record.runID)
            let weights = Matrix<Double>(arrays.directions)
            let set = Directions(weights)
            let interference = Interference(set)
            let place = Dictionary(uniqueKeysWithValues: set.indices.enumerated().map { ($1, $0) })
            let probabilities = (try? run.settings.training.distribution())?.probabilities ?? []
            for (feature, probability) in probabilities.enumerated() {
                // A zero vector has no direction to interfere along.
                let kept = place[feature]
                table.append([
                    run.record.runID, CSV.text(feature + 1), CSV.text(probability),
                    CSV.text(kept.map { set.norms[$0] } ?? 0), CSV.text(Double(arrays.bias[feature])),
                    CSV.text(kept.map { interference.interference[$0] }),
                    CSV.text(kept.map { interference.dimensionality[$0] } ?? 0),
                    CSV.text(arrays.featureLoss[feature]),
                ])
            }
        }
        return table
    }
}
