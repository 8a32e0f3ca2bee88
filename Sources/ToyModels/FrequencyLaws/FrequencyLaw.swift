/// How the probability of being active falls from the most frequent feature to the rarest.
///
/// A new law is a file beside this one and a place in `FrequencyLaws.all`; the experiment file, the schema and the
/// messages follow from what it declares.
public protocol FrequencyLaw: Sendable {
    /// The word an experiment file uses.
    static var name: String { get }
    static var parameters: [LawParameter] { get }
    /// - Parameter values: one entry for each of `parameters`, checked against its kind.
    init(_ values: LawValues)
    /// The weight of each feature, i = 1 ... n, before they are normalised to the activation density.
    func weights(count: Int) -> [Double]
    /// The exponent α where the law is p_i ∝ i^-α, otherwise nil.
    var powerExponent: Double? { get }
}

extension FrequencyLaw {
    public var powerExponent: Double? { nil }
}

/// The laws an experiment file can name.
public enum FrequencyLaws {
    public static let all: [any FrequencyLaw.Type] = [
        PowerLaw.self, ExponentialLaw.self, LinearLaw.self, ExplicitLaw.self,
    ]
}
