/// A local minimum of a smooth function of many variables, from its value and slopes.
///
/// Limited-memory BFGS with eight pairs and a backtracking search for a sufficient decrease (Nocedal & Wright 2006,
/// "Numerical Optimization", algorithms 7.4 and 3.1).
public enum LimitedMemoryBFGS {
    public struct Minimum: Sendable {
        public var place: [Double]
        public var value: Double
    }

    private struct Pair {
        let step, change: [Double]
        let product: Double
    }

    /// - Parameters:
    ///   - start: the first place.
    ///   - scales: the expected curvature along each variable, positive: a first guess that the pairs correct.
    ///   - tolerance: ends where two steps on end lower the value by less than this share of it.
    ///   - steps: at most.
    ///   - function: value and slopes; a place with a value that is not finite is stepped back from.
    public static func minimum(
        from start: [Double], scales: [Double], tolerance: Double, steps: Int,
        of function: ([Double]) -> (value: Double, slopes: [Double])
    ) -> Minimum {
        var place = start
        var (value, slopes) = function(place)
        var pairs: [Pair] = []
        var small = 0
        for _ in 0..<steps where small < 2 {
            var direction = step(down: slopes, pairs, scales)
            var descent = dot(direction, slopes)
            if descent >= 0 {
                pairs = []
                direction = zip(slopes, scales).map { -$0 / $1 }
                descent = dot(direction, slopes)
            }
            // No variable moves by more than 1 at once: a guessed curvature may be far too small.
            var length = min(1, 1 / max(direction.lazy.map(abs).max() ?? 1, 1e-300))
            var found: (place: [Double], value: Double, slopes: [Double])?
            for _ in 0..<20 where found == nil {
                let next = zip(place, direction).map { $0 + length * $1 }
                let (there, steepness) = function(next)
                if there <= value + 1e-4 * length * descent { found = (next, there, steepness) }
                length /= 2
            }
            guard let found else { break }
            let pair = (zip(found.place, place).map(-), zip(found.slopes, slopes).map(-))
            let product = dot(pair.0, pair.1)
            if product > 1e-12 * dot(pair.1, pair.1).squareRoot() * dot(pair.0, pair.0).squareRoot() {
                pairs.append(Pair(step: pair.0, change: pair.1, product: product))
                if pairs.count > 8 { pairs.removeFirst() }
            }
            small = value - found.value < tolerance * abs(value) ? small + 1 : 0
            (place, value, slopes) = found
        }
        return Minimum(place: place, value: value)
    }

    /// -H g, H the inverse curvature by the pairs.
    private static func step(down slopes: [Double], _ pairs: [Pair], _ scales: [Double]) -> [Double] {
        var q = slopes.map { -$0 }
        var shares: [Double] = []
        for pair in pairs.reversed() {
            let share = dot(pair.step, q) / pair.product
            q = zip(q, pair.change).map { $0 - share * $1 }
            shares.append(share)
        }
        // The guess, brought to the length that the last pair shows.
        let last = pairs.last.map { pair in
            pair.product / zip(pair.change, scales).reduce(0) { $0 + $1.0 * $1.0 / $1.1 }
        }
        q = zip(q, scales).map { $0 / $1 * (last ?? 1) }
        for (pair, share) in zip(pairs, shares.reversed()) {
            let other = dot(pair.change, q) / pair.product
            q = zip(q, pair.step).map { $0 + (share - other) * $1 }
        }
        return q
    }

    private static func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
}
