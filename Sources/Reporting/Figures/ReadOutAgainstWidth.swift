import Basics
import Kinds
import Settings
import Tables
import ToyModels

/// The share of active features that each way of reading finds, against the width.
enum ReadOutAgainstWidth: FigureKind {
    private static let mostFigures = 4

    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        let lines = try ReadOutLines(tables).lines.filter { $0.points.count > 1 }
        let shown = evenly(lines, most: mostFigures)
        return shown.enumerated().map { index, line in
            Figure(
                plot("read-out" + (shown.count > 1 ? "-\(index + 1)" : ""), line),
                title: "Active features found in the hidden layer" + (line.label.isEmpty ? "" : ", \(line.label)"),
                caption: """
                    The share of a sample's k active features that are found, mean over replicates with 95% intervals: by the outputs above 0, by the k largest \
                    of D·h, by the k largest of the signs of both alone, and by signs in random bases, which mean nothing. Where the last two \
                    agree, no direction of the hidden layer is special.\(ModelGroups.omission(shown.count, of: lines.count, "groups"))
                    """)
        }
    }

    private static func plot(_ name: String, _ line: ReadOutLines.Line) -> Plot {
        var plot = Plot(name)
        plot.title(line.label)
        plot.axisLabels(x: "width m", y: "share of active features found")
        plot.add(Axis.used(line.points.map { Double($0.width) }, as: "x") + ["set yrange [0:1.03]"])
        plot.key(for: ReadOuts.Kind.allCases.map(\.rawValue))
        var parts: [String] = []
        for (index, kind) in ReadOuts.Kind.allCases.enumerated() {
            parts += plot.means(
                "found\(index)", line.course(kind).map { (Double($0.width), $0.found) },
                Plot.MeanStyle(series: index, isDashed: kind == .rotatedSigns), title: kind.rawValue)
        }
        plot.plot(parts)
        return plot
    }
}
