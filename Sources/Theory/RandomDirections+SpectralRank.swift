extension RandomDirections {
    /// The hard spectral rank of Σ_i a_i w_i w_iᵀ for random unit directions w_i: what a covariance W diag(v) Wᵀ has before any
    /// training, where a_i = v_i ‖W_i‖².
    ///
    ///     (Σ a)² / E‖C‖²_F = 1 / (s + (1 - s) / m)        s = Σ a² / (Σ a)²
    ///
    /// One over the expectation of 1 / hard, exactly: the trace is Σ a whatever the directions, and E (w_i · w_j)² = 1/m. It rises
    /// with m up to 1/s alone, so that as a power of the width its exponent is between 0 and 1, the smaller the more uneven a is.
    /// - Parameters:
    ///   - weights: a, none below 0.
    ///   - m: the dimension.
    /// - Throws: `OutOfRange` where m < 1 or every weight is 0.
    public static func hardSpectralRank(weights: [Double], dimension m: Int) throws(OutOfRange) -> Double {
        guard m >= 1 else { throw OutOfRange("needs at least 1 dimension, not \(m)") }
        let total = weights.reduce(0, +)
        guard total > 0 else { throw OutOfRange("needs a weight above 0") }
        let share = weights.reduce(0) { $0 + ($1 / total) * ($1 / total) }
        return 1 / (share + (1 - share) / Double(m))
    }
}
