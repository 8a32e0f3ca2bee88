public import Randomness
public import Settings

#if canImport(Glibc)
    import Glibc
#endif

/// v ~ N(mean, deviation²)
public struct NormalValues: ValueLaw {
    public static let name = "normal"
    static let mean = Setting.number("mean", ValueLaws.range, default: 0, "E[v]")
    static let deviation = Setting.number(
        "deviation", 0...1e3, aboveLow: true, default: 1, "the standard deviation of v")
    public static let fields = [mean.field, deviation.field]
    public let mean, deviation: Double

    public init(_ values: Values) { (mean, deviation) = (values[Self.mean], values[Self.deviation]) }

    public var meanSquare: Double { mean * mean + deviation * deviation }
    public var support: ClosedRange<Double> { -.infinity ... .infinity }

    /// By the method of Box & Muller 1958; the sine of the pair is not used.
    public func draw(from source: inout UniformSource) -> Double {
        let radius = (-2 * log(source.uniform())).squareRoot()
        return mean + deviation * radius * cos(2 * Double.pi * source.uniform())
    }
}
