import Basics
import Kinds
import Settings
import Tables

/// How far outputs are from a model's own behaviour between places on a ring, against their separation.
enum SteeringAgainstSeparation: FigureKind {
    private static let mostFigures = 4

    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        let all = grouped(try SteeringLines(tables).lines) { [$0.label] }
        let shown = evenly(all, most: mostFigures)
        return shown.enumerated().map { index, group in
            let label = group.key[0]
            return Figure(
                plot("steering" + (shown.count > 1 ? "-\(index + 1)" : ""), label, group.members),
                title: "Outputs between places on the ring" + (label.isEmpty ? "" : ", \(label)"),
                caption: """
                    How far outputs are from the nearest ones that samples of some place on the ring have on average, in units of their norm, mean \
                    over replicates with 95% intervals. Full lines: straight on, from one place's mean hidden vector to another's. Dashed: along the ring. The further \
                    apart two places are, the less a straight way between them is like anything that the model says by \
                    itself.\(ModelGroups.omission(shown.count, of: all.count, "groups"))
                    """)
        }
    }

    private static func plot(_ name: String, _ label: String, _ lines: [SteeringLines.Line]) -> Plot {
        var plot = Plot(name)
        plot.title(label)
        plot.axisLabels(x: "separation on the ring, degrees", y: "distance from own behaviour")
        plot.add(["set xrange [0:180]", "set xtics 0,30,180", "set yrange [0:*]"])
        plot.key(for: lines.flatMap { ["chord, m = \($0.width)", "arc"] })
        var parts: [String] = []
        for (index, line) in lines.enumerated() {
            parts += plot.means(
                "chord\(index)", line.distances.map { ($0.separation, $0.chord) }, Plot.MeanStyle(series: index),
                title: "chord, m = \(line.width)")
            parts += plot.means(
                "arc\(index)", line.distances.map { ($0.separation, $0.arc) },
                Plot.MeanStyle(series: index, isDashed: true, hasMarks: false), title: "arc, m = \(line.width)")
        }
        plot.plot(parts)
        return plot
    }
}
