public import Settings

#if canImport(Glibc)
    import Glibc
#endif

/// I_i = i^-exponent. 1 is Zipf's law.
public struct PowerImportance: ImportanceLaw {
    public static let name = "power"
    static let exponent = Setting.number("exponent", -3...10, "beta in i^-beta")
    public static let fields = [exponent.field]
    private let exponent: Double

    public init(_ values: Values) { exponent = values[Self.exponent] }

    public func weights(count: Int) -> [Double] { (1...count).map { pow(Double($0), -exponent) } }
}
