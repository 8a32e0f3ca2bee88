#if canImport(Glibc)
    import Glibc
#endif

/// p_i ∝ i^-α. α = 0 is uniform: every feature equally frequent.
public struct PowerLaw: FrequencyLaw {
    public static let name = "power"
    public static let parameters = [
        LawParameter("exponent", .number(0...10, default: 0), "alpha in p_i ~ i^-alpha; 0 is uniform")
    ]
    public let exponent: Double

    public init(_ values: LawValues) { exponent = values["exponent"]![0] }

    public var powerExponent: Double? { exponent }

    public func weights(count: Int) -> [Double] { (1...count).map { pow(Double($0), -exponent) } }
}
