import CGSL

#if canImport(Glibc)
    import Glibc
#endif

/// y = prefactor · x^-exponent + offset, with 95% intervals for the exponent and the offset.
///
/// Least squares in relative residuals (y - ŷ) / y. For a given exponent the other two are linear, so the search runs
/// over the exponent alone (variable projection), and the same profile gives the intervals: all values whose best sum of
/// squares stays below S_min (1 + F / ν), F the 95% quantile of F(1, ν), ν = n - 3. An end that the data do not settle
/// is infinite.
/// - Source: Golub & Pereyra 1973; Bates & Watts 1988, "Nonlinear Regression Analysis and its Applications", sec. 6.1.
public struct OffsetPowerLawFit: Sendable, Equatable {
    public let exponent: Double
    /// Within 0...20, where it is looked for; an end at infinity says that the data do not bound it.
    public let exponentLow: Double
    public let exponentHigh: Double
    public let prefactor: Double
    /// The limit as x grows without bound.
    public let offset: Double
    public let offsetLow: Double
    public let offsetHigh: Double
    /// 1 - residual / total sum of squares, both relative.
    public let rSquared: Double

    /// - Parameter points: x and y, positive; several points may share an x.
    /// - Returns: nil where there are fewer than five distinct x, a value is not positive and finite, the best
    ///   exponent lies at the end of the range searched, so that no offset can be told from a bent line, or y rises.
    public init?(points: [(x: Double, y: Double)]) {
        guard points.allSatisfy({ $0.x > 0 && $0.y > 0 && $0.x.isFinite && $0.y.isFinite }),
            Set(points.map(\.x)).count >= PowerLawFit.fewestPositions
        else { return nil }
        let profile = Profile(points)
        guard let best = profile.minimum(), best.prefactor > 0 else { return nil }
        let degrees = Double(points.count - 3)
        let t = Quantile.studentTwoSided(confidence: 0.95, degreesOfFreedom: points.count - 3)
        let limit = best.sum * (1 + t * t / degrees)
        exponent = best.exponent
        prefactor = best.prefactor
        offset = best.offset
        exponentLow = profile.crossing(of: limit, from: best.exponent, towards: 0) ?? -.infinity
        exponentHigh = profile.crossing(of: limit, from: best.exponent, towards: Profile.largest) ?? .infinity
        offsetLow = profile.offsetEnd(limit, from: best, upwards: false)
        offsetHigh = profile.offsetEnd(limit, from: best, upwards: true)
        rSquared = profile.total > 0 ? 1 - best.sum / profile.total : 1
    }
}

/// The least sum of squares where the exponent, and perhaps the offset, is given.
private struct Profile {
    static let largest = 20.0
    /// Over the geometric middle, so that x^-exponent stays within a number's range.
    private let x: [Double]
    private let y: [Double]
    private let weights: [Double]
    private let middle: Double
    /// Relative squares about the weighted mean.
    let total: Double

    struct Point {
        let exponent, prefactor, offset, sum: Double
    }

    init(_ points: [(x: Double, y: Double)]) {
        let middle = exp(points.reduce(0) { $0 + log($1.x) } / Double(points.count))
        self.middle = middle
        x = points.map { $0.x / middle }
        y = points.map(\.y)
        weights = y.map { 1 / ($0 * $0) }
        let mean = zip(y, weights).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
        total = zip(y, weights).reduce(0) { $0 + $1.1 * ($1.0 - mean) * ($1.0 - mean) }
    }

    func at(_ exponent: Double) -> Point {
        let powers = x.map { pow($0, -exponent) }
        var (offset, slope, cov00, cov01, cov11, sum) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
        gsl_fit_wlinear(powers, 1, weights, 1, y, 1, y.count, &offset, &slope, &cov00, &cov01, &cov11, &sum)
        return Point(exponent: exponent, prefactor: slope * pow(middle, exponent), offset: offset, sum: sum)
    }

    private func sum(_ exponent: Double, offset: Double) -> Double {
        let powers = x.map { pow($0, -exponent) }
        var (product, square) = (0.0, 0.0)
        for i in y.indices {
            product += weights[i] * powers[i] * (y[i] - offset)
            square += weights[i] * powers[i] * powers[i]
        }
        return y.indices.reduce(0) {
            let residual = y[$1] - offset - product / square * powers[$1]
            return $0 + weights[$1] * residual * residual
        }
    }

    /// Over a grid, then between the neighbours of its best place.
    private func best(cells: Int, tolerance: Double, _ value: (Double) -> Double) -> Double? {
        let grid = (0...cells).map { Self.largest * Double($0) / Double(cells) }
        let values = grid.map(value)
        guard let place = values.indices.dropFirst().min(by: { values[$0] < values[$1] }), place < cells else {
            return nil
        }
        return Search.minimum(grid[place - 1], grid[place + 1], tolerance: tolerance, value)
    }

    func minimum() -> Point? {
        guard let exponent = best(cells: 400, tolerance: 1e-9, { at($0).sum }), exponent > 1e-3 else { return nil }
        return at(exponent)
    }

    /// Where the profile rises above `limit` on the way from the minimum; nil where it does not.
    func crossing(of limit: Double, from start: Double, towards end: Double) -> Double? {
        let steps = 200
        var inside = start
        for index in 1...steps {
            let next = start + (end - start) * Double(index) / Double(steps)
            if next > 0, at(next).sum > limit {
                return Search.boundary(inside: inside, outside: next) { at($0).sum > limit }
            }
            inside = next
        }
        return nil
    }

    /// The same for the offset, the best exponent being looked for anew at each.
    func offsetEnd(_ limit: Double, from best: Point, upwards: Bool) -> Double {
        func isOutside(_ offset: Double) -> Bool {
            guard let exponent = self.best(cells: 40, tolerance: 1e-6, { sum($0, offset: offset) }) else {
                return sum(Self.largest, offset: offset) > limit
            }
            return sum(exponent, offset: offset) > limit
        }
        var step = (upwards ? 1 : -1) * max(1e-6 * y.min()!, 1e-3 * abs(best.offset))
        var inside = best.offset
        while abs(inside) < 1e3 * y.max()! {
            if isOutside(inside + step) {
                return Search.boundary(inside: inside, outside: inside + step, isOutside)
            }
            inside += step
            step *= 1.5
        }
        return upwards ? .infinity : -.infinity
    }
}
