import Basics
import Kinds
import Settings
import Tables

/// The loss against the learning rate of W at each width, a figure for each choice of other settings: whether one rate suits all widths.
enum LossAgainstRate: FigureKind {
    private static let mostFigures = 4

    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        let lines = try RateLines(tables).lines.filter { line in line.curves.contains { points($0).count > 1 } }
        let shown = evenly(lines, most: mostFigures)
        return shown.enumerated().compactMap { index, line in
            plot("loss-against-rate" + (shown.count > 1 ? "-\(index + 1)" : ""), line).map { plot in
                Figure(
                    plot, title: "Loss against learning rate" + (line.name.isEmpty ? "" : ", \(line.name)"),
                    caption: """
                        A line for each width; replicates are averaged as logarithms, and of several rates of b the best is taken. Where \
                        the lowest points stand above one rate, the rate tuned on a narrow model suits a wide one. Rates at which a \
                        run diverged are left out.\(ModelGroups.omission(shown.count, of: lines.count, "groups"))
                        """)
            }
        }
    }

    private static func points(_ curve: RateLines.Curve) -> [[Double]] {
        curve.points.compactMap { point in point.loss.map { [point.rate, $0] } }
    }

    private static func plot(_ name: String, _ line: RateLines.Line) -> Plot? {
        let curves = evenly(line.curves.filter { !points($0).isEmpty }, most: ModelGroups.mostSeries)
        let all = curves.flatMap(points)
        guard let x = Axis.logarithmic(all.map { $0[0] }), let y = Axis.logarithmic(all.map { $0[1] }) else {
            return nil
        }
        var plot = Plot(name)
        plot.title(line.name)
        plot.axisLabels(x: "learning rate of W", y: "test loss per sample")
        plot.add(x.setup("x") + y.setup("y"))
        plot.key(for: curves.map { "m = \($0.width)" })
        for (index, curve) in curves.enumerated() { plot.data("width\(index)", points(curve)) }
        plot.plot(
            curves.enumerated().map { index, curve in
                "$width\(index) using 1:2 with linespoints linewidth 1.5 linecolor '\(Colours.series(index))' pointtype "
                    + "\(Colours.point(index)) pointsize 0.8 title 'm = \(curve.width)'"
            })
        return plot
    }
}
