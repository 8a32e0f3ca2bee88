import Geometry
import Settings
import Store
import Tables

/// tracking.csv: what is measured of models on their way, where training.track asks for it.
enum TrackingTable {
    typealias Row = (runID: String, state: Tracking.State, shapes: String)

    static let form = TableForm<Row>(
        "tracking.csv", "what is measured of models on their way",
        [
            .cell(.runID) { $0.runID },
            .count(Column("step", "", "steps taken; 0 at the start", unit: "steps")) { $0.state.step },
        ]
            + Tracking.columns.enumerated().map { place, column in
                .number(column) { $0.state.values[place].isNaN ? nil : $0.state.values[place] }
            }
            + [
                .cell(.text("shapes", "shapes of the groups of represented features, of small models, as in runs.csv"))
                { $0.shapes }
            ], needed: ["run_id", "step", "test_loss"])

    static func rows(_ run: FinishedRun, of material: TrainingMaterial) throws(FileFailure) -> [Row] {
        let (runID, settings) = (run.record.runID, run.settings.training)
        guard settings.track != nil else { return [] }
        return try material.store.trainingArrays(runID).tracked.map { state in
            (runID, state, state.parameters?.groups(settings)?.sum.text ?? "")
        }
    }
}
