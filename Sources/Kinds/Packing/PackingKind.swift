public import Settings
public import Store
public import Tables
public import TensorFiles

/// Places directions so that they overlap little.
public enum PackingKind: Kind {
    public static let form = ExperimentKind(
        "packing", "directions that overlap little", catalogue: PackingSettings.catalogue,
        comparisons: PackingComparisons.kinds.map(\.name), presetComparisons: PackingComparisons.kinds.map(\.name),
        ownTables: PackingTables.all.own,
        rules: PackingSettings.rules, typed: { PackingSettings($0) })

    public static func steps(of run: RunSettings) -> Int { run.packing.steps }

    public static let coordinates = [PackingTable.directions, PackingTable.dimension]

    public static let headline = (measure: "deviation", name: "deviation")

    public static func secondsOfTables(of experiment: Experiment) -> Double { 0 }

    public static func costs(of runs: [RunSettings]) -> [RunCost] {
        runs.map { run in
            RunCost(
                packing: run.packing.directions, dimension: run.packing.dimension, method: run.packing.method,
                steps: run.packing.steps)
        }
    }

    public static func execute(_ run: RunSettings, _ work: RunWork) throws -> RunOutcome? {
        try PackingExecution.execute(run, work)
    }

    /// Every version measured the same.
    public static func complete(_ record: RunRecord, of run: RunSettings, in store: RunStore) -> RunRecord { record }

    public static func step(of checkpoint: [Tensor]) -> Int? { NamedTensors(tensors: checkpoint).count("counts") }

    public static func tables(of experiment: Experiment) -> [TableDescription] {
        PackingTables.all.descriptions(of: experiment)
    }

    public static func make(_ results: Results, in store: RunStore) throws -> MadeTables {
        let material = PackingMaterial(results, in: store)
        var made = PackingTables.all.made(of: material)
        made.findings = PackingFindings.tables(material.cells, material.fits)
        let tables = try ResultTables(results.experiment, &made, [PackingTable.file, PackingFits.file])
        made.answer = try PackingAnswer.answer(tables)
        return made
    }

    public static func comparisons(_ tables: ResultTables) throws(Problems) -> [DisplayTable] {
        try PackingFindings.comparisons(tables)
    }

    public static func answer(_ tables: ResultTables) throws(Problems) -> Answer { try PackingAnswer.answer(tables) }

    public static func method(of experiment: Experiment) -> String {
        "Each places k directions in d dimensions; their deviation is the largest absolute overlap of two of them. "
            + "The capacity formulas are fitted to the deviation ε by nonlinear least squares."
    }
}

extension ExperimentKind {
    public static let packing = PackingKind.form
}
