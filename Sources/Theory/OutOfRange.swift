/// Thrown where a prediction does not hold for what it was asked: no number, and the reason.
public struct OutOfRange: Error, Equatable, CustomStringConvertible {
    public let reason: String

    public init(_ reason: String) { self.reason = reason }

    public var description: String { reason }
}
