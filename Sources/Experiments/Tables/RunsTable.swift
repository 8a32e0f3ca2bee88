import Theory

/// runs.csv: one row a model.
enum RunsTable {
    private static let measuresBeforeBounds = [
        "train_loss", "test_loss", "test_loss_stderr", "missing_loss", "interference_loss", "reconstruction_loss",
        "fraction_represented", "fraction_strongly_represented", "mean_square_overlap", "max_abs_overlap",
        "max_overlap", "min_overlap", "accepted_deviation", "features_per_dimension",
    ]

    static func make(_ results: Results) -> CSV {
        let own = Set(Coordinates.columns.map(\.1) + ["model.width", "training.steps"])
        let others = results.experiment.sweptPaths.filter { !own.contains($0) }
        var table = CSV(
            [
                "run_id", "features", "width", "frequency_law", "frequency_exponent", "activation_density",
                "weight_decay", "replicate", "seed", "steps", "status",
            ] + measuresBeforeBounds + ["welch_max_abs", "welch_mean_square", "random_mean_square"] + others)
        for run in results.runs {
            let settings = run.settings
            let (n, m) = (settings.features, settings.width)
            let bounds = [
                try? WelchBound.maximumAbsolute(directions: n, dimension: m),
                try? WelchBound.meanSquare(directions: n, dimension: m),
                try? RandomDirections.meanSquare(dimension: m),
            ]
            table.append(
                [
                    run.record.runID, CSV.text(n), CSV.text(m), CSV.text(settings.values["data.frequency.law"]),
                    CSV.text(settings.values["data.frequency.exponent"]),
                    CSV.text(settings.values["data.activationDensity"]),
                    CSV.text(settings.values["training.weightDecay"]), CSV.text(settings.replicate),
                    String(settings.seed), CSV.text(run.record.steps), run.record.status.rawValue,
                ] + measuresBeforeBounds.map { CSV.text(run.measure($0)) } + bounds.map { CSV.text($0) }
                    + others.map { CSV.text(settings.values[$0]) })
        }
        return table
    }
}

/// curves.csv: the training loss of every run along its steps.
enum CurvesTable {
    static func make(_ results: Results, in store: RunStore) throws(FileFailure) -> CSV {
        var table = CSV(["run_id", "step", "learning_rate", "train_loss"])
        for run in results.runs {
            for point in try store.arrays(run.record.runID).curve {
                table.append([
                    run.record.runID, CSV.text(point.step), CSV.text(point.learningRate), CSV.text(point.trainLoss),
                ])
            }
        }
        return table
    }
}
