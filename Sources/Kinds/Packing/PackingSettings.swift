public import Packing
public import Settings

/// The settings of a run that places directions.
public struct PackingSettings: Sendable {
    public let method: PackingMethod
    /// k
    public let directions: Int
    /// d
    public let dimension: Int
    /// Of the optimiser; 1 for directions that are only drawn.
    public let steps: Int

    init(_ values: Values) {
        method = values[Self.method]
        directions = values[Self.directions]
        dimension = values[Self.dimension]
        steps = method == .optimised ? values[Self.steps] : 1
    }

    private static let method = Setting<PackingMethod>.choice(
        "packing.method", "drawn at random, or optimised: the sum of a high power of the overlaps made small")
    private static let directions = Setting.integer("packing.directions", 2...200_000, "k, the number of directions")
    private static let dimension = Setting.integer("packing.dimension", 2...16_384, "d, the dimensions they share")
    private static let steps = Setting.integer(
        "packing.steps", 1...1_000_000, default: 1000, "steps of the optimisation",
        onlyWhere: Field.Condition("packing.method", equals: PackingMethod.optimised.rawValue))

    static let catalogue = Catalogue([.setting(method), .setting(directions), .setting(dimension), .setting(steps)])

    /// OpenBLAS counts elements with 32 bits.
    static let rules = [
        ExperimentKind.Rule(["packing."]) { typed in
            guard let settings = typed as? PackingSettings else { return [] }
            let (k, d) = (settings.directions, settings.dimension)
            guard k * d >= 2_147_483_648 else { return [] }
            return [
                Problem(
                    "packing.dimension",
                    "\(d) for \(k) directions makes \(k * d) entries; allowed: packing.directions * packing.dimension below 2^31"
                )
            ]
        }
    ]
}

extension RunSettings {
    /// Of a run that places directions.
    public var packing: PackingSettings {
        guard let packing = typed as? PackingSettings else { preconditionFailure("a run of kind \(kind.name)") }
        return packing
    }
}
