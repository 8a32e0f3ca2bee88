import Measures
public import Settings
public import Store
public import Tables
public import TensorFiles

/// Trains a model at each point of the sweep and measures it.
public enum TrainingKind: Kind {
    public static let form = ExperimentKind(
        "training", "models", catalogue: TrainingSettings.catalogue,
        comparisons: TrainingComparisons.kinds.map(\.name),
        presetComparisons: TrainingComparisons.kinds.map(\.name).filter { !TrainingComparisons.unasked.contains($0) },
        ownTables: TrainingTables.all.own, optionalTables: TrainingTables.all.optional,
        measures: RunsTable.measures, widthPath: Coordinates.width.setting, rules: TrainingSettings.rules,
        absence: absence(of:in:),
        typed: { values throws(Problem) in try TrainingSettings(values) })

    public static func steps(of run: RunSettings) -> Int { run.training.steps }

    public static let coordinates = Coordinates.columns + [Coordinates.width]

    public static let headline = (measure: "test_loss", name: "loss")

    public static func secondsOfTables(of experiment: Experiment) -> Double {
        let runs = experiment.runs
        let dimensions = experiment.tables.contains("dimensions") ? LayerDimension.seconds * Double(runs.count) : 0
        let steering = runs.reduce(0) { $0 + RingSteering.seconds(features: $1.training.features) }
        let prefixes = runs.reduce(0) { $0 + PrefixesTable.seconds($1.training) }
        return dimensions + (experiment.tables.contains("steering") ? steering : 0)
            + (experiment.tables.contains("prefixes") ? prefixes : 0)
    }

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

    public static func step(of checkpoint: [Tensor]) -> Int? { NamedTensors(tensors: checkpoint).count("step") }

    public static func tables(of experiment: Experiment) -> [TableDescription] {
        TrainingTables.all.descriptions(of: experiment)
    }

    public static func make(_ results: Results, in store: RunStore) throws -> MadeTables {
        let experiment = results.experiment
        let material = TrainingMaterial(results, in: store)
        var made = TrainingTables.all.made(of: material)
        let files =
            [
                RunsTable.file, FitsTable.file, ComparisonTable.form.description.file, DifferencesTable.file,
                CurvesTable.form.description.file, PrefixesTable.file, ReadOutsTable.file, DimensionsTable.file,
                CombinationsTable.file, SteeringTable.file, TrackingTable.form.description.file,
            ] + (DimensionShares.areAsked(experiment) ? [DimensionShares.file] : [])
        let tables = try ResultTables(experiment, &made, files)
        made.answer = try TrainingAnswer.answer(tables)
        made.findings = try TrainingFindings.tables(tables)
        return made
    }

    public static func comparisons(_ tables: ResultTables) throws(Problems) -> [DisplayTable] {
        try TrainingFindings.comparisons(tables)
    }

    public static func answer(_ tables: ResultTables) throws(Problems) -> Answer { try TrainingAnswer.answer(tables) }

    public static func method(of experiment: Experiment) -> String { TrainingMethod.text(experiment) }
}

extension ExperimentKind {
    public static let training = TrainingKind.form
}
