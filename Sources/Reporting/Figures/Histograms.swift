import Kinds
import Tables
import Foundation
import Settings

/// How norms and overlaps are distributed in a few models.
enum Histograms: FigureKind {
    private static let longest = 4.0
    /// Of fewer a histogram shows bars of one feature each.
    static let fewestFeatures = 20

    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        let chosen = models.representatives
        return try [norms(chosen, models, tables), overlaps(chosen, models, tables)].compactMap(\.self)
    }

    private static func norms(
        _ chosen: [(label: String, run: Table.Row)], _ models: ModelGroups, _ tables: ResultTables
    ) throws(Problems) -> Figure? {
        let features = Dictionary(grouping: try tables.table("features.csv").rows) { $0["run_id"] }
        let bin = 0.05
        var smallest = 1.0
        let series = chosen.compactMap { entry -> (String, [[Double]])? in
            guard let rows = features[entry.run["run_id"]], rows.count >= fewestFeatures else { return nil }
            var counts: [Int: Int] = [:]
            for norm in rows.compactMap({ $0.number("norm") }) {
                counts[Int(min(norm, longest) / bin), default: 0] += 1
            }
            let last = max(30, counts.keys.max() ?? 0)
            smallest = min(smallest, 1 / Double(rows.count))
            return (
                entry.label,
                (0...last).map { [(Double($0) + 0.5) * bin, max(1e-9, Double(counts[$0] ?? 0) / Double(rows.count))] }
            )
        }
        guard !series.isEmpty else { return nil }
        let (symbol, norm) =
            models.areTied
            ? ("‖W_i‖", "norm of the direction ‖W_i‖")
            : models.areUntied
                ? ("‖D_i‖", "norm of the decoder's direction ‖D_i‖")
                : ("‖W_i‖, or ‖D_i‖ of untied weights,", "norm of the direction ‖W_i‖, untied ‖D_i‖")
        var plot = Plot("norms", height: 360)
        plot.axisLabels(x: norm, y: "fraction of features")
        plot.add(
            "set xrange [0:*]\nset yrange [\(smallest / 2):1]\nset logscale y\nset format y '10^{%L}'\nset mxtics 2")
        plot.key(for: series.map(\.0))
        if !models.areUntied {
            plot.add("set arrow 1 from 0.5, graph 0 to 0.5, graph 1 nohead dashtype 3 linecolor '#777777'")
        }
        draw(series, in: &plot)
        let meaning =
            models.areUntied
            ? """
            They do not tell which features are represented: that is the gain, which features.csv has.
            """
            : """
            \(models.areTied ? "Features" : "Of tied weights, features") right of the dotted line, at 1/2, count \
            as represented: a hump near 0 beside one to its right means that a model keeps some features and drops \
            the others.
            """
        return Figure(
            plot, title: "Norms of the features' directions",
            caption: """
                How the norms \(symbol) of each model's features are spread, in bins of 0.05; the vertical axis is \
                logarithmic. \(meaning) Norms of \(Int(longest)) and more are in the last bin.\(models.ofBest)\
                \(models.omission(shown: series.count))
                """)
    }

    private static func overlaps(
        _ chosen: [(label: String, run: Table.Row)], _ models: ModelGroups, _ tables: ResultTables
    ) throws(Problems) -> Figure? {
        let bins = Dictionary(grouping: try tables.table("overlaps.csv").rows) { $0["run_id"] }
        let series = chosen.compactMap { entry -> (String, [[Double]])? in
            guard let rows = bins[entry.run["run_id"]] else { return nil }
            let all = rows.reduce(0) { $0 + ($1.number("pairs") ?? 0) }
            guard all >= Double(fewestFeatures * (fewestFeatures - 1) / 2) else { return nil }
            return (
                entry.label,
                rows.compactMap { row in
                    guard let low = row.number("low"), let high = row.number("high"), let pairs = row.number("pairs")
                    else { return nil }
                    // An empty bin has no place on a logarithmic axis.
                    return [(low + high) / 2, max(1e-9, pairs / all / (high - low))]
                }
            )
        }
        guard !series.isEmpty else { return nil }
        var plot = Plot("overlaps", height: 380)
        plot.axisLabels(x: "overlap w_i · w_j", y: "density of pairs")
        plot.add("set xrange [-1:1]\nset yrange [1e-4:*]\nset logscale y\nset format y '10^{%L}'\nset mxtics 2")
        plot.key(for: series.map(\.0))
        var random: [String] = []
        let widths = Set(chosen.compactMap { $0.run.number("width") })
        if let m = widths.first, widths.count == 1, m > 1 {
            // (1 - c²)^((m-3)/2) Γ(m/2) / (√π Γ((m-1)/2))
            let scale = exp(lgamma(m / 2) - lgamma((m - 1) / 2)) / Double.pi.squareRoot()
            random = [
                "[-0.999:0.999] \(scale)*(1-x*x)**(\((m - 3) / 2)) with lines dashtype 2 linewidth 1.5 linecolor "
                    + "'#000000' title \(Plot.quoted("random, m = \(Digits.setting(m))"))"
            ]
        }
        draw(series, in: &plot, alsoPlot: random)
        let black = random.isEmpty ? "" : " Dashed: random directions of that width."
        return Figure(
            plot, title: "Overlaps between directions",
            caption: """
                The overlaps w_i · w_j of all pairs of each model, as a density; the vertical axis is logarithmic, so \
                that rare large overlaps show.\(black) Mass far from 0 costs most: interference grows with the square of the overlap.\(models.ofBest)\
                \(models.omission(shown: series.count))
                """)
    }

    /// Steps through the middles of bins and what is in them.
    static func draw(_ series: [(String, [[Double]])], in plot: inout Plot, alsoPlot others: [String] = []) {
        for (index, entry) in series.enumerated() { plot.data("series\(index)", entry.1) }
        plot.plot(
            series.enumerated().map { index, entry in
                "$series\(index) using 1:2 with histeps linewidth 2 \(Colours.line(index)) title "
                    + Plot.quoted(entry.0)
            } + others)
    }
}
