import Basics
import Kinds
import Measures
import Settings
import Tables

/// The intrinsic dimension of hidden layers against the width: of samples with one set of active features, and of all kinds.
enum DimensionAgainstWidth: FigureKind {
    private static let mostFigures = 4

    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        let lines = try DimensionLines(tables).lines.filter { $0.one.count > 1 }
        let shown = evenly(lines, most: mostFigures)
        return shown.enumerated().map { index, line in
            Figure(
                plot("intrinsic-dimension" + (shown.count > 1 ? "-\(index + 1)" : ""), line),
                title: "Intrinsic dimension of the hidden layer" + (line.label.isEmpty ? "" : ", \(line.label)"),
                caption: """
                    Full lines: samples with one set of k active features; their hidden layer has min(k, m) dimensions (grey), but short \
                    directions, those of features that are not represented (dotted: those that are), hardly show in distances. Dashed: \
                    samples of all kinds, which lie on many such surfaces at once and have no dimension in common; \
                    what an estimator says of them depends on the estimator. Bars: 95% intervals over replicates.\(ModelGroups.omission(shown.count, of: lines.count, "groups"))
                    """)
        }
    }

    private static func plot(_ name: String, _ line: DimensionLines.Line) -> Plot {
        var plot = Plot(name)
        plot.title(line.label)
        plot.axisLabels(x: "width m", y: "intrinsic dimension")
        let one = line.one
        plot.add(Axis.used(one.map { Double($0.width) }, as: "x") + ["set yrange [0:*]"])
        let kinds = LayerDimension.Estimator.allCases
        plot.key(for: ["min(k, m)", "represented"] + kinds.flatMap { ["one set, \($0.words)", "mixed, \($0.words)"] })
        plot.data("expected", one.map { [Double($0.width), $0.expected] })
        plot.data("represented", one.map { [Double($0.width), $0.represented] })
        var parts = [
            "$expected using 1:2 with lines linewidth 4 linecolor '#999999' title \(Plot.quoted("min(k, m)"))",
            "$represented using 1:2 with lines dashtype 3 linewidth 3 linecolor '#999999' title \(Plot.quoted("represented"))",
        ]
        for (samples, word) in [(LayerDimension.Samples.one, "one set"), (.mixed, "mixed")] {
            for (index, kind) in kinds.enumerated() {
                let block = "\(samples == .one ? "one" : "mixed")\(index)"
                let points = (samples == .one ? line.one : line.mixed).compactMap { point in
                    point.estimates[kind].map { (x: Double(point.width), mean: $0) }
                }
                guard !points.isEmpty else { continue }
                parts += plot.means(
                    block, points, Plot.MeanStyle(series: index, isDashed: samples == .mixed),
                    title: "\(word), \(kind.words)")
            }
        }
        plot.plot(parts)
        return plot
    }
}

extension LayerDimension.Estimator {
    fileprivate var words: String {
        switch self {
        case .twoNN: "TwoNN"
        case .maximumLikelihood: "likelihood"
        case .localTwoNN: "local TwoNN"
        case .persistentHomology: "homology"
        }
    }
}
