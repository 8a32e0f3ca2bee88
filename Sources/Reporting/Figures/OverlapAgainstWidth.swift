import Settings
import Kinds
import Tables

/// Mean square and largest overlap against width, beside bounds and random directions.
enum OverlapAgainstWidth: FigureKind {
    private struct Quantity {
        let name, title, label: String
        let column: String
        /// Columns of geometry.csv with what theory says, and how it is drawn.
        let theory: [(column: String, name: String, style: String)]
        let caption: String
        let captionWithoutTheory: String
    }

    private static let quantities = [
        Quantity(
            name: "mean-square-overlap", title: "Mean square overlap against width", label: "mean square overlap",
            column: "mean_square_overlap",
            theory: [
                ("random_mean_square", "random, 1/m", "dashtype 2"),
                ("welch_mean_square", "Welch bound", "dashtype 3"),
            ],
            caption: """
                How much two directions overlap on average, (w_i · w_j)², by width. Random directions have 1/m, and no \
                set of directions can have less than the Welch bound. Points above the dashed line: the model's \
                directions gather more than chance would have them.
                """, captionWithoutTheory: "How much two directions overlap on average, (w_i · w_j)², by width."),
        Quantity(
            name: "largest-overlap", title: "Largest overlap against width", label: "largest |overlap|",
            column: "max_abs_overlap",
            theory: [
                ("random_max_abs", "random, expected", "dashtype 2"),
                ("strongest_max_abs", "lower bound", "dashtype 3"),
            ],
            caption: """
                The largest |w_i · w_j| of each model by width. Dashed: what as many random directions have on average. \
                Dotted: the strongest known lower bound. 1 means that two features share a direction, or point \
                opposite ways.
                """, captionWithoutTheory: "The largest |w_i · w_j| of each model by width."),
    ]

    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        let panels = models.panelsOverWidths
        let geometry = try tables.table("geometry.csv").rows.filter { $0["over"] == "all" }
        let byRun = Dictionary(geometry.map { ($0["run_id"], $0) }) { first, _ in first }
        return quantities.flatMap { quantity in
            panels.enumerated().compactMap { index, panel in
                let name = quantity.name + (panels.count > 1 ? "-\(index + 1)" : "")
                return plot(name, quantity, panel, byRun).map { plot, holdsTheory in
                    Figure(
                        plot, title: quantity.title + (panel.label.isEmpty ? "" : ", \(panel.label)"),
                        caption: (holdsTheory ? quantity.caption : quantity.captionWithoutTheory) + models.omission)
                }
            }
        }
    }

    /// - Returns: the plot, and whether all that theory says is in it.
    private static func plot(
        _ name: String, _ quantity: Quantity, _ panel: Panel, _ geometry: [String: Table.Row]
    ) -> (Plot, holdsTheory: Bool)? {
        let points = panel.groups.map { group in
            group.runs.compactMap { run -> [Double]? in
                guard let width = run.number("width"), let value = run.number(quantity.column), value > 0 else {
                    return nil
                }
                return [width, value]
            }.sorted { $0[0] < $1[0] }
        }
        let rows = panel.groups.flatMap { $0.runs.compactMap { geometry[$0["run_id"]] } }
        // One number of features: what theory says is then a line.
        let isComparable = Set(rows.map { $0["features"] }).count == 1
        let theory = quantity.theory.map { theory -> [[Double]] in
            guard isComparable else { return [] }
            let pairs = rows.compactMap { row in
                row.number("width").flatMap { width in row.number(theory.column).map { (width, $0) } }
            }
            // Over the models of a width, which may have left out different numbers of directions.
            return Dictionary(grouping: pairs) { $0.0 }.map { [$0.key, $0.value.map(\.1).max()!] }.filter { $0[1] > 0 }
                .sorted { $0[0] < $1[0] }
        }
        let all = (points + theory).flatMap(\.self)
        guard let y = Axis.logarithmic(all.map { $0[1] }) else { return nil }
        var plot = Plot(name)
        plot.title(panel.label)
        plot.axisLabels(x: "width m", y: quantity.label)
        plot.add(Axis.used(all.map { $0[0] }, as: "x") + y.setup("y"))
        plot.key(for: quantity.theory.map(\.name) + panel.groups.map(panel.label))
        var parts: [String] = []
        for (index, entry) in zip(quantity.theory, theory).enumerated() where !entry.1.isEmpty {
            plot.data("theory\(index)", entry.1)
            parts.append(
                "$theory\(index) using 1:2 with lines \(entry.0.style) linewidth 1.5 linecolor '#000000' title "
                    + Plot.quoted(entry.0.name))
        }
        for (index, group) in panel.groups.enumerated() where !points[index].isEmpty {
            plot.data("points\(index)", points[index])
            let label = panel.label(group)
            parts.append(
                "$points\(index) using 1:2 with points linecolor '\(Colours.series(index))' pointtype "
                    + "\(Colours.point(index)) pointsize 0.8 title \(Plot.quoted(label.isEmpty ? "model" : label))")
        }
        plot.plot(parts)
        return (plot, theory.allSatisfy { !$0.isEmpty })
    }
}
