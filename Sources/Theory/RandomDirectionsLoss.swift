/// The expected loss of a tied ReLU model whose directions are random, by groups of like features, with its slopes.
///
///     L = Σ_i ℓ_i      each ℓ_i sees the interference of all others: see `SeenLoss` and `InterferenceLaw`
struct RandomDirectionsLoss {
    let loss: Double
    /// ∂L/∂r and ∂L/∂b of each group, in which the noise that it makes for others counts. Empty unless asked for.
    private(set) var normSlopes: [Double] = []
    private(set) var biasSlopes: [Double] = []

    /// - Complexity: O(groups · nodes · terms)
    init(_ groups: [FeatureGroup], _ transform: OverlapTransform, wantsSlopes: Bool = false) {
        let law = InterferenceLaw(groups, transform)
        var total = 0.0
        var seen: [SeenLoss] = []
        // Σ over groups of their features' ∂ℓ/∂E[cos(ω I)] · E[cos(ω I)], and of ∂ℓ/∂Var[I].
        var sums = [Double](repeating: 0, count: InterferenceLaw.terms)
        var own: [[Double]] = []
        var varianceSlopes = 0.0
        for (index, group) in groups.enumerated() {
            let cosines = law.transform(without: index)
            let one = SeenLoss(
                group, values: transform.values, transform: cosines, variance: law.variance(without: group),
                end: law.end, wantsTransformSlopes: wantsSlopes)
            total += Double(group.count) * one.loss
            seen.append(one)
            guard wantsSlopes else { continue }
            let products = zip(one.transformSlopes, cosines).map(*)
            for k in sums.indices { sums[k] += Double(group.count) * products[k] }
            own.append(products)
            varianceSlopes += Double(group.count) * one.varianceSlope
        }
        loss = total
        guard wantsSlopes else { return }
        biasSlopes = zip(groups, seen).map { Double($0.count) * $1.biasSlope }
        normSlopes = groups.indices.map { index in
            let group = groups[index]
            var noise = 0.0
            for k in sums.indices {
                noise += (sums[k] - own[index][k]) * law.slopes[index][k] / law.factors[index][k]
            }
            noise +=
                (varianceSlopes - seen[index].varianceSlope) * 2 * group.probability * group.norm * transform.meanSquare
            return Double(group.count) * (seen[index].normSlope + noise)
        }
    }
}
