import Store
import Tables
import Training

/// curves.csv: the training loss of every run along its steps.
enum CurvesTable {
    typealias Row = (runID: String, point: CurvePoint)

    static let form = TableForm<Row>(
        "curves.csv", "training loss along the steps",
        [
            .cell(.runID) { $0.runID },
            .count(Column("step", "", "steps taken", unit: "steps")) { $0.point.step },
            .number(Column("learning_rate", "η", "learning rate of W at that step")) { $0.point.learningRate },
            .number(
                Column(
                    "train_loss", "L", "training loss, mean over the steps since the point before",
                    unit: "squared error per sample")
            ) { $0.point.trainLoss },
        ], needed: ["run_id", "step", "train_loss"])

    static func rows(_ run: FinishedRun, in store: RunStore) throws(FileFailure) -> [Row] {
        let runID = run.record.runID
        return try store.trainingArrays(runID).curve.map { (runID, $0) }
    }
}
