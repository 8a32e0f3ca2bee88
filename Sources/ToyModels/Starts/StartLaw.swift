public import Randomness
public import Settings

/// The values that parameters start from.
///
/// A new law is a file beside this one and a place in the list of each slot it is for.
public protocol StartLaw: Component {
    /// Row after row: of directions and encoder n rows of m entries, of the bias one row of n.
    func entries(rows: Int, columns: Int, from stream: inout RandomStream) -> [Double]
    /// The only number of columns it is for; nil where any will do.
    static var columns: Int? { get }
}

extension StartLaw {
    public static var columns: Int? { nil }
}

/// The laws an experiment file can name.
public enum StartLaws {
    public static let ofDirections: [any StartLaw.Type] = [
        NormalStart.self, ScaledNormalStart.self, ConstantStart.self, PolygonStart.self,
    ]
    public static let ofBias: [any StartLaw.Type] = [NormalStart.self, ConstantStart.self]

    public static let directions = slot(
        "model.start.directions", "W₀", "what W, or D of untied weights, starts from; absent, N(0, 1/m)", ofDirections)
    public static let encoder = slot(
        "model.start.encoder", "A₀", "what A of untied weights starts from; absent, N(0, 1/m)", ofDirections)
    public static let bias = slot("model.start.bias", "b₀", "what b starts from; absent, N(0, 1)", ofBias)

    private static func slot(
        _ path: String, _ symbol: String, _ summary: String, _ laws: [any StartLaw.Type]
    ) -> Slot<any StartLaw> {
        Slot(
            path, key: .law, symbol: symbol, summary,
            laws.map { law in (law, { values throws(Problem) in try law.init(values) }) })
    }
}
