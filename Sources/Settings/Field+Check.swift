import Basics
import JSON

extension Field {
    /// The reason why a field may not hold `value`, or nil.
    func objection(to value: JSONValue) -> String? {
        switch (kind, value) {
        case (.integer(let range), .number(let number)):
            guard let whole = Int(exactly: number) else { return "\(value.excerpt) is not a whole number\(allowed)" }
            return range.contains(whole) ? nil : "\(value.excerpt) is out of range\(allowed)"
        case (.number(let range, let aboveLow), .number(let number)):
            return Self.contains(number, range, aboveLow) ? nil : "\(value.excerpt) is out of range\(allowed)"
        case (.boolean, .bool): return nil
        case (.choice(let names), .string(let name)):
            return names.contains(name) ? nil : "unknown value \"\(name)\"" + NearestName.hint(name, among: names)
        case (.numbers(let range), .array(let values)):
            return Self.objection(to: values, range).map { $0 + allowed }
        case (.numberOrParts(let largest, _), .number(let number)):
            return number > 0 && number <= largest ? nil : "\(value.excerpt) is out of range\(allowed)"
        case (.numberOrParts(_, let parts), .object(let members)): return objection(to: members, parts)
        case (.listOrRule(let range, let most, _), .array(let list)):
            return Self.objection(to: list, range, most).map { $0 + allowed }
        case (.listOrRule(_, _, let rules), .object(let members)): return objection(to: members, rules)
        default: return "found \(value.found)\(allowed)"
        }
    }

    /// Everything that is wrong in a list.
    private static func objection(to list: [JSONValue], _ range: ClosedRange<Double>) -> String? {
        guard !list.isEmpty else { return "the list is empty" }
        let faults = list.enumerated().compactMap { index, value -> String? in
            guard let number = value.number else { return "[\(index)] is \(value.found)" }
            return range.contains(number) ? nil : "[\(index)] is \(value.excerpt), which is out of range"
        }
        return listed(faults) ?? (list.contains { $0.number != 0 } ? nil : "the list holds only zeros")
    }

    private static func objection(to list: [JSONValue], _ range: ClosedRange<Int>, _ most: Int) -> String? {
        guard !list.isEmpty else { return "the list is empty" }
        guard list.count <= most else { return "the list holds \(list.count) numbers" }
        var last: Int?
        return listed(
            list.enumerated().compactMap { index, value in
                guard let whole = value.number.flatMap({ Int(exactly: $0) }) else {
                    return "[\(index)] is \(value.excerpt), which is no whole number"
                }
                guard range.contains(whole) else { return "[\(index)] is \(whole), which is out of range" }
                let before = last
                last = max(whole, before ?? whole)
                return before.map { whole <= $0 } ?? false ? "[\(index)] is \(whole) after \(before!)" : nil
            })
    }

    /// The first few of them, and how many more there are; nil for none.
    private static func listed(_ faults: [String]) -> String? {
        let shown = 5
        let more = faults.count > shown ? "; so are \(faults.count - shown) more" : ""
        return faults.isEmpty ? nil : faults.prefix(shown).joined(separator: "; ") + more
    }

    private func objection(
        to members: [String: JSONValue], _ rules: [(name: String, range: ClosedRange<Int>)]
    ) -> String? {
        guard let (name, value) = members.first, members.count == 1 else {
            return "found \(members.count) keys, where one is needed\(allowed)"
        }
        guard let rule = rules.first(where: { $0.name == name }) else {
            return "unknown key \"\(name)\"" + NearestName.hint(name, among: rules.map(\.name))
        }
        return Field(name, .integer(rule.range), .required, "").objection(to: value).map { "\(name): \($0)" }
    }

    private func objection(to members: [String: JSONValue], _ parts: [Part]) -> String? {
        let names = parts.map(\.name)
        if let unknown = members.keys.sorted().first(where: { !names.contains($0) }) {
            return "unknown key \"\(unknown)\"" + NearestName.hint(unknown, among: names)
        }
        for part in parts {
            guard case .number(let number) = members[part.name] else {
                return "needs a number for \"\(part.name)\"\(allowed)"
            }
            guard Self.contains(number, part.range, part.aboveLow) else {
                return "\(part.name) \(JSONValue.text(number)) is out of range\(allowed)"
            }
        }
        return nil
    }

    private static func contains(_ number: Double, _ range: ClosedRange<Double>, _ aboveLow: Bool) -> Bool {
        range.contains(number) && !(aboveLow && number == range.lowerBound)
    }

    /// "from 0 to 1"
    static func allowed(_ range: ClosedRange<Double>) -> String {
        "from \(JSONValue.text(range.lowerBound)) to \(JSONValue.text(range.upperBound))"
    }

    /// "; allowed: ..." for messages.
    var allowed: String {
        switch kind {
        case .integer(let range): "; allowed: whole numbers from \(range.lowerBound) to \(range.upperBound)"
        case .number(let range, false): "; allowed: numbers \(Self.allowed(range))"
        case .number(let range, true):
            "; allowed: numbers above \(JSONValue.text(range.lowerBound)) up to \(JSONValue.text(range.upperBound))"
        case .boolean: "; allowed: true or false"
        case .choice(let names): "; allowed: " + names.map { "\"\($0)\"" }.joined(separator: ", ")
        case .numbers(let range): "; allowed: a list of numbers \(Self.allowed(range)), not all 0"
        case .numberOrParts(let largest, let parts):
            "; allowed: a number above 0 up to \(JSONValue.text(largest)), or {"
                + parts.map { "\"\($0.name)\": \($0.allowed)" }.joined(separator: ", ") + "}"
        case .listOrRule(let range, let most, let rules):
            "; allowed: a rising list of at most \(most) whole numbers from \(range.lowerBound) to \(range.upperBound), or "
                + rules.map { "{\"\($0.name)\": from \($0.range.lowerBound) to \($0.range.upperBound)}" }
                .joined(separator: " or ")
        }
    }
}
