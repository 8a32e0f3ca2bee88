public import JSON

/// One setting of an experiment file: its path, what it may hold, and what it means.
///
/// Fields are the only description of the file: reading, messages, sweeps, `--set` and the JSON Schema follow from them.
public struct Field: Sendable {
    public enum Kind: Sendable {
        case integer(ClosedRange<Int>)
        case number(ClosedRange<Double>, aboveLow: Bool = false)
        case boolean
        case choice([String])
        /// A list of numbers, not all of them 0.
        case numbers(ClosedRange<Double>)
        /// A number above 0 up to a largest one, or an object of the named numbers, each in its range.
        case numberOrParts(upTo: Double, [Part])
        /// A rising list of at most so many whole numbers, or an object of one of the named whole numbers.
        case listOrRule(ClosedRange<Int>, most: Int, rules: [(name: String, range: ClosedRange<Int>)])
    }

    /// One of several numbers that make a setting.
    public struct Part: Sendable {
        let name: String
        let range: ClosedRange<Double>
        let aboveLow: Bool

        public init(_ name: String, _ range: ClosedRange<Double>, aboveLow: Bool = false) {
            (self.name, self.range, self.aboveLow) = (name, range, aboveLow)
        }

        var allowed: String { aboveLow ? "above \(JSONValue.text(range.lowerBound))" : Field.allowed(range) }
    }

    public enum Presence: Sendable {
        case required
        case byDefault(JSONValue)
        /// May be absent; then it is no part of a run's name either.
        case optional
    }

    /// Another setting's value, where alone this one means something.
    public struct Condition: Sendable, Equatable {
        public let path: String
        public let equals: String

        public init(_ path: String, equals: String) { (self.path, self.equals) = (path, equals) }

        func holds(in values: [String: JSONValue]) -> Bool { values[path] == .string(equals) }
    }

    /// Dotted, for example "data.features"; of a component's field, the name in its slot.
    public let path: String
    public let kind: Kind
    public let presence: Presence
    /// One clause for the schema and the messages.
    public let summary: String
    public let onlyWhere: Condition?
    /// Whether it decides only what is observed of a run, and no random number of it.
    public let isObservation: Bool
    /// The value of an optional field that says the same as its absence: no part of a run's name either.
    public let absence: JSONValue?

    public init(
        _ path: String, _ kind: Kind, _ presence: Presence, _ summary: String, onlyWhere: Condition? = nil,
        isObservation: Bool = false, absence: JSONValue? = nil
    ) {
        self.isObservation = isObservation
        self.absence = absence
        self.path = path
        self.kind = kind
        self.presence = presence
        self.summary = summary
        self.onlyWhere = onlyWhere
    }

    /// The same in a slot, for one of its components.
    func inside(_ slot: String, onlyWhere condition: Condition) -> Field {
        Field(
            "\(slot).\(path)", kind, presence, summary, onlyWhere: condition, isObservation: isObservation,
            absence: absence)
    }

    package func isMeant(in values: [String: JSONValue]) -> Bool { onlyWhere?.holds(in: values) ?? true }
}
