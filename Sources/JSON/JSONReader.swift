/// One pass over the bytes of a JSON text.
struct JSONReader {
    let bytes: [UInt8]
    var position = 0
    private(set) var repeatedKeys: [JSONText.RepeatedKey] = []
    /// The lines before `countedTo`, so that each byte is counted once.
    private var lines = 1
    private var countedTo = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// The whole text: one value and nothing after it.
    mutating func text() throws(JSONText.Mistake) -> JSONValue {
        let value = try value(depth: 0)
        if let byte = peek() { throw mistake("found \(shown(byte)) after the end of the value") }
        return value
    }

    private mutating func value(depth: Int) throws(JSONText.Mistake) -> JSONValue {
        guard depth < JSONText.deepest else {
            throw mistake("nested deeper than \(JSONText.deepest) lists and objects")
        }
        guard let byte = peek() else { throw unexpected("a value") }
        switch byte {
        case UInt8(ascii: "{"): return .object(try object(depth: depth + 1))
        case UInt8(ascii: "["): return .array(try list(depth: depth + 1))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return try word()
        default: throw unexpected("a value")
        }
    }

    private mutating func object(depth: Int) throws(JSONText.Mistake) -> [String: JSONValue] {
        var members: [String: JSONValue] = [:]
        position += 1
        if take("}") { return members }
        repeat {
            guard peek() == UInt8(ascii: "\"") else { throw unexpected("a key in quotes") }
            let line = lineNumber()
            let key = try string()
            guard take(":") else { throw unexpected("\":\" after the key \"\(key)\"") }
            if members.updateValue(try value(depth: depth), forKey: key) != nil {
                repeatedKeys.append(JSONText.RepeatedKey(key: key, line: line))
            }
        } while take(",")
        guard take("}") else { throw unexpected("\",\" or \"}\"") }
        return members
    }

    private mutating func list(depth: Int) throws(JSONText.Mistake) -> [JSONValue] {
        var values: [JSONValue] = []
        position += 1
        if take("]") { return values }
        repeat { values.append(try value(depth: depth)) } while take(",")
        guard take("]") else { throw unexpected("\",\" or \"]\"") }
        return values
    }

    private mutating func word() throws(JSONText.Mistake) -> JSONValue {
        let start = position
        let letters = bytes[position...].prefix { Self.isLetter($0) }
        position += letters.count
        switch String(decoding: letters, as: UTF8.self) {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        case let other:
            position = start
            throw mistake(
                "found \(other.prefix(40)); text stands in quotes, and the only words are true, false and null")
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
    }

    // MARK: Steps

    /// The next byte that is not white space, which is passed over.
    mutating func peek() -> UInt8? {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            case let byte: return byte
            }
        }
        return nil
    }

    /// Steps over `character` where it comes next.
    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek() == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    // MARK: Mistakes

    mutating func unexpected(_ expected: String) -> JSONText.Mistake {
        guard let byte = peek() else { return mistake("the text ends where \(expected) should be") }
        return mistake("found \(shown(byte)) where \(expected) should be")
    }

    func shown(_ byte: UInt8) -> String {
        (0x21..<0x7F).contains(byte) ? "\"\(Unicode.Scalar(byte))\"" : "byte 0x\(String(byte, radix: 16))"
    }

    /// At the current position.
    mutating func mistake(_ message: String) -> JSONText.Mistake {
        let line = lineNumber()
        let column = bytes[..<position].reversed().prefix { $0 != UInt8(ascii: "\n") }.count + 1
        return JSONText.Mistake(line: line, column: column, message: message)
    }

    private mutating func lineNumber() -> Int {
        if position > countedTo {
            lines += bytes[countedTo..<position].count { $0 == UInt8(ascii: "\n") }
            countedTo = position
        }
        return lines
    }
}
