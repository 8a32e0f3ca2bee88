public import JSON

/// The JSON Schema of experiment files, made from the catalogue of fields.
public enum ExperimentSchema {
    /// Draft 2020-12.
    public static func json(_ kinds: [ExperimentKind]) -> JSONValue {
        .object([
            "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
            "title": .string("toylab experiment"),
            "type": .string("object"),
            "additionalProperties": .bool(false),
            "required": .array([.string("name")]),
            "properties": .object(topLevel(kinds)),
        ])
    }

    private static func topLevel(_ kinds: [ExperimentKind]) -> [String: JSONValue] {
        let text: JSONValue = .string("string")
        var properties: [String: JSONValue] = [
            "$comment": comment,
            "$schema": .object(["type": text, "description": .string("where an editor finds this schema")]),
            "name": .object([
                "type": text, "pattern": .string("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"),
                "description": .string("names the results folder"),
            ]),
            "question": .object(["type": text, "description": .string("what the experiment asks, in a sentence")]),
            "seed": .object([
                "type": .string("integer"), "minimum": .number(0), "maximum": .number(Double((1 << 53) - 1)),
                "default": .number(0), "description": .string("every random number follows from it"),
            ]),
            "replicates": .object([
                "type": .string("integer"), "minimum": .number(1), "maximum": .number(10_000), "default": .number(1),
                "description": .string("runs at every point of the sweep, each with its own random numbers"),
            ]),
            "compare": .object([
                "type": .string("array"),
                "items": .object([
                    "enum": names(kinds.flatMap(\.comparisons))
                ]),
                "description": .string("which predictions stand in comparison.csv; \(presetComparisons(kinds))"),
            ]),
            "kind": .object([
                "enum": names(kinds.map(\.name)),
                "default": .string(kinds.first?.name ?? ""),
                "description": .string(kinds.map { "\($0.name): \($0.summary)" }.joined(separator: "; ")),
            ]),
            "tables": .object([
                "type": .string("array"),
                "items": .object(["enum": names(kinds.flatMap(\.optionalTables))]),
                "description": .string("tables that are written only where they are asked for"),
            ]),
            "answer": .object([
                "type": .string("array"),
                "items": .object(["enum": names(kinds.flatMap(\.measures))]),
                "description": .string("the measures that the question is about: the answer tells them first"),
            ]),
            "hypothesis": hypothesis(kinds),
            "along": .object([
                "type": text,
                "description": .string(
                    "the swept setting that the answer is told along: measures that \"answer\" names, drawn too, or what it does to the loss; absent, the number with the most values"
                ),
            ]),
            "allSettings": .object([
                "type": .string("boolean"), "default": .bool(false),
                "description": .string("whether the table of runs has a column for every setting, swept or not"),
            ]),
            "sweep": sweep,
        ]
        for kind in kinds {
            for section in kind.catalogue.sections { properties[section] = object(at: section, in: kind.catalogue) }
        }
        return properties
    }

    private static func hypothesis(_ kinds: [ExperimentKind]) -> JSONValue {
        let number: JSONValue = .object(["type": .string("number")])
        let bounds: JSONValue = .object([
            "type": .string("object"), "additionalProperties": .bool(false),
            "anyOf": .array([Hypothesis.least, Hypothesis.most].map { .object(["required": .array([.string($0)])]) }),
            "properties": .object(["$comment": comment, Hypothesis.least: number, Hypothesis.most: number]),
        ])
        let measures = Set(kinds.flatMap(\.measures)).map { ($0, bounds) }
        return .object([
            "type": .string("object"), "additionalProperties": .bool(false),
            "properties": .object(Dictionary(uniqueKeysWithValues: measures + [("$comment", comment)])),
            "description": .string("what is expected of measures, said beforehand: the answer says whether it holds"),
        ])
    }

    /// "all of them but "offset" by default"
    private static func presetComparisons(_ kinds: [ExperimentKind]) -> String {
        let unasked = kinds.flatMap { kind in kind.comparisons.filter { !kind.presetComparisons.contains($0) } }
        let but = unasked.map { "\"\($0)\"" }.joined(separator: " and ")
        return "all of them\(but.isEmpty ? "" : " but \(but)") by default"
    }

    /// Each name once.
    private static func names(_ all: [String]) -> JSONValue {
        .array(Set(all).sorted().map(JSONValue.string))
    }

    /// Allowed in every object, and read over.
    private static let comment: JSONValue = .object(["description": .string("a remark")])

