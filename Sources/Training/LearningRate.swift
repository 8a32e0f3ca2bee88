#if canImport(Glibc)
    import Glibc
#endif

/// A largest learning rate that may depend on the width: η_max(m) = base (referenceWidth / m)^widthExponent.
public struct LearningRate: Sendable, Equatable {
    public let base: Double
    public let referenceWidth: Double
    public let widthExponent: Double

    /// The same rate at every width.
    public init(_ constant: Double) { self.init(base: constant, referenceWidth: 1, widthExponent: 0) }

    public init(base: Double, referenceWidth: Double, widthExponent: Double) {
        self.base = base
        self.referenceWidth = referenceWidth
        self.widthExponent = widthExponent
    }

    public func value(width: Int) -> Double {
        widthExponent == 0 ? base : base * pow(referenceWidth / Double(width), widthExponent)
    }
}
