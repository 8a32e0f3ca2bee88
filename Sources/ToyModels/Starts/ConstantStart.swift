public import Randomness
public import Settings

/// Every entry is the same.
///
/// - Note: directions that start alike are alike for ever where their features are equally frequent.
public struct ConstantStart: StartLaw {
    public static let name = "constant"
    static let value = Setting.number("value", -1e3...1e3, "every entry")
    public static let fields = [value.field]
    private let value: Double

    /// "0.1"
    public static func notation(_ fields: [String: String]) -> String? { fields[value.field.path] }

    public init(value: Double) { self.value = value }

    public init(_ values: Values) { value = values[Self.value] }

    public func entries(rows: Int, columns: Int, from stream: inout RandomStream) -> [Double] {
        Array(repeating: value, count: rows * columns)
    }
}
