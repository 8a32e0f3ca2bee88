/// Samples x_i = u_i v_i with u_i ~ Bernoulli(p_i), active independently of one another, and what a model is to make of them.
public struct FeatureDistribution: Sendable {
    /// p_i, the probability that feature i is active, most frequent first where the law is falling.
    public let probabilities: [Double]
    public let values: any ValueLaw
    /// nil where a model is to give x itself.
    public let target: (any TargetLaw)?

    /// p_i above 1 cannot be.
    public struct DensityTooLarge: Error, Equatable {
        /// The largest activation density at which every p_i ≤ 1.
        public let largestDensity: Double
    }

    /// - Parameters:
    ///   - weights: non-negative, at least one positive; p_i is proportional to them.
    ///   - activationDensity: E = Σ p_i, the expected number of active features in a sample.
    /// - Throws: `DensityTooLarge` where the largest p_i would exceed 1.
    public init(
        weights: [Double], activationDensity: Double, values: any ValueLaw = UniformValues(),
        target: (any TargetLaw)? = nil
    ) throws(DensityTooLarge) {
        let total = weights.reduce(0, +)
        let largest = weights.max() ?? 0
        precondition(total > 0 && largest.isFinite, "frequency weights that add up to \(total)")
        // An allowance for rounding: E = n with even frequencies is p_i = 1 exactly.
        guard activationDensity * largest / total <= 1 + 1e-12 else {
            throw DensityTooLarge(largestDensity: total / largest)
        }
        probabilities = weights.map { min(1, activationDensity * $0 / total) }
        self.values = values
        self.target = target
    }

    public var featureCount: Int { probabilities.count }

    /// E = Σ p_i
    public var activationDensity: Double { probabilities.reduce(0, +) }

    /// Var[x_i] = E[v²] p_i - E[v]² p_i²: what is lost where feature i is replaced by its mean.
    public var variances: [Double] {
        probabilities.map { values.meanSquare * $0 - values.mean * values.mean * $0 * $0 }
    }
}
