import Basics
import Kinds
import Settings
import Tables

/// The loss of the first k hidden dimensions against k: of models trained on prefixes, of models of each width trained alone, and of the
/// widest of those cut.
///
/// - Source: after Kusupati et al. 2022, Matryoshka Representation Learning, fig. 2.
enum LossAgainstPrefix: FigureKind {
    private struct Curve {
        let label: String
        let points: [[Double]]
        let style: String
    }

    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        let lines = try PrefixLines(tables)
        let settings = evenly(grouped(lines.nested) { [$0.setting] }.map { ($0.key[0], $0.members) }, most: 4)
        return settings.enumerated().compactMap { index, entry in
            let (setting, nested) = entry
            let whole = lines.whole.filter { $0.setting == setting }
            let curves = curves(nested, whole)
            let name = "loss-against-prefix" + (settings.count > 1 ? "-\(index + 1)" : "")
            guard let plot = plot(name, setting, curves) else { return nil }
            return Figure(
                plot, title: "Loss of the first dimensions" + (setting.isEmpty ? "" : ", \(setting)"),
                caption: """
                    Each point is the mean over replicates of the loss that the first k hidden dimensions leave. Solid: models trained on \
                    several k at once. Black: a model of width k trained alone, the least that k dimensions were seen to lose. Dashed: the \
                    widest of those, cut to its first k principal axes, which training did not care for.
                    """)
        }
    }

    private static func curves(_ nested: [PrefixLines.Line], _ whole: [PrefixLines.Line]) -> [Curve] {
        func values(_ points: [PrefixLines.Line.Point]) -> [[Double]] {
            points.map { [Double($0.dimensions), $0.mean] }
        }
        var curves = nested.enumerated().map { index, line in
            Curve(
                label: "trained on \(line.dimensions)" + (line.hasOwnBiases ? ", own biases" : ""),
                points: values(line.trainedPoints),
                style:
                    "linespoints linewidth 1.5 linecolor '\(Colours.series(index))' pointtype \(Colours.point(index))")
        }
        let alone = values(whole.flatMap(\.trainedPoints)).sorted { $0[0] < $1[0] }
        if !alone.isEmpty {
            curves.append(
                Curve(
                    label: "width k trained alone", points: alone,
                    style: "linespoints linewidth 1.5 linecolor '#000000' pointtype 6"))
        }
        let widths = Set(nested.map(\.width))
        if let widest = whole.filter({ widths.contains($0.width) }).max(by: { $0.width < $1.width }),
            let least = nested.compactMap(\.trained?.first).min()
        {
            let cut = widest.points.filter { $0.dimensions >= least }.compactMap { point in
                point.meanOfAxes.map { [Double(point.dimensions), $0] }
            }
            if cut.count > 1 {
                curves.append(
                    Curve(
                        label: "width \(widest.width) trained alone, first k axes", points: cut,
                        style: "lines dashtype 2 linewidth 1.5 linecolor '#555555'"))
            }
        }
        return curves
    }

    private static func plot(_ name: String, _ setting: String, _ curves: [Curve]) -> Plot? {
        let points = curves.flatMap(\.points)
        guard let y = Axis.logarithmic(points.map { $0[1] }) else { return nil }
        var plot = Plot(name)
        plot.title(setting)
        plot.axisLabels(x: "first hidden dimensions k", y: "loss per sample")
        plot.add(Axis.used(points.map { $0[0] }, as: "x") + y.setup("y"))
        plot.key(for: curves.map(\.label))
        for (index, curve) in curves.enumerated() { plot.data("prefix\(index)", curve.points) }
        plot.plot(
            curves.enumerated().map { index, curve in
                "$prefix\(index) using 1:2 with \(curve.style) title \(Plot.quoted(curve.label))"
            })
        return plot
    }
}
