import Statistics

#if canImport(Glibc)
    import Glibc
#endif

/// The overlap of two directions drawn uniformly from the sphere in m dimensions: c² ~ Beta(1/2, (m - 1)/2).
public enum RandomDirections {
    /// E[c²] = 1/m
    ///
    /// - Throws: `OutOfRange` where m < 1.
    public static func meanSquare(dimension m: Int) throws(OutOfRange) -> Double {
        guard m >= 1 else { throw OutOfRange("needs at least 1 dimension, not \(m)") }
        return 1 / Double(m)
    }

    /// E[max |c|] over the N = n (n - 1)/2 pairs of n random directions.
    ///
    ///     ∫₀¹ Q(1 - u^(1/N))^½ du        Q(t): P(c² > Q) = t
    ///
    /// The pairs are taken as independent, which they are two by two: within 1% for five directions or more and for six
    /// dimensions or more (simulated: Tests/Reference/random_maxima.py), exact for two directions. In two dimensions
    /// exact for any number: see `circle`.
    ///
    /// The smallest of T such maxima, P(min > t) = P(max > t)^T, has u' = 1 - (1 - u)^(1/T) for u: within 1% for 20 directions
    /// or more, up to T = 100 (simulated: Tests/Reference/best_of_random.py).
    /// - Parameter draws: T, sets of n directions of which the best counts.
    /// - Throws: `OutOfRange` where n < 2, m < 2 or T < 1, or where it would be off by more than 1%.
    public static func expectedMaximumAbsolute(
        directions n: Int, dimension m: Int, bestOf draws: Int = 1
    ) throws(OutOfRange) -> Double {
        guard draws >= 1 else { throw OutOfRange("needs at least 1 draw, not \(draws)") }
        if m == 2, n >= 2 { return circle(directions: n, circumference: .pi, bestOf: draws) }
        guard n <= 2 || n >= 5 || m >= 6 || m < 2 else {
            throw OutOfRange("is more than 1% off for \(n) directions in \(m) dimensions")
        }
        guard draws == 1 || n <= 2 || n >= 20 || m < 2 else {
            throw OutOfRange("is more than 1% off for the best of \(draws) sets of \(n) directions")
        }
        return try expectedMaximum(directions: n, dimension: m, bestOf: draws) { $0 }
    }

    /// E[max c], the sign counted: half of the tail is on the other side. Within 1% for eight directions or more.
    ///
    /// - Throws: `OutOfRange` where n < 3 (the maximum of one pair is 0 on average, and as often negative) or m < 2, or
    ///   where it would be off by more than 1%.
    public static func expectedMaximum(directions n: Int, dimension m: Int) throws(OutOfRange) -> Double {
        guard n >= 3 else { throw OutOfRange("needs at least 3 directions, not \(n)") }
        if m == 2 { return circle(directions: n, circumference: 2 * .pi) }
        guard n >= 8 || m < 2 else { throw OutOfRange("is more than 1% off for \(n) directions in \(m) dimensions") }
        return try expectedMaximum(directions: n, dimension: m) { 2 * $0 }
    }

    /// E[cos δ], δ the smallest gap between n points drawn uniformly on a circle: P(δ > x) = (1 - n x / L)^(n-1).
    ///
    ///     1 - ∫ sin(x) (1 - (1 - P(δ > x))^T) dx over 0...L/n, of the largest δ of T
    ///
    /// - Parameter length: L; π where a direction and its opposite count as one, 2π where they do not.
    /// - Source: Darling 1953, "On a class of problems related to the random division of an interval".
    private static func circle(directions n: Int, circumference length: Double, bestOf draws: Int = 1) -> Double {
        let longest = length / Double(n)
        return 1 - longest
            * Quadrature.unitInterval { u in
                sin(longest * u) * -expm1(Double(draws) * log1p(-pow(1 - u, Double(n - 1))))
            }
    }

    /// - Parameter tail: of c², for a tail of the overlap that is maximised.
    private static func expectedMaximum(
        directions n: Int, dimension m: Int, bestOf draws: Int = 1, tail: (Double) -> Double
    ) throws(OutOfRange) -> Double {
        guard n >= 2 else { throw OutOfRange("needs at least 2 directions, not \(n)") }
        let square = try squaredOverlap(dimension: m)
        let pairs = Double(n) * (Double(n) - 1) / 2
        return Quadrature.unitInterval { u in
            let best = -expm1(log1p(-u) / Double(draws))
            let exceeding = tail(-expm1(log(best) / pairs))
            // Beyond 1 the maximum is negative: mirrored.
            return exceeding <= 1
                ? square.upperQuantile(exceeding).squareRoot() : -square.upperQuantile(2 - exceeding).squareRoot()
        }
    }

    private static func squaredOverlap(dimension m: Int) throws(OutOfRange) -> BetaDistribution {
        guard m >= 2 else { throw OutOfRange("needs at least 2 dimensions, not \(m)") }
        guard m <= 200_000 else { throw OutOfRange("is worked out for up to 200000 dimensions, not \(m)") }
        return BetaDistribution(a: 0.5, b: Double(m - 1) / 2)
    }
}
