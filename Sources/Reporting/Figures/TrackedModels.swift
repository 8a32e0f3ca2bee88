import Basics
import Kinds
import Settings
import Tables

/// Models on the way of their training, where training.track asks for it: the loss with its plateaus, and the
/// dimensionality of each feature.
enum TrackedModels: FigureKind {
    private static let mostPanels = 4
    /// Lines of a script: the dimensionalities of ideal shapes as the ticks of y, with lines across. Those of the two least are too near for two labels.
    static let idealTicks =
        "set ytics ("
        + DimensionShares.ideal.map { "'\($0.value < 0.4 ? "" : $0.text)' \($0.value)" }.joined(separator: ", ")
        + ", '0' 0) nomirror font ',11'\nset grid ytics linecolor '#cccccc'"

    private struct Model {
        let label: String
        let runID: String
    }

    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        let states = try tables.table("tracking.csv").rows
        // One step after the start makes no line.
        guard Set(states.map { $0["step"] }).subtracting(["0"]).count > 1 else { return [] }
        let best = models.groups.flatMap { group in
            group.widths.compactMap { width in
                models.best(of: group, width: width).map {
                    Model(label: models.label(group, width: width), runID: $0["run_id"])
                }
            }
        }
        let features = try tables.table("tracked_features.csv").rows
        return [
            losses(evenly(best, most: ModelGroups.mostSeries), of: best.count, states),
            dimensionalities(evenly(best, most: mostPanels), of: best.count, features),
        ].compactMap(\.self)
    }

    /// Of several replicates the figures show the best.
    private static func omission(_ shown: Int, of all: Int) -> String {
        " Of several replicates the one with the smallest loss is shown."
            + ModelGroups.omission(shown, of: all, "models")
    }

    private static func losses(_ models: [Model], of count: Int, _ states: [Table.Row]) -> Figure? {
        let byRun = Dictionary(grouping: states) { $0["run_id"] }
        let series = models.map { model in
            (byRun[model.runID] ?? []).compactMap { row -> [Double]? in
                guard let step = row.number("step"), step > 0, let loss = row.number("test_loss"), loss > 0 else {
                    return nil
                }
                return [step, loss]
            }
        }
        let all = series.flatMap(\.self)
        guard let x = Axis.logarithmic(all.map { $0[0] }, margin: 0), let y = Axis.logarithmic(all.map { $0[1] })
        else { return nil }
        var plot = Plot("tracked-loss", height: 380)
        plot.axisLabels(x: "step", y: "test loss per sample")
        plot.add(x.setup("x") + y.setup("y"))
        plot.key(for: models.map(\.label))
        for (index, points) in series.enumerated() { plot.data("loss\(index)", points) }
        plot.plot(
            models.enumerated().map { index, model in
                "$loss\(index) using 1:2 with linespoints pointtype 7 pointsize 0.3 linewidth 1.5 \(Colours.line(index)) "
                    + "title " + Plot.quoted(model.label.isEmpty ? "loss" : model.label)
            })
        return Figure(
            plot, title: "Loss on the way",
            caption: """
                The loss on held-out samples, the same at every step, along the training. A plateau is an arrangement that the \
                model stays in for a while, a fall the step to a better one.\(omission(models.count, of: count))
                """)
    }

    private static func dimensionalities(_ models: [Model], of count: Int, _ features: [Table.Row]) -> Figure? {
        let byRun = Dictionary(grouping: features) { $0["run_id"] }
        let shown = models.filter { byRun[$0.runID] != nil }
        let steps = features.compactMap { $0.number("step") }.filter { $0 > 0 }
        guard !shown.isEmpty, let x = Axis.logarithmic(steps, margin: 0) else { return nil }
        let columns = min(shown.count, 2)
        let rows = (shown.count + columns - 1) / columns
        var plot = Plot("tracked-dimensionality", width: 340 * columns + 20, height: 280 * rows)
        plot.add("set multiplot layout \(rows),\(columns)")
        plot.add("unset key\nset yrange [0:1.05]")
        plot.add(idealTicks)
        plot.add(x.setup("x"))
        plot.axisLabels(x: "step", y: "dimensionality D_i")
        for (place, model) in shown.enumerated() {
            let byFeature = grouped(byRun[model.runID]!) { [$0["feature"]] }
            for (feature, entry) in byFeature.enumerated() {
                let points = entry.members.compactMap { row -> [Double]? in
                    guard let step = row.number("step"), step > 0, let share = row.number("dimensionality") else {
                        return nil
                    }
                    return [step, share]
                }
                plot.data("model\(place)feature\(feature)", points)
            }
            plot.add("set title \(Plot.quoted(model.label)) noenhanced font ',12'")
            plot.plot(
                byFeature.indices.map {
                    "$model\(place)feature\($0) using 1:2 with lines linewidth 1.5 linecolor '\(Colours.series(0))'"
                })
        }
        plot.add("unset multiplot")
        return Figure(
            plot, title: "Dimensionality on the way",
            caption: """
                Each line is a feature: the share of a dimension that it has to itself, along the training. The ticks are those of \
                ideal shapes: 1 a dimension of its own, 3/4 a tetrahedron, 2/3 a triangle, 1/2 two opposite directions, 2/5 a \
                pentagon, 3/8 a square antiprism, 0 a feature left out.\(omission(shown.count, of: count))
                """)
    }
}