    /// The object at a path, with its fields and the objects inside it.
    private static func object(at path: String, in catalogue: Catalogue) -> JSONValue {
        var properties: [String: JSONValue] = ["$comment": comment]
        let slot = catalogue.slots.first { $0.path == path && $0.key == .name }
        if let slot { properties["name"] = describe(catalogue.byPath[slot.path]!) }
        for field in catalogue.fields where field.path.hasPrefix(path + ".") {
            let rest = field.path.dropFirst(path.count + 1)
            let child = String(rest.prefix { $0 != "." })
            guard properties[child] == nil else { continue }
            let below = path + "." + child
            let isObject = catalogue.fields.contains { $0.path.hasPrefix(below + ".") }
            switch (catalogue.byPath[below], isObject) {
            case (let fields?, false): properties[child] = describe(fields)
            case (nil, _): properties[child] = object(at: below, in: catalogue)
            // A component's name, which may stand alone.
            case (let fields?, true):
                properties[child] = .object(["oneOf": .array([describe(fields), object(at: below, in: catalogue)])])
            }
        }
        var members: [String: JSONValue] = [
            "type": .string("object"), "additionalProperties": .bool(false), "properties": .object(properties),
        ]
        if let choice = catalogue.slots.first(where: { $0.path == path }) {
            members["required"] = .array([.string(choice.key.rawValue)])
            // A preset law's own settings may be given without its name.
            if choice.preset != nil { members["required"] = nil }
        }
        return .object(members)
    }

    /// One field, or those of several components of one slot.
    private static func describe(_ fields: [Field]) -> JSONValue {
        guard fields.count > 1 else { return describe(fields[0]) }
        return .object(["anyOf": .array(fields.map(describe))])
    }

    private static func describe(_ field: Field) -> JSONValue {
        var members: [String: JSONValue] = [:]
        switch field.kind {
        case .integer(let range): members = integer(range)
        case .number(let range, let aboveLow): members = number(range, aboveLow)
        case .boolean: members["type"] = .string("boolean")
        case .choice(let names): members["enum"] = .array(names.map(JSONValue.string))
        case .numbers(let range):
            members["type"] = .string("array")
            members["items"] = .object(number(range, false))
        case .listOrRule(let range, let most, let rules):
            let list: [String: JSONValue] = [
                "type": .string("array"), "minItems": .number(1), "maxItems": .number(Double(most)),
                "uniqueItems": .bool(true), "items": .object(integer(range)),
            ]
            let objects = rules.map { rule -> JSONValue in
                .object([
                    "type": .string("object"), "additionalProperties": .bool(false),
                    "required": .array([.string(rule.name)]),
                    "properties": .object([rule.name: .object(integer(rule.range)), "$comment": comment]),
                ])
            }
            members["oneOf"] = .array([.object(list)] + objects)
        case .numberOrParts(let largest, let parts):
            let properties = parts.reduce(into: ["$comment": comment]) {
                $0[$1.name] = .object(number($1.range, $1.aboveLow))
            }
            members["oneOf"] = .array([
                .object(number(0...largest, true)),
                .object([
                    "type": .string("object"), "additionalProperties": .bool(false),
                    "required": .array(parts.map { .string($0.name) }), "properties": .object(properties),
                ]),
            ])
        }
        if case .byDefault(let preset) = field.presence { members["default"] = preset }
        if let absence = field.absence { members["default"] = absence }
        let condition = field.onlyWhere.map { " (where \($0.path) is \"\($0.equals)\")" } ?? ""
        members["description"] = .string(field.summary + condition)
        return .object(members)
    }

    private static func integer(_ range: ClosedRange<Int>) -> [String: JSONValue] {
        [
            "type": .string("integer"), "minimum": .number(Double(range.lowerBound)),
            "maximum": .number(Double(range.upperBound)),
        ]
    }

    private static func number(_ range: ClosedRange<Double>, _ aboveLow: Bool) -> [String: JSONValue] {
        [
            "type": .string("number"), aboveLow ? "exclusiveMinimum" : "minimum": .number(range.lowerBound),
            "maximum": .number(range.upperBound),
        ]
    }

    private static var sweep: JSONValue {
        let triple: JSONValue = .object([
            "type": .string("array"), "minItems": .number(3), "maxItems": .number(3),
            "items": .object(["type": .string("number")]),
        ])
        func only(_ name: String, _ value: JSONValue, _ description: String) -> JSONValue {
            .object([
                "type": .string("object"), "additionalProperties": .bool(false), "required": .array([.string(name)]),
                "properties": .object([name: value]), "description": .string(description),
            ])
        }
        let axis: JSONValue = .object([
            "oneOf": .array([
                .object(["type": .string("array"), "minItems": .number(1)]),
                only("linspace", triple, "[first, last, count], evenly spaced"),
                only("logspace", triple, "[a, b, count], from 10^a to 10^b as numpy.logspace"),
                only("zip", .object(["type": .string("object")]), "paths that move together: path to list"),
            ])
        ])
        return .object([
            "type": .string("object"), "additionalProperties": axis,
            "properties": .object(["zip": .object(["type": .string("object")]), "$comment": comment]),
            "description": .string(
                "the axes of the sweep: a dotted path such as \"model.width\", or any label for a zip; every "
                    + "combination is trained"),
        ])
    }
}
