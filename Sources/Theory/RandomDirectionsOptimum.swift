import Statistics

#if canImport(Glibc)
    import Glibc
#endif

/// The least loss of a tied ReLU model whose directions are random: down from given norms and biases, or at given norms.
struct RandomDirectionsOptimum: Sendable {
    /// Those that are used; the others have no direction and answer with the mean of their feature.
    let groups: [FeatureGroup]
    /// Of all features.
    let loss: Double

    /// How many features are used.
    var used: Int { groups.reduce(0) { $0 + $1.count } }

    private init(_ groups: [FeatureGroup], _ loss: Double) { (self.groups, self.loss) = (groups, loss) }

    /// With no feature used.
    init(unused loss: Double) { self.init([], loss) }

    /// With norms and biases free.
    ///
    /// A stationary point of the total loss, not of each feature's own: the noise that a norm makes for others counts. Variables are
    /// b over the root mean square of values, and ln r.
    /// - Parameter others: the loss of the features that are not used.
    init(from groups: [FeatureGroup], others: Double, _ transform: OverlapTransform) {
        let root = transform.values.meanSquare.squareRoot()
        func changed(_ place: [Double]) -> [FeatureGroup] {
            groups.enumerated().map { index, group in
                var group = group
                group.bias = place[index] * root
                group.norm = exp(place[groups.count + index])
                return group
            }
        }
        let weights = groups.map { Double($0.count) * $0.probability * transform.values.meanSquare }
        let minimum = LimitedMemoryBFGS.minimum(
            from: groups.map { $0.bias / root } + groups.map { log($0.norm) },
            scales: weights + weights.map { 4 * $0 }, tolerance: 2e-6, steps: 60
        ) { place in
            let groups = changed(place)
            let here = RandomDirectionsLoss(groups, transform, wantsSlopes: true)
            let biases = here.biasSlopes.map { $0 * root }
            return (here.loss + others, biases + zip(here.normSlopes, groups).map { $0 * $1.norm })
        }
        self.init(changed(minimum.place), minimum.value)
    }

    /// With the biases free.
    ///
    /// - Complexity: O(groups), 0.1 ms each.
    init(norms groups: [FeatureGroup], _ transform: OverlapTransform) {
        let law = InterferenceLaw(groups, transform)
        var (found, loss) = (groups, 0.0)
        for (index, group) in groups.enumerated() {
            let cosines = law.transform(without: index)
            let variance = law.variance(without: group)
            let best = BestBias(of: group, values: transform.values) { bias in
                var group = group
                group.bias = bias
                return SeenLoss(
                    group, values: transform.values, transform: cosines, variance: variance, end: law.end,
                    wantsTransformSlopes: false)
            }
            found[index].bias = best.bias
            loss += Double(group.count) * best.loss
        }
        self.init(found, loss)
    }
}
