public import JSON

/// One setting of an experiment file: its path, what it may hold, and what it means.
///
/// The catalogue of fields is the only description of the file: reading, messages, sweeps, `--set` and the JSON Schema
/// all follow from it.
public struct Field: Sendable {
    public enum Kind: Sendable {
        case integer(ClosedRange<Int>)
        case number(ClosedRange<Double>, aboveLow: Bool = false)
        case boolean
        /// Only this value is offered; `reason` says why.
        case only(JSONValue, reason: String)
        case choice([String])
        case text
        /// Non-negative numbers, one a feature.
        case numberPerFeature
        /// A positive number, or {"base", "referenceWidth", "widthExponent"}.
        case learningRate
    }

    public enum Presence: Sendable {
        case required
        case byDefault(JSONValue)
        /// May be absent; then it is no part of a run's name either.
        case optional
    }

    /// Dotted, for example "data.frequency.exponent".
    public let path: String
    public let kind: Kind
    public let presence: Presence
    /// One sentence for the schema.
    public let summary: String
    /// The field means something only where another one has this value.
    public let onlyWhere: (path: String, equals: String)?

    init(
        _ path: String, _ kind: Kind, _ presence: Presence, _ summary: String,
        onlyWhere: (path: String, equals: String)? = nil
    ) {
        self.path = path
        self.kind = kind
        self.presence = presence
        self.summary = summary
        self.onlyWhere = onlyWhere
    }

    /// What is wrong with `value`, or nil.
    func objection(to value: JSONValue) -> String? {
        switch (kind, value) {
        case (.integer(let range), .number(let number)):
            guard let whole = Int(exactly: number) else { return "\(value.excerpt) is not a whole number\(allowed)" }
            return range.contains(whole) ? nil : "\(value.excerpt) is out of range\(allowed)"
        case (.number(let range, let aboveLow), .number(let number)):
            let inside = range.contains(number) && !(aboveLow && number == range.lowerBound)
            return inside ? nil : "\(value.excerpt) is out of range\(allowed)"
        case (.boolean, .bool), (.text, .string): return nil
        case (.only(let offered, let reason), _):
            return value == offered ? nil : "\(value.excerpt) is not offered: \(reason)\(allowed)"
        case (.choice(let names), .string(let name)):
            return names.contains(name) ? nil : "unknown value \"\(name)\"" + NearestName.hint(name, among: names)
        case (.numberPerFeature, .array(let values)):
            let good = values.allSatisfy { if case .number(let x) = $0 { x >= 0 && x <= 1e100 } else { false } }
            let positive = values.contains { if case .number(let x) = $0 { x > 0 } else { false } }
            return good && positive
                ? nil : "the list holds something else than numbers from 0 to 1e100, or only zeros\(allowed)"
        case (.learningRate, .number(let rate)):
            return rate > 0 && rate <= 10 ? nil : "\(value.excerpt) is out of range\(allowed)"
        case (.learningRate, .object(let members)): return objectionToRate(members)
        default: return "found \(value.kindName), \(value.excerpt)\(allowed)"
        }
    }

    private func objectionToRate(_ members: [String: JSONValue]) -> String? {
        let names = ["base", "referenceWidth", "widthExponent"]
        if let unknown = members.keys.sorted().first(where: { !names.contains($0) }) {
            return "unknown key \"\(unknown)\"" + NearestName.hint(unknown, among: names)
        }
        for name in names {
            guard case .number(let number) = members[name] else { return "needs a number for \"\(name)\"\(allowed)" }
            let inside = name == "widthExponent" ? abs(number) <= 10 : number > 0 && number <= 1e6
            guard inside else { return "\(name) \(JSONValue.text(number)) is out of range\(allowed)" }
        }
        return nil
    }

    /// "; allowed: ..." for messages.
    var allowed: String {
        switch kind {
        case .integer(let range): "; allowed: whole numbers from \(range.lowerBound) to \(range.upperBound)"
        case .number(let range, let aboveLow):
            "; allowed: numbers \(aboveLow ? "above" : "from") \(JSONValue.text(range.lowerBound)) "
                + "\(aboveLow ? "up to" : "to") \(JSONValue.text(range.upperBound))"
        case .boolean: "; allowed: true or false"
        case .only(let value, _): "; allowed: \(value.canonical)"
        case .choice(let names): "; allowed: " + names.map { "\"\($0)\"" }.joined(separator: ", ")
        case .text: "; allowed: text"
        case .numberPerFeature: "; allowed: a list of numbers from 0 to 1e100, one a feature, not all 0"
        case .learningRate:
            "; allowed: a number above 0 up to 10, or {\"base\": above 0, \"referenceWidth\": above 0, "
                + "\"widthExponent\": from -10 to 10} for base * (referenceWidth / width)^widthExponent"
        }
    }
}
