/// A number, or a list of them, that a data law is set by. An experiment file names it.
public struct LawParameter: Sendable {
    public enum Kind: Sendable {
        /// A number within `range`.
        case number(ClosedRange<Double>, default: Double?)
        /// One non-negative number a feature.
        case numberPerFeature
    }

    public let name: String
    public let kind: Kind
    /// One sentence for the schema and the messages.
    public let summary: String

    public init(_ name: String, _ kind: Kind, _ summary: String) {
        self.name = name
        self.kind = kind
        self.summary = summary
    }
}

/// The values given for a law's parameters: one number, or one a feature.
public typealias LawValues = [String: [Double]]
