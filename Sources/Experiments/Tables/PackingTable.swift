import Packing
import Theory

/// packing.csv: one row a packing.
enum PackingTable {
    static func make(_ results: Results) -> CSV {
        var table = CSV([
            "directions", "dimension", "method", "trial", "deviation", "welch_max_abs", "welch_mean_square", "run_id",
            "mean_square_overlap", "max_overlap", "min_overlap", "strongest_max_abs", "strongest_bound",
            "random_max_abs",
        ])
        for run in results.runs {
            let (k, d) = (run.settings.directions, run.settings.dimension)
            let strongest = try? OverlapBounds.strongest(directions: k, dimension: d)
            table.append([
                CSV.text(k), CSV.text(d), run.settings.packingMethod.rawValue, CSV.text(run.settings.replicate),
                CSV.text(run.measure("deviation")),
                CSV.text(try? WelchBound.maximumAbsolute(directions: k, dimension: d)),
                CSV.text(try? WelchBound.meanSquare(directions: k, dimension: d)), run.record.runID,
                CSV.text(run.measure("mean_square_overlap")), CSV.text(run.measure("max_overlap")),
                CSV.text(run.measure("min_overlap")), CSV.text(strongest?.value), strongest?.name ?? "",
                CSV.text(try? RandomDirections.expectedMaximumAbsolute(directions: k, dimension: d)),
            ])
        }
        return table
    }
}

/// The best of a cell's trials.
struct PackingCell: Sendable {
    let method: PackingMethod
    let directions: Int
    let dimension: Int
    /// The run with the smallest deviation.
    let best: FinishedRun
    let trials: Int

    var deviation: Double { best.measure("deviation") ?? .nan }

    /// The cells of each method, by dimension and then by the number of directions.
    static func all(_ results: Results) -> [PackingCell] {
        struct Key: Hashable {
            let method: PackingMethod
            let directions, dimension: Int
        }
        let groups = Dictionary(grouping: results.runs.filter { $0.measure("deviation") != nil }) {
            Key(
                method: $0.settings.packingMethod, directions: $0.settings.directions,
                dimension: $0.settings.dimension)
        }
        let cells = groups.map { key, runs in
            PackingCell(
                method: key.method, directions: key.directions, dimension: key.dimension,
                best: runs.min {
                    ($0.measure("deviation")!, $0.settings.replicate) < (
                        $1.measure("deviation")!, $1.settings.replicate
                    )
                }!,
                trials: runs.count)
        }
        return cells.sorted {
            ($0.method.rawValue, $0.dimension, $0.directions) < ($1.method.rawValue, $1.dimension, $1.directions)
        }
    }
}
