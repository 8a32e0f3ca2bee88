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

    public var standardDeviation: Double { max(0, meanSquare - mean * mean).squareRoot() }

    /// ε = μ + 2σ of the pairwise cosines: the deviation from orthogonality that the directions accept.
    /// - Source: Guha 2026, "Representational Capacity", sec. 2.4.
    public var acceptedDeviation: Double { mean + 2 * standardDeviation }

    /// - Returns: nil for fewer than two directions.
    /// - Complexity: O(n² m) time; the Gram matrix is formed in blocks of a few megabytes and never held whole.
    public init?(_ set: Directions) {
        guard set.count >= 2 else { return nil }
        var tally = Tally()
        var block = Matrix<Double>(rows: 0, columns: 0)
        for firstRow in stride(from: 0, to: set.count, by: 256) {
            let rows = firstRow..<min(firstRow + 256, set.count)
            for firstColumn in stride(from: firstRow, to: set.count, by: 2048) {
                let columns = firstColumn..<min(firstColumn + 2048, set.count)
                block.setGram(of: set.units, rows: rows, columns: columns)
                for (place, row) in rows.enumerated() {
                    tally.add(block.row(place).dropFirst(max(0, row + 1 - firstColumn)))
                }
            }
        }
        let pairs = Double(set.count) * Double(set.count - 1) / 2
        directions = set.count
        mean = tally.sum / pairs
        meanSquare = tally.sumOfSquares / pairs
        maximum = tally.largest
        minimum = tally.smallest
    }

    private struct Tally {
        var sum = 0.0
        var sumOfSquares = 0.0
        var largest = -Double.infinity
        var smallest = Double.infinity

        /// Each row is summed by itself, so that rounding grows with its length and not with n².
        mutating func add(_ row: ArraySlice<Double>) {
            var (rowSum, rowSquares) = (0.0, 0.0)
            row.withUnsafeBufferPointer { row in
                for c in row {
                    rowSum += c
                    rowSquares += c * c
                    largest = max(largest, c)
                    smallest = min(smallest, c)
                }
            }
            sum += rowSum
            sumOfSquares += rowSquares
        }
    }
}
