import Kinds
import Tables
import Foundation
import Settings
import Statistics

/// Test loss against width on logarithmic axes, with the fitted power law, the predicted one, and the loss of random directions.
enum LossAgainstWidth: FigureKind {
    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        let panels = models.panelsOverWidths
        return panels.enumerated().compactMap { index, panel in
            let name = "loss-against-width" + (panels.count > 1 ? "-\(index + 1)" : "")
            guard let (plot, holds) = plot(name, panel, models) else { return nil }
            let solid =
                holds.fit
                ? " Solid: the fit, whose slope, minus the exponent, stands at its end with the 95% interval." : ""
            let dashed =
                holds.prediction
                ? " Dashed: the predicted exponent, through the middle of the points. Where the two lines run side by side, "
                    + "theory and fit agree; where the points bend away from them, neither is the law." : ""
            let dotted =
                holds.random
                ? " Dotted: the loss of as many random directions with the best norms, biases and share of features used; a point "
                    + "well below it has directions better than chance." : ""
            return Figure(
                plot, title: "Loss against width" + (panel.label.isEmpty ? "" : ", \(panel.label)"),
                caption: """
                    Each point is a model's loss on fresh samples, with its 95% interval, often smaller than the point. \
                    Both axes are logarithmic, so a power law is a straight line.\(solid)\(dashed)\(dotted)\(models.omission)
                    """)
        }
    }

    /// - Returns: the plot, and whether a fitted line, a predicted one and one of random directions are in it.
    private static func plot(
        _ name: String, _ panel: Panel, _ models: ModelGroups
    ) -> (Plot, holds: (fit: Bool, prediction: Bool, random: Bool))? {
        let points = panel.groups.map { group in
            group.runs.compactMap { run -> (x: Double, y: Double, error: Double)? in
                guard let width = run.number("width"), let loss = run.number("test_loss"), loss > 0 else { return nil }
                return (width, loss, SampleMean.standardErrorsOfMany * (run.number("test_loss_stderr") ?? 0))
            }
        }
        let random = panel.groups.map(randomDirections)
        let all = points.flatMap(\.self)
        let heights = all.flatMap { [$0.y, $0.y + $0.error] } + random.flatMap { $0.map { $0[1] } }
        guard let y = Axis.logarithmic(heights, margin: 0.09) else { return nil }
        var plot = Plot(name)
        plot.title(panel.label)
        plot.axisLabels(x: "width m", y: "test loss per sample")
        plot.add(Axis.used(all.map(\.x), as: "x") + y.setup("y"))
        var (bars, lines, predicted, curves): ([String], [String], [String], [String]) = ([], [], [], [])
        var labels: [(text: String, value: Double, colour: String, mark: Int)] = []
        for (index, group) in panel.groups.enumerated() where !points[index].isEmpty {
            let colour = Colours.series(index)
            plot.data(
                "points\(index)", points[index].map { [$0.x, $0.y, max(y.low, $0.y - $0.error), $0.y + $0.error] })
            bars.append(
                "$points\(index) using 1:2:3:4 with yerrorbars linecolor '\(colour)' pointtype \(Colours.point(index)) "
                    + "pointsize 0.7 notitle")
            if random[index].count > 1 {
                plot.data("random\(index)", random[index])
                curves.append(
                    "$random\(index) using 1:2 with lines dashtype 3 linewidth 1 linecolor '\(colour)' notitle")
            }
            let (low, high) = (points[index].map(\.x).min()!, points[index].map(\.x).max()!)
            var text = panel.label(group)
            var end =
                points[index].filter { $0.x == high }.map(\.y).reduce(0, +)
                / Double(points[index].count { $0.x == high })
            if let fit = models.fit(of: group),
                let exponent = fit.number("exponent"), let prefactor = fit.number("prefactor")
            {
                end = prefactor * pow(high, -exponent)
                lines.append(
                    "[\(low):\(high)] \(prefactor)*x**(\(-exponent)) with lines linewidth 1.5 linecolor '\(colour)' "
                        + "notitle")
                if let low = fit.number("exponent_low"), let high = fit.number("exponent_high") {
                    text += (text.isEmpty ? "" : ": ") + slope(exponent, low, high)
                }
                if let expected = fit.number("predicted_exponent") {
                    predicted.append(
                        "[\(low):\(high)] \(through(points[index].map { ($0.x, $0.y) }, expected))*x**(\(-expected)) "
                            + "with lines dashtype 2 linewidth 1.5 linecolor '\(colour)' notitle")
                }
            }
            labels.append((text, end, colour, Colours.point(index)))
        }
        // As a share of the picture: characters are not as wide in every format.
        let longest = labels.map(\.text.count).max() ?? 0
        var keys: [String] = []
        if longest > longestBeside {
            plot.key(for: labels.map(\.text))
            keys = labels.map { label in
                "keyentry with points pointtype \(label.mark) pointsize 0.7 linecolor '\(label.colour)' title "
                    + Plot.quoted(label.text)
            }
        } else {
            plot.add("set rmargin at screen \(1 - (6 * Double(longest) + 36) / Double(plot.width))")
            for (label, place) in zip(labels, y.places(labels.map(\.value), spacing: 0.085)) {
                // Black letters, which can be read whatever the colour, behind the mark of their series.
                plot.add(
                    "set label \(Plot.quoted(label.text)) at graph 1.03,\(place) left noenhanced font ',11' point pointtype "
                        + "\(label.mark) pointsize 0.6 linecolor '\(label.colour)' offset 0.8,0")
            }
        }
        // Keys are drawn for what is there, in grey: colour belongs to the series.
        keys.append("keyentry with points pointtype 7 pointsize 0.7 linecolor '#555555' title 'model'")
        if !lines.isEmpty { keys.append("keyentry with lines linewidth 1.5 linecolor '#555555' title 'fit'") }
        if !predicted.isEmpty {
            keys.append("keyentry with lines dashtype 2 linewidth 1.5 linecolor '#555555' title 'predicted'")
        }
        if !curves.isEmpty {
            keys.append(
                "keyentry with lines dashtype 3 linewidth 1 linecolor '#555555' "
                    + "title 'random directions, best norms and biases'")
        }
        plot.plot(curves + predicted + lines + bars + keys)
        return (plot, (!lines.isEmpty, !predicted.isEmpty, !curves.isEmpty))
    }

    /// Longer labels, in letters, stand below the figure: beside it they would leave no room.
    private static let longestBeside = 50

    /// Width and loss of random directions, by rising width; replicates share it.
    private static func randomDirections(_ group: ModelGroup) -> [[Double]] {
        let pairs = group.runs.compactMap { run in
            run.number("width").flatMap { m in run.number("random_directions_loss").map { (m, $0) } }
        }
        return Dictionary(pairs) { first, _ in first }.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map {
            [$0.key, $0.value]
        }
    }

    /// "−0.82 [−1.04, −0.57]": the slope of the line is minus the exponent.
    static func slope(_ exponent: Double, _ low: Double, _ high: Double) -> String {
        String(format: "%.2f [%.2f, %.2f]", -exponent, -high, -low).replacingOccurrences(of: "-", with: "\u{2212}")
    }

    /// The prefactor of a power law through the geometric mean of the points.
    private static func through(_ points: [(Double, Double)], _ exponent: Double) -> Double {
        exp(points.reduce(0) { $0 + log($1.1) + exponent * log($1.0) } / Double(points.count))
    }
}
