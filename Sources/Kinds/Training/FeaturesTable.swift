import Geometry
import LinearAlgebra
import Measures
import Settings
import Store
import Tables
import ToyModels

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

    /// Of numbers that come from single-precision weights.
    private static let digits = 9

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
            .number(
                Column("norm", "‖W_i‖", "norm of the feature's direction; untied, the decoder's D_i"), digits: digits
            ) {
                $0.norm
            },
            .number(Column("bias", "b_i", "bias of the feature's output"), digits: digits) { Double($0.bias) },
            .number(
                Column("interference", "", "sum over j ≠ i of (w_i · W_j)²; empty for a zero direction"), digits: digits
            ) {
                $0.interference
            },
            .number(
                Column("dimensionality", "D_i", "‖W_i‖² / sum over j of (w_i · W_j)²; 0 for a zero direction"),
                digits: digits
            ) {
                $0.dimensionality
            },
            .number(
                Column("loss", "L_i", "the feature's share of test_loss", unit: "squared error per sample"),
                digits: digits
            ) { $0.loss },
            .number(
                Column(
                    "gain", "G_ii",
                    "how much of the feature's value comes back: ‖W_i‖²; untied, A_i · D_i; through a nonlinear hidden layer, of a value of 1: D_i · (g(A_i + a) − g(a))"
                ), digits: digits
            ) { $0.gain },
            .number(
                Column(
                    "recovery", "R_i",
                    "share of the feature's value that comes back: 1 − squared error over squared value where it is active; where training.loss is cross-entropy, share of samples given it that name it"
                ), digits: digits
            ) { $0.recovery },
            .count(
                Column(
                    "silent", "",
                    "1 where the output stays at 0 whatever value the feature takes alone, or, if it depends on others, in all samples given it"
                )
            ) { $0.isSilent ? 1 : 0 },
        ], needed: ["run_id", "norm"])

    static func rows(_ run: FinishedRun, of material: TrainingMaterial) throws(FileFailure) -> [Row] {
        guard run.record.status == .finished else { return [] }
        let arrays = try material.store.trainingArrays(run.record.runID)
        return rows(of: arrays.parameters, featureLoss: arrays.featureLoss, run.settings)
    }

    /// - Parameters:
    ///   - parameters: of the run's model, trained or on its way.
    ///   - featureLoss: its held-out loss by feature; nil where that is to be measured.
    /// - Returns: none where the settings describe no model.
    static func rows(
        of parameters: ModelParameters<Float>, featureLoss: [Double]?, _ settings: RunSettings
    ) -> [Row] {
        let model = (try? settings.recipe()).map {
            MeasuredModel(parameters, recipe: $0, dataKey: settings.dataKey)
        }
        // Nothing stops them.
        guard let model, let loss = featureLoss ?? (try? model.heldOutLoss().byFeature) else { return [] }
        let recovery = try? model.recovery()
        let geometry = geometry(Matrix<Double>(parameters.directions))
        let gains = parameters.gains(settings.training)
        return model.recipe.distribution.probabilities.enumerated().map { feature, probability in
            Row(
                runID: settings.runID, feature: feature + 1, probability: probability, norm: geometry[feature].norm,
                bias: parameters.bias.elements[feature], interference: geometry[feature].interference,
                dimensionality: geometry[feature].dimensionality, loss: loss[feature], gain: gains[feature],
                recovery: recovery?.recovery[feature], isSilent: recovery?.silent[feature] ?? false)
        }
    }

    /// Of each row W_i; a zero vector has no direction to interfere along.
    static func geometry(
        _ directions: Matrix<Double>
    ) -> [(norm: Double, interference: Double?, dimensionality: Double)] {
        let set = Directions(directions)
        let interference = Interference(set)
        let place = Dictionary(uniqueKeysWithValues: set.indices.enumerated().map { ($1, $0) })
        return (0..<directions.rows).map { feature in
            guard let kept = place[feature] else { return (0, nil, 0) }
            return (set.norms[kept], interference.interference[kept], interference.dimensionality[kept])
        }
    }
}
