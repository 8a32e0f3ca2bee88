import Settings
import Theory

/// packing.csv: one row a packing.
enum PackingTable {
    static func make(_ cells: [PackingCell], _ experiment: Experiment) -> CSV {
        let others = PackingCell.otherPaths(experiment)
        var table = CSV(
            [
                "directions", "dimension", "method", "trial", "deviation", "welch_max_abs", "welch_mean_square",
                "run_id", "seed", "mean_square_overlap", "max_overlap", "min_overlap", "strongest_max_abs",
                "strongest_bound", "random_max_abs",
            ] + others)
        for cell in cells {
            let (k, d) = (cell.directions, cell.dimension)
            let bounds = [
                CSV.text(cell.bound?.value), cell.bound?.name ?? "", CSV.text(cell.expectedOfRandom),
            ]
            for run in cell.runs {
                table.append(
                    [
                        CSV.text(k), CSV.text(d), cell.method.rawValue, CSV.text(run.settings.replicate),
                        CSV.text(run.measure("deviation")),
                        CSV.text(try? WelchBound.maximumAbsolute(directions: k, dimension: d)),
                        CSV.text(try? WelchBound.meanSquare(directions: k, dimension: d)), run.record.runID,
                        String(run.settings.seed), CSV.text(run.measure("mean_square_overlap")),
                        CSV.text(run.measure("max_overlap")), CSV.text(run.measure("min_overlap")),
                    ] + bounds + cell.others)
            }
        }
        return table
    }
}
