public import Settings
public import Store
public import Tables

/// Trains a model at each point of the sweep and measures it.
public enum TrainingKind: Kind {
    public static let form = ExperimentKind(
        "training", "models", catalogue: TrainingSettings.catalogue,
        comparisons: TrainingComparisons.kinds.map(\.name),
        presetComparisons: TrainingComparisons.kinds.map(\.name).filter { $0 != TrainingComparisons.offset },
        ownTables: [
            RunsTable.file, GeometryTable.form.description.file, CurvesTable.form.description.file, FitsTable.file,
            ComparisonTable.form.description.file,
        ],
        optionalTables: [FeaturesTable.name, OverlapsTable.name, DirectionsTable.name],
        widthPath: Coordinates.width.setting, rules: TrainingSettings.rules,
        typed: { values throws(Problem) in try TrainingSettings(values) })

    public static func steps(of run: RunSettings) -> Int { run.training.steps }

    public static func describe(_ run: RunSettings) -> String {
        let training = run.training
        let exponent = training.frequency.powerExponent.map { " exponent \($0)" } ?? ""
        return "width \(training.width)\(exponent) decay \(training.weightDecay)" + (training.isTied ? "" : " untied")
    }

    public static let headline = (measure: "test_loss", name: "loss")

    public static func costs(of runs: [RunSettings]) throws -> [RunCost] {
        var costs = TrainingCosts()
        return try runs.map { try costs.cost(of: $0) }
    }

    public static func execute(_ run: RunSettings, _ work: RunWork) throws -> RunOutcome? {
        try TrainingExecution.execute(run, work)
    }

    public static func complete(
        _ record: RunRecord, of run: RunSettings, in store: RunStore
    ) throws(FileFailure) -> RunRecord { try TrainingExecution.complete(record, of: run, in: store) }

    public static func tables(of experiment: Experiment) -> [TableDescription] {
        [
            RunsTable.form(experiment).description, GeometryTable.form.description,
            FitsTable.form(experiment).description,
            ComparisonTable.form.description, CurvesTable.form.description, FeaturesTable.form.description,
            OverlapsTable.form.description, DirectionsTable.form.description,
        ]
    }

    public static func make(_ results: Results, in store: RunStore) throws -> MadeTables {
        let experiment = results.experiment
        let groups = FinishedGroup.all(results)
        let fits = GroupFits.all(groups, of: experiment)
        var made = MadeTables()
        made.add(RunsTable.form(experiment), results.runs)
        made.add(GeometryTable.form, GeometryTable.rows(results))
        made.add(CurvesTable.form, of: results.runs) { run throws(FileFailure) in try CurvesTable.rows(run, in: store) }
        made.add(FitsTable.form(experiment), fits)
        made.add(ComparisonTable.form, TrainingComparisons.rows(groups, fits, compare: experiment.compare))
        if experiment.tables.contains(FeaturesTable.name) {
            made.add(FeaturesTable.form, of: results.runs) { run throws(FileFailure) in
                try FeaturesTable.rows(run, in: store)
            }
        }
        if experiment.tables.contains(OverlapsTable.name) {
            made.add(OverlapsTable.form, of: results.runs) { run throws(FileFailure) in
                try OverlapsTable.rows(run, in: store)
            }
        }
        if experiment.tables.contains(DirectionsTable.name) {
            made.add(DirectionsTable.form, of: results.runs) { run throws(FileFailure) in
                try DirectionsTable.rows(run, in: store)
            }
        }
        made.findings = try TrainingFindings.tables(
            ResultTables(experiment, made, [FitsTable.file, ComparisonTable.form.description.file]))
        made.notes = TrainingFindings.notes(groups, fits, compare: experiment.compare)
        return made
    }

    public static func comparisons(_ tables: ResultTables) throws(Problems) -> [DisplayTable] {
        try TrainingFindings.tables(tables)
    }

    public static func answer(_ tables: ResultTables) throws(Problems) -> String { try TrainingAnswer.text(tables) }

    public static func method(of experiment: Experiment) -> String { TrainingMethod.text(experiment) }
}

extension ExperimentKind {
    public static let training = TrainingKind.form
}
