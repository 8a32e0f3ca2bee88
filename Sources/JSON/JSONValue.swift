/// A JSON value as a user wrote it, before anything is known about its meaning.
public enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])
}

extension JSONValue {
    /// The value in one line with sorted keys and no spaces; equal values give equal text. Whole numbers have no
    /// point, others the shortest digits that read back exactly. This text names runs: it must never change.
    public var canonical: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let value): Self.text(value)
        case .string(let value): Self.quoted(value)
        case .array(let values): "[" + values.map(\.canonical).joined(separator: ",") + "]"
        case .object(let members):
            "{"
                + members.sorted { $0.key < $1.key }.map { Self.quoted($0.key) + ":" + $0.value.canonical }
                .joined(separator: ",") + "}"
        }
    }

    /// As `canonical`, over several lines, for people.
    ///
    /// - Parameter levels: of objects in objects that are written over several lines; deeper ones stand in one.
    public func pretty(indent: Int = 0, levels: Int = .max) -> String {
        let inner = String(repeating: "  ", count: indent + 1)
        let outer = String(repeating: "  ", count: indent)
        guard case .object(let members) = self, !members.isEmpty, indent < levels else { return canonical }
        let lines = members.sorted { $0.key < $1.key }.map {
            inner + Self.quoted($0.key) + ": " + $0.value.pretty(indent: indent + 1, levels: levels)
        }
        return "{\n" + lines.joined(separator: ",\n") + "\n" + outer + "}"
    }

    package static func text(_ number: Double) -> String {
        if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
        return number.description
    }

    private static func quoted(_ string: String) -> String {
        // Most text needs no escapes, and is copied whole.
        if string.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
            return "\"\(string)\""
        }
        var result = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// The value without what its objects hold under "$comment", JSON Schema's name for remarks.
    package var withoutComments: JSONValue {
        switch self {
        case .array(let values): .array(values.map(\.withoutComments))
        case .object(let members): .object(members.filter { $0.key != "$comment" }.mapValues(\.withoutComments))
        default: self
        }
    }

    package var isObject: Bool { if case .object = self { true } else { false } }

    /// The kind of value, for messages.
    package var kindName: String {
        switch self {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .string: "text"
        case .array: "a list"
        case .object: "an object"
        }
    }

    /// The value with its kind, for messages: "text, "a"".
    package var found: String { kindName == excerpt ? excerpt : "\(kindName), \(excerpt)" }

    /// The value in a message: whole where short.
    package var excerpt: String {
        let text = canonical
        return text.count <= 60 ? text : text.prefix(57) + "..."
    }
}
