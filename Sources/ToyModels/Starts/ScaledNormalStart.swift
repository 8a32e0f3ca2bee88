public import Randomness
public import Settings

#if canImport(Glibc)
    import Glibc
#endif

/// Every entry ~ N(0, σ²) with σ = scale m^-widthExponent, m the width.
///
/// 1/4 is what the neural tangent parametrisation starts from, 1/2 the maximal-update one, and the published model.
///
/// - Source: Yang & Hu 2021, Feature Learning in Infinite-Width Neural Networks: abc-parametrisations.
public struct ScaledNormalStart: StartLaw {
    public static let name = "scaled-normal"
    static let scale = Setting.number(
        "scale", 0...1e3, aboveLow: true, default: 1, "the standard deviation at a width of 1")
    static let widthExponent = Setting.number(
        "widthExponent", -10...10, "e in deviation = scale m^-e: 1/2 is maximal update, 1/4 the neural tangent limit's")
    public static let fields = [scale.field, widthExponent.field]
    private let scale: Double
    /// e
    public let widthExponent: Double

    /// "N(0, m^-0.5)"
    public static func notation(_ fields: [String: String]) -> String? {
        guard let exponent = fields[widthExponent.field.path].flatMap(Double.init) else { return nil }
        let scale = fields[scale.field.path].flatMap(Double.init) ?? 1
        let power = exponent == 0 ? "" : "m^\(Problem.text(-2 * exponent))"
        let square = scale == 1 && exponent != 0 ? "" : "\(Problem.text(scale))²"
        return "N(0, \([square, power].filter { !$0.isEmpty }.joined(separator: " ")))"
    }

    public init(widthExponent: Double) { (scale, self.widthExponent) = (1, widthExponent) }

    public init(_ values: Values) {
        (scale, widthExponent) = (values[Self.scale], values[Self.widthExponent])
    }

    public func entries(rows: Int, columns: Int, from stream: inout RandomStream) -> [Double] {
        let deviation = scale * pow(Double(columns), -widthExponent)
        return (0..<rows * columns).map { _ in stream.normal() * deviation }
    }
}
