public import LinearAlgebra
public import Settings

/// t = |x|
///
/// - Source: the computation in superposition of Elhage et al. 2022, "Toy Models of Superposition".
public struct AbsoluteTarget: TargetLaw {
    public static let name = "absolute"
    public static let formula = "|x|"

    public init(_ values: Values) {}

    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public func apply<Element: Scalar>(to samples: UnsafeMutableBufferPointer<Element>) {
        for k in samples.indices { samples[k] = samples[k].magnitude }
    }

    /// |v| = 2 max(0, v) - v
    public func moments(of values: any ValueLaw) -> ValueMoments? {
        values.positivePart.map { ValueMoments(mean: 2 * $0.mean - values.mean, meanSquare: values.meanSquare) }
    }

    public func differs(on support: ClosedRange<Double>) -> Bool { support.lowerBound < 0 }
}
