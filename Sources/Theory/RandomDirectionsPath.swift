/// The best norms and biases of random directions for more and more features used, the most frequent first, to all of them.
///
/// The descent starts from few features, which do not disturb one another and keep a norm near 1, and follows the best
/// `NormShape` from there: started anywhere else, it leaves out features here and there that it need not. The number of features
/// with the least loss gets its norms and biases one by one.
struct RandomDirectionsPath: Sendable {
    private struct Point {
        let used: Int
        let shape: NormShape
        let loss: Double
    }

    private let transform: OverlapTransform
    /// By rising number of features used.
    private let points: [Point]
    let optimum: RandomDirectionsOptimum

    /// - Parameter probabilities: positive, most frequent first.
    init(_ probabilities: [Double], _ transform: OverlapTransform) {
        self.transform = transform
        // The loss of the features that are not used, by the number of those that are.
        var others = [0.0]
        for p in probabilities.reversed() { others.append(others.last! + transform.values.unusedLoss(probability: p)) }
        others.reverse()

        func point(_ used: Int, from shape: NormShape) -> Point {
            let groups = FeatureGroup.alike(probabilities.prefix(used), span: 0.5)
            let found = shape.descent(groups, others: others[used], transform)
            return Point(used: used, shape: found.shape, loss: found.loss)
        }
        var points: [Point] = []
        var used = max(1, transform.dimension / 2)
        while !probabilities.isEmpty {
            points.append(point(min(used, probabilities.count), from: points.last?.shape ?? NormShape()))
            guard used < probabilities.count else { break }
            used = max(used + 1, Int(1.35 * Double(used)))
        }
        // Three halvings on either side of the least: the loss is flat there.
        for _ in 0..<3 {
            guard let place = points.indices.min(by: { points[$0].loss < points[$1].loss }) else { break }
            let best = points[place]
            for neighbour in [place + 1, place - 1] where points.indices.contains(neighbour) {
                let middle = (best.used + points[neighbour].used) / 2
                if points.contains(where: { $0.used == middle }) { continue }
                points.insert(point(middle, from: best.shape), at: max(place, neighbour))
            }
        }
        self.points = points
        let all = RandomDirectionsOptimum(unused: others[0])
        guard let best = points.min(by: { $0.loss < $1.loss }), best.loss < all.loss else {
            optimum = all
            return
        }
        optimum = Self.refined(probabilities.prefix(best.used), others[best.used], best.shape, transform)
    }

    /// For other features than the most frequent ones.
    ///
    /// - Parameters:
    ///   - probabilities: positive, most frequent first.
    ///   - others: the loss of the features that are not used.
    func optimum(using probabilities: [Double], others: Double) -> RandomDirectionsOptimum {
        func distance(_ point: Point) -> Int { abs(point.used - probabilities.count) }
        guard !probabilities.isEmpty, let near = points.min(by: { distance($0) < distance($1) }) else {
            return RandomDirectionsOptimum(unused: others)
        }
        let groups = FeatureGroup.alike(probabilities[...], span: 0.5)
        let shape = near.shape.descent(groups, others: others, transform).shape
        return Self.refined(probabilities[...], others, shape, transform)
    }

    private static func refined(
        _ probabilities: ArraySlice<Double>, _ others: Double, _ shape: NormShape, _ transform: OverlapTransform
    ) -> RandomDirectionsOptimum {
        let start = shape.applied(to: FeatureGroup.alike(probabilities, span: 0.25), transform.values)
        return RandomDirectionsOptimum(from: start, others: others, transform)
    }
}
