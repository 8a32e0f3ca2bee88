public import Randomness
public import Settings

/// v = value
public struct ConstantValues: ValueLaw {
    public static let name = "constant"
    static let value = Setting.number("value", ValueLaws.range, default: 1, "what every active feature is worth")
    public static let fields = [value.field]
    private let value: Double

    public init(_ values: Values) { value = values[Self.value] }

    public var mean: Double { value }
    public var meanSquare: Double { value * value }
    public var positivePart: ValueMoments? { value > 0 ? moments : ValueMoments(mean: 0, meanSquare: 0) }
    public var support: ClosedRange<Double> { value...value }

    public var interval: ValueInterval? { ValueInterval(low: value, high: value) }

    public func draw(from source: inout UniformSource) -> Double { value }
}
