import Kinds
import Tables
import Settings

/// Fraction of features represented, and exponent of the loss, over weight decay and frequency exponent.
enum PhaseMaps: FigureKind {
    private static let fewest = 3

    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        // With other settings in it a cell would mix what does not belong together.
        guard !models.varyBeyond(["frequency_exponent", "weight_decay"]) else { return [] }
        let runs = models.groups.flatMap(\.runs)
        let fits = try tables.table("fits.csv").rows.filter { $0["quantity"] == "test_loss" && $0["form"] == "power" }
        let widths = Set(runs.compactMap { $0.number("width") }).sorted()
        guard !widths.isEmpty else { return [] }
        let middle = widths[widths.count / 2]
        let mean = tables.experiment.replicates > 1 ? ", a mean over replicates" : ""
        let read = "Weight decay γ is on the horizontal axis, the frequency exponent α on the vertical one."
        let isRepresented =
            models.areTied
            ? "has a direction of its own (norm above 1/2)" : "comes back as its own output (gain A_i · D_i above 1/4)"
        let represented = map(
            "fraction-represented", "fraction of features represented, m = \(Digits.setting(middle))",
            runs.filter { $0.number("width") == middle }, "fraction_represented", range: 0...1
        ).map {
            Figure(
                $0, title: "Fraction of features represented",
                caption: """
                    \(read) Bright: nearly every feature \(isRepresented), strong superposition. Dark: most are left \
                    out. Shown at width \(Digits.setting(middle))\(mean).
                    """)
        }
        let exponents = fits.compactMap { $0.number("exponent") }
        let exponent = map(
            "exponent", "exponent of the loss α_m", fits, "exponent",
            range: min(0, exponents.min() ?? 0)...max(2, exponents.max() ?? 2)
        ).map {
            Figure(
                $0, title: "Exponent of the loss over weight decay and frequency exponent",
                caption:
                    "\(read) The brighter, the faster the loss falls with the width. White: no exponent was fitted.")
        }
        return [represented, exponent].compactMap(\.self)
    }

    /// - Returns: nil where either axis was not swept over enough values.
    private static func map(
        _ name: String, _ title: String, _ rows: [Table.Row], _ quantity: String, range: ClosedRange<Double>
    ) -> Plot? {
        let decays = Set(rows.compactMap { $0.number("weight_decay") }).sorted()
        let exponents = Set(rows.compactMap { $0.number("frequency_exponent") }).sorted()
        guard decays.count >= fewest, exponents.count >= fewest else { return nil }
        var cells: [[Double]] = []
        for (decay, x) in zip(decays, edges(decays)) {
            for (exponent, y) in zip(exponents, edges(exponents)) {
                let values = rows.filter {
                    $0.number("weight_decay") == decay && $0.number("frequency_exponent") == exponent
                }.compactMap { $0.number(quantity) }
                guard !values.isEmpty else { continue }
                cells.append([decay, exponent, x.0, x.1, y.0, y.1, values.reduce(0, +) / Double(values.count)])
            }
        }
        var plot = Plot(name, width: 560, height: 420)
        plot.axisLabels(x: "weight decay γ", y: "frequency exponent α")
        plot.add("set xrange [\(edges(decays).first!.0):\(edges(decays).last!.1)]")
        plot.add("set yrange [\(edges(exponents).first!.0):\(edges(exponents).last!.1)]")
        plot.add("set xtics out nomirror\nset ytics out nomirror\nset mxtics 2\nset mytics 2")
        plot.add(Colours.viridis)
        plot.add("set cbrange [\(range.lowerBound):\(range.upperBound)]")
        plot.add("set cblabel \(Plot.quoted(title)) noenhanced")
        plot.add("set rmargin 16\nset style fill solid 1.0 noborder")
        plot.data("cells", cells)
        plot.plot(["$cells using 1:2:3:4:5:6:7 with boxxyerror linecolor palette notitle"])
        return plot
    }

    /// Each value's cell reaches half-way to its neighbours.
    private static func edges(_ values: [Double]) -> [(Double, Double)] {
        values.indices.map { index in
            let below = index > 0 ? values[index] - values[index - 1] : values[1] - values[0]
            let above = index + 1 < values.count ? values[index + 1] - values[index] : below
            return (values[index] - below / 2, values[index] + above / 2)
        }
    }
}
