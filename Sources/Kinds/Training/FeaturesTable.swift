import Geometry
import LinearAlgebra
import Measures
import Store
import Tables

/// features.csv: one row a feature of every model. W_i is D_i of untied weights.
enum FeaturesTable {
    struct Row: Sendable {
        let runID: String
        let feature: Int
        let probability, norm: Double
        let bias: Float
        let interference: Double?
        let dimensionality, loss, gain: Double
        let recovery: Double?
        let isSilent: Bool
    }

    static let form = TableForm<Row>(
        "features.csv", "one row a feature of every model",
        [
            .cell(.runID) { $0.runID },
            .count(
                Column(
                    "feature", "i",
                    "number of the feature in the order of the frequency law; for falling laws the most frequent is 1")
            ) { $0.feature },
            .number(Column("probability", "p_i", "probability that the feature is active in a sample")) {
                $0.probability
            },
            .number(Column("norm", "‖W_i‖", "norm of the feature's direction; untied, the decoder's D_i")) {
                $0.norm
            },
            .number(Column("bias", "b_i", "bias of the feature's output")) { Double($0.bias) },
            .number(Column("interference", "", "sum over j ≠ i of (w_i · W_j)²; empty for a zero direction")) {
                $0.interference
            },
            .number(Column("dimensionality", "D_i", "‖W_i‖² / sum over j of (w_i · W_j)²; 0 for a zero direction")) {
                $0.dimensionality
            },
            .number(
                Column("loss", "L_i", "the feature's share of test_loss", unit: "squared error per sample")
            ) { $0.loss },
            .number(
                Column(
                    "gain", "G_ii",
                    "how much of the feature's value comes back: ‖W_i‖²; untied, A_i · D_i; through a nonlinear hidden layer, of a value of 1: D_i · (g(A_i + a) − g(a))"
                )
            ) { $0.gain },
            .number(
                Column(
                    "recovery", "R_i",
                    "share of the feature's value that comes back: 1 − squared error over squared value where it is active"
                )
            ) { $0.recovery },
            .count(
                Column(
                    "silent", "",
                    "1 where the output stays at 0 whatever value the feature takes alone, or, if it depends on others, in all samples given it"
                )
            ) { $0.isSilent ? 1 : 0 },
        ], needed: ["run_id", "norm"])

    static func rows(_ run: FinishedRun, of material: TrainingMaterial) throws(FileFailure) -> [Row] {
        guard run.record.status == .finished, let recipe = try? run.settings.recipe() else { return [] }
        var rows: [Row] = []
        let arrays = try material.store.trainingArrays(run.record.runID)
        let set = Directions(Matrix<Double>(arrays.directions))
        let interference = Interference(set)
        let place = Dictionary(uniqueKeysWithValues: set.indices.enumerated().map { ($1, $0) })
        let gains = arrays.gains(run.settings.training)
        let model = MeasuredModel(arrays.parameters, recipe: recipe, dataKey: run.settings.dataKey)
        let recovery = try? model.recovery()  // nothing stops it
        for (feature, probability) in recipe.distribution.probabilities.enumerated() {
            // A zero vector has no direction to interfere along.
            let kept = place[feature]
            rows.append(
                Row(
                    runID: run.record.runID, feature: feature + 1, probability: probability,
                    norm: kept.map { set.norms[$0] } ?? 0, bias: arrays.bias[feature],
                    interference: kept.map { interference.interference[$0] },
                    dimensionality: kept.map { interference.dimensionality[$0] } ?? 0,
                    loss: arrays.featureLoss[feature], gain: gains[feature],
                    recovery: recovery?.recovery[feature], isSilent: recovery?.silent[feature] ?? false))
        }
        return rows
    }
}
