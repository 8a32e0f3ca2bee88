#if canImport(Glibc)
    import Glibc
#endif

/// y = prefactor · x^-exponent, fitted as a line in ln y against ln x, with a 95% interval for the exponent.
///
/// The exponent is positive for a falling law.
public struct PowerLawFit: Sendable, Equatable {
    public let exponent: Double
    public let exponentStandardError: Double
    /// The ends of the 95% interval.
    public let exponentLow: Double
    public let exponentHigh: Double
    public let prefactor: Double
    public let rSquared: Double
    /// The exponent without the points of the smallest x, and without those of the largest: how much hangs on one end.
    public let exponentWithoutSmallest: Double
    public let exponentWithoutLargest: Double

    /// Fewer distinct x than this leave no honest interval.
    public static let fewestPositions = 5

    /// - Parameters:
    ///   - points: x and y, positive; several points may share an x (replicates).
    ///   - resamples: bootstrap repetitions.
    /// - Returns: nil where there are fewer than five distinct x, or a value that is not positive and finite.
    public init?(
        points: [(x: Double, y: Double)], resamples: Int = 2000, using generator: inout some RandomNumberGenerator
    ) {
        guard points.allSatisfy({ $0.x > 0 && $0.y > 0 && $0.x.isFinite && $0.y.isFinite }),
            Set(points.map(\.x)).count >= Self.fewestPositions
        else { return nil }
        let x = points.map { log($0.x) }
        let y = points.map { log($0.y) }
        guard let line = LineFit(x: x, y: y), let first = x.min(), let last = x.max(),
            let withoutSmallest = Self.line(x, y, without: first), let withoutLargest = Self.line(x, y, without: last)
        else { return nil }
        let interval = SlopeBootstrap(line, x: x, y: y).interval(resamples: resamples, using: &generator)
        exponent = -line.slope
        exponentStandardError = line.slopeStandardError
        exponentLow = -interval.upperBound
        exponentHigh = -interval.lowerBound
        prefactor = exp(line.intercept)
        rSquared = line.rSquared
        exponentWithoutSmallest = -withoutSmallest.slope
        exponentWithoutLargest = -withoutLargest.slope
    }

    private static func line(_ x: [Double], _ y: [Double], without end: Double) -> LineFit? {
        let kept = x.indices.filter { x[$0] != end }
        return LineFit(x: kept.map { x[$0] }, y: kept.map { y[$0] })
    }
}
