import Basics
import Kinds
import Settings
import Statistics
import Tables

/// Losses, and the dimensionality of samples and of features, against the size of a fixed training set.
///
/// - Source: after Henighan et al. 2023, "Superposition, Memorization, and Double Descent".
enum Memorisation: FigureKind {
    static let size = "data.samples"

    /// Means over replicates, by the size T.
    private struct Series {
        let label: String
        let points: [Point]

        struct Point {
            /// T
            let samples: Double
            let testLoss, trainLoss, ofSamples, ofFeatures: SampleMean
        }
    }

    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        guard models.varying.contains(where: { $0.setting == size }) else { return [] }
        let geometry = try tables.table("geometry.csv").rows.filter { $0["over"] == "all" }
        let dimensions = Dictionary(geometry.map { ($0["run_id"], $0.number("mean_dimensionality")) }) { first, _ in
            first
        }
        let all = series(models, dimensions)
        let shown = evenly(all.filter { $0.points.count > 1 }, most: ModelGroups.mostSeries)
        guard !shown.isEmpty else { return [] }
        let omission = ModelGroups.omission(shown.count, of: all.count, "groups")
        return [
            figure(
                "loss-against-samples", shown, (\.testLoss, \.trainLoss), y: "loss per sample",
                ("on fresh samples", "on the training set"),
                title: "Loss against the size of the training set",
                caption: """
                    Solid: the loss on fresh samples. Dashed: that on the training set, which is small where a model holds its samples \
                    and nothing else. With more samples than it can hold the loss on fresh samples may rise before it falls: double \
                    descent. Bars: 95% intervals over replicates.\(omission)
                    """),
            figure(
                "dimensions-against-samples", shown, (\.ofSamples, \.ofFeatures), y: "mean dimensionality",
                ("of samples", "of features"),
                title: "Dimensions of a sample and of a feature",
                caption: """
                    Solid: the share of a dimension that a training sample has to itself, on average. Dashed: that of a feature. Shares of \
                    all samples that spread over the m dimensions add up to m, whatever the model holds: means of m/T and m/n alone tell nothing. Bars: 95% \
                    intervals over replicates.\(omission)
                    """),
        ].compactMap(\.self)
    }

    private static func series(_ models: ModelGroups, _ dimensions: [String: Double?]) -> [Series] {
        let columns = models.varying.filter { $0.setting != size && $0.setting != "training.batchSize" }
        let runs = models.groups.flatMap { group in group.runs.map { (group, run: $0) } }
        let widths = Set(runs.map { $0.run["width"] })
        let groups = grouped(runs) { entry in
            [entry.0.label(columns), widths.count > 1 ? "m = \(entry.run["width"])" : ""]
        }
        return groups.map { key, members in
            let sizes = grouped(members) { [$0.run[size]] }
            let points = sizes.compactMap { key, members -> Series.Point? in
                let values = members.compactMap { member -> [Double]? in
                    guard let test = member.run.number("test_loss"), let trained = member.run.number("train_loss"),
                        let ofSamples = member.run.number("mean_sample_dimensionality")
                    else { return nil }
                    return [test, trained, ofSamples, (dimensions[member.run["run_id"]] ?? nil) ?? 0]
                }
                let means = (0..<4).compactMap { place in SampleMean(values.map { $0[place] }) }
                guard let samples = Double(key[0]), means.count == 4 else { return nil }
                return Series.Point(
                    samples: samples, testLoss: means[0], trainLoss: means[1], ofSamples: means[2],
                    ofFeatures: means[3])
            }
            return Series(
                label: key.filter { !$0.isEmpty }.joined(separator: ", "),
                points: points.sorted { $0.samples < $1.samples })
        }
    }

    /// - Parameter values: of the solid and the dashed line.
    private static func figure(
        _ name: String, _ series: [Series],
        _ values: (solid: KeyPath<Series.Point, SampleMean>, dashed: KeyPath<Series.Point, SampleMean>),
        y label: String,
        _ lines: (solid: String, dashed: String), title: String, caption: String
    ) -> Figure? {
        let points = series.flatMap(\.points)
        guard let x = Axis.logarithmic(points.map(\.samples)),
            let y = Axis.logarithmic(
                points.flatMap { [$0[keyPath: values.solid].value, $0[keyPath: values.dashed].value] })
        else { return nil }
        var plot = Plot(name)
        plot.axisLabels(x: "samples T of the training set", y: label)
        plot.add(x.setup("x") + y.setup("y"))
        plot.key(for: series.map(\.label) + [lines.solid, lines.dashed])
        var parts: [String] = []
        for (index, entry) in series.enumerated() {
            parts += plot.means(
                "solid\(index)", entry.points.map { ($0.samples, $0[keyPath: values.solid]) },
                Plot.MeanStyle(series: index), least: y.low, title: entry.label.isEmpty ? nil : entry.label)
            parts += plot.means(
                "dashed\(index)", entry.points.map { ($0.samples, $0[keyPath: values.dashed]) },
                Plot.MeanStyle(series: index, isDashed: true, hasMarks: false), least: y.low, title: nil)
        }
        plot.plot(
            parts + [
                "keyentry with lines linewidth 1.5 linecolor '#555555' title '\(lines.solid)'",
                "keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title '\(lines.dashed)'",
            ])
        return Figure(plot, title: title, caption: caption)
    }
}
