import CGSL

/// X ~ Beta(a, b) on 0...1.
public struct BetaDistribution: Sendable, Equatable {
    public let a: Double
    public let b: Double

    /// - Parameters: both positive.
    public init(a: Double, b: Double) {
        precondition(a > 0 && b > 0, "Beta(\(a), \(b))")
        (self.a, self.b) = (a, b)
    }

    /// P(X > x). GSL's `gsl_cdf_beta_Q`, which has digits where 1 - P(X ≤ x) would be 0, for parameters up to 1e5.
    public func upperTail(_ x: Double) -> Double {
        precondition(GSL.isQuiet)
        return x <= 0 ? 1 : x >= 1 ? 0 : gsl_cdf_beta_Q(x, a, b)
    }

    /// The x with P(X > x) = `tail`, to the last digits; tails down to 1e-300 are told apart.
    ///
    /// By bisection: GSL's own inverse loses its way in the far tails that the maximum of many draws needs.
    public func upperQuantile(_ tail: Double) -> Double {
        precondition(tail >= 0 && tail <= 1, "a tail of \(tail)")
        return Search.boundary(inside: 1, outside: 0) { upperTail($0) > tail }
    }
}

/// The quantiles that intervals are made of.
public enum Quantile {
    /// t with P(-t < T < t) = `confidence` for Student's distribution.
    public static func studentTwoSided(confidence: Double, degreesOfFreedom: Double) -> Double {
        precondition(GSL.isQuiet && degreesOfFreedom > 0)
        return gsl_cdf_tdist_Pinv(1 - (1 - confidence) / 2, degreesOfFreedom)
    }
}

/// Integrals of smooth functions, by Gauss and Legendre's rule.
public enum Quadrature {
    /// The places of the rule in 0...1, ends left out, with weights that add up to 1: exact for polynomials of a degree below
    /// 2 `count`.
    public static func nodes(_ count: Int) -> [(place: Double, weight: Double)] {
        guard let table = gsl_integration_glfixed_table_alloc(count) else { return [] }
        defer { gsl_integration_glfixed_table_free(table) }
        return (0..<count).map { index in
            var (place, weight) = (0.0, 0.0)
            gsl_integration_glfixed_point(0, 1, index, &place, &weight, table)
            return (place, weight)
        }
    }

    /// ∫ over 0...1 of `function`, with 32 points.
    public static func unitInterval(_ function: (Double) -> Double) -> Double {
        points.reduce(0) { $0 + $1.weight * function($1.place) }
    }

    private static let points = nodes(32)
}
