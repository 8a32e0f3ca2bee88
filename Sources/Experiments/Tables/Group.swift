import JSON
import Settings
import ToyModels

/// Runs over which a quantity is fitted against the width.
struct Group: Sendable {
    /// "frequency_exponent=0.0 weight_decay=-1.0": the coordinates in one cell. Only those that are swept, or all where
    /// none is.
    let label: String
    /// The coordinates as cells, those without a column of their own last.
    let cells: [String]
    let runs: [FinishedRun]
    /// Whether the published predictions speak of such models: ReLU with a bias and values it can give, fewer dimensions
    /// than features, no importance, and frequencies given by one law.
    let isOfThePublishedKind: Bool
    /// α where every run's law is p_i ∝ i^-α with the same α.
    let powerExponent: Double?
    /// Which limit of superposition the group's models are in, judged by what they represent.
    let regime: Regime

    /// Swept settings that tell groups apart and have no column of their own.
    static func otherPaths(_ experiment: Experiment) -> [String] {
        let withWidth = experiment.pathsWithWidth
        return experiment.sweptPaths.filter { !withWidth.contains($0) && Coordinates.column(of: $0) == nil }
    }

    static func all(_ runs: [FinishedRun], of experiment: Experiment) -> [Group] {
        let withWidth = experiment.pathsWithWidth
        let paths = experiment.kind.catalogue.fields.map(\.path).filter { !withWidth.contains($0) }
        var order: [[JSONValue?]] = []
        var members: [[JSONValue?]: [FinishedRun]] = [:]
        for run in runs {
            let key = paths.map { run.settings.values[$0] }
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(run)
        }
        return order.map { key in
            let coordinates = zip(paths, key).reduce(into: [:]) { $0[$1.0] = $1.1 }
            return Group(
                coordinates: coordinates, otherPaths: otherPaths(experiment), swept: experiment.sweptPaths,
                runs: members[key]!)
        }
    }

    private init(coordinates: [String: JSONValue], otherPaths: [String], swept: [String], runs: [FinishedRun]) {
        self.runs = runs
        let paths = Coordinates.columns.map(\.1) + otherPaths
        cells = paths.map { Coordinates.cell($0, of: coordinates) }
        let present = paths.filter { coordinates[$0] != nil }
        let chosen = present.filter(swept.contains)
        label = (chosen.isEmpty ? present : chosen).map {
            "\(Coordinates.column(of: $0) ?? $0)=\(Coordinates.cell($0, of: coordinates))"
        }.joined(separator: " ")
        let laws = Set(runs.map { run in run.settings.values.filter { $0.key.hasPrefix("data.frequency.") } })
        powerExponent = laws.count == 1 ? runs[0].settings.training.frequency.powerExponent : nil
        isOfThePublishedKind = laws.count == 1 && runs.allSatisfy(\.settings.isOfThePublishedKind)
        regime =
            isOfThePublishedKind ? Regime(shares: runs.compactMap { $0.measure("fraction_represented") }) : .neither
    }
}

extension RunSettings {
    fileprivate var isOfThePublishedKind: Bool {
        let training = training
        return training.activation == .relu && training.hasBias && training.width < training.features
            && training.values.support.lowerBound >= 0 && training.importanceLaw == nil
            && !(training.frequency is ExplicitLaw)
    }
}

/// The limits that have predictions of their own.
enum Regime: Sendable {
    /// At least 95% of the features are represented at every width: what is lost is lost to interference.
    case strong
    /// Fewer than half of the features are represented at every width: what is lost is what is left out.
    case weak
    case neither

    private static let strongShare = 0.95
    private static let weakShare = 0.5

    /// - Parameter shares: the fraction represented of every model.
    init(shares: [Double]) {
        if !shares.isEmpty, shares.allSatisfy({ $0 >= Self.strongShare }) {
            self = .strong
        } else {
            self = !shares.isEmpty && shares.allSatisfy { $0 < Self.weakShare } ? .weak : .neither
        }
    }
}
