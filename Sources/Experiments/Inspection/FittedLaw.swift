public import Statistics

#if canImport(Glibc)
    import Glibc
#endif

/// The law of one group of points, y = C x^-α + L, and how far to trust it.
public struct FittedLaw: Sendable {
    public let exponent, exponentLow, exponentHigh: Double
    public let prefactor: Double
    /// nil without one.
    public let offset: OffsetPowerLawFit.Offset?
    public let rSquared: Double
    /// The chance of means as far from the curve as these if it is the truth; nil where no points share an x. With an
    /// offset it is that of all groups.
    public let lackOfFit: Double?
    /// -Δ ln y / Δ ln x between neighbouring x of the group, whatever the law.
    public let localSlopes: [Double]
    public let residuals: OffsetPowerLawFit.Residuals
    /// The root of the mean square of these residuals.
    public let deviation: Double
    /// Of laws without an offset alone.
    public let power: PowerLawFit?

    init(_ fit: PowerLawFit) {
        (exponent, exponentLow, exponentHigh) = (fit.exponent, fit.exponentLow, fit.exponentHigh)
        (prefactor, offset, rSquared) = (fit.prefactor, nil, fit.rSquared)
        (lackOfFit, localSlopes) = (fit.lackOfFit, fit.localSlopes)
        (residuals, deviation) = (.relative, fit.deviation(exponent: fit.exponent))
        power = fit
    }

    init(_ fit: OffsetPowerLawFit, group: Int, points: [(x: Double, y: Double)]) {
        (exponent, exponentLow, exponentHigh) = (fit.exponent, fit.exponentLow, fit.exponentHigh)
        (prefactor, offset, rSquared) = (fit.prefactors[group], fit.offsets[group], fit.rSquared)
        (lackOfFit, localSlopes) = (fit.lackOfFit, PowerLawFit.localSlopes(points))
        (residuals, deviation) = (fit.residuals, fit.deviation)
        power = nil
    }

    /// y at x.
    public func value(at x: Double) -> Double { prefactor * pow(x, -exponent) + (offset?.value ?? 0) }
}
