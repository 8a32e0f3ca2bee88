public import Settings

/// A weight given for every feature.
public struct ExplicitImportance: ImportanceLaw {
    public static let name = "explicit"
    static let values = Setting.numbers("values", 0...1e6, "one weight a feature")
    public static let fields = [values.field]
    private let values: [Double]

    public init(_ values: Values) { self.values = values[Self.values] }

    public var count: Int? { values.count }

    public func weights(count: Int) -> [Double] {
        precondition(values.count == count, "\(values.count) weights for \(count) features")
        return values
    }
}
