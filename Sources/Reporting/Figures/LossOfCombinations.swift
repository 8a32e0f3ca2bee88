import Basics
import Kinds
import Settings
import Tables

/// The loss of combinations that training showed and of those that it never did, against the width.
enum LossOfCombinations: FigureKind {
    private static let mostLines = 6

    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        let all = try CombinationLines(tables).lines.filter { $0.points.count > 1 }
        guard !all.isEmpty else { return [] }
        let shown = evenly(all, most: mostLines)
        return [
            Figure(
                plot("loss-of-combinations", shown), title: "Loss of combinations, shown in training or not",
                caption: """
                    Full lines: the mean loss of the combinations that training showed. Dashed: of all others, which are made of the same \
                    values. Where the two lie on one another, what a model knows of the values is enough for any combination of \
                    them. Losses below a thousandth of what silence loses are drawn there.\(ModelGroups.omission(shown.count, of: all.count, "groups"))
                    """)
        ]
    }

    private static func plot(_ name: String, _ lines: [CombinationLines.Line]) -> Plot {
        var plot = Plot(name)
        plot.axisLabels(x: "width m", y: "loss per sample")
        plot.add(
            Axis.used(lines.flatMap(\.points).map { Double($0.width) }, as: "x") + [
                "set logscale y", "set format y '%g'",
            ])
        let labels = lines.map { $0.label.isEmpty ? "shown" : $0.label }
        let never = "combinations never shown"
        plot.key(for: labels + [never])
        var parts: [String] = []
        for (index, line) in lines.enumerated() {
            plot.data(
                "combinations\(index)",
                line.points.map {
                    [Double($0.width), max($0.seenLoss, $0.negligible), max($0.unseenLoss, $0.negligible)]
                })
            let style = "linewidth 1.5 linecolor '\(Colours.series(index))'"
            parts.append(
                "$combinations\(index) using 1:2 with linespoints \(style) pointtype \(Colours.point(index)) pointsize 0.7 title "
                    + Plot.quoted(labels[index]))
            parts.append("$combinations\(index) using 1:3 with lines dashtype 2 \(style) notitle")
        }
        parts.append("NaN with lines dashtype 2 linewidth 1.5 linecolor '#808080' title \(Plot.quoted(never))")
        plot.plot(parts)
        return plot
    }
}
