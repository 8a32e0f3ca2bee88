import Measures
import Settings
import Store
import Tables

/// combinations.csv: what each model makes of the combinations of its concepts' values, seen in training or held out.
enum CombinationsTable {
    struct Row: Sendable {
        let runID: String
        let losses: CombinationLosses
    }

    static let file = "combinations.csv"

    static let form = TableForm<Row>(
        file, "what each model makes of every combination of its concepts' values, one row a model",
        [
            .cell(.runID) { $0.runID },
            .number(Column("seen", "", "share of combinations that training showed")) { $0.losses.seen },
            .number(
                Column(
                    "seen_loss", "", "loss, mean over the combinations that training showed",
                    unit: "squared error per sample")
            ) { $0.losses.seenLoss },
            .number(
                Column(
                    "unseen_loss", "", "loss, mean over those that it never showed; empty where there are none",
                    unit: "squared error per sample")
            ) { $0.losses.unseenLoss },
            .number(
                Column(
                    "hidden_factorisation", "",
                    "R² of the hidden layer as a sum of one vector for each value: 1 for a linear one and values of one size"
                )
            ) { $0.losses.hiddenFactorisation },
            .number(Column("output_factorisation", "", "R² of the outputs as such a sum")) {
                $0.losses.outputFactorisation
            },
            .number(
                Column(
                    "difference_overlap_across", "",
                    "mean cos² between D_i and A_j of other concepts (W_j where tied), each less its concept's mean: 0 where concepts are at right angles"
                )
            ) { $0.losses.differenceOverlap },
        ], needed: ["run_id", "seen", "seen_loss", "unseen_loss", "output_factorisation"])

    static func rows(_ run: FinishedRun, of material: TrainingMaterial) throws(FileFailure) -> [Row] {
        guard let losses = try material.model(of: run)?.combinationLosses() else { return [] }
        return [Row(runID: run.record.runID, losses: losses)]
    }
}
