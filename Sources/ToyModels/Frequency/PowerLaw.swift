public import Settings

#if canImport(Glibc)
    import Glibc
#endif

/// p_i ∝ i^-α. α = 0 is uniform: every feature equally frequent.
public struct PowerLaw: FrequencyLaw {
    public static let name = "power"
    public static let isPublished = true
    static let exponent = Setting.number("exponent", 0...10, default: 0, "alpha in p_i ~ i^-alpha; 0 is uniform")
    public static let fields = [exponent.field]
    public let exponent: Double

    public init(exponent: Double) { self.exponent = exponent }

    public init(_ values: Values) { exponent = values[Self.exponent] }

    public var powerExponent: Double? { exponent }

    public func weights(count: Int) -> [Double] { (1...count).map { pow(Double($0), -exponent) } }
}
