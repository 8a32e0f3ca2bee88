import Kinds
import Settings
import Tables

/// The share of features that never answer, and of the loss they cost, against width.
enum SilentFeatures: FigureKind {
    /// Where no model has more of them, there is nothing to see.
    private static let leastShare = 0.01

    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        let panels = models.panelsOverWidths
        return panels.enumerated().compactMap { index, panel in
            let series = panel.groups.map(shares)
            guard series.joined().contains(where: { $0.features > leastShare }) else { return nil }
            let name = "silent-features" + (panels.count > 1 ? "-\(index + 1)" : "")
            return Figure(
                plot(name, panel, series), title: "Silent features" + (panel.label.isEmpty ? "" : ", \(panel.label)"),
                caption: """
                    Solid: the share of the loss that comes from silent features, whose output stays at 0 whatever value they \
                    take. Dashed: their share of all features. Each point is the mean over the models of a width. However long \
                    its direction is, a feature that never answers is not represented.\(models.omission)
                    """)
        }
    }

    private struct Shares {
        let width, loss, features: Double
    }

    /// By width, the means over a group's models.
    private static func shares(_ group: ModelGroup) -> [Shares] {
        group.widths.compactMap { width in
            let all = group.runs.filter { $0.number("width") == width }.compactMap { SilentShare($0) }
            guard !all.isEmpty else { return nil }
            let count = Double(all.count)
            return Shares(
                width: width, loss: all.reduce(0) { $0 + $1.loss } / count,
                features: all.reduce(0) { $0 + $1.features } / count)
        }
    }

    private static func plot(_ name: String, _ panel: Panel, _ series: [[Shares]]) -> Plot {
        var plot = Plot(name)
        plot.title(panel.label)
        plot.axisLabels(x: "width m", y: "share")
        plot.add(Axis.used(series.joined().map(\.width), as: "x") + ["set yrange [0:1]", "set mytics 2"])
        plot.key(for: panel.groups.map(panel.label) + ["of the features"])
        var parts: [String] = []
        for (index, group) in panel.groups.enumerated() where !series[index].isEmpty {
            plot.data("shares\(index)", series[index].map { [$0.width, $0.loss, $0.features] })
            let (colour, label) = (Colours.series(index), panel.label(group))
            parts.append(
                "$shares\(index) using 1:2 with linespoints linewidth 1.5 linecolor '\(colour)' pointtype "
                    + "\(Colours.point(index)) pointsize 0.7 title \(Plot.quoted(label.isEmpty ? "loss" : label))")
            parts.append(
                "$shares\(index) using 1:3 with lines dashtype 2 linewidth 1.5 linecolor '\(colour)' notitle")
        }
        plot.plot(
            parts + [
                "keyentry with lines linewidth 1.5 linecolor '#555555' title 'of the loss'",
                "keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'of the features'",
            ])
        return plot
    }
}
