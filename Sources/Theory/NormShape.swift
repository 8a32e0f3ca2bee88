import Statistics

#if canImport(Glibc)
    import Glibc
#endif

/// Norms and biases that change smoothly with the frequency: ln r and b/r² are quadratic in ln p.
///
/// Six numbers in place of two for each feature: near enough to the best ones to tell how many features to use, and a start
/// from which no feature gets lost on the way.
struct NormShape: Sendable {
    /// Of ln r, then of b / (r² √E[v²]), by rising power of x = ln(p₁/p) / ln(p₁/p_last).
    private var coefficients = [0, 0, 0, -0.1, 0, 0]

    /// Norms of 1 and low thresholds.
    init() {}

    private init(coefficients: [Double]) { self.coefficients = coefficients }

    /// The groups with its norms and biases.
    func applied(to groups: [FeatureGroup], _ values: ValueDensity) -> [FeatureGroup] {
        Self.apply(coefficients, to: groups, Self.places(groups), values)
    }

    /// The best shape for some groups, down from this one, with the loss it has and that of the `others`.
    func descent(
        _ groups: [FeatureGroup], others: Double, _ transform: OverlapTransform
    ) -> (shape: NormShape, loss: Double) {
        let places = Self.places(groups)
        let root = transform.values.meanSquare.squareRoot()
        let weight = groups.reduce(0) { $0 + Double($1.count) * $1.probability } * transform.values.meanSquare
        let minimum = LimitedMemoryBFGS.minimum(
            from: coefficients, scales: [4, 2, 1, 1, 0.5, 0.25].map { $0 * weight }, tolerance: 2e-5, steps: 25
        ) { coefficients in
            let groups = Self.apply(coefficients, to: groups, places, transform.values)
            let here = RandomDirectionsLoss(groups, transform, wantsSlopes: true)
            var slopes = [Double](repeating: 0, count: 6)
            for (index, group) in groups.enumerated() {
                var power = 1.0
                for degree in 0..<3 {
                    slopes[degree] +=
                        (here.normSlopes[index] * group.norm + here.biasSlopes[index] * 2 * group.bias) * power
                    slopes[3 + degree] += here.biasSlopes[index] * group.norm * group.norm * root * power
                    power *= places[index]
                }
            }
            return (here.loss + others, slopes)
        }
        return (NormShape(coefficients: minimum.place), minimum.value)
    }

    private static func apply(
        _ coefficients: [Double], to groups: [FeatureGroup], _ places: [Double], _ values: ValueDensity
    ) -> [FeatureGroup] {
        let root = values.meanSquare.squareRoot()
        return zip(groups, places).map { group, x in
            var group = group
            group.norm = exp(coefficients[0] + x * (coefficients[1] + x * coefficients[2]))
            let threshold = coefficients[3] + x * (coefficients[4] + x * coefficients[5])
            group.bias = threshold * group.norm * group.norm * root
            return group
        }
    }

    /// x of each group, 0 for all of one frequency.
    private static func places(_ groups: [FeatureGroup]) -> [Double] {
        guard let first = groups.first?.probability, let last = groups.last?.probability else { return [] }
        let range = max(log(first / last), 1)
        return groups.map { log(first / $0.probability) / range }
    }
}
