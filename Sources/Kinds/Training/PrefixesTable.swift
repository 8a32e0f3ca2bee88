import Measures
import Settings
import Store
import Tables
import Training

/// prefixes.csv: the held-out loss of the first hidden dimensions of every model, cut as they stand.
enum PrefixesTable {
    struct Row: Sendable {
        let runID: String
        let dimensions: Int
        let loss, standardError: Double
        let lossOfAxes: Double?
        let represented: Double
    }

    static let file = "prefixes.csv"

    static let form = TableForm<Row>(
        file, "the first hidden dimensions of every model, one row a prefix",
        [
            .cell(.runID) { $0.runID },
            .count(
                Column("prefix", "k", "hidden dimensions that are kept, the first ones; of them all the model itself")
            ) {
                $0.dimensions
            },
            .number(
                Column(
                    "prefix_loss", "L_k",
                    "test loss of the model of the first k hidden dimensions, with b, or with biases of its own where training gave k those",
                    unit: "squared error per sample, or as training.loss has it", standardError: "prefix_loss_stderr")
            ) { $0.loss },
            .number(Column("prefix_loss_stderr", "", "standard error of prefix_loss over held-out samples")) {
                $0.standardError
            },
            .number(
                Column(
                    "prefix_represented", "",
                    "share of features that the model of the first k represents")
            ) {
                $0.represented
            },
            .number(
                Column(
                    "axes_loss", "",
                    "test loss of the first k principal axes of the hidden layer: turned to them the whole model does the same; empty for a nonlinear one",
                    unit: "squared error per sample, or as training.loss has it")
            ) { $0.lossOfAxes },
        ], needed: ["run_id", "prefix", "prefix_loss"])

    /// Those that training looked at, and 1, 2, 4, ... of any model.
    static func rows(_ run: FinishedRun, of material: TrainingMaterial) throws(FileFailure) -> [Row] {
        guard run.record.status == .finished, let recipe = try? run.settings.recipe() else { return [] }
        let parameters = try material.store.trainingArrays(run.record.runID).parameters
        let model = MeasuredModel(parameters, recipe: recipe, dataKey: run.settings.dataKey)
        let all = Set(Prefixes.doubling(from: 1, to: recipe.width) + (recipe.prefixes ?? []))
        return all.sorted().compactMap { dimensions in
            // Nothing stops it.
            guard let loss = try? model.heldOutLoss(ofFirst: dimensions) else { return nil }
            return Row(
                runID: run.record.runID, dimensions: dimensions, loss: loss.loss, standardError: loss.standardError,
                lossOfAxes: (try? model.heldOutLoss(ofFirstAxes: dimensions)).flatMap { $0?.loss },
                represented: model.fractionRepresented(ofFirst: dimensions))
        }
    }
}
