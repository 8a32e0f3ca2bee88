/// JSON as a safetensors header uses it.
///
/// JSONDecoder is not used because it hides what must be refused: of two equal keys it keeps one, it takes keys whose
/// letters are composed differently for equal, and it reads 1.0 and 1e2 as whole numbers.
extension ByteScanner {
    /// An object, member by member; `member` reads the value.
    mutating func object(
        _ member: (inout ByteScanner, String) throws(ContentProblem) -> Void
    ) throws(ContentProblem) {
        try expect("{")
        if take("}") { return }
        repeat {
            let name = try string()
            try expect(":")
            try member(&self, name)
        } while take(",")
        try expect("}")
    }

    /// A list of whole numbers of 0 or more.
    mutating func wholeNumbers(of what: String) throws(ContentProblem) -> [Int] {
        var numbers: [Int] = []
        try expect("[")
        if take("]") { return numbers }
        repeat { numbers.append(try wholeNumber(of: what)) } while take(",")
        try expect("]")
        return numbers
    }

    /// A string, its escapes resolved.
    mutating func string() throws(ContentProblem) -> String {
        try expect("\"")
        var text: [UInt8] = []
        while let byte = next() {
            switch byte {
            case UInt8(ascii: "\""):
                guard let string = String(validating: text, as: UTF8.self) else {
                    throw problem("text that is not UTF-8")
                }
                return string
            case UInt8(ascii: "\\"): try text.append(contentsOf: String(escape()).utf8)
            case 0..<0x20: throw problem("a control character in quoted text")
            default: text.append(byte)
            }
        }
        throw problem("the header ends inside quoted text")
    }

    /// The character an escape stands for; reads what follows the backslash.
    private mutating func escape() throws(ContentProblem) -> Unicode.Scalar {
        switch next() {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): break
        default: throw problem("an unknown escape in quoted text")
        }
        var code = try codeUnit()
        if (0xd800..<0xdc00).contains(code), next() == UInt8(ascii: "\\"), next() == UInt8(ascii: "u") {
            let low = try codeUnit()
            if (0xdc00..<0xe000).contains(low) { code = 0x10000 + (code - 0xd800) << 10 + (low - 0xdc00) }
        }
        guard let scalar = Unicode.Scalar(code) else { throw problem("half a surrogate pair in quoted text") }
        return scalar
    }

    /// Four hexadecimal digits.
    private mutating func codeUnit() throws(ContentProblem) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw problem("an unfinished \\u escape in quoted text")
            }
            code = code << 4 | UInt32(digit)
        }
        return code
    }
}
