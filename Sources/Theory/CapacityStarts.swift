import Statistics

#if canImport(Glibc)
    import Glibc
#endif

/// Where the search for the constants of the full capacity formula begins.
///
/// ε̂ has a kink at a = ln d / ln k of every cell, below which the formula says 0 for it, and the sum of squares can have a
/// minimum between any two kinks, often just above one. So a is set at and above every kink. Given a, the logarithm is linear in
/// the other constants,
///
///     ln ε̂ = ½ (ln C + b ln u - c ln d)        u = a ln k - ln d > 0
///
/// and is fitted with weights ε², so that errors count as they do in ε. The best few of these go into the search proper.
/// Of 200 sets of cells (Tests/Reference/capacity_fits.py) this finds the least sum of squares in every one that settles its
/// constants.
struct CapacityStarts {
    private static let most = 10
    /// How far above each kink, as a share of it.
    private static let steps = [1e-6, 1e-3, 0.2, 2]
    /// b stays above this: below, ε̂ does not depend on k.
    private static let smallestB = 0.02

    private let cells: [CapacityFit.Cell]

    init(_ cells: [CapacityFit.Cell]) { self.cells = cells }

    /// θ = (ln C, a, b, c) with its sum of squares, the least first.
    var best: [(theta: [Double], sum: Double)] {
        let kinks = Set(
            cells.filter { $0.directions > 1 }.map { log(Double($0.dimension)) / log(Double($0.directions)) })
        let all = kinks.sorted().flatMap { kink in Self.steps.map { kink * (1 + $0) } }.compactMap(start)
        return Array(all.sorted { $0.sum < $1.sum }.prefix(Self.most))
    }

    private func start(a: Double) -> (theta: [Double], sum: Double)? {
        var (rows, y, weights): ([[Double]], [Double], [Double]) = ([], [], [])
        for cell in cells {
            let u = a * log(Double(cell.directions)) - log(Double(cell.dimension))
            guard u > 0 else { continue }
            let deviation = max(cell.deviation, 1e-9)
            rows.append([0.5, 0.5 * log(u), -0.5 * log(Double(cell.dimension))])
            y.append(log(deviation))
            weights.append(deviation * deviation)
        }
        guard rows.count >= 3, let free = LinearLeastSquares.coefficients(rows: rows, y: y, weights: weights) else {
            return nil
        }
        var (b, c) = (free[1], free[2])
        if b < Self.smallestB {
            b = Self.smallestB
            let rest = zip(y, rows).map { $0 - b * $1[1] }
            guard
                let held = LinearLeastSquares.coefficients(
                    rows: rows.map { [$0[0], $0[2]] }, y: rest, weights: weights)
            else { return nil }
            c = held[1]
        }
        return scaled(a: a, b: b, c: c)
    }

    /// The best C for the other constants: √C = Σ g ε / Σ g², g the estimates at C = 1.
    private func scaled(a: Double, b: Double, c: Double) -> (theta: [Double], sum: Double)? {
        let formula = CapacityFormula(.full, C: 1, a: a, b: b, c: c)
        let estimates = cells.map {
            formula.unboundedDeviation(dimension: Double($0.dimension), directions: Double($0.directions))
        }
        let product = zip(estimates, cells).reduce(0) { $0 + $1.0 * $1.1.deviation }
        let square = estimates.reduce(0) { $0 + $1 * $1 }
        guard product > 0, square > 0, square.isFinite else { return nil }
        let root = product / square
        let sum = zip(estimates, cells).reduce(0) { $0 + pow(root * $1.0 - $1.1.deviation, 2) }
        let logC = 2 * log(root)
        return sum.isFinite && logC.isFinite ? ([logC, a, b, c], sum) : nil
    }
}
