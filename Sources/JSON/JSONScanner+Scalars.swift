/// Strings and numbers.
extension JSONScanner {
    /// A string, its escapes resolved.
    package mutating func string() throws(Mistake) -> String {
        guard peek() == UInt8(ascii: "\"") else { throw unexpected("text in quotes") }
        let start = position
        position += 1
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                guard let string = String(validating: text, as: UTF8.self) else {
                    throw Mistake(at: start, "text that is not UTF-8")
                }
                position += 1
                return string
            case UInt8(ascii: "\\"): text.append(contentsOf: String(try escape()).utf8)
            case 0..<0x20:
                throw Mistake(
                    at: position, "found \(shown(byte)) in quoted text; it has to be written as an escape such as \\n")
            default:
                text.append(byte)
                position += 1
            }
        }
        throw Mistake(at: start, "quoted text that does not end")
    }

    private static let escapes: [UInt8: Unicode.Scalar] = [
        UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
        UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]

    /// The character that an escape stands for; its backslash is at the current position.
    private mutating func escape() throws(Mistake) -> Unicode.Scalar {
        guard position + 1 < bytes.count else { throw Mistake(at: position, "quoted text that does not end") }
        let letter = bytes[position + 1]
        if let scalar = Self.escapes[letter] {
            position += 2
            return scalar
        }
        guard letter == UInt8(ascii: "u") else {
            throw Mistake(
                at: position,
                "unknown escape \\\(Unicode.Scalar(letter)); allowed: \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX")
        }
        var code = try codeUnit()
        if (0xD800..<0xDC00).contains(code), bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
            let low = try codeUnit()
            if (0xDC00..<0xE000).contains(low) { code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00) }
        }
        guard let scalar = Unicode.Scalar(code) else {
            throw Mistake(at: position, "half a surrogate pair in quoted text")
        }
        return scalar
    }

    /// \uXXXX
    private mutating func codeUnit() throws(Mistake) -> UInt32 {
        let digits = bytes[(position + 2)...].prefix(4)
        var code: UInt32 = 0
        for byte in digits {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { break }
            code = code << 4 | UInt32(digit)
        }
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).hexDigitValue != nil }) else {
            throw Mistake(at: position, "\\u needs four hexadecimal digits")
        }
        position += 6
        return code
    }

    /// A number as it is written: -? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?
    package mutating func number() throws(Mistake) -> String {
        guard let byte = peek(), byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        else { throw unexpected("a number") }
        let start = position
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let first = position
        try digits("a digit")
        if position - first > 1, bytes[first] == UInt8(ascii: "0") {
            throw Mistake(at: start, "a number that begins with 0")
        }
        if next(isOneOf: ".") {
            position += 1
            try digits("a digit after the point")
        }
        if next(isOneOf: "eE") {
            position += 1
            if next(isOneOf: "+-") { position += 1 }
            try digits("a digit of the exponent")
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private func next(isOneOf characters: String) -> Bool {
        position < bytes.count && characters.utf8.contains(bytes[position])
    }

    private mutating func digits(_ expected: String) throws(Mistake) {
        let count = bytes[position...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
        guard count > 0 else {
            guard position < bytes.count else {
                throw Mistake(at: position, "the text ends where \(expected) should be")
            }
            throw Mistake(at: position, "found \(shown(bytes[position])) where \(expected) should be")
        }
        position += count
    }
}
