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

    /// The time of a model's rows, two held-out losses each but for the last: 41 ms at 96 features and 102,400 samples, on one core.
    static func seconds(_ settings: TrainingSettings) -> Double {
        let prefixes = Set(Prefixes.doubling(from: 1, to: settings.width) + (settings.prefixDimensions ?? []))
        let samples = MeasuredModel.evaluationSamples(
            batchSize: settings.batchSize, isFixed: settings.samples != nil)
        return Double(2 * prefixes.count - 1) * Double(samples) * Double(settings.features) * 4.2e-9
    }

    /// Those that training looked at, and 1, 2, 4, ... of any model.
    static func rows(_ run: FinishedRun, of material: TrainingMaterial) throws(FileFailure) -> [Row] {
        guard let model = try material.model(of: run) else { return [] }
        let (width, axes) = (model.recipe.width, model.onPrincipalAxes)
        let all = Set(Prefixes.doubling(from: 1, to: width) + (model.recipe.prefixes ?? []))
        return all.sorted().compactMap { dimensions in
            let first = model.first(dimensions)
            // All axes are the model itself.
            let ofAxes = dimensions == width ? axes.map { _ in model } : axes?.first(dimensions)
            // Nothing stops it.
            guard let loss = try? first.heldOutLoss() else { return nil }
            return Row(
                runID: run.record.runID, dimensions: dimensions, loss: loss.loss, standardError: loss.standardError,
                lossOfAxes: (try? ofAxes?.heldOutLoss())?.loss,
                represented: first.representation.fractionRepresented)
        }
    }
}
