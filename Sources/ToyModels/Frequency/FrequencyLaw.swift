public import Settings

/// How the probability of being active falls from the most frequent feature to the rarest.
///
/// A new law is a file beside this one and a place in `FrequencyLaws.all`.
public protocol FrequencyLaw: Component {
    /// Whether the published predictions were made for models with such frequencies; false unless a law says so.
    static var isPublished: Bool { get }
    /// The weight of each feature, i = 1 ... n, before they are normalised to the activation density.
    func weights(count: Int) -> [Double]
    /// The exponent α where the law is p_i ∝ i^-α, otherwise nil.
    var powerExponent: Double? { get }
    /// The only number of features it can be for; nil where any will do.
    var count: Int? { get }
}

extension FrequencyLaw {
    public static var isPublished: Bool { false }
    public var powerExponent: Double? { nil }
    public var count: Int? { nil }
}

/// The laws an experiment file can name.
public enum FrequencyLaws {
    public static let all: [any FrequencyLaw.Type] = [
        PowerLaw.self, ExponentialLaw.self, LinearLaw.self, ExplicitLaw.self,
    ]

    public static let slot = Slot<any FrequencyLaw>(
        "data.frequency", key: .law, preset: PowerLaw.name,
        "how the probability of being active falls from the first feature to the last",
        all.map { law in (law, { values throws(Problem) in try law.init(values) }) })
}
