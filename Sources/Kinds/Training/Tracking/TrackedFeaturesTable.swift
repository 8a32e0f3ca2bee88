import LinearAlgebra
import Settings
import Store
import Tables

/// tracked_features.csv: one row a feature of each state of a small model on its way.
enum TrackedFeaturesTable {
    struct Row: Sendable {
        let runID: String
        let step, feature: Int
        let norm, bias, dimensionality: Double
    }

    static let form = TableForm<Row>(
        "tracked_features.csv", "one row a feature of small models on their way",
        [
            .cell(.runID) { $0.runID },
            .count(Column("step", "", "steps taken; 0 at the start", unit: "steps")) { $0.step },
            .count(Column("feature", "i", "number of the feature, from 1")) { $0.feature },
            .number(Column("norm", "‖W_i‖", "norm of the feature's direction; untied, the decoder's D_i"), digits: 9) {
                $0.norm
            },
            .number(Column("bias", "b_i", "bias of the feature's output"), digits: 9) { $0.bias },
            .number(
                Column("dimensionality", "D_i", "‖W_i‖² / sum over j of (w_i · W_j)²; 0 for a zero direction"),
                digits: 9
            ) {
                $0.dimensionality
            },
        ], needed: ["run_id", "step", "feature", "dimensionality"])

    static func rows(_ run: FinishedRun, of material: TrainingMaterial) throws(FileFailure) -> [Row] {
        guard run.settings.training.track != nil else { return [] }
        let runID = run.record.runID
        return try material.store.trainingArrays(runID).tracked.flatMap { state -> [Row] in
            guard let parameters = state.parameters else { return [] }
            return FeaturesTable.geometry(Matrix<Double>(parameters.directions)).enumerated().map { feature, geometry in
                Row(
                    runID: runID, step: state.step, feature: feature + 1, norm: geometry.norm,
                    bias: Double(parameters.bias.elements[feature]), dimensionality: geometry.dimensionality)
            }
        }
    }
}
