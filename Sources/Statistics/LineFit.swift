import CGSL

/// The least-squares line y = intercept + slope x.
public struct LineFit: Sendable, Equatable {
    public let intercept: Double
    public let slope: Double
    /// The standard error of the slope, from the scatter about the line with n - 2 degrees of freedom.
    public let slopeStandardError: Double
    /// 1 - residual / total sum of squares; 1 where y does not vary.
    public let rSquared: Double
    /// The mean of (y - ŷ)².
    public let meanSquareResidual: Double
    /// The mean of (x - x̄)².
    public let meanSquareSpread: Double

    /// - Returns: nil for fewer than three points or where x does not vary.
    /// - Complexity: O(n). GSL's `gsl_fit_linear`.
    public init?(x: [Double], y: [Double]) {
        precondition(x.count == y.count, "\(x.count) x and \(y.count) y")
        guard x.count >= 3, let low = x.min(), let high = x.max(), high > low else { return nil }
        var (c0, c1, cov00, cov01, cov11, residual) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
        let status = gsl_fit_linear(x, 1, y, 1, x.count, &c0, &c1, &cov00, &cov01, &cov11, &residual)
        guard status == 0, c1.isFinite else { return nil }
        intercept = c0
        slope = c1
        slopeStandardError = max(0, cov11).squareRoot()
        let mean = y.reduce(0, +) / Double(y.count)
        let total = y.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        rSquared = total > 0 ? 1 - residual / total : 1
        meanSquareResidual = residual / Double(y.count)
        let middle = x.reduce(0, +) / Double(x.count)
        meanSquareSpread = x.reduce(0) { $0 + ($1 - middle) * ($1 - middle) } / Double(x.count)
    }

    public func value(at x: Double) -> Double { intercept + slope * x }
}
