import Kinds
import Settings
import Tables

/// The same before all others, where the answer tells of it.
enum AskedDimensionality: FigureKind {
    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        DimensionShares.areAsked(tables.experiment) ? try FeatureDimensionality.all(tables) : []
    }
}

/// The dimensionality of each feature along a swept setting, where features.csv is asked for: features that share
/// dimensions as an ideal shape does lie on its line.
enum FeatureDimensionality: FigureKind {
    /// More points of features that are alike are counted.
    private static let mostPoints = 1000
    /// The height of what is counted together.
    private static let bin = 0.005
    /// More points are a cloud, and a large file.
    private static let mostDrawn = 4000
    private static let mostFigures = 3

    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        DimensionShares.areAsked(tables.experiment) ? [] : try all(tables)
    }

    fileprivate static func all(_ tables: ResultTables) throws(Problems) -> [Figure] {
        let features = Dictionary(grouping: try tables.table("features.csv").rows) { $0["run_id"] }
        guard !features.isEmpty else { return [] }
        let lines = try MeasureLines(tables)
        guard let axis = lines.axis, lines.lines.count <= mostFigures else { return [] }
        return lines.lines.enumerated().compactMap { index, line in
            let all = line.places.flatMap { place -> [(x: Double, row: Table.Row)] in
                guard let x = place.position.flatMap({ Double($0) }), let best = place.rows.ofLeastLoss else {
                    return []
                }
                return (features[best["run_id"]] ?? []).map { (x, $0) }
            }
            let areCounted = all.count > mostPoints && areAlike(line, features)
            let points = areCounted ? counted(all) : each(all)
            guard Set(points.map { $0[0] }).count > 1, points.count <= mostDrawn else { return nil }
            let name = "feature-dimensionality" + (lines.lines.count > 1 ? "-\(index + 1)" : "")
            return Figure(
                plot(name, points, along: axis.symbol, title: line.name, colour: areCounted ? "features" : "feature"),
                title: "Dimensions of each feature" + (line.name.isEmpty ? "" : ", \(line.name)"),
                caption: """
                    \(areCounted ? ofCounted : ofEach) 1 is a dimension of its own; lines: features that share dimensions as a tetrahedron (3/4), \
                    a triangle (2/3), an opposite pair (1/2), a pentagon (2/5) and a square antiprism (3/8) do. Of several replicates the one with \
                    the smallest loss is shown.
                    """)
        }
    }

    private static let ofEach = """
        Each point is a feature: the share of a dimension that it has to itself, D_i = ‖W_i‖² / Σ_j (w_i · W_j)². The colour is the feature's \
        number. Features without a direction are left out.
        """
    private static let ofCounted = """
        Each point is a share of a dimension that features have to themselves, D_i = ‖W_i‖² / Σ_j (w_i · W_j)². The colour is how many have it, of \
        those with a norm above 1/2; as all count alike and are as frequent, their numbers say nothing.
        """

    /// Setting, share and number of each feature.
    private static func each(_ features: [(x: Double, row: Table.Row)]) -> [[Double]] {
        features.compactMap { x, row in
            guard let feature = row.number("feature"), let share = row.number("dimensionality"), share > 0 else {
                return nil
            }
            return [x, share, feature]
        }
    }

    /// Setting, share and how many features of a norm above 1/2 have it.
    private static func counted(_ features: [(x: Double, row: Table.Row)]) -> [[Double]] {
        let places = features.compactMap { x, row -> [Double]? in
            guard let norm = row.number("norm"), norm > 0.5, let share = row.number("dimensionality") else {
                return nil
            }
            return [x, (share / bin).rounded() * bin]
        }
        return Dictionary(grouping: places) { $0 }.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map {
            $0.key + [Double($0.value.count)]
        }
    }

    /// Whether features differ in nothing but their number.
    private static func areAlike(_ line: MeasureLines.Line, _ features: [String: [Table.Row]]) -> Bool {
        line.places.flatMap(\.rows).allSatisfy { row in
            Set((features[row["run_id"]] ?? []).map { $0["probability"] }).count < 2
        }
    }

    private static func plot(
        _ name: String, _ points: [[Double]], along symbol: String, title: String, colour: String
    ) -> Plot {
        var plot = Plot(name)
        plot.title(title)
        plot.axisLabels(x: symbol, y: "dimensionality D_i")
        let values = points.map { $0[0] }
        plot.add(values.spanDecade ? Axis.used(values, as: "x") : Axis.linear(values)?.setup("x") ?? [])
        plot.add([
            "set yrange [0:1.05]", TrackedModels.idealTicks, Colours.viridis, "set cblabel '\(colour)'",
        ])
        plot.data("features", points)
        plot.plot(["$features using 1:2:3 with points pointtype 7 pointsize 0.6 palette notitle"])
        return plot
    }
}
