import Basics
import Kinds
import Tables
import Settings

/// The exponent of the loss against that of the frequencies, beside what is predicted of the limits that the models are in.
enum ExponentAgainstFrequency: FigureKind {
    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        let fits = try tables.table("fits.csv").rows.filter {
            $0["quantity"] == "test_loss" && $0["form"] == "power" && $0["frequency_law"] == "power"
        }
        // Other settings would give several points at one place.
        guard !models.varyBeyond(["frequency_exponent", "weight_decay"]) else { return [] }
        guard Set(fits.compactMap { $0.number("frequency_exponent") }).count >= 3 else { return [] }
        let allDecays = Set(fits.compactMap { $0.number("weight_decay") }).sorted()
        let decays = evenly(allDecays, most: ModelGroups.mostSeries)
        var plot = Plot("exponent-against-frequency-exponent")
        let exponents = fits.compactMap { $0.number("frequency_exponent") }
        let x = Axis.linear(exponents)!
        let measured = fits.filter { row in decays.contains { $0 == row.number("weight_decay") } }
        let y = Axis.linear([-0.1, 2.1] + measured.compactMap { $0.number("exponent") })!
        plot.axisLabels(x: "frequency exponent α", y: "exponent of the loss α_m")
        plot.add(x.setup("x") + y.setup("y"))
        plot.add("set xzeroaxis linecolor '#aaaaaa'")
        let predicted = limits.filter { limit in measured.contains { $0["prediction"].hasPrefix(limit.prediction) } }
        var parts = predicted.map { $0.line(x) }
        let step = (x.high - x.low) * 0.008
        for (index, decay) in decays.enumerated() {
            // Beside one another, so that bars at the same exponent stay apart.
            let shift = (Double(index) - Double(decays.count - 1) / 2) * step
            let rows = measured.filter { $0.number("weight_decay") == decay }.compactMap { row -> [Double]? in
                guard let alpha = row.number("frequency_exponent"), let exponent = row.number("exponent"),
                    let low = row.number("exponent_low"), let high = row.number("exponent_high")
                else { return nil }
                return [alpha + shift, exponent, max(y.low, low), min(y.high, high)]
            }
            plot.data("decay\(index)", rows)
            parts.append(
                "$decay\(index) using 1:2:3:4 with yerrorbars linecolor '\(Colours.series(index))' pointtype "
                    + "\(Colours.point(index)) pointsize 0.7 title \(Plot.quoted("γ = \(Digits.setting(decay))"))")
        }
        plot.plot(parts)
        return [
            Figure(
                plot, title: "Exponent of the loss against the frequency exponent",
                caption: """
                    Each point is the exponent α_m of loss ∝ width^(-α_m) over all widths, with its 95% interval, cut \
                    where it leaves the axes; colours are weight decays γ, the lower the stronger the superposition.\
                    \(predicted.map { " " + $0.caption }.joined())\
                    \(ModelGroups.omission(decays.count, of: allDecays.count, "weight decays"))
                    """)
        ]
    }

    /// A limit of superposition: the line of its predicted exponents, drawn where fits.csv holds one of them.
    private struct Limit {
        /// The beginning of the names of its predictions.
        let prediction: String
        let line: @Sendable (_ x: Axis) -> String
        let caption: String
    }

    private static let limits = [
        Limit(
            prediction: "strong superposition",
            line: { x in
                "[\(x.low):\(x.high)] (2*(x-1) > 1 ? 2*(x-1) : 1) with lines linewidth 1.5 linecolor '#000000' "
                    + "title 'strong: max(1, 2(α−1))'"
            }, caption: "Solid: predicted where every feature is represented."),
        Limit(
            prediction: "weak superposition",
            line: { x in
                "[1:\(max(1.0001, x.high))] x-1 with lines dashtype 2 linewidth 1.5 linecolor '#000000' "
                    + "title 'weak: α−1'"
            }, caption: "Dashed: predicted where only frequent features are represented, for α > 1."),
    ]
}
