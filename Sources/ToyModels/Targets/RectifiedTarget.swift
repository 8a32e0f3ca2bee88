public import LinearAlgebra
public import Settings

/// t = max(0, x)
public struct RectifiedTarget: TargetLaw {
    public static let name = "rectified"
    public static let formula = "max(0, x)"

    public init(_ values: Values) {}

    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public func apply<Element: Scalar>(to samples: UnsafeMutableBufferPointer<Element>) {
        for k in samples.indices { samples[k] = max(0, samples[k]) }
    }

    public func moments(of values: any ValueLaw) -> ValueMoments? { values.positivePart }

    public func differs(on support: ClosedRange<Double>) -> Bool { support.lowerBound < 0 }
}
