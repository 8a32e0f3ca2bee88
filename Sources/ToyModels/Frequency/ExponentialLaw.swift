public import Settings

#if canImport(Glibc)
    import Glibc
#endif

/// p_i ∝ exp(-(i - 1) / τ)
public struct ExponentialLaw: FrequencyLaw {
    public static let name = "exponential"
    public static let isPublished = true
    static let decayRank = Setting.number(
        "decayRank", 1e-3...1e9, "tau in p_i ~ exp(-(i-1)/tau), counted in features")
    public static let fields = [decayRank.field]
    /// τ, in features.
    private let decayRank: Double

    public init(_ values: Values) { decayRank = values[Self.decayRank] }

    public func weights(count: Int) -> [Double] { (0..<count).map { exp(-Double($0) / decayRank) } }
}
