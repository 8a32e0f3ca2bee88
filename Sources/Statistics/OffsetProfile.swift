#if canImport(Glibc)
    import Glibc
#endif

/// The least sum of squares of y = C_g x^-exponent + L_g where the exponent, and perhaps an offset, is given.
struct OffsetProfile {
    /// The exponents that are looked through.
    static let (smallest, largest) = (1e-3, 20.0)

    private struct Group {
        /// Over the geometric middle of all, so that x^-exponent stays within a number's range.
        let x, y, weights: [Double]
    }

    private let groups: [Group]
    private let ownPrefactors, ownOffsets: Bool
    private let middle: Double
    /// Points less constants.
    let freedom: Int
    /// Weighted squares about the weighted mean.
    let total: Double

    struct Point {
        let exponent: Double
        /// One for each group.
        let prefactors, offsets: [Double]
        let sum: Double
    }

    init(
        _ groups: [[(x: Double, y: Double)]], ownPrefactors: Bool, ownOffsets: Bool,
        _ residuals: OffsetPowerLawFit.Residuals
    ) {
        let points = groups.flatMap(\.self)
        let middle = exp(points.reduce(0) { $0 + log($1.x) } / Double(points.count))
        (self.middle, self.ownPrefactors, self.ownOffsets) = (middle, ownPrefactors, ownOffsets)
        self.groups = groups.map { points in
            Group(
                x: points.map { $0.x / middle }, y: points.map(\.y),
                weights: points.map { residuals == .relative ? 1 / ($0.y * $0.y) : 1 })
        }
        freedom = points.count - 1 - (ownPrefactors ? groups.count : 1) - (ownOffsets ? groups.count : 1)
        let (y, weights) = (self.groups.flatMap(\.y), self.groups.flatMap(\.weights))
        let mean = zip(y, weights).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
        total = zip(y, weights).reduce(0) { $0 + $1.1 * ($1.0 - mean) * ($1.0 - mean) }
    }

    /// Whether every group has points enough for the constants that are its own.
    var isDetermined: Bool { groups.allSatisfy { Set($0.x).count >= (ownPrefactors && ownOffsets ? 2 : 1) } }

    /// The best constants of an exponent.
    ///
    /// - Parameter fixed: a group and its offset, which is that of all where they share one.
    func at(_ exponent: Double, fixed: (group: Int, offset: Double)? = nil) -> Point {
        let powers = groups.map { $0.x.map { pow($0, -exponent) } }
        let (prefactors, offsets) =
            ownOffsets ? ofOwnOffsets(powers, fixed) : ofOneOffset(powers, fixed?.offset)
        let sum = groups.indices.reduce(0) { sum, g in
            groups[g].y.indices.reduce(sum) {
                let residual = groups[g].y[$1] - offsets[g] - prefactors[g] * powers[g][$1]
                return $0 + groups[g].weights[$1] * residual * residual
            }
        }
        let scale = pow(middle, exponent)
        return Point(exponent: exponent, prefactors: prefactors.map { $0 * scale }, offsets: offsets, sum: sum)
    }

    /// C = Σ w (u - ū) (y - ȳ) / Σ w (u - ū)², over each group or over all, and L = ȳ - C ū, with u = x^-exponent; a given
    /// offset takes the place of ȳ, and 0 that of ū.
    private func ofOwnOffsets(
        _ powers: [[Double]], _ fixed: (group: Int, offset: Double)?
    ) -> (prefactors: [Double], offsets: [Double]) {
        let parts = groups.indices.map { g -> (u: Double, y: Double, product: Double, square: Double) in
            let (group, u) = (groups[g], powers[g])
            var (meanU, meanY) = (0.0, fixed?.offset ?? 0)
            if fixed?.group != g {
                let weight = group.weights.reduce(0, +)
                meanU = zip(group.weights, u).reduce(0) { $0 + $1.0 * $1.1 } / weight
                meanY = zip(group.weights, group.y).reduce(0) { $0 + $1.0 * $1.1 } / weight
            }
            var (product, square) = (0.0, 0.0)
            for i in u.indices {
                product += group.weights[i] * (u[i] - meanU) * (group.y[i] - meanY)
                square += group.weights[i] * (u[i] - meanU) * (u[i] - meanU)
            }
            return (meanU, meanY, product, square)
        }
        let common = parts.reduce(0) { $0 + $1.product } / parts.reduce(0) { $0 + $1.square }
        let prefactors = parts.map { ownPrefactors ? $0.product / $0.square : common }
        return (prefactors, zip(parts, prefactors).map { $0.y - $1 * $0.u })
    }

