import CGSL

/// Coefficients β that make Σ_i w_i (y_i - Σ_j X_ij β_j)² least.
public enum LinearLeastSquares {
    /// - Parameters:
    ///   - rows: X, n rows of p values.
    ///   - y: n values.
    ///   - weights: w, n values of 0 or more.
    /// - Returns: p values; nil where n < p, or the columns of X depend on one another to ten digits.
    /// - Complexity: O(n p²). GSL's `gsl_multifit_wlinear_tsvd`.
    public static func coefficients(rows: [[Double]], y: [Double], weights: [Double]) -> [Double]? {
        let (n, p) = (rows.count, rows.first?.count ?? 0)
        precondition(y.count == n && weights.count == n, "\(n) rows, \(y.count) y and \(weights.count) weights")
        guard GSL.isQuiet, p > 0, n >= p, let work = gsl_multifit_linear_alloc(n, p) else { return nil }
        defer { gsl_multifit_linear_free(work) }
        guard let x = gsl_matrix_alloc(n, p), let covariance = gsl_matrix_alloc(p, p), let result = gsl_vector_alloc(p),
            let values = gsl_vector_alloc(n), let factors = gsl_vector_alloc(n)
        else { return nil }
        defer {
            for matrix in [x, covariance] { gsl_matrix_free(matrix) }
            for vector in [result, values, factors] { gsl_vector_free(vector) }
        }
        for i in 0..<n {
            for j in 0..<p { gsl_matrix_set(x, i, j, rows[i][j]) }
            gsl_vector_set(values, i, y[i])
            gsl_vector_set(factors, i, weights[i])
        }
        var (sum, rank) = (0.0, 0)
        let status = gsl_multifit_wlinear_tsvd(x, factors, values, 1e-10, result, covariance, &sum, &rank, work)
        let coefficients = (0..<p).map { gsl_vector_get(result, $0) }
        return status == GSL_SUCCESS && rank == p && coefficients.allSatisfy(\.isFinite) ? coefficients : nil
    }
}
