/// The reason why a file of tensors cannot be used: where, what was found, what is allowed, what to do.
public struct TensorFileError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Whether the file or its content is at fault.
    public enum Kind: Sendable {
        /// The file cannot be read: missing, not permitted, a folder.
        case io
        /// The file can be read, and what it holds cannot be used.
        case bad
    }

    /// Whether the file or its content is at fault.
    public let kind: Kind
    /// The file's path as given; "" for bytes in memory.
    public let path: String
    /// The part of the file, for example `header` or `tensor "w"`; "" for the whole file.
    public let place: String
    /// The message: the value found, the allowed ones, the remedy.
    public let message: String

    /// - Parameters:
    ///   - path: "" for bytes in memory.
    ///   - place: "" for the whole file.
    public init(_ kind: Kind, path: String, place: String = "", message: String) {
        self.kind = kind
        self.path = path
        self.place = place
        self.message = message
    }

    /// The path, the place and the message in one line.
    public var description: String { [path, place, message].filter { !$0.isEmpty }.joined(separator: ": ") }
}

/// One thing wrong with a file's content, before the path is known.
struct ContentProblem: Error {
    let place: String
    let message: String

    init(_ place: String, _ message: String) {
        self.place = place
        self.message = message
    }
}
