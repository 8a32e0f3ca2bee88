public import Settings

/// I_i = r^(i-1)
public struct GeometricImportance: ImportanceLaw {
    public static let name = "geometric"
    public static let ratio = Setting.number("ratio", 0...1e3, aboveLow: true, "r in r^(i-1)")
    public static let fields = [ratio.field]
    private let ratio: Double

    public init(_ values: Values) { ratio = values[Self.ratio] }

    public func weights(count: Int) -> [Double] {
        (1..<max(1, count)).reduce(into: [1.0]) { list, _ in list.append(list.last! * ratio) }
    }
}
