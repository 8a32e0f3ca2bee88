public import Randomness
public import Settings

/// v ~ U(low, high)
public struct UniformValues: ValueLaw {
    public static let name = "uniform"
    static let low = Setting.number("low", ValueLaws.range, default: 0, "the smallest value")
    static let high = Setting.number("high", ValueLaws.range, default: 2, "the largest value")
    public static let fields = [low.field, high.field]

    public let low, high: Double

    public init(low: Double = 0, high: Double = 2) {
        precondition(low <= high, "values from \(low) to \(high)")
        (self.low, self.high) = (low, high)
    }

    public init(_ values: Values) throws(Problem) { self = try .between(values[Self.low], values[Self.high]) }

    /// For bounds that a user gave.
    static func between(_ low: Double, _ high: Double) throws(Problem) -> UniformValues {
        guard low <= high else {
            throw Problem("", "low \(Problem.text(low)) is above high \(Problem.text(high)); lower it")
        }
        return UniformValues(low: low, high: high)
    }

    /// (low + high) / 2
    public var mean: Double { (low + high) / 2 }

    /// (low² + low high + high²) / 3
    public var meanSquare: Double { (low * low + low * high + high * high) / 3 }

    /// high² / 2 and high³ / 3 over high - low, where values have either sign.
    public var positivePart: ValueMoments? {
        guard low < 0 else { return moments }
        guard high > 0 else { return ValueMoments(mean: 0, meanSquare: 0) }
        return ValueMoments(mean: high * high / 2 / (high - low), meanSquare: high * high * high / 3 / (high - low))
    }
    public var support: ClosedRange<Double> { low...high }

    public var interval: ValueInterval? { ValueInterval(low: low, high: high) }

    public func draw(from source: inout UniformSource) -> Double { low + (high - low) * source.uniform() }
}
