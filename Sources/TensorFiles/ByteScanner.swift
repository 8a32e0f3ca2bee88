/// One pass over the text of an npy header: Python's literals, which are no JSON.
///
/// Safe on any bytes: every step ends in a value or in a problem that names the byte.
struct ByteScanner {
    private let bytes: [UInt8]
    private var position = 0
    /// Where in the file the text begins, in bytes.
    private let offset: Int
    let place = "header"

    init(_ bytes: [UInt8], offset: Int) {
        self.bytes = bytes
        self.offset = offset
    }

    /// The next byte that is not white space.
    mutating func peek() -> UInt8? {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0a, 0x0d: position += 1
            case let byte: return byte
            }
        }
        return nil
    }

    /// The next byte, white space too.
    mutating func next() -> UInt8? {
        guard position < bytes.count else { return nil }
        defer { position += 1 }
        return bytes[position]
    }

    /// Steps over `character` where it comes next.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek() == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    /// Steps over `character`, which must come next.
    mutating func expect(_ character: Unicode.Scalar) throws(ContentProblem) {
        guard take(character) else { throw unexpected(expected: String(character)) }
    }

    /// The letters, digits and signs that come next.
    mutating func word() -> String {
        guard peek() != nil else { return "" }
        let start = position
        while position < bytes.count, Self.isWordByte(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// A whole number of 0 or more, in plain digits without leading zeros.
    mutating func wholeNumber(of what: String) throws(ContentProblem) -> Int {
        let text = word()
        guard !text.isEmpty else { throw unexpected(expected: "a whole number") }
        return try WholeNumber.read(text, of: what, at: place)
    }

    /// Nothing but white space may be left.
    mutating func expectEnd() throws(ContentProblem) {
        if peek() != nil { throw unexpected(expected: "the header's end") }
    }

    /// The problem that something else than `expected` comes next.
    mutating func unexpected(expected: String) -> ContentProblem {
        guard let byte = peek() else { return problem("the header ends where \(expected) should be") }
        let found = byte < 0x7f ? Shown.text(String(Unicode.Scalar(byte))) : "byte 0x" + String(byte, radix: 16)
        return problem("found \(found) where \(expected) should be")
    }

    /// A problem with what was read last or comes next.
    func problem(_ message: String) -> ContentProblem {
        ContentProblem(place, "near byte \(offset + position) of the file: \(message). " + Self.remedy)
    }

    /// The remedy for a header that no program writes.
    static let remedy = "The file is damaged: copy it or save it again."

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"):
            true
        default: false
        }
    }
}

/// Whole numbers as headers write them.
enum WholeNumber {
    /// One of 0 or more, in plain digits without leading zeros.
    static func read(_ text: String, of what: String, at place: String) throws(ContentProblem) -> Int {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), text == "0" || text.utf8.first != 0x30 else {
            throw ContentProblem(
                place, "\(what) holds \(Shown.text(text)); only whole numbers of 0 or more are allowed.")
        }
        guard let number = Int(text) else {
            throw ContentProblem(place, "\(what) holds \(Shown.text(text)), more than any file can hold.")
        }
        return number
    }
}
