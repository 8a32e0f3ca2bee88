import Store
import Tables
import Training

/// curves.csv: the training loss of every run along its steps.
enum CurvesTable {
    typealias Row = (runID: String, point: CurvePoint)

    private static let digits = 9

    static let form = TableForm<Row>(
        "curves.csv", "training loss along the steps",
        [
            .cell(.runID) { $0.runID },
            .count(Column("step", "", "steps taken", unit: "steps")) { $0.point.step },
            .number(Column("learning_rate", "η", "learning rate of W at that step"), digits: digits) {
                $0.point.learningRate
            },
            .number(
                Column(
                    "train_loss", "L",
                    "training loss, mean over the steps since the point before",
                    unit: "squared error per sample, or as training.loss has it"), digits: digits
            ) { $0.point.trainLoss },
        ], needed: ["run_id", "step", "train_loss"])

    /// Every point of a sweep of up to ten runs; of larger ones, means over neighbours, so that the table stays readable, but five
    /// points of every run, or six.
    private static let (mostRows, fewestPoints) = (2000, 5)

    /// How many neighbouring points become one in a sweep of so many runs.
    static func neighbours(runs: Int) -> Int {
        let (planned, most) = (runs * LossHistory.curvePoints, max(mostRows, runs * fewestPoints))
        return (planned + most - 1) / most
    }

    static func rows(_ run: FinishedRun, of material: TrainingMaterial) throws(FileFailure) -> [Row] {
        let runID = run.record.runID
        let curve = try material.store.trainingArrays(runID).curve
        return curve.thinned(by: neighbours(runs: material.results.experiment.runs.count)).map { (runID, $0) }
    }
}

extension [CurvePoint] {
    /// Every `count` neighbours as one point: their last step and its rate, their mean weighted by the steps of each. Where none would end in
    /// the last tenth but one of the training one is divided there, so that every curve tells whether it still fell at its end.
    func thinned(by count: Int) -> [CurvePoint] {
        guard count > 1, !isEmpty else { return self }
        var ends = [Int](stride(from: count, to: self.count, by: count)) + [self.count]
        let tenths = (eight: self.count * 8 / 10, nine: self.count * 9 / 10)
        if tenths.eight < tenths.nine, !ends.contains(where: { $0 > tenths.eight && $0 <= tenths.nine }) {
            ends.insert(tenths.nine, at: ends.firstIndex { $0 > tenths.nine }!)
        }
        return zip([0] + ends, ends).map { first, end -> CurvePoint in
            let last = end - 1
            let before = first == 0 ? 0 : self[first - 1].step
            var (sum, step) = (0.0, before)
            for point in self[first...last] {
                sum += point.trainLoss * Double(point.step - step)
                step = point.step
            }
            return CurvePoint(
                step: step, learningRate: self[last].learningRate, trainLoss: sum / Double(step - before))
        }
    }
}
