import Measures
public import Settings
import Store
public import Tables

/// `toylab evaluate`: every measure of a model that was trained elsewhere, beside what is predicted of it.
public enum Evaluation {
    /// Columns quantity, value, predicted, prediction, source; one row a prediction, and one bare row where there is none.
    /// The held-out samples are those of a run of the same data law and seed.
    ///
    /// - Throws: `Problems` or a `TensorFileError` where the weights are not those of a model of the experiment.
    /// - Complexity: O(samples · n · m + n² m).
    public static func table(_ weights: Weights, by experiment: Experiment) throws -> DisplayTable {
        let run = try weights.run(of: experiment)
        let model = MeasuredModel(
            try weights.parameters(run.training), recipe: try run.recipe(), dataKey: run.dataKey,
            isTrainedHere: false)
        let measures = try Measures.all.named(model)
        guard measures["test_loss"]?.isFinite != false else {
            throw Problems(
                "weights",
                [
                    Problem(
                        "size",
                        "outputs overflow single precision, so that there is no loss; scale the weights down, or look for one that training has blown up"
                    )
                ])
        }
        let record = RunRecord(
            runID: run.runID, settings: run.json, status: .finished, steps: 0, measures: measures,
            weightsDigest: "")
        let groups = FinishedGroup.all(
            Results(experiment: experiment, runs: [FinishedRun(settings: run, record: record)]))
        let rows = TrainingComparisons.rows(
            groups, [], of: experiment, compare: TrainingComparisons.kinds.map(\.name))
        return table(measures, rows)
    }

    private static func table(_ measures: [String: Double], _ comparisons: [Comparison]) -> DisplayTable {
        var table = DisplayTable("evaluate", columns: ["quantity", "value", "predicted", "prediction", "source"])
        let columns = Measures.all.flatMap(\.columns).map(\.name).filter { measures[$0] != nil }
        let quantities = comparisons.reduce(into: columns) { if !$0.contains($1.quantity) { $0.append($1.quantity) } }
        for quantity in quantities {
            let held = comparisons.filter { $0.quantity == quantity }
            for row in held {
                table.append([
                    .text(quantity), .digits(row.measured), .digits(row.predicted), .text(row.prediction),
                    .text(row.source),
                ])
            }
            if held.isEmpty { table.append([.text(quantity), .digits(measures[quantity]), .none, .none, .none]) }
        }
        return table
    }
}
