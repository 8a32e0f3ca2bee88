import Kinds
import Settings
import Tables

/// Hard spectral rank against width, over all features and over each band of frequencies, beside that of random directions: where
/// comparison.csv has those.
enum RankAgainstWidth: FigureKind {
    static let quantities: [(name: String, words: String)] = [
        ("hard_spectral_rank", "all features"), ("hard_spectral_rank_head", "the head of the frequencies"),
        ("hard_spectral_rank_mid", "the middle of the frequencies"),
        ("hard_spectral_rank_tail", "the tail of the frequencies"),
    ]

    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        let predicted = try tables.table("comparison.csv").rows.filter { $0["prediction"] == "random unit directions" }
        let fits = try tables.table("fits.csv").rows
        let groups = RunGroups(of: tables.experiment)
        let panels = models.panelsOverWidths
        return quantities.flatMap { quantity, words in
            let random = predicted.filter { $0["quantity"] == quantity }.reduce(into: [String: Double]()) {
                $0[$1["run_id"]] = $1.number("predicted")
            }
            let exponents = fits.filter { $0["quantity"] == quantity }.reduce(into: [Int: Table.Row]()) {
                if let group = groups.group(of: $1) { $0[group.place] = $1 }
            }
            return panels.enumerated().compactMap { index, panel -> Figure? in
                let name = quantity.replacing("_", with: "-") + (panels.count > 1 ? "-\(index + 1)" : "")
                guard let plot = plot(name, quantity, panel, random, exponents) else { return nil }
                return Figure(
                    plot, title: "Spectral rank of \(words)" + (panel.label.isEmpty ? "" : ", \(panel.label)"),
                    caption: """
                        Each point is a model: the dimensions that the hidden layer's covariance spreads over (hard spectral \
                        rank). Dashed: random unit directions with the same frequencies, before any training. β is the slope \
                        of the points, with its 95% interval; points along the dashed line owe their rank to the \
                        frequencies alone.\(models.omission)
                        """)
            }
        }
    }

    /// - Parameters:
    ///   - random: by the name of a run, the rank of random directions in its place.
    ///   - exponents: by the place of a group, its row of fits.csv.
    /// - Returns: nil where there is nothing to compare.
    private static func plot(
        _ name: String, _ quantity: String, _ panel: Panel, _ random: [String: Double], _ exponents: [Int: Table.Row]
    ) -> Plot? {
        let points = panel.groups.map { group in pairs(group) { $0.number(quantity) } }
        // Replicates share it.
        let curves = panel.groups.map { group in
            pairs(group) { random[$0["run_id"]] }.reduce(into: [[Double]]()) { curve, pair in
                if curve.last?[0] != pair[0] { curve.append(pair) }
            }
        }
        let all = (points + curves).flatMap(\.self)
        guard curves.contains(where: { $0.count > 1 }), let y = Axis.logarithmic(all.map { $0[1] }) else { return nil }
        var plot = Plot(name)
        plot.title(panel.label)
        plot.axisLabels(x: "width m", y: "hard spectral rank")
        plot.add(Axis.used(all.map { $0[0] }, as: "x") + y.setup("y"))
        let labels = panel.groups.map { label($0, panel, exponents) }
        plot.key(for: labels)
        let (isShared, dashed) = (Set(curves).count == 1, "with lines dashtype 2 linewidth 1.5 linecolor ")
        var parts: [String] = []
        for index in panel.groups.indices where !points[index].isEmpty {
            if !isShared || index == 0 {
                plot.data("random\(index)", curves[index])
                let colour = isShared ? "#000000" : Colours.series(index)
                parts.append("$random\(index) using 1:2 \(dashed)'\(colour)' notitle")
            }
            plot.data("points\(index)", points[index])
            parts.append(
                "$points\(index) using 1:2 with points linecolor '\(Colours.series(index))' pointtype "
                    + "\(Colours.point(index)) pointsize 0.8 title \(Plot.quoted(labels[index]))")
        }
        plot.plot(parts + ["keyentry \(dashed)'#555555' title 'random directions'"])
        return plot
    }

    /// Width and a value of each run, by rising width.
    private static func pairs(_ group: ModelGroup, _ value: (Table.Row) -> Double?) -> [[Double]] {
        group.runs.compactMap { run in
            guard let width = run.number("width"), let value = value(run), value > 0 else { return nil }
            return [width, value]
        }.sorted { $0[0] < $1[0] }
    }

    /// "β = 0.98 [0.95, 1.01]: optimizer = muon"
    private static func label(_ group: ModelGroup, _ panel: Panel, _ exponents: [Int: Table.Row]) -> String {
        let label = panel.label(group)
        guard let fit = exponents[group.group.place], let exponent = fit.number("exponent"),
            let low = fit.number("exponent_low"), let high = fit.number("exponent_high")
        else { return label.isEmpty ? "model" : label }
        return "β = " + LossAgainstWidth.slope(exponent, low, high) + (label.isEmpty ? "" : ": " + label)
    }
}
