import Kinds
import Tables
import Settings

/// Training loss along the steps of a few runs.
enum TrainingCurves: FigureKind {
    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        let chosen = models.representatives
        let curves = Dictionary(grouping: try tables.table("curves.csv").rows) { $0["run_id"] }
        let series = chosen.compactMap { entry -> (label: String, points: [[Double]])? in
            let points = (curves[entry.run["run_id"]] ?? []).compactMap { row -> [Double]? in
                guard let step = row.number("step"), let loss = row.number("train_loss"), loss > 0 else { return nil }
                return [step, loss]
            }
            return points.count > 1 ? (entry.label, points) : nil
        }
        let all: [[Double]] = series.flatMap { $0.points }
        guard let x = Axis.logarithmic(all.map { $0[0] }, margin: 0), let y = Axis.logarithmic(all.map { $0[1] }) else {
            return []
        }
        var plot = Plot("training-curves", height: 380)
        plot.axisLabels(x: "step", y: "training loss per sample")
        plot.add(x.setup("x") + y.setup("y"))
        plot.key(for: series.map(\.label))
        for (index, entry) in series.enumerated() { plot.data("curve\(index)", entry.points) }
        plot.plot(
            series.enumerated().map { index, entry in
                "$curve\(index) using 1:2 with lines linewidth 1.5 \(Colours.line(index)) title "
                    + Plot.quoted(entry.label.isEmpty ? "loss" : entry.label)
            })
        return [
            Figure(
                plot, title: "Training loss",
                caption: """
                    The loss of the batches along the training, both axes logarithmic. It falls while the learning rate \
                    is large, and settles as the schedule ends; a curve that still falls at its end asks for more steps.\
                    \(models.ofBest)\(models.omission(shown: series.count))
                    """)
        ]
    }
}
