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
    /// μ Φ(μ/σ) + σ φ(μ/σ) and (μ² + σ²) Φ(μ/σ) + μ σ φ(μ/σ)
    public var positivePart: ValueMoments? {
        let z = mean / deviation
        let below = erfc(-z / 2.0.squareRoot()) / 2
        let density = exp(-z * z / 2) / (2 * Double.pi).squareRoot()
        return ValueMoments(
            mean: mean * below + deviation * density, meanSquare: meanSquare * below + mean * deviation * density)
    }
    public var support: ClosedRange<Double> { -.infinity ... .infinity }

    /// By the method of Box & Muller 1958; the sine of the pair is not used.
    public func draw(from source: inout UniformSource) -> Double {
        let radius = (-2 * log(source.uniform())).squareRoot()
        return mean + deviation * radius * cos(2 * Double.pi * source.uniform())
    }
}
