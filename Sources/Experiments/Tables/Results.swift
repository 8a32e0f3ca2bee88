import Theory
import ToyModels

/// The finished runs of an experiment: what every table is made from.
public struct Results: Sendable {
    public let experiment: Experiment
    /// In the experiment's order.
    public let runs: [FinishedRun]

    init(experiment: Experiment, runs: [FinishedRun]) {
        self.experiment = experiment
        self.runs = runs
    }

    /// Reads every finished run of `experiment` from its store, and measures what older records lack.
    public init(_ experiment: Experiment, in store: RunStore) throws(FileFailure) {
        var runs: [FinishedRun] = []
        for settings in experiment.runs {
            guard var record = store.record(settings.runID) else { continue }
            if settings.kind == .training {
                record = try Measures.complete(record, of: settings) { () throws(FileFailure) in
                    try store.arrays(settings.runID)
                }
            }
            runs.append(FinishedRun(settings: settings, record: record))
        }
        self.init(experiment: experiment, runs: runs)
    }

    /// Runs that differ in width and replicate only, in the experiment's order.
    ///
    /// Settings that move on one axis with the width, such as a learning rate zipped to it, differ within a group too.
    var groups: [Group] {
        let withWidth = pathsWithWidth
        var order: [[String: JSONValue]] = []
        var members: [[String: JSONValue]: [FinishedRun]] = [:]
        for run in runs {
            let key = run.settings.values.filter { !withWidth.contains($0.key) }
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(run)
        }
        return order.map { Group(coordinates: $0, otherPaths: otherPaths, runs: members[$0]!) }
    }

    /// Swept settings that tell groups apart and have no column of their own.
    var otherPaths: [String] {
        experiment.sweptPaths.filter { !pathsWithWidth.contains($0) && Coordinates.column(of: $0) == nil }
    }

    private var pathsWithWidth: Set<String> {
        Set(experiment.axes.first { $0.paths.contains("model.width") }?.paths ?? []).union(["model.width"])
    }
}

/// A run with its settings and what was measured.
public struct FinishedRun: Sendable {
    public let settings: RunSettings
    public let record: RunRecord

    func measure(_ column: String) -> Double? { record.measures[column] }

    /// A measure that counts something.
    func count(_ column: String) -> Int? { measure(column).flatMap { Int(exactly: $0) } }
}

/// The coordinates that have a column of their own in every table; other swept settings go by their path.
enum Coordinates {
    static let columns = [
        ("features", "data.features"), ("frequency_law", "data.frequency.law"),
        ("frequency_exponent", "data.frequency.exponent"), ("activation_density", "data.activationDensity"),
        ("weight_decay", "training.weightDecay"),
    ]

    static func column(of path: String) -> String? { columns.first { $0.1 == path }?.0 }

    /// The setting at `path` as a cell. Numbers that need not be whole keep their point, so that a column's type does
    /// not depend on its values.
    static func cell(_ path: String, of values: [String: JSONValue]) -> String {
        if case .number(let number)? = values[path], case .number? = Catalogue.training.byPath[path]?.kind {
            return CSV.text(number)
        }
        return CSV.text(values[path])
    }
}

/// Runs over which a quantity is fitted against the width.
struct Group: Sendable {
    let coordinates: [String: JSONValue]
    let otherPaths: [String]
    let runs: [FinishedRun]

    var cells: [String] {
        (Coordinates.columns.map(\.1) + otherPaths).map { Coordinates.cell($0, of: coordinates) }
    }

    /// "frequency_exponent=0.0 weight_decay=-1.0": the coordinates in one cell. Only those that are swept, or all where
    /// none is.
    func label(swept: [String]) -> String {
        let paths = Coordinates.columns.map(\.1) + otherPaths
        let chosen = paths.filter { swept.contains($0) && coordinates[$0] != nil }
        return (chosen.isEmpty ? paths.filter { coordinates[$0] != nil } : chosen).map {
            "\(Coordinates.column(of: $0) ?? $0)=\(Coordinates.cell($0, of: coordinates))"
        }.joined(separator: " ")
    }

    /// α where every run's law is p_i ∝ i^-α with the same α.
    var powerExponent: Double? {
        let exponents = Set(runs.map(\.settings.frequencyLaw.powerExponent))
        return exponents.count == 1 ? exponents.first! : nil
    }

    /// Whether the published predictions speak of such models: ReLU and values it can give, fewer dimensions than
    /// features, no importance, and frequencies given by a law.
    private var isOfThePublishedKind: Bool {
        runs.allSatisfy { run in
            let settings = run.settings
            return settings.activation == .relu && settings.width < settings.features
                && (settings.number("data.value.low") ?? 0) >= 0
                && settings.values["data.importanceRatio"] == nil
                && settings.values["data.frequency.law"] != .string(ExplicitLaw.name)
        }
    }

    /// Which limit of superposition the group's models are in, judged by what they represent.
    var regime: Regime {
        let shares = runs.compactMap { $0.measure("fraction_represented") }
        if shares.isEmpty || !isOfThePublishedKind { return .neither }
        if shares.allSatisfy({ $0 >= Regime.strongShare }) { return .strong }
        return shares.allSatisfy { $0 < Regime.weakShare } ? .weak : .neither
    }
}

/// The limits that have predictions of their own.
enum Regime: Sendable {
    /// At least 95% of the features are represented at every width: what is lost is lost to interference.
    case strong
    /// Fewer than half of the features are represented at every width: what is lost is what is left out.
    case weak
    case neither

    static let strongShare = 0.95
    static let weakShare = 0.5
}