    /// L = Σ w e y / Σ w e², e = 1 - u Σ w u / Σ w u² in each group, and C = Σ w u (y - L) / Σ w u² there.
    private func ofOneOffset(
        _ powers: [[Double]], _ fixed: Double?
    ) -> (prefactors: [Double], offsets: [Double]) {
        let squares = groups.indices.map { g in
            zip(groups[g].weights, powers[g]).reduce(0) { $0 + $1.0 * $1.1 * $1.1 }
        }
        var (product, square) = (0.0, 0.0)
        for (g, group) in groups.enumerated() {
            let ratio = zip(group.weights, powers[g]).reduce(0) { $0 + $1.0 * $1.1 } / squares[g]
            for i in group.y.indices {
                let rest = 1 - ratio * powers[g][i]
                product += group.weights[i] * rest * group.y[i]
                square += group.weights[i] * rest * rest
            }
        }
        let offset = fixed ?? product / square
        let prefactors = groups.indices.map { g in
            groups[g].y.indices.reduce(0) {
                $0 + groups[g].weights[$1] * powers[g][$1] * (groups[g].y[$1] - offset)
            } / squares[g]
        }
        return (prefactors, groups.map { _ in offset })
    }

    /// Over a grid, then between the neighbours of its best place.
    private func best(cells: Int, tolerance: Double, _ value: (Double) -> Double) -> Double? {
        let grid = (0...cells).map { Self.largest * Double($0) / Double(cells) }
        let values = grid.map(value)
        guard let place = values.indices.dropFirst().min(by: { values[$0] < values[$1] }), place < cells else {
            return nil
        }
        return Search.minimum(grid[place - 1], grid[place + 1], tolerance: tolerance, value)
    }

    func minimum() -> Point? {
        guard let exponent = best(cells: 400, tolerance: 1e-9, { at($0).sum }), exponent > Self.smallest else {
            return nil
        }
        return at(exponent)
    }

    /// Where the profile rises above `limit` on the way from the minimum; nil where it does not.
    func crossing(of limit: Double, from start: Double, towards end: Double) -> Double? {
        let steps = 200
        var inside = start
        for index in 1...steps {
            let next = start + (end - start) * Double(index) / Double(steps)
            if next > 0, at(next).sum > limit {
                return Search.boundary(inside: inside, outside: next) { at($0).sum > limit }
            }
            inside = next
        }
        return nil
    }

    /// The offsets of a group whose best sum of squares stays below `limit`, over a range of exponents.
    ///
    /// For one exponent the sum rises with the square of the distance from that exponent's best offset, so that the
    /// ends are the extremes over the exponents of best offset ∓ reach.
    func offsetRange(_ limit: Double, _ exponents: ClosedRange<Double>, of group: Int) -> (low: Double, high: Double) {
        let probe = 1e-3 * groups.flatMap(\.y).min()!
        func end(_ exponent: Double, _ sign: Double) -> Double {
            let best = at(exponent)
            let rise = at(exponent, fixed: (group, best.offsets[group] + probe)).sum - best.sum
            return best.offsets[group] + sign * probe * (max(0, limit - best.sum) / rise).squareRoot()
        }
        func extreme(_ sign: Double) -> Double {
            let cells = 100
            let width = exponents.upperBound - exponents.lowerBound
            let grid = (0...cells).map { exponents.lowerBound + width * Double($0) / Double(cells) }
            let values = grid.map { -sign * end($0, sign) }
            let place = values.indices.min { values[$0] < values[$1] }!
            let (below, above) = (grid[max(0, place - 1)], grid[min(cells, place + 1)])
            let inner = Search.minimum(below, above, tolerance: 1e-7 * width) { -sign * end($0, sign) }
            return sign * max(sign * end(inner, sign), -values[place])
        }
        return (extreme(-1), extreme(1))
    }

    /// The sum of squares about the means at each x of each group, and the number of those means; nil where no points
    /// share one.
    func pureError() -> (sum: Double, positions: Int)? {
        var (sum, positions, shared) = (0.0, 0, false)
        for group in groups {
            for places in Dictionary(grouping: group.x.indices, by: { group.x[$0] }).values {
                let weight = places.reduce(0) { $0 + group.weights[$1] }
                let mean = places.reduce(0) { $0 + group.weights[$1] * group.y[$1] } / weight
                sum += places.reduce(0) {
                    let residual = group.y[$1] - mean
                    return $0 + group.weights[$1] * residual * residual
                }
                positions += 1
                shared = shared || places.count > 1
            }
        }
        return shared ? (sum, positions) : nil
    }
}
