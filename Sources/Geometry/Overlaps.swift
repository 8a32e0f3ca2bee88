import LinearAlgebra

/// How much unit directions overlap: statistics of c_ij = w_i · w_j over all pairs i < j, w_i = W_i / ‖W_i‖.
///
/// Antipodal pairs have |c| = 1 and cost a ReLU model little, so the signed extremes stand beside the absolute one.
public struct Overlaps: Sendable, Equatable {
    /// How many directions there are.
    public let directions: Int
    public let mean: Double
    public let meanSquare: Double
    public let maximum: Double
    public let minimum: Double

    public var maximumAbsolute: Double { max(abs(maximum), abs(minimum)) }

    /// Of the overlaps about their mean.
    public let standardDeviation: Double

    /// ε = μ + 2σ of the pairwise cosines: the deviation from orthogonality that the directions accept.
    /// - Source: Guha 2026, "Representational Capacity", sec. 2.4.
    public var acceptedDeviation: Double { mean + 2 * standardDeviation }

    /// - Parameter poll: called for every few megabytes of overlaps; what it throws ends the pass.
    /// - Returns: nil for fewer than two directions.
    /// - Complexity: O(n² m) time; the Gram matrix is formed in blocks of a few megabytes and never held whole.
    public init?<Failure: Error>(_ set: Directions, poll: () throws(Failure) -> Void) throws(Failure) {
        guard set.count >= 2 else { return nil }
        var tally = Tally(centre: Self.mean(set))
        try set.forEachOverlap(poll: poll) { tally.add($0) }
        let pairs = Double(set.count) * Double(set.count - 1) / 2
        directions = set.count
        mean = tally.centre
        standardDeviation = (tally.centredSquares / pairs).squareRoot()
        meanSquare = tally.sumOfSquares / pairs
        maximum = tally.largest
        minimum = tally.smallest
    }

    public init?(_ set: Directions) { self.init(set, poll: { () throws(Never) in }) }

    /// The mean overlap without any pair: |Σ w_i|² = n + Σ over i ≠ j of c_ij.
    private static func mean(_ set: Directions) -> Double {
        var sum = [Double](repeating: 0, count: set.dimension)
        var squares = 0.0
        for row in 0..<set.count {
            for (column, element) in set.units.row(row).enumerated() {
                sum[column] += element
                squares += element * element
            }
        }
        let count = Double(set.count)
        return (sum.reduce(0) { $0 + $1 * $1 } - squares) / (count * (count - 1))
    }

    private struct Tally {
        let centre: Double
        var sumOfSquares = 0.0
        var centredSquares = 0.0
        var largest = -Double.infinity
        var smallest = Double.infinity

        init(centre: Double) { self.centre = centre }

        /// Each row is summed by itself, so that rounding grows with its length and not with n².
        mutating func add(_ row: ArraySlice<Double>) {
            var (squares, centred) = (0.0, 0.0)
            row.withUnsafeBufferPointer { row in
                for c in row {
                    squares += c * c
                    centred += (c - centre) * (c - centre)
                    largest = max(largest, c)
                    smallest = min(smallest, c)
                }
            }
            sumOfSquares += squares
            centredSquares += centred
        }
    }
}
