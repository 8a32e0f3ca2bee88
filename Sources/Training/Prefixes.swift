import JSON
public import Settings

/// The hidden dimensions k of the models whose losses training averages: training.prefixes.
///
///     [4, 8, 16, 32]           those; the last is the width
///     {"doublingFrom": k}      k, 2k, 4k, …, and the width
public enum Prefixes: Sendable, Equatable {
    case listed([Int])
    case doubling(from: Int)

    /// Rising, each once.
    public func dimensions(ofWidth width: Int) -> [Int] {
        switch self {
        case .listed(let list): list
        case .doubling(let first): Self.doubling(from: first, to: width)
        }
    }

    /// first, 2 first, 4 first, … below the last, and that.
    public static func doubling(from first: Int, to last: Int) -> [Int] {
        Array(sequence(first: first) { $0 <= last / 2 ? 2 * $0 : nil }.prefix { $0 < last }) + [last]
    }

    /// The objection to these of a model, or nil.
    public func objection(width: Int) -> String? {
        switch self {
        case .listed(let list):
            list.last! == width
                ? nil
                : "ends at \(list.last!), and model.width is \(width); end with \(width), as what lies beyond the last would not be trained; {\"doublingFrom\": k} goes with the width"
        case .doubling(let first):
            first <= width ? nil : "doubles from \(first), and model.width is \(width); begin at \(width) or below"
        }
    }

    /// Whether each has biases of its own.
    public static let ownBiases = Setting.flag(
        "training.ownBiases", "whether each of training.prefixes has biases b of its own; otherwise they share b")

    /// nil for the whole width alone.
    public static let setting = Setting<Prefixes?>(
        field(
            "training.prefixes", .optional,
            "the numbers k of first hidden dimensions whose models' mean loss training minimises (Matryoshka); absent, the whole width's"
        )
    ) { value in
        guard let value else { return .some(nil) }
        if case .array(let list) = value { return .listed(list.compactMap { $0.number.map { Int($0) } }) }
        return value["doublingFrom"]?.number.map { .doubling(from: Int($0)) }
    }

    private static func field(_ path: String, _ presence: Field.Presence, _ summary: String) -> Field {
        Field(path, .listOrRule(1...65_536, most: 100, rules: [("doublingFrom", 1...65_536)]), presence, summary)
    }

    /// The mean of the squared errors on prefixes, spelled as a loss: {"law": "nested", "widths": [4, 8], "sharedBias": true}.
    public struct NestedLoss: Component {
        public static let name = "nested"
        public static let widths = field(
            "widths", .required, "the numbers k of first hidden dimensions, as in training.prefixes")
        public static let sharedBias = Setting.boolean(
            "sharedBias", default: true, "whether they share b; the opposite of training.ownBiases")
        public static let fields = [widths, sharedBias.field]

        public init(_ values: Values) {}
    }
}
