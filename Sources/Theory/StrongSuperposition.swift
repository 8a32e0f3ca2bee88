/// The loss of a model that represents every feature, and loses by their interference.
///
/// - Source: Liu, Liu & Gore 2025.
public enum StrongSuperposition {
    /// α_m: 1 for even frequencies; for a power law 2(α - 1) once that exceeds 1.
    ///
    /// - Parameter alpha: the exponent of p_i ∝ i^-α; 0 for even frequencies.
    public static func exponent(frequencyExponent alpha: Double) -> Double { max(1, 2 * (alpha - 1)) }

    /// φ_1 about min(1, m² / (2n)): as many features with norm above 1 as an equiangular tight frame could hold.
    /// - Source: Liu, Liu & Gore 2025, eq. 9 and the text below it.
    public static func fractionStronglyRepresented(features n: Int, width m: Int) -> Double {
        min(1, Double(m) * Double(m) / (2 * Double(n)))
    }
}
