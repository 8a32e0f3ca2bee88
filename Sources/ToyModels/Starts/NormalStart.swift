public import Randomness
public import Settings

/// Every entry ~ N(0, deviation²).
public struct NormalStart: StartLaw {
    public static let name = "normal"
    static let deviation = Setting.number("deviation", 0...1e3, "the standard deviation of every entry")
    public static let fields = [deviation.field]
    private let deviation: Double

    /// "N(0, 0.3²)"
    public static func notation(_ fields: [String: String]) -> String? {
        fields[deviation.field.path].map { $0 == "1" ? "N(0, 1)" : "N(0, \($0)²)" }
    }

    public init(deviation: Double) { self.deviation = deviation }

    public init(_ values: Values) { deviation = values[Self.deviation] }

    public func entries(rows: Int, columns: Int, from stream: inout RandomStream) -> [Double] {
        (0..<rows * columns).map { _ in stream.normal() * deviation }
    }
}
