import Theory

/// runs.csv: one row a model.
enum RunsTable {
    static func make(_ results: Results) -> CSV {
        let measures = ["train_loss"] + Measures.all.flatMap(\.columns)
        let own = Set(Coordinates.columns.map(\.1) + ["model.width", "training.steps"])
        let others = results.experiment.sweptPaths.filter { !own.contains($0) }
        var table = CSV(
            [
                "run_id", "features", "width", "frequency_law", "frequency_exponent", "activation_density",
                "weight_decay", "replicate", "seed", "steps", "status",
            ] + measures + ["welch_max_abs", "welch_mean_square", "random_mean_square"] + others)
        for run in results.runs {
            let settings = run.settings
            let (n, m) = (settings.training.features, settings.training.width)
            let bounds = [
                try? WelchBound.maximumAbsolute(directions: n, dimension: m),
                try? WelchBound.meanSquare(directions: n, dimension: m),
                try? RandomDirections.meanSquare(dimension: m),
            ]
            table.append(
                [
                    run.record.runID, CSV.text(n), CSV.text(m),
                    Coordinates.cell("data.frequency.law", of: settings.values),
                    Coordinates.cell("data.frequency.exponent", of: settings.values),
                    Coordinates.cell("data.activationDensity", of: settings.values),
                    Coordinates.cell("training.weightDecay", of: settings.values), CSV.text(settings.replicate),
                    String(settings.seed), CSV.text(run.record.steps), run.record.status.rawValue,
                ] + measures.map { CSV.text(run.measure($0)) } + bounds.map { CSV.text($0) }
                    + others.map { Coordinates.cell($0, of: settings.values) })
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
