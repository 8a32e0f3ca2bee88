/// The loss of the best linear model of m hidden dimensions, x̂ = Wᵀ W x + b or x̂ = D A x + b.
public enum LinearModel {
    /// L = Σ over all but the m largest of importance_i Var[x_i].
    ///
    /// - Parameters:
    ///   - variances: of the principal components; of independent features, whose components they are themselves,
    ///     Var[x_i] = E[v²] p_i - E[v]² p_i².
    ///   - importance: the weight of each feature's squared error; all 1 where absent.
    ///   - m: the width.
    /// - Throws: `OutOfRange` where m < 0.
    public static func loss(
        variances: [Double], importance: [Double]? = nil, width m: Int
    ) throws(OutOfRange) -> Double {
        guard m >= 0 else { throw OutOfRange("needs a width of 0 or more, not \(m)") }
        let weighted = importance.map { zip(variances, $0).map(*) } ?? variances
        return weighted.sorted(by: >).dropFirst(m).reduce(0, +)
    }
}
