import Kinds
import Settings
import Tables

/// The dimensionality of each feature along a swept setting, where features.csv is asked for: features that share
/// dimensions as an ideal shape does lie on its line.
enum FeatureDimensionality: FigureKind {
    /// More points are a cloud, and a large file.
    private static let mostPoints = 4000
    private static let mostFigures = 3

    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        let features = Dictionary(grouping: try tables.table("features.csv").rows) { $0["run_id"] }
        guard !features.isEmpty else { return [] }
        let lines = try MeasureLines(tables)
        guard let axis = lines.axis, lines.lines.count <= mostFigures else { return [] }
        return lines.lines.enumerated().compactMap { index, line in
            let points = line.places.flatMap { place in
                guard let x = place.position.flatMap({ Double($0) }), let best = place.rows.ofLeastLoss else {
                    return [[Double]]()
                }
                return (features[best["run_id"]] ?? []).compactMap { row in
                    guard let feature = row.number("feature"), let share = row.number("dimensionality"), share > 0
                    else {
                        return nil
                    }
                    return [x, share, feature]
                }
            }
            guard Set(points.map { $0[0] }).count > 1, points.count <= mostPoints else { return nil }
            let name = "feature-dimensionality" + (lines.lines.count > 1 ? "-\(index + 1)" : "")
            return Figure(
                plot(name, points, along: axis.symbol, title: line.name),
                title: "Dimensions of each feature" + (line.name.isEmpty ? "" : ", \(line.name)"),
                caption: """
                    Each point is a feature: the share of a dimension that it has to itself, D_i = ‖W_i‖² / Σ_j (w_i · W_j)². \
                    1 is a dimension of its own; lines: features that share dimensions as a tetrahedron (3/4), a triangle (2/3), an \
                    opposite pair (1/2), a pentagon (2/5) and a square antiprism (3/8) do. The colour is the feature's number. Features \
                    without a direction are left out; of several replicates the one with the smallest loss is shown.
                    """)
        }
    }

    private static func plot(_ name: String, _ points: [[Double]], along symbol: String, title: String) -> Plot {
        var plot = Plot(name)
        plot.title(title)
        plot.axisLabels(x: symbol, y: "dimensionality D_i")
        let values = points.map { $0[0] }
        plot.add(values.spanDecade ? Axis.used(values, as: "x") : Axis.linear(values)?.setup("x") ?? [])
        plot.add([
            "set yrange [0:1.05]", TrackedModels.idealTicks, Colours.viridis, "set cblabel 'feature'",
        ])
        plot.data("features", points)
        plot.plot(["$features using 1:2:3 with points pointtype 7 pointsize 0.6 palette notitle"])
        return plot
    }
}
