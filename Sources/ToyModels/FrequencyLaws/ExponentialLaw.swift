#if canImport(Glibc)
    import Glibc
#endif

/// p_i ∝ exp(-(i - 1) / τ)
public struct ExponentialLaw: FrequencyLaw {
    public static let name = "exponential"
    public static let parameters = [
        LawParameter(
            "decayRank", .number(1e-3...1e9, default: nil), "tau in p_i ~ exp(-(i-1)/tau), counted in features")
    ]
    /// τ, in features.
    public let decayRank: Double

    public init(_ values: LawValues) { decayRank = values["decayRank"]![0] }

    public func weights(count: Int) -> [Double] { (0..<count).map { exp(-Double($0) / decayRank) } }
}
