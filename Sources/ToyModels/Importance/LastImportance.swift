public import Settings

/// I_i = 1 for all but the last feature, whose weight is r.
///
/// - Source: the phase diagrams of Elhage et al. 2022, "Toy Models of Superposition".
public struct LastImportance: ImportanceLaw {
    public static let name = "last"
    static let ratio = Setting.number(
        "ratio", 0...1e6, aboveLow: true, "r, the last feature's weight; the others' is 1")
    public static let fields = [ratio.field]
    private let ratio: Double

    public init(_ values: Values) { ratio = values[Self.ratio] }

    public func weights(count: Int) -> [Double] { Array(repeating: 1, count: count - 1) + [ratio] }
}
