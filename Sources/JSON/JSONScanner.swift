/// One pass over the bytes of a JSON text, token by token: for readers that must see more than a value tells, such as the order
/// of keys, keys byte by byte, or whether a number was written as a whole one.
///
/// Safe on any bytes: every step ends in a token or in a mistake with its position.
/// - Source: RFC 8259, in UTF-8; a byte order mark is read over.
package struct JSONScanner {
    let bytes: [UInt8]
    /// Of the next byte.
    package internal(set) var position = 0

    /// The first mistake of form.
    package struct Mistake: Error, Equatable {
        package let position: Int
        /// "found , where a value should be"
        package let message: String

        package init(at position: Int, _ message: String) { (self.position, self.message) = (position, message) }
    }

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// The next byte that is not white space, which is passed over.
    package mutating func peek() -> UInt8? {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            case let byte: return byte
            }
        }
        return nil
    }

    /// An object, member by member; `member` reads the value, and is given the position of the key.
    package mutating func object(_ member: (inout JSONScanner, _ key: String, _ position: Int) throws -> Void) throws {
        guard take("{") else { throw unexpected("an object") }
        if take("}") { return }
        repeat {
            guard peek() == UInt8(ascii: "\"") else { throw unexpected("a key in quotes") }
            let start = position
            let key = try string()
            guard take(":") else {
                throw unexpected("\":\" after the key \(JSONValue.string(String(key.prefix(60))).canonical)")
            }
            try member(&self, key, start)
        } while take(",")
        guard take("}") else { throw unexpected("\",\" or \"}\"") }
    }

    /// A list, element by element.
    package mutating func list(_ element: (inout JSONScanner) throws -> Void) throws {
        guard take("[") else { throw unexpected("a list") }
        if take("]") { return }
        repeat { try element(&self) } while take(",")
        guard take("]") else { throw unexpected("\",\" or \"]\"") }
    }

    /// true, false or null.
    mutating func word() throws(Mistake) -> String {
        let letters = bytes[position...].prefix { Self.isLetter($0) }
        let word = String(decoding: letters, as: UTF8.self)
        guard ["true", "false", "null"].contains(word) else {
            throw Mistake(
                at: position,
                "found \(word.prefix(40)); text stands in quotes, and the only words are true, false and null")
        }
        position += letters.count
        return word
    }

    /// Nothing but white space may be left.
    package mutating func end() throws(Mistake) {
        if let byte = peek() { throw Mistake(at: position, "found \(shown(byte)) after the end of the value") }
    }

    /// Steps over `character` where it comes next.
    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek() == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
    }

    /// The mistake that something else than `expected` comes next.
    package mutating func unexpected(_ expected: String) -> Mistake {
        guard let byte = peek() else { return Mistake(at: position, "the text ends where \(expected) should be") }
        return Mistake(at: position, "found \(shown(byte)) where \(expected) should be")
    }

    func shown(_ byte: UInt8) -> String {
        (0x21..<0x7F).contains(byte) ? "\"\(Unicode.Scalar(byte))\"" : "byte 0x\(String(byte, radix: 16))"
    }
}
