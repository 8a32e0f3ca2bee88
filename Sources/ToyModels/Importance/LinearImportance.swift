public import Settings

/// I_i on a line from 1 for the first feature to `last` for the last.
public struct LinearImportance: ImportanceLaw {
    public static let name = "linear"
    static let last = Setting.number("last", 0...1e6, aboveLow: true, "the last feature's weight; the first one's is 1")
    public static let fields = [last.field]
    private let last: Double

    public init(_ values: Values) { last = values[Self.last] }

    public func weights(count: Int) -> [Double] {
        (0..<count).map { 1 + (last - 1) * Double($0) / Double(max(1, count - 1)) }
    }
}
