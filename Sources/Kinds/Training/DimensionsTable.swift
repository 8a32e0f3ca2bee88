import Measures
import Settings
import Store
import Tables

/// dimensions.csv: the intrinsic dimensions of each model's inputs, hidden layer and outputs.
enum DimensionsTable {
    struct Row: Sendable {
        let runID: String
        let dimension: LayerDimension
    }

    static let file = "dimensions.csv"

    static let form = TableForm<Row>(
        file, "the number of dimensions that samples lie in, in each layer, as four estimators have it",
        [
            .cell(.runID) { $0.runID },
            .cell(
                Column.text(
                    "samples",
                    "one set: those with one set of active features, mean over four sets; mixed sets: as the data are",
                    words: LayerDimension.Samples.allCases.map(\.rawValue))
            ) { $0.dimension.samples.rawValue },
            .cell(
                Column.text(
                    "layer", "inputs: x; hidden: h, m numbers; outputs: the reconstruction",
                    words: LayerDimension.Layer.allCases.map(\.rawValue))
            ) { $0.dimension.layer.rawValue },
            .number(Column("active", "", "k: active features of a sample, mean")) { $0.dimension.active },
            .number(Column("represented", "", "r: those of them that the model represents, mean")) {
                $0.dimension.represented
            },
            .number(
                Column(
                    "expected", "",
                    "min(k, m), mean, k - 1 for k of samples scaled to norm 1: what a linear hidden layer has of one set"
                )
            ) {
                $0.dimension.expected
            },
        ]
            + [
                (LayerDimension.Estimator.twoNN, "from the ratios of distances to the second and the first neighbour"),
                (.maximumLikelihood, "from the distances to 20 neighbours"),
                (.localTwoNN, "mean of the first over neighbourhoods of 128 points"),
                (.persistentHomology, "from the length of the shortest tree through 50 to 490 points"),
            ].map { estimator, meaning in
                .number(Column(estimator.rawValue, "", "intrinsic dimension, \(meaning)")) {
                    $0.dimension.estimates[estimator]
                }
            }, needed: ["run_id", "samples", "layer", "expected"] + LayerDimension.Estimator.allCases.map(\.rawValue))

    static func rows(_ run: FinishedRun, of material: TrainingMaterial) throws(FileFailure) -> [Row] {
        guard let model = try material.model(of: run) else { return [] }
        // Nothing stops it: it asks nobody.
        let dimensions = (try? model.layerDimensions()) ?? []
        return dimensions.map { Row(runID: run.record.runID, dimension: $0) }
    }
}
