import Basics
import Kinds
import Tables
import Foundation
import Settings

/// The largest overlap of k directions against k, for each dimension, with the fitted capacity formulas.
enum PackingDeviation: FigureKind {
    private static let forms = [
        (name: "johnson_lindenstrauss", style: "dashtype 3", title: "Johnson-Lindenstrauss"),
        (name: "adjusted", style: "dashtype 2", title: "adjusted"),
        (name: "full", style: "dashtype 1", title: "full"),
    ]

    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        let packings = try tables.table("packing.csv")
        guard !packings.rows.isEmpty else { return [] }
        let axes = PackingKind.coordinates.map(\.name)
        let settings = tables.description("packing.csv").settings.map(\.name).filter { !axes.contains($0) }
        let fits = try tables.table("fits.csv").rows
        let series = grouped(packings.rows) { row in settings.map { row[$0] } }
        return evenly(series, most: 4).enumerated().compactMap { index, entry in
            let (key, rows) = entry
            let own = fits.filter { row in
                settings.map { row[$0] } == key && row["cells"] == "k>d" && row["statistic"] == "best"
            }
            let name = "packing-deviation" + (series.count > 1 ? "-\(index + 1)" : "")
            return plot(name, key, rows, own).map {
                Figure(
                    $0, title: "Deviation that k directions need, \(key.joined(separator: ", "))",
                    caption: """
                        Points: the smallest largest overlap ε found for k directions, a colour for each dimension d. \
                        Lines: the capacity formulas fitted to the points with k > d, solid the full one, dashed the \
                        adjusted one, dotted Johnson and Lindenstrauss's. A line below the points promises more room \
                        than was found.\(omission(rows))
                        """)
            }
        }
    }

    private static func dimensions(_ rows: [Table.Row]) -> [Double] {
        Set(rows.compactMap { $0.number("dimension") }).sorted()
    }

    private static func omission(_ rows: [Table.Row]) -> String {
        let all = dimensions(rows)
        return ModelGroups.omission(evenly(all, most: ModelGroups.mostSeries).count, of: all.count, "dimensions")
    }

    /// The number of directions and the smallest deviation of its trials.
    private static func smallest(_ rows: [Table.Row], dimension: Double) -> [[Double]] {
        var best: [Double: Double] = [:]
        for row in rows where row.number("dimension") == dimension {
            guard let k = row.number("directions"), let deviation = row.number("deviation") else { continue }
            best[k] = min(best[k] ?? deviation, deviation)
        }
        return best.sorted { $0.key < $1.key }.map { [$0.key, $0.value] }
    }

    private static func plot(_ name: String, _ key: [String], _ rows: [Table.Row], _ fits: [Table.Row]) -> Plot? {
        let dimensions = evenly(Self.dimensions(rows), most: ModelGroups.mostSeries)
        let points = dimensions.map { smallest(rows, dimension: $0) }
        let all: [[Double]] = points.flatMap { $0 }
        guard let x = Axis.logarithmic(all.map { $0[0] }), let top = all.map({ $0[1] }).max(), top > 0 else {
            return nil
        }
        var plot = Plot(name, height: 420)
        plot.axisLabels(x: "directions k", y: "deviation ε, the largest |overlap|")
        plot.add(x.setup("x") + ["set yrange [0:\(min(1, 1.12 * top))]", "set mytics 2", "set samples 400"])
        var parts: [String] = []
        for (index, d) in dimensions.enumerated() {
            let colour = Colours.series(index)
            for form in forms {
                guard let fit = fits.first(where: { $0["formula"] == form.name }), let C = fit.number("C") else {
                    continue
                }
                let (a, b, c) = (fit.number("a") ?? 1, fit.number("b") ?? 1, fit.number("c") ?? 1)
                let factor = form.name == "johnson_lindenstrauss" ? 0 : log(d)
                // ε = √(C d^-c (a ln k - f ln d)^b), and nothing where k directions can be orthogonal.
                let room = "(\(a)*log(x)-\(factor))"
                parts.append(
                    "(\(room) > 0 ? sqrt(\(C * pow(d, -c))*\(room)**\(b)) : NaN) with lines \(form.style) linewidth 1.3 "
                        + "linecolor '\(colour)' notitle")
            }
            plot.data("points\(index)", points[index])
            parts.append(
                "$points\(index) using 1:2 with points pointsize 0.8 pointtype \(Colours.point(index)) linecolor "
                    + "'\(colour)' title \(Plot.quoted("d = \(Digits.setting(d))"))")
        }
        for form in forms where fits.contains(where: { $0["formula"] == form.name }) {
            parts.append("keyentry with lines \(form.style) linewidth 1.3 linecolor '#555555' title '\(form.title)'")
        }
        plot.plot(parts)
        return plot
    }
}
