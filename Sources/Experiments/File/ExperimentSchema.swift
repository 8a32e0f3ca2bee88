public import JSON

/// The JSON Schema of experiment files, made from the catalogue of fields.
public enum ExperimentSchema {
    /// Draft 2020-12.
    public static var json: JSONValue {
        .object([
            "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
            "title": .string("toylab experiment"),
            "type": .string("object"),
            "additionalProperties": .bool(false),
            "required": .array([.string("name")]),
            "properties": .object(topLevel),
        ])
    }

    private static var topLevel: [String: JSONValue] {
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
                    "enum": names(ExperimentKind.allCases.flatMap(\.comparisons))
                ]),
                "description": .string(
                    "which predictions stand in comparison.csv; all of them but \"offset\" by default"),
            ]),
            "kind": .object([
                "enum": names(ExperimentKind.allCases.map(\.rawValue)),
                "default": .string(ExperimentKind.training.rawValue),
                "description": .string("training: models; packing: directions that overlap little"),
            ]),
            "tables": .object([
                "type": .string("array"),
                "items": .object(["enum": names(ExperimentKind.allCases.flatMap(\.optionalTables))]),
                "description": .string("tables that are written only where they are asked for"),
            ]),
            "sweep": sweep,
        ]
        for kind in ExperimentKind.allCases {
            for section in kind.catalogue.sections { properties[section] = object(at: section, in: kind.catalogue) }
        }
        return properties
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
        for field in catalogue.fields where field.path.hasPrefix(path + ".") {
            let rest = field.path.dropFirst(path.count + 1)
            if let dot = rest.firstIndex(of: ".") {
                let child = String(rest[..<dot])
                properties[child] = object(at: path + "." + child, in: catalogue)
            } else {
                properties[String(rest)] = describe(field)
            }
        }
        return .object([
            "type": .string("object"), "additionalProperties": .bool(false), "properties": .object(properties),
        ])
    }

    private static func describe(_ field: Field) -> JSONValue {
        var members: [String: JSONValue] = [:]
        switch field.kind {
        case .integer(let range):
            members["type"] = .string("integer")
            members["minimum"] = .number(Double(range.lowerBound))
            members["maximum"] = .number(Double(range.upperBound))
        case .number(let range, let aboveLow):
            members["type"] = .string("number")
            members[aboveLow ? "exclusiveMinimum" : "minimum"] = .number(range.lowerBound)
            members["maximum"] = .number(range.upperBound)
        case .boolean: members["type"] = .string("boolean")
        case .text: members["type"] = .string("string")
        case .only(let value, _): members["const"] = value
        case .choice(let names): members["enum"] = .array(names.map(JSONValue.string))
        case .numberPerFeature:
            members["type"] = .string("array")
            members["items"] = .object(["type": .string("number"), "minimum": .number(0)])
        case .learningRate: members["oneOf"] = .array(learningRates)
        }
        if case .byDefault(let preset) = field.presence { members["default"] = preset }
        let condition = field.onlyWhere.map { " (where \($0.path) is \"\($0.equals)\")" } ?? ""
        members["description"] = .string(field.summary + condition)
        return .object(members)
    }

    private static var learningRates: [JSONValue] {
        let positive: JSONValue = .object([
            "type": .string("number"), "exclusiveMinimum": .number(0), "maximum": .number(1e6),
        ])
        return [
            .object(["type": .string("number"), "exclusiveMinimum": .number(0), "maximum": .number(10)]),
            .object([
                "type": .string("object"), "additionalProperties": .bool(false),
                "required": .array(["base", "referenceWidth", "widthExponent"].map(JSONValue.string)),
                "properties": .object([
                    "$comment": comment, "base": positive, "referenceWidth": positive,
                    "widthExponent": .object([
                        "type": .string("number"), "minimum": .number(-10), "maximum": .number(10),
                    ]),
                ]),
                "description": .string("base * (referenceWidth / width)^widthExponent"),
            ]),
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
