public import Settings

/// The weight I_i of feature i's squared error.
///
/// A new law is a file beside this one and a place in `ImportanceLaws.all`.
public protocol ImportanceLaw: Component {
    /// I_i for i = 1 ... n.
    func weights(count: Int) -> [Double]
    /// The only number of features it can be for; nil where any will do.
    var count: Int? { get }
}

extension ImportanceLaw {
    public var count: Int? { nil }
}

/// The laws an experiment file can name.
public enum ImportanceLaws {
    public static let all: [any ImportanceLaw.Type] = [
        GeometricImportance.self, PowerImportance.self, LinearImportance.self, LastImportance.self,
        ExplicitImportance.self,
    ]

    public static let slot = Slot<any ImportanceLaw>(
        "data.importance", key: .law, "how squared errors are weighted; absent, every weight is 1",
        all.map { law in (law, { values throws(Problem) in try law.init(values) }) })

    /// Weights stay well within single precision, and so do their squares.
    public static let largest = 1e15
}
