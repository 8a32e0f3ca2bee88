/// Two features in one dimension, n = 2 and m = 1: each active with probability s, values U(0, 1), importance I₀ and I₁.
///
/// The smallest model with a choice to make. The losses are those of two simple solutions; the true optimum lies a
/// little below them (s = 1/2, I₀ = I₁ = 1: 0.0763 against 0.0833).
/// - Source: the argument of Elhage et al. 2022, "Toy Models of Superposition", worked out for U(0, 1).
public enum TwoFeatures {
    /// min(I₀, I₁) (s/3 - s²/4): the more important feature is kept, the other replaced by its mean.
    public static func lossOfDropping(density s: Double, importances first: Double, _ second: Double) -> Double {
        min(first, second) * (s / 3 - s * s / 4)
    }

    /// (I₀ + I₁) s²/6: the two share the dimension as an antipodal pair, W = ±1, b = 0.
    public static func lossOfAntipodalPair(density s: Double, importances first: Double, _ second: Double) -> Double {
        (first + second) * s * s / 6
    }
}
