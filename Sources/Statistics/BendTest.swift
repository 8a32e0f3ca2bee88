import CGSL

#if canImport(Glibc)
    import Glibc
#endif

/// Whether a line bends, told from its points alone: the t test of x² in y = a + b x + c x².
///
/// The scatter about the parabola is taken for noise, so that a line refused once in twenty by chance is refused as often whatever
/// the noise is, if it is the same for all points. A curve of another shape leaves scatter about the parabola, and is refused less
/// often.
public enum BendTest {
    /// The chance of a bend as clear as this, if a line is the truth.
    ///
    /// - Parameters:
    ///   - x: ascending.
    ///   - slopes: Δy / Δx between neighbours.
    /// - Returns: nil of fewer than five x, or where y is a line but for rounding.
    public static func chance(x: [Double], slopes: [Double]) -> Double? {
        guard x.count >= 5, slopes.count == x.count - 1, GSL.isQuiet else { return nil }
        var y = [0.0]
        for (slope, (a, b)) in zip(slopes, zip(x, x.dropFirst())) { y.append(y.last! + slope * (b - a)) }
        guard let line = residuals(y, x), let square = residuals(x.map { $0 * $0 }, x) else { return nil }
        // Rounding bends nothing.
        let departure = line.reduce(0) { $0 + $1 * $1 }
        guard departure > 1e-24 * y.reduce(0, { $0 + $1 * $1 }) else { return nil }
        let spread = square.reduce(0) { $0 + $1 * $1 }
        let bend = zip(line, square).reduce(0) { $0 + $1.0 * $1.1 } / spread
        let scatter = zip(line, square).reduce(0) { $0 + ($1.0 - bend * $1.1) * ($1.0 - bend * $1.1) }
        guard scatter > 0 else { return 0 }
        let freedom = Double(x.count - 3)
        return 2 * gsl_cdf_tdist_Q(abs(bend) * (spread * freedom / scatter).squareRoot(), freedom)
    }

    /// About the line of least squares.
    private static func residuals(_ y: [Double], _ x: [Double]) -> [Double]? {
        LineFit(x: x, y: y).map { line in zip(x, y).map { $1 - line.value(at: $0) } }
    }
}

extension PowerLawFit {
    /// The chance of a bend as clear as this, if a power law is the truth.
    ///
    /// - Parameters:
    ///   - positions: the different x, ascending.
    ///   - localSlopes: between neighbours, as `localSlopes` has them; their sign does not matter.
    public static func chanceOfBend(positions: [Double], localSlopes: [Double]) -> Double? {
        BendTest.chance(x: positions.map { log($0) }, slopes: localSlopes)
    }
}
