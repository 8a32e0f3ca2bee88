/// The loss of a model that represents some features well and leaves the others out.
public enum WeakSuperposition {
    /// L = Σ over features left out of what each of them costs
    ///
    ///     E[v²] p_i - E[v]² p_i²     where the output is the best constant
    ///     E[v²] p_i                  where it stays at 0
    ///
    /// - Parameters:
    ///   - losses: one of these for every feature.
    ///   - represented: whether each is represented.
    /// - Source: the first is Liu, Liu & Gore 2025, eq. 4.
    public static func loss(leavingOut losses: [Double], represented: [Bool]) -> Double {
        precondition(losses.count == represented.count, "\(losses.count) losses, \(represented.count) features")
        return zip(losses, represented).reduce(0) { $1.1 ? $0 : $0 + $1.0 }
    }

    /// α_m = α - 1, the exponent of the loss where the m most frequent features are kept and p_i ∝ i^-α.
    ///
    /// - Throws: `OutOfRange` where α ≤ 1: the sum over the features left out is then no power of m.
    public static func exponent(frequencyExponent alpha: Double) throws(OutOfRange) -> Double {
        guard alpha > 1 else { throw OutOfRange("holds for frequency exponents above 1, not \(alpha)") }
        return alpha - 1
    }
}
