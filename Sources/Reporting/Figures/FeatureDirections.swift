import Experiments

/// The directions of models of width 2 or 3, as arrows.
enum FeatureDirections: FigureKind {
    static func figures(_ tables: ResultTables) throws(Problems) -> [Figure] {
        let small = try SmallModel.all(tables)
        var figures: [Figure] = []
        for width in [2, 3] {
            let models = evenly(small.filter { $0.width == width }, most: 6)
            guard !models.isEmpty else { continue }
            figures.append(
                Figure(
                    plot("feature-directions-\(width)d", models, width),
                    title: "Feature directions in \(width) dimensions",
                    caption: """
                        Each arrow is a feature's direction W_i, numbered from the first feature on; its length is the \
                        norm, and the circle has radius 1. Features whose arrows are at right angles do not disturb one \
                        another, opposite ones are told apart by the ReLU, and those near the origin are not represented. \
                        Of several replicates the one with the smallest loss is shown.
                        """))
        }
        return figures
    }

    private static func plot(_ name: String, _ models: [SmallModel], _ width: Int) -> Plot {
        let columns = min(models.count, 3)
        let rows = (models.count + columns - 1) / columns
        var plot = Plot(name, width: 260 * columns, height: 270 * rows)
        let reach = 1.25 * max(1, models.flatMap(\.directions).map { norm($0) }.max() ?? 1)
        for (index, model) in models.enumerated() {
            plot.data(
                "model\(index)", model.directions.enumerated().map { $0.element + [Double($0.offset + 1)] })
        }
        plot.add("set multiplot layout \(rows),\(columns)")
        plot.add("set lmargin 0.5\nset rmargin 0.5\nset tmargin 2\nset bmargin 0.5")
        plot.add("unset key\nset xrange [\(-reach):\(reach)]\nset yrange [\(-reach):\(reach)]")
        plot.add("set style arrow 1 head filled size screen 0.012,20 linewidth 2 linecolor '\(Colours.series(0))'")
        if width == 2 {
            plot.add("set size ratio -1\nunset tics\nunset border")
            plot.add("set object 1 circle at 0,0 size 1 fillstyle empty border linecolor '#999999' dashtype 2")
        } else {
            plot.add(
                "set zrange [\(-reach):\(reach)]\nset view 65,35,1.35\nset view equal xyz\nset xyplane at \(-reach)")
            plot.add("set format ''\nset border 4095 linecolor '#cccccc'")
        }
        for (index, model) in models.enumerated() {
            plot.add("set title \(Plot.quoted(model.label)) noenhanced font ',12'")
            if width == 2 {
                plot.plot([
                    "$model\(index) using (0):(0):1:2 with vectors arrowstyle 1",
                    "$model\(index) using ($1*1.13):($2*1.13):(sprintf('%d', $3)) with labels font ',11'",
                ])
            } else {
                plot.plot(
                    [
                        "$model\(index) using (0):(0):(0):1:2:3 with vectors arrowstyle 1",
                        "$model\(index) using ($1*1.15):($2*1.15):($3*1.15):(sprintf('%d', $4)) with labels font ',11'",
                    ], with: "splot")
            }
        }
        plot.add("unset multiplot")
        return plot
    }

    private static func norm(_ vector: [Double]) -> Double { vector.reduce(0) { $0 + $1 * $1 }.squareRoot() }
}
