/// The value of a JSON text.
struct JSONReader {
    private let bytes: [UInt8]
    private(set) var repeatedKeys: [JSONText.RepeatedKey] = []
    /// The lines before `countedTo`, so that each byte is counted once.
    private var lines = 1
    private var countedTo = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The whole text: one value and nothing after it.
    mutating func text() throws(JSONText.Mistake) -> JSONValue {
        var scanner = JSONScanner(bytes)
        do {
            let value = try value(&scanner, depth: 0)
            try scanner.end()
            return value
        } catch let mistake as JSONScanner.Mistake {
            let place = mistake.position
            let column = bytes[..<place].reversed().prefix { $0 != UInt8(ascii: "\n") }.count + 1
            throw JSONText.Mistake(line: lineNumber(at: place), column: column, message: mistake.message)
        } catch { preconditionFailure("\(error)") }
    }

    private mutating func value(_ scanner: inout JSONScanner, depth: Int) throws -> JSONValue {
        guard depth < JSONText.deepest else {
            throw JSONScanner.Mistake(
                at: scanner.position, "nested deeper than \(JSONText.deepest) lists and objects")
        }
        guard let byte = scanner.peek() else { throw scanner.unexpected("a value") }
        switch byte {
        case UInt8(ascii: "{"):
            var members: [String: JSONValue] = [:]
            try scanner.object { scanner, key, place in
                // Counted on the way: lines are counted forwards.
                let line = lineNumber(at: place)
                if members.updateValue(try value(&scanner, depth: depth + 1), forKey: key) != nil {
                    repeatedKeys.append(JSONText.RepeatedKey(key: key, line: line))
                }
            }
            return .object(members)
        case UInt8(ascii: "["):
            var values: [JSONValue] = []
            try scanner.list { scanner in values.append(try value(&scanner, depth: depth + 1)) }
            return .array(values)
        case UInt8(ascii: "\""): return .string(try scanner.string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try Self.number(&scanner))
        case _ where JSONScanner.isLetter(byte):
            switch try scanner.word() {
            case "true": return .bool(true)
            case "false": return .bool(false)
            default: return .null
            }
        default: throw scanner.unexpected("a value")
        }
    }

    private static func number(_ scanner: inout JSONScanner) throws(JSONScanner.Mistake) -> Double {
        let start = scanner.position
        let text = try scanner.number()
        guard let number = Double(text), number.isFinite else {
            throw JSONScanner.Mistake(at: start, "\(text.prefix(40)) is larger than any number of 64 bits")
        }
        return number
    }

    private mutating func lineNumber(at position: Int) -> Int {
        if position > countedTo {
            lines += bytes[countedTo..<position].count { $0 == UInt8(ascii: "\n") }
            countedTo = position
        }
        return lines
    }
}
