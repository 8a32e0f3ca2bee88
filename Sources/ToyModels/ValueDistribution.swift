/// The values v of active features: uniform on [low, high].
public struct ValueDistribution: Sendable, Equatable {
    public let low, high: Double

    public init(low: Double = 0, high: Double = 2) {
        precondition(low <= high, "values from \(low) to \(high)")
        (self.low, self.high) = (low, high)
    }

    /// E[v] = (low + high) / 2
    public var mean: Double { (low + high) / 2 }

    /// E[v²] = (low² + low high + high²) / 3
    public var meanSquare: Double { (low * low + low * high + high * high) / 3 }
}
