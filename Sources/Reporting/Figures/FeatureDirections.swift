import Basics
import Kinds
import Tables
import Settings

/// The directions of models of width 2 or 3, as arrows.
enum FeatureDirections: FigureKind {
    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        let small = try SmallModel.all(tables, models)
        var figures: [Figure] = []
        for width in [2, 3] {
            let all = small.filter { $0.width == width }
            let models = evenly(all, most: 6)
            guard !models.isEmpty else { continue }
            let isTied = all.allSatisfy(\.isTied)
            let opposite = all.allSatisfy(\.isReLU) ? "Opposite ones a ReLU can tell apart. " : ""
            figures.append(
                Figure(
                    plot("feature-directions-\(width)d", models, width),
                    title: "Feature directions in \(width) dimensions",
                    caption: """
                        Each arrow is a feature's direction \(isTied ? "W_i" : "W_i, or the decoder's D_i of untied weights"), \
                        numbered from the first feature on; its length is the norm\(width == 2 ? ", and the circle has radius 1" : ""). \
                        Each model is turned so that its first represented feature points up and the next one to the right. \
                        \(models.contains { !$0.shapes.isEmpty } ? "Above each model stand the shapes of its represented features. " : "")\
                        \(isTied ? "Features" : "Of tied weights, features") whose arrows are at right angles do not disturb \
                        one another. \(opposite)\(isTied ? "Grey ones, of norms below 1/2, are not represented. " : "")\
                        Of several replicates the one with the smallest loss is shown.\
                        \(ModelGroups.omission(models.count, of: all.count, "models"))
                        """))
        }
        return figures
    }

    private static func plot(_ name: String, _ models: [SmallModel], _ width: Int) -> Plot {
        let columns = min(models.count, 3)
        let rows = (models.count + columns - 1) / columns
        var plot = Plot(name, width: 260 * columns, height: 270 * rows)
        let reach = 1.25 * max(1, models.flatMap(\.directions).map(CommonOrientation.norm).max() ?? 1)
        for (index, model) in models.enumerated() {
            let orientation = CommonOrientation(model.directions)
            plot.data(
                "model\(index)",
                model.directions.enumerated().map { orientation.turned($0.element) + [Double($0.offset + 1)] })
        }
        plot.add("set multiplot layout \(rows),\(columns)")
        plot.add("set lmargin 0.5\nset rmargin 0.5\nset tmargin 2\nset bmargin 0.5")
        plot.add("unset key\nset xrange [\(-reach):\(reach)]\nset yrange [\(-reach):\(reach)]")
        for (style, colour) in [(1, Colours.series(0)), (2, "#999999")] {
            plot.add("set style arrow \(style) head filled size screen 0.012,20 linewidth 2 linecolor '\(colour)'")
        }
        if width == 2 {
            plot.add("set size ratio -1\nunset tics\nunset border")
            plot.add("set object 1 circle at 0,0 size 1 fillstyle empty border linecolor '#999999' dashtype 2")
        } else {
            plot.add(
                "set zrange [\(-reach):\(reach)]\nset view 65,35,1.15\nset view equal xyz\nset xyplane at \(-reach)")
            plot.add("set format ''\nset border 4095 linecolor '#cccccc'")
        }
        for (index, model) in models.enumerated() {
            plot.add(title(model))
            if width == 2 {
                plot.plot([
                    "$model\(index) using (0):(0):1:2:(\(style(model))) with vectors arrowstyle variable",
                    numbers(model, "($1*1.13):($2*1.13):(sprintf('%d', $3))", index),
                ])
            } else {
                plot.plot(
                    [
                        "$model\(index) using (0):(0):(0):1:2:3:(\(style(model))) with vectors arrowstyle variable",
                        numbers(model, "($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4))", index),
                    ], with: "splot")
            }
        }
        plot.add("unset multiplot")
        return plot
    }

    /// The number of an arrow's style: another one for features of tied weights that are not represented.
    private static func style(_ model: SmallModel) -> String {
        let square = (1...model.width).map { "$\($0)**2" }.joined(separator: "+")
        return model.isTied ? "\(square) > 0.25 ? 1 : 2" : "1"
    }

    /// Its label and the shapes of its groups, as much as fits over a part of the figure.
    private static func title(_ model: SmallModel) -> String {
        let text = [model.label, model.shapes].filter { !$0.isEmpty }.joined(separator: ": ")
        let short = text.count > 48 ? text.prefix(47) + "…" : text[...]
        return "set title \(Plot.quoted(String(short))) noenhanced font ',\(text.count > 36 ? 10 : 12)'"
    }

    /// Many numbers would cover one another: the first ones stand for them.
    private static func numbers(_ model: SmallModel, _ columns: String, _ index: Int) -> String {
        let last = min(model.directions.count, 12) - 1
        return "$model\(index) every ::0::\(last) using \(columns) with labels font ',11'"
    }
}
