import Geometry
import Settings
import Store
import Tables

/// tracking.csv: what is measured of models on their way, where training.track asks for it.
enum TrackingTable {
    typealias Row = (runID: String, state: Tracking.State)

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
                {
                    $0.state.parameters?.groups?.sum.text ?? ""
                }
            ], needed: ["run_id", "step", "test_loss"])

    static func rows(_ run: FinishedRun, of material: TrainingMaterial) throws(FileFailure) -> [Row] {
        guard run.settings.training.track != nil else { return [] }
        let runID = run.record.runID
        return try material.store.trainingArrays(runID).tracked.map { (runID, $0) }
    }
}
