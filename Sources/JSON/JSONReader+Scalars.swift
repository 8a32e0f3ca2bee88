/// Strings and numbers.
extension JSONReader {
    /// A string, its escapes resolved.
    mutating func string() throws(JSONText.Mistake) -> String {
        let start = position
        position += 1
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                guard let string = String(validating: text, as: UTF8.self) else {
                    position = start
                    throw mistake("text that is not UTF-8")
                }
                position += 1
                return string
            case UInt8(ascii: "\\"): text.append(contentsOf: String(try escape()).utf8)
            case 0..<0x20:
                throw mistake("found \(shown(byte)) in quoted text; it has to be written as an escape such as \\n")
            default:
                text.append(byte)
                position += 1
            }
        }
        position = start
        throw mistake("quoted text that does not end")
    }

    private static let escapes: [UInt8: Unicode.Scalar] = [
        UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
        UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]

    /// The character that an escape stands for; its backslash is at the current position.
    private mutating func escape() throws(JSONText.Mistake) -> Unicode.Scalar {
        guard position + 1 < bytes.count else { throw mistake("quoted text that does not end") }
        let letter = bytes[position + 1]
        if let scalar = Self.escapes[letter] {
            position += 2
            return scalar
        }
        guard letter == UInt8(ascii: "u") else {
            throw mistake(
                "unknown escape \\\(Unicode.Scalar(letter)); allowed: \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX")
        }
        var code = try codeUnit()
        if (0xD800..<0xDC00).contains(code), bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
            let low = try codeUnit()
            if (0xDC00..<0xE000).contains(low) { code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00) }
        }
        guard let scalar = Unicode.Scalar(code) else { throw mistake("half a surrogate pair in quoted text") }
        return scalar
    }

    /// \uXXXX
    private mutating func codeUnit() throws(JSONText.Mistake) -> UInt32 {
        let digits = bytes[(position + 2)...].prefix(4)
        var code: UInt32 = 0
        for byte in digits {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { break }
            code = code << 4 | UInt32(digit)
        }
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).hexDigitValue != nil }) else {
            throw mistake("\\u needs four hexadecimal digits")
        }
        position += 6
        return code
    }

    /// -? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?
    mutating func number() throws(JSONText.Mistake) -> Double {
        let start = position
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let first = position
        try digits("a digit")
        if position - first > 1, bytes[first] == UInt8(ascii: "0") {
            position = start
            throw mistake("a number that begins with 0")
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
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let number = Double(text), number.isFinite else {
            position = start
            throw mistake("\(text.prefix(40)) is larger than any number of 64 bits")
        }
        return number
    }

    private func next(isOneOf characters: String) -> Bool {
        position < bytes.count && characters.utf8.contains(bytes[position])
    }

    private mutating func digits(_ expected: String) throws(JSONText.Mistake) {
        let count = bytes[position...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
        guard count > 0 else {
            guard position < bytes.count else { throw mistake("the text ends where \(expected) should be") }
            throw mistake("found \(shown(bytes[position])) where \(expected) should be")
        }
        position += count
    }
}
