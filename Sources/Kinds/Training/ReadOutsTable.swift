import Measures
import Settings
import Store
import Tables
import Theory
import ToyModels

/// readouts.csv: the active features of fresh samples, as each model's hidden layer tells them.
enum ReadOutsTable {
    struct Row: Sendable {
        let runID: String
        let result: ReadOuts.Result
        let readOuts: ReadOuts
        let features, width: Int
    }

    static let file = "readouts.csv"

    static let form = TableForm<Row>(
        file, "how the active features of a sample are read from the hidden layer, one row a way of reading",
        [
            .cell(.runID) { $0.runID },
            .cell(
                Column.text(
                    "read_out",
                    "outputs: those above 0; full: the k largest D_i · h of k active features; signs: the same of the signs of D and h; rotated signs: of both in random bases",
                    words: ReadOuts.Kind.allCases.map(\.rawValue))
            ) { $0.result.kind.rawValue },
            .number(Column("found", "", "share of the active features that are found")) { $0.result.found },
            .number(Column("exact", "", "share of samples whose active features are found, all of them and no other")) {
                $0.result.exact
            },
            .number(
                Column(
                    "collisions", "",
                    "of the outputs: share of the different sets of active features among the samples with another's code; it grows with their number"
                )
            ) { row in
                row.result.kind == .outputs ? Double(row.readOuts.collisions) / Double(row.readOuts.supports) : nil
            },
            .number(
                Column(
                    "codes_bound", "",
                    "of the outputs: the most of these sets that n hyperplanes in m dimensions could tell apart, as a share: Σ C(n, i) for i up to m, 1 at most"
                )
            ) { row in
                row.result.kind == .outputs
                    ? min(
                        1,
                        HyperplaneCells.count(hyperplanes: row.features, dimension: row.width)
                            / Double(row.readOuts.supports))
                    : nil
            },
        ], needed: ["run_id", "read_out", "found"])

    static func rows(_ run: FinishedRun, of material: TrainingMaterial) throws(FileFailure) -> [Row] {
        guard let model = try material.model(of: run), let readOuts = model.readOuts() else { return [] }
        return readOuts.results.map {
            Row(
                runID: run.record.runID, result: $0, readOuts: readOuts, features: model.recipe.features,
                width: model.recipe.width)
        }
    }
}
