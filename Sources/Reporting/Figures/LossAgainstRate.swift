import Basics
import Kinds
import Settings
import Statistics
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
                        run diverged are left out. Bars: 95% intervals over replicates.\(ModelGroups.omission(shown.count, of: lines.count, "groups"))
                        """)
            }
        }
    }

    private static func points(_ curve: RateLines.Curve) -> [(x: Double, mean: SampleMean)] {
        curve.points.compactMap { point in point.mean.map { (point.rate, $0) } }
    }

    private static func plot(_ name: String, _ line: RateLines.Line) -> Plot? {
        let curves = evenly(line.curves.filter { !points($0).isEmpty }, most: ModelGroups.mostSeries)
        let all = curves.flatMap(points)
        guard let x = Axis.logarithmic(all.map(\.x)), let y = Axis.logarithmic(all.map(\.mean.value)) else {
            return nil
        }
        var plot = Plot(name)
        plot.title(line.name)
        plot.axisLabels(x: "learning rate of W", y: "test loss per sample")
        plot.add(x.setup("x") + y.setup("y"))
        plot.key(for: curves.map { "m = \($0.width)" })
        var parts: [String] = []
        for (index, curve) in curves.enumerated() {
            parts += plot.means(
                "width\(index)", points(curve), Plot.MeanStyle(series: index), least: y.low, title: "m = \(curve.width)"
            )
        }
        plot.plot(parts)
        return plot
    }
}
