import Basics
public import Experiments
import Foundation
public import Store

/// The figure of `toylab fit`: the points of each group with its fitted law, on logarithmic axes.
public enum TableFitFigure {
    /// The endings of the file's name: of pictures, or of the gnuplot script itself.
    public static let endings = FigureFormat.allCases.map(\.rawValue) + ["gp"]

    /// More groups than this would cover one another.
    private static let mostGroups = 16

    /// Draws the figure.
    ///
    /// - Parameter path: of the file; its ending is one of `endings`.
    /// - Returns: a remark where groups were left out; nil where all are there.
    /// - Throws: `FileFailure` where it cannot be drawn or written.
    public static func write(_ fit: TableFit, to path: String) throws(FileFailure) -> String? {
        let shown = evenly(fit.groups, most: mostGroups)
        let figure = figure(fit, shown)
        let data: Data
        if let format = FigureFormat(rawValue: (path as NSString).pathExtension) {
            let drawing = try Drawing([figure], formats: [format])
            guard let picture = drawing.pictures.first else {
                throw FileFailure(
                    path: path, action: "draw it", reason: drawing.reason,
                    remedy:
                        "Install gnuplot (`apt-get install gnuplot-nox`), or give a name that ends in .gp for the script."
                )
            }
            data = picture.data
        } else {
            data = Data(figure.script.utf8)
        }
        try Files.write(data, to: path)
        return shown.count == fit.groups.count
            ? nil : "The figure shows \(shown.count) of \(fit.groups.count) groups, evenly spaced."
    }

    private static func figure(_ fit: TableFit, _ groups: [TableFit.Group]) -> Figure {
        let points = groups.flatMap(\.points)
        let ends = groups.map(end)
        // Values are above 0, and so is a law between points that it is fitted to, but for a bad fit.
        let y = Axis.logarithmic(points.map(\.y) + ends, margin: 0.09)!
        var plot = Plot("fit", height: groups.count > 8 ? 560 : 400)
        plot.axisLabels(x: fit.request.x, y: fit.request.y)
        let x = Set(points.map(\.x))
        plot.add((x.count <= 12 ? Axis.used(Array(x), as: "x") : Axis.logarithmic(Array(x))!.setup("x")) + y.setup("y"))
        plot.add("set samples 200")
        var (marks, curves): ([String], [String]) = ([], [])
        for (index, group) in groups.enumerated() {
            plot.data("points\(index)", group.points.map { [$0.x, $0.y] })
            marks.append(
                "$points\(index) using 1:2 with points linecolor '\(Colours.series(index))' pointtype "
                    + "\(point(index)) pointsize 0.7 notitle")
            guard let law = group.law, let (low, high) = range(group) else { continue }
            curves.append(
                "[\(low):\(high)] \(law.prefactor)*x**(\(-law.exponent))+(\(law.offset?.value ?? 0)) with lines linewidth 1.5 "
                    + "linecolor '\(Colours.series(index))' notitle")
        }
        label(groups, ends, y, &plot, hasCommonExponent: fit.common != nil)
        plot.plot(curves + marks)
        return Figure(plot, title: "\(fit.request.y) against \(fit.request.x)", caption: "")
    }

    /// Names beside the ends of the curves, in black, behind the mark of their series.
    private static func label(
        _ groups: [TableFit.Group], _ ends: [Double], _ y: Axis, _ plot: inout Plot, hasCommonExponent: Bool
    ) {
        let texts = groups.map { group -> String in
            let name = group.cells.joined(separator: " ")
            guard !hasCommonExponent, let law = group.law else { return name }
            return (name.isEmpty ? "" : name + ": ")
                + LossAgainstWidth.slope(law.exponent, law.exponentLow, law.exponentHigh)
        }
        let longest = Double(texts.map(\.count).max() ?? 0)
        plot.add("set rmargin at screen \(max(0.4, 1 - (6 * longest + 36) / Double(plot.width)))")
        for (index, place) in y.places(ends, spacing: 0.085).enumerated() where !texts[index].isEmpty {
            plot.add(
                "set label \(Plot.quoted(texts[index])) at graph 1.03,\(place) left noenhanced font ',11' point pointtype "
                    + "\(point(index)) pointsize 0.6 linecolor '\(Colours.series(index))' offset 0.8,0")
        }
    }

    /// Another mark where the colours begin again.
    private static func point(_ index: Int) -> Int { Colours.point(index + index / Colours.series.count) }

    private static func range(_ group: TableFit.Group) -> (low: Double, high: Double)? {
        guard let low = group.points.map(\.x).min(), let high = group.points.map(\.x).max(), low < high else {
            return nil
        }
        return (low, high)
    }

    /// The height at which a group ends on the right.
    private static func end(_ group: TableFit.Group) -> Double {
        let last = group.points.max { $0.x < $1.x }!
        guard let law = group.law, law.value(at: last.x) > 0 else { return last.y }
        return law.value(at: last.x)
    }
}
