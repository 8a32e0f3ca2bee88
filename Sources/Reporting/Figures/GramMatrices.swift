import Basics
import Kinds
import Tables
import Settings

/// W Wᵀ of small models with tied weights: norms on the diagonal, interference off it.
enum GramMatrices: FigureKind {
    private static let mostFeatures = 32

    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        let small = try SmallModel.all(tables, models).filter {
            $0.isTied && (2...mostFeatures).contains($0.directions.count)
        }
        // The narrowest, whose directions another figure shows.
        guard let narrowest = small.map(\.width).min() else { return [] }
        let all = small.filter { $0.width == narrowest }
        let models = evenly(all, most: 6)
        return [
            Figure(
                plot(models), title: "Gram matrices WᵀW",
                caption: """
                    Row i, column j: W_i · W_j, what the input of feature j adds to the output of feature i. On the \
                    diagonal the squared norms: red where a feature is represented. Off it interference: red where \
                    features push one another up, blue where they push one another down, and the colour of 0 where they are \
                    orthogonal or absent.\
                    \(ModelGroups.omission(models.count, of: all.count, "models of that width"))
                    """)
        ]
    }

    private static func plot(_ models: [SmallModel]) -> Plot {
        let columns = min(models.count, 3)
        let rows = (models.count + columns - 1) / columns
        var plot = Plot("gram-matrices", width: 250 * columns + 60, height: 250 * rows)
        for (index, model) in models.enumerated() {
            plot.data("model\(index)", cells(model.directions))
        }
        plot.add("set multiplot layout \(rows),\(columns)")
        plot.add(Colours.diverging)
        plot.add("set cbrange [-1:1]\nset size ratio 1\nunset key\nset style fill solid 1.0 noborder")
        plot.add(
            "set lmargin 4\nset rmargin 5\nset tmargin 2\nset bmargin 1.5\nset tics font ',10' scale 0.5\nset cbtics 1\n"
                + "set colorbox user origin graph 1.06,0 size graph 0.06,1"
        )
        for (index, model) in models.enumerated() {
            let count = model.directions.count
            plot.add("set title \(Plot.quoted(model.label)) noenhanced font ',12'")
            plot.add("set xrange [0.5:\(count).5]\nset yrange [\(count).5:0.5]")
            let step = count <= 8 ? 1 : count <= 16 ? 4 : 8
            plot.add("set xtics \(step),\(step)\nset ytics \(step),\(step)")
            plot.plot(["$model\(index) using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette notitle"])
        }
        plot.add("unset multiplot")
        return plot
    }

    /// Column, row and W_i · W_j of every pair.
    private static func cells(_ directions: [[Double]]) -> [[Double]] {
        var cells: [[Double]] = []
        for (i, one) in directions.enumerated() {
            for (j, two) in directions.enumerated() {
                let product = zip(one, two).reduce(0) { $0 + $1.0 * $1.1 }
                cells.append([Double(j + 1), Double(i + 1), product])
            }
        }
        return cells
    }
}
