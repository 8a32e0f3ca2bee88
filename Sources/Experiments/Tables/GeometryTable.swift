import Theory

/// geometry.csv: how each model's directions are arranged, over all of them and over the represented ones, beside what
/// theory says of so many directions.
enum GeometryTable {
    private static let measured = [
        "directions", "mean_square_overlap", "max_abs_overlap", "max_overlap", "min_overlap", "mean_overlap",
        "overlap_standard_deviation", "accepted_deviation", "mean_interference", "mean_dimensionality",
        "total_dimensionality", "features_per_dimension", "dimensions_per_feature",
    ]

    static func make(_ results: Results) -> CSV {
        var table = CSV(
            ["run_id", "features", "width", "over"] + measured + [
                "welch_mean_square", "random_mean_square", "strongest_max_abs", "strongest_bound", "random_max_abs",
                "rankin_max", "random_max",
            ])
        for run in results.runs where run.record.status == .finished {
            let sets: [(String, (String) -> String)] = [("all", { $0 }), ("represented", Measure.ofRepresented)]
            for (over, name) in sets {
                let (n, m) = (run.count(name("directions")) ?? 0, run.settings.training.width)
                let strongest = try? OverlapBounds.strongest(directions: n, dimension: m)
                table.append(
                    [run.record.runID, CSV.text(run.settings.training.features), CSV.text(m), over]
                        + measured.map { $0 == "directions" ? CSV.text(n) : CSV.text(run.measure(name($0))) } + [
                            CSV.text(try? WelchBound.meanSquare(directions: n, dimension: m)),
                            CSV.text(try? RandomDirections.meanSquare(dimension: m)),
                            CSV.text(strongest?.value), strongest?.name ?? "",
                            CSV.text(ExpectedMaxima.absolute(directions: n, dimension: m)),
                            CSV.text(try? OverlapBounds.rankin(directions: n, dimension: m)),
                            CSV.text(ExpectedMaxima.signed(directions: n, dimension: m)),
                        ])
            }
        }
        return table
    }
}
