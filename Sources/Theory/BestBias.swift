/// The bias with which a feature of a given norm loses least.
///
/// The interference that it sees does not depend on biases, so that the best of each is for its own loss alone. That loss may have
/// two minima, an output that is nearly constant and one above a threshold: the search goes down from the best of some places.
struct BestBias {
    let bias: Double
    /// ℓ there.
    let loss: Double

    /// −b over r² √E[v²].
    private static let thresholds = [0.1, 0.2, 0.35, 0.55, 0.8, 1.2]

    /// - Parameters:
    ///   - group: p and r.
    ///   - seen: the feature's loss with a bias.
    /// - Complexity: a dozen times `seen`.
    init(of group: FeatureGroup, values: ValueDensity, seen: (Double) -> SeenLoss) {
        // Short vectors are read like those of r² = 0.1, so that steps have a length.
        let scale = max(group.norm * group.norm, 0.1) * values.meanSquare.squareRoot()
        var tried: [(bias: Double, loss: Double, slope: Double)] = []
        func take(_ bias: Double) -> (bias: Double, slope: Double) {
            let here = seen(bias)
            tried.append((bias, here.loss, here.biasSlope))
            return (bias, here.biasSlope)
        }
        // From high to low: the best constant output, then the thresholds.
        for bias in [max(0, values.mean) * group.probability] + Self.thresholds.map({ -$0 * scale }) { _ = take(bias) }
        let start = tried.indices.min { tried[$0].loss < tried[$1].loss }!
        var near = (bias: tried[start].bias, slope: tried[start].slope)
        // Downhill to a place on the other side of the minimum.
        let neighbour = near.slope > 0 ? start + 1 : start - 1
        var step = near.slope > 0 ? -scale / 2 : scale / 2
        if tried.indices.contains(neighbour) { step = tried[neighbour].bias - near.bias }
        var far = take(near.bias + step)
        for _ in 0..<20 where far.slope * near.slope > 0 {
            near = far
            step *= 2
            far = take(near.bias + step)
        }
        // The place between where the slope is 0, by the Illinois rule of false position.
        for _ in 0..<30 where far.slope * near.slope < 0 {
            let middle = take(near.bias - near.slope * (far.bias - near.bias) / (far.slope - near.slope))
            if middle.slope * far.slope < 0 { near = far } else { near.slope /= 2 }
            far = middle
            if abs(far.slope * (far.bias - near.bias)) < 1e-7 * group.probability * values.meanSquare { break }
        }
        let best = tried.min { $0.loss < $1.loss }!
        (bias, loss) = (best.bias, best.loss)
    }
}
