import CGSL

/// Parameters θ that make Σ r_i(θ)² least, with the uncertainty of each.
///
/// Levenberg and Marquardt's method in a trust region, the Jacobian by finite differences: GSL's
/// `gsl_multifit_nlinear`.
public struct NonlinearFit: Sendable, Equatable {
    public let parameters: [Double]
    /// From the curvature at the minimum: √(s² (JᵀJ)⁻¹_jj), s² = Σ r² / (n - p).
    public let standardErrors: [Double]
    /// Σ r_i² at the minimum.
    public let residualSumOfSquares: Double
    /// n - p
    public let degreesOfFreedom: Int

    /// - Parameters:
    ///   - start: the first guess, p values.
    ///   - points: n, the number of residuals; more than p.
    ///   - residuals: r_i at given parameters, n finite values.
    /// - Returns: nil where there are too few points, the search does not settle within 200 steps, or it ends where the
    ///   data say nothing about a parameter.
    public init?(start: [Double], points: Int, residuals: @escaping ([Double]) -> [Double]) {
        let count = start.count
        guard GSL.isQuiet, count > 0, points > count, let solver = toylab_nonlinear_solver(points, count) else {
            return nil
        }
        defer { gsl_multifit_nlinear_free(solver) }
        let problem = Problem(residuals)
        guard problem.solve(solver, start: start, points: points) else { return nil }
        let best = (0..<count).map { gsl_vector_get(gsl_multifit_nlinear_position(solver), $0) }
        let sum = residuals(best).reduce(0) { $0 + $1 * $1 }
        guard let jacobian = gsl_multifit_nlinear_jac(solver), let covariance = gsl_matrix_alloc(count, count) else {
            return nil
        }
        defer { gsl_matrix_free(covariance) }
        let status = gsl_multifit_nlinear_covar(jacobian, 0, covariance)
        let variances = (0..<count).map { gsl_matrix_get(covariance, $0, $0) }
        let isSettled = variances.indices.allSatisfy { Self.settles($0, variances[$0], jacobian) }
        let scale = sum / Double(points - count)
        let errors = variances.map { (scale * $0).squareRoot() }
        guard status == GSL_SUCCESS, isSettled, (best + errors + [sum]).allSatisfy(\.isFinite) else { return nil }
        parameters = best
        standardErrors = errors
        residualSumOfSquares = sum
        degreesOfFreedom = points - count
    }

    /// Whether the data tell a parameter from the others: its variance over what it would be if the others were known.
    /// Finite differences leave noise of 1e-8 in the Jacobian, so that an exact dependence looks like 1e14 or more.
    private static func settles(_ index: Int, _ variance: Double, _ jacobian: UnsafePointer<gsl_matrix>) -> Bool {
        let square = (0..<jacobian.pointee.size1).reduce(0) {
            $0 + gsl_matrix_get(jacobian, $1, index) * gsl_matrix_get(jacobian, $1, index)
        }
        return variance > 0 && square > 0 && variance * square < 1e10
    }

    /// The 95% interval of parameter `index`, by Student's distribution: right where the fit is nearly linear within
    /// its errors.
    public func interval(_ index: Int) -> ClosedRange<Double> {
        let half =
            Quantile.studentTwoSided(confidence: 0.95, degreesOfFreedom: Double(degreesOfFreedom))
            * standardErrors[index]
        return (parameters[index] - half)...(parameters[index] + half)
    }
}

/// The residuals in the form GSL calls.
private final class Problem {
    private let residuals: ([Double]) -> [Double]

    init(_ residuals: @escaping ([Double]) -> [Double]) { self.residuals = residuals }

    private func evaluate(at position: UnsafePointer<gsl_vector>, into result: UnsafeMutablePointer<gsl_vector>)
        -> Int32
    {
        let values = residuals((0..<position.pointee.size).map { gsl_vector_get(position, $0) })
        for (index, value) in values.enumerated() { gsl_vector_set(result, index, value) }
        return values.allSatisfy(\.isFinite) ? Int32(GSL_SUCCESS) : Int32(GSL_EDOM)
    }

    /// Whether the search settled.
    func solve(_ solver: UnsafeMutablePointer<gsl_multifit_nlinear_workspace>, start: [Double], points: Int) -> Bool {
        var system = gsl_multifit_nlinear_fdf()
        system.f = { position, context, result in
            guard let position, let context, let result else { return Int32(GSL_EFAULT) }
            return Unmanaged<Problem>.fromOpaque(context).takeUnretainedValue().evaluate(at: position, into: result)
        }
        system.n = points
        system.p = start.count
        system.params = Unmanaged.passUnretained(self).toOpaque()
        guard let first = gsl_vector_alloc(start.count) else { return false }
        defer { gsl_vector_free(first) }
        for (index, value) in start.enumerated() { gsl_vector_set(first, index, value) }
        return withExtendedLifetime(self) {
            withUnsafeMutablePointer(to: &system) { system in
                guard gsl_multifit_nlinear_init(first, system, solver) == GSL_SUCCESS else { return false }
                var reason: Int32 = 0
                let status = gsl_multifit_nlinear_driver(200, 1e-10, 1e-10, 0, nil, nil, &reason, solver)
                // No further progress is also how a search ends that is at the minimum to the last digit.
                return status == GSL_SUCCESS || status == GSL_ENOPROG && Problem.isFlat(solver)
            }
        }
    }

    /// Whether the gradient Jᵀ r is as small as rounding lets it be.
    private static func isFlat(_ solver: UnsafeMutablePointer<gsl_multifit_nlinear_workspace>) -> Bool {
        guard let jacobian = gsl_multifit_nlinear_jac(solver), let residual = gsl_multifit_nlinear_residual(solver)
        else {
            return false
        }
        let points = 0..<residual.pointee.size
        return (0..<jacobian.pointee.size2).allSatisfy { column in
            var (product, size) = (0.0, 0.0)
            for point in points {
                let term = gsl_matrix_get(jacobian, point, column) * gsl_vector_get(residual, point)
                product += term
                size += abs(term)
            }
            return abs(product) <= 1e-6 * size + 1e-20
        }
    }
}
