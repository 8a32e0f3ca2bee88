public import Randomness
public import Settings

/// v = s u, u ~ U(low, high) a size and s = ±1 a fair coin.
public struct SignedValues: ValueLaw {
    public static let name = "signed"
    static let low = Setting.number("low", 0...1e3, default: 0, "the smallest size")
    static let high = Setting.number("high", 0...1e3, default: 1, "the largest size")
    public static let fields = [low.field, high.field]
    private let sizes: UniformValues

    public init(_ values: Values) throws(Problem) {
        sizes = try .between(values[Self.low], values[Self.high])
    }

    public var mean: Double { 0 }
    public var meanSquare: Double { sizes.meanSquare }
    public var positivePart: ValueMoments? {
        ValueMoments(mean: sizes.mean / 2, meanSquare: sizes.meanSquare / 2)
    }
    public var support: ClosedRange<Double> { -sizes.high...sizes.high }

    public var interval: ValueInterval? { ValueInterval(low: sizes.low, high: sizes.high, isSigned: true) }

    public func draw(from source: inout UniformSource) -> Double {
        let size = sizes.draw(from: &source)
        return source.uniform() < 0.5 ? -size : size
    }
}
