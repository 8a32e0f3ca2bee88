import Basics
import Kinds
import Settings
import Tables

/// The measures that the experiment's "answer" and "hypothesis" name, along the swept number with the most values, where there is no map of them.
enum MeasureAgainstSetting: FigureKind {
    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        try MeasureMaps.axes(tables, models).isEmpty ? figures(tables.experiment.measures, tables) : []
    }
}

/// The test loss along that number, where it is no width, no measure was asked for, and no learning rates have a figure of their own.
enum LossAgainstSetting: FigureKind {
    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        guard tables.experiment.measures.isEmpty, try RateLines(tables).lines.isEmpty else {
            return []
        }
        return try MeasureAgainstSetting.figures(["test_loss"], tables)
    }
}

extension MeasureAgainstSetting {
    /// More lines than these are a map.
    static let mostLines = 12

    fileprivate static func figures(_ columns: [String], _ tables: ResultTables) throws(Problems) -> [Figure] {
        let lines = try MeasureLines(tables)
        // Other figures show more of the loss and of ranks along the width, and of everything along the size of a training set.
        guard let axis = lines.axis, lines.lines.count <= mostLines, axis.setting != Memorisation.size else {
            return []
        }
        let others = axis.setting == "model.width" ? ["test_loss"] + RankAgainstWidth.quantities.map(\.name) : []
        let areBest = MeasureLines.areBest(tables.experiment)
        return columns.filter { !others.contains($0) }.compactMap { column in
            figure(
                column, lines, along: axis.symbol, areBest: areBest, replicates: tables.experiment.replicates,
                expected: tables.experiment.hypotheses.first { $0.measure == column })
        }
    }

    private struct Series {
        let label: String
        /// The setting and the measure that stands for a place, by rising setting.
        let points: [[Double]]
        /// The same of each replicate.
        let replicates: [[Double]]
    }

    private static func figure(
        _ column: String, _ lines: MeasureLines, along symbol: String, areBest: Bool, replicates: Int,
        expected: Hypothesis?
    ) -> Figure? {
        let all = lines.lines.map { line in
            func pairs(_ values: (MeasureLines.Place) -> [Double]) -> [[Double]] {
                line.places.flatMap { place in
                    place.position.flatMap { Double($0) }.map { x in values(place).map { [x, $0] } } ?? []
                }.sorted { $0[0] < $1[0] }
            }
            return Series(
                label: line.name,
                points: pairs { place in place.value(column, areBest: areBest).map { [$0] } ?? [] },
                replicates: pairs { place in place.rows.compactMap { $0.number(column) } })
        }.filter { $0.points.count > 1 }
        let shown = evenly(all, most: ModelGroups.mostSeries)
        let values = shown.flatMap { $0.points + $0.replicates }
        guard let plain = axis(values.map { $0[1] }), let x = axis(values.map { $0[0] }) else { return nil }
        let bounds = expected.map { $0.bounds.filter { isNear($0, plain) } } ?? []
        let heights = values.map { $0[1] } + bounds
        guard let y = plain.isLogarithmic ? Axis.logarithmic(heights) : Axis.linear(heights) else { return nil }
        var plot = Plot(column.replacing("_", with: "-") + "-line")
        let words = column.replacing("_", with: " ")
        plot.axisLabels(x: symbol, y: words)
        plot.add((x.isLogarithmic ? Axis.used(values.map { $0[0] }, as: "x") : x.setup("x")) + y.setup("y"))
        plot.key(for: shown.map(\.label))
        var parts: [String] = []
        for (index, series) in shown.enumerated() {
            let (colour, point) = (Colours.series(index), Colours.point(index))
            plot.data("line\(index)", series.points)
            parts.append(
                "$line\(index) using 1:2 with linespoints linewidth 1.5 linecolor '\(colour)' pointtype \(point) pointsize 0.8 "
                    + (series.label.isEmpty ? "notitle" : "title \(Plot.quoted(series.label))"))
            guard replicates > 1 else { continue }
            plot.data("replicates\(index)", series.replicates)
            parts.append(
                "$replicates\(index) using 1:2 with points linecolor '\(colour)' pointtype \(point) pointsize 0.3 notitle"
            )
        }
        plot.plot(parts + bounds.map { "\($0) with lines dashtype 2 linewidth 1.5 linecolor '#555555' notitle" })
        let standing =
            replicates == 1
            ? "Each point is one model."
            : "Large points: \(areBest ? "of \(replicates) starts the one of the least loss" : "means of \(replicates) replicates"). Small "
                + "points: each of them."
        return Figure(
            plot, title: words.atSentenceStart + " against \(symbol)",
            caption: standing
                + (expected.map { remark($0, drawn: bounds.count) } ?? "")
                + ModelGroups.omission(shown.count, of: all.count, "lines"))
    }

    /// Whether a bound is no farther from an axis than the axis is long: else it would squeeze the points.
    private static func isNear(_ bound: Double, _ axis: Axis) -> Bool {
        (!axis.isLogarithmic || bound > 0) && (-1...2).contains(axis.share(bound))
    }

    private static func remark(_ expected: Hypothesis, drawn: Int) -> String {
        let off = drawn == 0 ? ", off the figure" : drawn < expected.bounds.count ? ", in part off the figure" : ""
        return
            " \(drawn == 0 ? "The experiment expects" : "Dashed: what the experiment expects,") \(expected.words)\(off)."
    }

    private static func axis(_ values: [Double]) -> Axis? {
        values.spanDecade ? Axis.logarithmic(values) : Axis.linear(values)
    }
}
