public import LinearAlgebra

/// Samples x_i = u_i v_i with u_i ~ Bernoulli(p_i), and what a model is to make of them. Features are active independently of
/// one another, or together as a law has it; values are independent of each other and of which features are active.
public struct FeatureDistribution: Sendable {
    /// p_i, the probability that feature i is active, most frequent first where the law is falling.
    public private(set) var probabilities: [Double]
    public let values: any ValueLaw
    /// nil where features are active independently of one another.
    public private(set) var dependence: (any DependenceLaw)?
    /// nil where a model is to give x itself.
    public let target: (any TargetLaw)?
    /// Whether samples are scaled to a Euclidean norm of 1; empty ones stay 0. Moments and covariance are those before.
    public private(set) var isNormalized: Bool

    /// p_i above 1 cannot be.
    public struct DensityTooLarge: Error, Equatable {
        /// The largest activation density at which every p_i ≤ 1.
        public let largestDensity: Double
    }

    /// - Parameters:
    ///   - weights: non-negative, at least one positive; p_i is proportional to them.
    ///   - activationDensity: E = Σ p_i, the expected number of active features in a sample.
    /// - Throws: `DensityTooLarge` where the largest p_i would exceed 1.
    /// - Precondition: the dependence has no problems with the number of features and their probabilities.
    public init(
        weights: [Double], activationDensity: Double, values: any ValueLaw = UniformValues(),
        dependence: (any DependenceLaw)? = nil, target: (any TargetLaw)? = nil, isNormalized: Bool = false
    ) throws(DensityTooLarge) {
        try Self.check(weights: weights, activationDensity: activationDensity)
        probabilities = Self.probabilities(weights: weights, activationDensity: activationDensity).map { min(1, $0) }
        let problems = dependence?.everyProblem(probabilities) ?? []
        precondition(problems.isEmpty, "\(problems)")
        self.values = values
        self.dependence = dependence
        self.target = target
        self.isNormalized = isNormalized
    }

    /// - Throws: `DensityTooLarge` where the largest p_i would exceed 1.
    public static func check(weights: [Double], activationDensity: Double) throws(DensityTooLarge) {
        let (total, largest) = (weights.reduce(0, +), weights.max() ?? 0)
        // An allowance for rounding: E = n with even frequencies is p_i = 1 exactly.
        guard activationDensity * largest / total <= 1 + 1e-12 else {
            throw DensityTooLarge(largestDensity: total / largest)
        }
    }

    /// p_i ∝ weights, adding up to E; some may exceed 1.
    public static func probabilities(weights: [Double], activationDensity: Double) -> [Double] {
        let total = weights.reduce(0, +)
        precondition(total > 0 && total.isFinite, "frequency weights that add up to \(total)")
        return weights.map { activationDensity * $0 / total }
    }

    public var featureCount: Int { probabilities.count }

    /// The same before samples are scaled to norm 1.
    public var unscaled: FeatureDistribution {
        var distribution = self
        distribution.isNormalized = false
        return distribution
    }

    /// Features that are active in every sample, with values as these have them.
    func always(_ count: Int) -> FeatureDistribution {
        var distribution = self
        distribution.probabilities = Array(repeating: 1, count: count)
        distribution.dependence = nil
        return distribution
    }

    /// E = Σ p_i
    public var activationDensity: Double { probabilities.reduce(0, +) }

    /// P(no feature is active).
    public var emptyProbability: Double {
        dependence?.emptyProbability(probabilities) ?? probabilities.reduce(1) { $0 * (1 - $1) }
    }

    /// Whether exactly one feature is active in every sample: where E is 1 and no sample is empty.
    public var hasOneActive: Bool {
        abs(activationDensity - 1) <= DependenceLaws.rounding && emptyProbability <= DependenceLaws.rounding
    }

    /// E[x_i²] = E[v²] p_i: what is lost where feature i's output is 0.
    public var secondMoments: [Double] { probabilities.map { values.meanSquare * $0 } }

    /// Var[x_i] = E[v²] p_i - E[v]² p_i²: what is lost where feature i is replaced by its mean.
    public var variances: [Double] { probabilities.map(variance) }

    private func variance(of p: Double) -> Double { values.meanSquare * p - values.mean * values.mean * p * p }

    /// E[t_i²], what is lost where feature i's output is 0, and Var[t_i], where it is its mean; t_i is x_i where no target is set. nil
    /// where they are not known.
    public var targetMoments: (second: [Double], variances: [Double])? {
        guard let moments = target.map({ $0.moments(of: values) }) ?? values.moments else { return nil }
        return (
            probabilities.map { moments.meanSquare * $0 },
            probabilities.map { moments.meanSquare * $0 - moments.mean * moments.mean * $0 * $0 }
        )
    }

    /// P(i and j), the probability that both features are active; p_i for i = j.
    public func jointProbability(_ i: Int, _ j: Int) -> Double {
        if i == j { return probabilities[i] }
        return dependence?.jointProbability(i, j, probabilities) ?? probabilities[i] * probabilities[j]
    }

    /// Whether Cov[x_i, x_j] = 0 wherever i ≠ j.
    public var isUncorrelated: Bool { dependence == nil || values.mean == 0 }

    /// Cov[x_i, x_j] = E[v]² (P(i and j) - p_i p_j), or the variance where i = j.
    public func covariance(_ i: Int, _ j: Int) -> Double {
        if i == j { return variance(of: probabilities[i]) }
        return values.mean * values.mean * (jointProbability(i, j) - probabilities[i] * probabilities[j])
    }

    /// All of them, n × n.
    ///
    /// - Complexity: O(n²) joint probabilities.
    public var covariance: Matrix<Double> {
        let n = featureCount
        var covariance = Matrix<Double>(rows: n, columns: n)
        for i in 0..<n {
            for j in 0...i {
                covariance[i, j] = self.covariance(i, j)
                covariance[j, i] = covariance[i, j]
            }
        }
        return covariance
    }
}
