public import Settings

extension ExperimentKind {
    /// Trains a model at each point of the sweep and measures it.
    public static let training = ExperimentKind(
        "training", "models", catalogue: TrainingSettings.catalogue,
        comparisons: TrainingComparisons.kinds.map(\.name),
        presetComparisons: TrainingComparisons.kinds.map(\.name).filter { $0 != TrainingComparisons.offset },
        optionalTables: OptionalTables.all.map(\.name), rules: TrainingSettings.rules,
        typed: { values throws(Problem) in try TrainingSettings(values) })

    /// Places directions so that they overlap little.
    public static let packing = ExperimentKind(
        "packing", "directions that overlap little", catalogue: PackingSettings.catalogue,
        comparisons: PackingComparisons.kinds.map(\.name), presetComparisons: PackingComparisons.kinds.map(\.name),
        rules: PackingSettings.rules, typed: { PackingSettings($0) })

    /// Every kind; the first is meant where a file names none.
    public static let all = [training, packing]
}

extension RunSettings {
    /// The steps of the run, whatever it does.
    public var steps: Int { kind == .training ? training.steps : packing.steps }
}
