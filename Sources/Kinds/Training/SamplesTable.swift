import LinearAlgebra
import Measures
import Settings
import Store
import Tables

/// samples.csv: the samples of every fixed training set, as the model that was trained on them sees them.
enum SamplesTable {
    typealias Row = (runID: String, sample: Int, norm: Double, dimensionality: Double, loss: Double)

    static let form = TableForm<Row>(
        "samples.csv", "the samples of fixed training sets, one row a sample",
        [
            .cell(.runID) { $0.runID },
            .count(Column("sample", "j", "number of the sample in the training set, from 1")) { $0.sample },
            .number(
                Column(
                    "norm", "‖h_j‖",
                    "norm of the sample's hidden vector h_j = A x_j; through a nonlinear hidden layer g(A x_j + a)")
            ) { $0.norm },
            .number(Column("dimensionality", "D_j", "‖h_j‖² / sum over k of (ĥ_j · h_k)²; 0 where h_j is 0")) {
                $0.dimensionality
            },
            .number(Column("loss", "L_j", "the sample's squared error", unit: "squared error")) { $0.loss },
        ], needed: ["run_id", "sample", "dimensionality"])

    static func rows(_ run: FinishedRun, of material: TrainingMaterial) throws(FileFailure) -> [Row] {
        guard let model = try material.model(of: run), let hidden = model.hiddenSamples,
            let losses = model.sampleLosses
        else { return [] }
        return zip(FeaturesTable.geometry(hidden), losses).enumerated().map { sample, values in
            (run.record.runID, sample + 1, values.0.norm, values.0.dimensionality, values.1)
        }
    }
}
