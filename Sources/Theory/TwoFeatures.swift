/// Two features in one dimension, n = 2 and m = 1: each active with probability s, values U(0, 1), importance 1 and r.
///
/// The smallest model with a choice to make. The losses are those of two simple solutions; the true optimum lies a
/// little below them (s = 1/2, r = 1: 0.0763 against 0.0833).
/// - Source: the argument of Elhage et al. 2022, "Toy Models of Superposition", worked out for U(0, 1).
public enum TwoFeatures {
    /// r (s/3 - s²/4): the first feature is kept, the second replaced by its mean.
    public static func lossOfDropping(density s: Double, importance r: Double) -> Double { r * (s / 3 - s * s / 4) }

    /// (1 + r) s²/6: the two share the dimension as an antipodal pair, W = ±1, b = 0.
    public static func lossOfAntipodalPair(density s: Double, importance r: Double) -> Double { (1 + r) * s * s / 6 }

    /// r = 2s / (4 - 5s): below it dropping the second feature costs less.
    ///
    /// - Throws: `OutOfRange` where s ≥ 4/5: dropping is always cheaper there.
    public static func crossing(density s: Double) throws(OutOfRange) -> Double {
        guard s >= 0, s < 0.8 else { throw OutOfRange("holds for densities from 0 to below 4/5, not \(s)") }
        return 2 * s / (4 - 5 * s)
    }
}
