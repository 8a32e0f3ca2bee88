import CGSL

#if canImport(Glibc)
    import Glibc
#endif

/// y = C_g x^-exponent + L_g over one group of points or several, with 95% intervals for the exponent and the offsets.
///
/// The exponent is one for all groups; prefactors C and offsets L are one for all or each group's own. For a given
/// exponent those are linear, so the search runs over the exponent alone (variable projection), and the same profile
/// gives the intervals: all values whose best sum of squares stays below S_min (1 + F / ν), F the 95% quantile of
/// F(1, ν), ν = n less the number of constants. An end that the data do not settle is infinite.
/// - Source: Golub & Pereyra 1973; Bates & Watts 1988, "Nonlinear Regression Analysis and its Applications", sec. 6.1.
public struct OffsetPowerLawFit: Sendable, Equatable {
    /// Whether a constant is one for all groups or each group's own.
    public enum Sharing: String, Sendable, CaseIterable {
        case shared, own
    }

    /// The residuals whose squares are summed.
    public enum Residuals: String, Sendable, CaseIterable {
        /// (y - ŷ) / y: the noise of ln y is the same everywhere.
        case relative
        /// y - ŷ: the noise of y is.
        case absolute
    }

    public struct Offset: Sendable, Equatable {
        /// The limit as x grows without bound.
        public let value: Double
        /// The ends of its 95% interval.
        public let low, high: Double
    }

    public let exponent: Double
    /// Within 0...20, where it is looked for; an end at infinity says that the data do not bound it.
    public let exponentLow: Double
    public let exponentHigh: Double
    /// C_g, one for each group.
    public let prefactors: [Double]
    /// L_g, one for each group.
    public let offsets: [Offset]
    public let residuals: Residuals
    /// 1 - residual / total sum of squares.
    public let rSquared: Double
    /// √(S_min / n): the typical residual, relative or in the unit of y.
    public let deviation: Double
    /// The chance of means as far from the curve as these if it is the truth and the noise is the same everywhere; nil
    /// where no points of a group share an x.
    public let lackOfFit: Double?
    /// ln of the likelihood at the minimum for normal noise of that kind, but for a constant.
    public let logLikelihood: Double

    /// - Parameters:
    ///   - groups: x and y of each group's points, positive; several points may share an x.
    ///   - prefactor, offset: of one group the same either way.
    /// - Returns: nil where there are fewer than five distinct x or no more points than constants, a value is not
    ///   positive and finite, a group has too few x for constants of its own, the best exponent lies at the end of the
    ///   range searched, so that no offset can be told from a bent line, or y rises.
    public init?(
        groups: [[(x: Double, y: Double)]], prefactor: Sharing = .own, offset: Sharing = .own,
        residuals: Residuals = .relative
    ) {
        let points = groups.flatMap(\.self)
        let isOne = prefactor == .shared && offset == .shared
        let profile = OffsetProfile(
            isOne ? [points] : groups, ownPrefactors: prefactor == .own, ownOffsets: offset == .own || isOne, residuals)
        guard points.allSatisfy({ $0.x > 0 && $0.y > 0 && $0.x.isFinite && $0.y.isFinite }),
            Set(points.map(\.x)).count >= PowerLawFit.fewestPositions, profile.freedom > 0, profile.isDetermined,
            let best = profile.minimum(), best.prefactors.allSatisfy({ $0 > 0 })
        else { return nil }
        let t = Quantile.studentTwoSided(confidence: 0.95, degreesOfFreedom: Double(profile.freedom))
        let limit = best.sum * (1 + t * t / Double(profile.freedom))
        exponent = best.exponent
        exponentLow = profile.crossing(of: limit, from: best.exponent, towards: 0) ?? -.infinity
        exponentHigh = profile.crossing(of: limit, from: best.exponent, towards: OffsetProfile.largest) ?? .infinity
        // Towards an exponent of 0 the offset falls without bound.
        let exponents = max(exponentLow, OffsetProfile.smallest)...min(exponentHigh, OffsetProfile.largest)
        let isBounded = exponentLow > 0
        let offsets = (offset == .shared ? [0] : Array(best.offsets.indices)).map { group in
            let (low, high) = profile.offsetRange(limit, exponents, of: group)
            return Offset(value: best.offsets[group], low: isBounded ? low : -.infinity, high: high)
        }
        self.offsets = groups.indices.map { offsets[offsets.count == 1 ? 0 : $0] }
        prefactors = groups.indices.map { best.prefactors[isOne ? 0 : $0] }
        self.residuals = residuals
        rSquared = profile.total > 0 ? 1 - best.sum / profile.total : 1
        let mean = best.sum / Double(points.count)
        deviation = mean.squareRoot()
        // Replicates are of one group, whatever the groups share.
        let pure = OffsetProfile(groups, ownPrefactors: true, ownOffsets: true, residuals).pureError()
        lackOfFit = Self.lackOfFit(best.sum, pure, points: points.count, constants: points.count - profile.freedom)
        logLikelihood =
            -Double(points.count) / 2 * log(mean)
            - (residuals == .relative ? points.reduce(0) { $0 + log($1.y) } : 0)
    }

    /// F = ((S_min - S_pure) / (k - p)) / (S_pure / (n - k)) for k means and p constants.
    private static func lackOfFit(
        _ sum: Double, _ pure: (sum: Double, positions: Int)?, points: Int, constants: Int
    ) -> Double? {
        guard let pure, pure.sum > 0 else { return nil }
        let lack = pure.positions - constants
        let rest = points - pure.positions
        guard lack > 0, GSL.isQuiet else { return nil }
        return gsl_cdf_fdist_Q(
            (sum - pure.sum) / Double(lack) / (pure.sum / Double(rest)), Double(lack), Double(rest))
    }
}
