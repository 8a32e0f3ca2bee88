#if canImport(Glibc)
    import Glibc
#endif

/// The stretches of a training on which the loss changes by less than 5% while the steps double, the loss between measured steps being a
/// power of the step; two measured steps at least lie within each doubling, and none of them is further off.
struct Plateaus {
    struct Stretch {
        let first, last: Double
        /// In the middle, by the logarithm of the step.
        let loss: Double
    }

    /// In order, without those that the training begins or ends with.
    let inner: [Stretch]

    private static let (ratio, fall) = (log(2.0), 0.05)

    /// - Parameter points: losses at rising steps, all above 0.
    init(_ points: [(step: Double, loss: Double)]) {
        let curve = points.map { (x: log($0.step), y: log($0.loss)) }
        guard let start = curve.first?.x, let end = curve.last?.x, curve.count > 2 else {
            inner = []
            return
        }
        func loss(at x: Double) -> Double {
            let next = min(max(curve.firstIndex { $0.x >= x } ?? curve.count - 1, 1), curve.count - 1)
            let (one, other) = (curve[next - 1], curve[next])
            return one.y + (other.y - one.y) * (x - one.x) / (other.x - one.x)
        }
        var ranges: [(first: Double, last: Double)] = []
        for point in curve where point.x + Self.ratio <= end + 1e-9 {
            let twice = point.x + Self.ratio
            let within = curve.filter { $0.x > point.x && $0.x <= twice + 1e-9 }.map(\.y)
            guard !within.isEmpty, (within + [loss(at: twice)]).allSatisfy({ abs(point.y - $0) <= Self.fall }) else {
                continue
            }
            if let last = ranges.last, point.x <= last.last + 1e-9 {
                ranges[ranges.count - 1].last = twice
            } else {
                ranges.append((point.x, twice))
            }
        }
        // A stretch that is still going on at the end is the last: no later point has twice its steps.
        let between = ranges.filter { $0.first > start + 1e-9 && $0.last < end - Self.ratio }
        inner = between.map {
            Stretch(first: exp($0.first), last: exp($0.last), loss: exp(loss(at: ($0.first + $0.last) / 2)))
        }
    }
}
