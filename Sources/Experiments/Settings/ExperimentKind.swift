/// What an experiment does at each point of its sweep.
public enum ExperimentKind: String, CaseIterable, Sendable {
    /// Trains a model and measures it.
    case training
    /// Places directions so that they overlap little.
    case packing

    public var catalogue: Catalogue {
        switch self {
        case .training: .training
        case .packing: .packing
        }
    }

    /// What "compare" can name, in the order of the rows of comparison.csv.
    var comparisons: [String] {
        switch self {
        case .training: TrainingComparisons.kinds.map(\.name)
        case .packing: PackingComparisons.kinds.map(\.name)
        }
    }

    /// What is compared where the experiment does not say.
    var presetComparisons: [String] { comparisons.filter { $0 != TrainingComparisons.offset } }

    /// The tables that are written only where "tables" names them.
    var optionalTables: [String] {
        switch self {
        case .training: OptionalTables.all.map(\.name)
        case .packing: []
        }
    }
}
