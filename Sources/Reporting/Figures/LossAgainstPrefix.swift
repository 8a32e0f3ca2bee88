import Basics
import Kinds
import Settings
import Statistics
import Tables

/// The loss of the first k hidden dimensions against k: of models trained on prefixes, of models of each width trained alone, and of the
/// widest of those cut.
///
/// - Source: after Kusupati et al. 2022, Matryoshka Representation Learning, fig. 2.
enum LossAgainstPrefix: FigureKind {
    private struct Curve {
        let label: String
        let points: [(x: Double, mean: SampleMean)]
        let style: Plot.MeanStyle
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
                    Each point is the mean over replicates, with its 95% interval, of the loss that the first k hidden dimensions leave. Solid: models trained on \
                    several k at once. Black: a model of width k trained alone, the least that k dimensions were seen to lose. Dashed: the \
                    widest of those, cut to its first k principal axes, which training did not care for.
                    """)
        }
    }

    private static func curves(_ nested: [PrefixLines.Line], _ whole: [PrefixLines.Line]) -> [Curve] {
        func values(_ points: [PrefixLines.Line.Point]) -> [(x: Double, mean: SampleMean)] {
            points.map { (Double($0.dimensions), $0.mean) }
        }
        var curves = nested.enumerated().map { index, line in
            Curve(
                label: "trained on \(line.dimensions)" + (line.hasOwnBiases ? ", own biases" : ""),
                points: values(line.trainedPoints), style: Plot.MeanStyle(series: index))
        }
        let alone = values(whole.flatMap(\.trainedPoints)).sorted { $0.x < $1.x }
        if !alone.isEmpty {
            curves.append(
                Curve(
                    label: "width k trained alone", points: alone,
                    style: Plot.MeanStyle(colour: "#000000", mark: 6)))
        }
        let widths = Set(nested.map(\.width))
        if let widest = whole.filter({ widths.contains($0.width) }).max(by: { $0.width < $1.width }),
            let least = nested.compactMap(\.trained?.first).min()
        {
            let cut = widest.points.filter { $0.dimensions >= least }.compactMap { point in
                point.meanOfAxes.map { (x: Double(point.dimensions), mean: $0) }
            }
            if cut.count > 1 {
                curves.append(
                    Curve(
                        label: "width \(widest.width) trained alone, first k axes", points: cut,
                        style: Plot.MeanStyle(colour: "#555555", mark: nil, isDashed: true)))
            }
        }
        return curves
    }

    private static func plot(_ name: String, _ setting: String, _ curves: [Curve]) -> Plot? {
        let points = curves.flatMap(\.points)
        guard let y = Axis.logarithmic(points.map(\.mean.value)) else { return nil }
        var plot = Plot(name)
        plot.title(setting)
        plot.axisLabels(x: "first hidden dimensions k", y: "loss per sample")
        plot.add(Axis.used(points.map(\.x), as: "x") + y.setup("y"))
        plot.key(for: curves.map(\.label))
        var parts: [String] = []
        for (index, curve) in curves.enumerated() {
            parts += plot.means("prefix\(index)", curve.points, curve.style, least: y.low, title: curve.label)
        }
        plot.plot(parts)
        return plot
    }
}
