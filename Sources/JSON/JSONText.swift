public import Foundation

/// A JSON text that has been read.
///
///     let text = try JSONText(data)
///     guard text.repeatedKeys.isEmpty else { … }
///     use(text.value)
///
/// - Source: RFC 8259, in UTF-8; a byte order mark is read over.
public struct JSONText: Sendable {
    public let value: JSONValue
    /// Keys that stand twice in one object. `value` holds the last of them.
    public let repeatedKeys: [RepeatedKey]

    public struct RepeatedKey: Equatable, Sendable {
        public let key: String
        /// Of the second one, counted from 1.
        public let line: Int

        package var objection: String { "the key \"\(key)\" stands twice in one object; keep one" }
    }

    /// The first mistake of form.
    public struct Mistake: Error, Equatable, Sendable, CustomStringConvertible {
        /// Counted from 1, the column in bytes.
        public let line, column: Int
        /// "found , where a value should be"
        public let message: String

        public var description: String { "line \(line), column \(column): \(message)" }
    }

    /// Deeper nesting than this is refused, as it would end the program.
    public static let deepest = 256

    /// - Complexity: O(bytes).
    public init(_ data: Data) throws(Mistake) { try self.init(bytes: Array(data)) }

    public init(_ text: String) throws(Mistake) { try self.init(bytes: Array(text.utf8)) }

    private init(bytes: [UInt8]) throws(Mistake) {
        var reader = JSONReader(bytes)
        value = try reader.text()
        repeatedKeys = reader.repeatedKeys
    }
}

extension JSONValue {
    /// The value of a file that a program wrote; nil where it is no JSON, or holds a key twice.
    public init?(parsing data: Data) {
        guard let text = try? JSONText(data), text.repeatedKeys.isEmpty else { return nil }
        self = text.value
    }

    /// The value under a key of an object.
    public subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members[key]
    }
}
