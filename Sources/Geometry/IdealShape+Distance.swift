import LinearAlgebra

extension IdealShape {
    /// How far unit vectors are from this shape, whatever their rotation and order: the root mean square difference of cosines.
    ///
    ///     d = min over orders π of √( Σ_{i<j} (c_ij - c*_π(i)π(j))² / (k (k - 1) / 2) )
    ///
    /// Exact: every order that can be nearer than the best one found is tried. A sum is bounded from below by the pairs that have their
    /// places, and for each of the others by the nearest cosine that the shape has; before any order is tried, by the cosines of
    /// both in ascending order, which are nearer than those of any order of directions.
    ///
    /// - Parameters:
    ///   - cosines: k × k, c_ij of as many unit vectors as it has.
    ///   - limit: d above it is not looked for.
    /// - Returns: nil where d is above `limit`; 0 for k = 1. Sums of squares are told apart down to 1e-12.
    /// - Complexity: O(k³) near the shape, where the first order tried is the best; k! at worst, for k ≤ 12.
    func distance(of cosines: Matrix<Double>, atMost limit: Double) -> Double? {
        precondition(cosines.rows == count && cosines.columns == count, "cosines of \(cosines.shape) for \(count)")
        let pairs = Double(ascending.count)
        guard pairs > 0 else { return 0 }
        let most = limit * limit * pairs
        let bound = zip(Self.ascending(cosines), ascending).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        guard bound <= most else { return nil }
        var search = OrderSearch(cosines, self, most: most)
        search.place(0, sum: 0)
        return search.isFound ? (search.least / pairs).squareRoot() : nil
    }
}

/// The search for the order of directions in which their cosines are nearest to a shape's, corner by corner.
private struct OrderSearch {
    private let cosines: Matrix<Double>
    private let shape: IdealShape
    /// By direction: what pairs of it and those after it with any before them add to a sum at least.
    private var rest: [Double]
    /// The corner of every direction that has its place.
    private var corners: [Int] = []
    /// The least sum of squares so far.
    private(set) var least: Double
    private(set) var isFound = false

    /// Sums that differ by less are alike: the orders that a shape's symmetries lead to differ by rounding.
    private static let resolution = 1e-12

    init(_ cosines: Matrix<Double>, _ shape: IdealShape, most: Double) {
        (self.cosines, self.shape) = (cosines, shape)
        least = most + 2 * Self.resolution
        rest = Array(repeating: 0, count: shape.count + 1)
        for later in (1..<shape.count).reversed() {
            let nearest = cosines.row(later).prefix(later).map { c in
                shape.different.reduce(Double.infinity) { min($0, (c - $1) * (c - $1)) }
            }
            rest[later] = rest[later + 1] + nearest.reduce(0, +)
        }
        rest[0] = rest[1]
    }

    /// Tries every corner that is free for a direction and those after it, the nearest first.
    mutating func place(_ direction: Int, sum: Double) {
        guard sum + rest[direction] < least - Self.resolution else { return }
        guard direction < shape.count else {
            (least, isFound) = (sum, true)
            return
        }
        let own = Array(cosines.row(direction).prefix(direction))
        let free = (0..<shape.count).filter { !corners.contains($0) }.map { corner in
            let ideal = shape.cosines.row(corner)
            let added = zip(own, corners).reduce(0) {
                let difference = $1.0 - ideal[ideal.startIndex + $1.1]
                return $0 + difference * difference
            }
            return (corner: corner, sum: sum + added)
        }
        for (corner, sum) in free.sorted(by: { ($0.sum, $0.corner) < ($1.sum, $1.corner) }) {
            corners.append(corner)
            place(direction + 1, sum: sum)
            corners.removeLast()
        }
    }
}
