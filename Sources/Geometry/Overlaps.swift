public import LinearAlgebra

/// How much unit directions overlap: statistics of c_ij = w_i · w_j over all pairs i < j, w_i = W_i / ‖W_i‖.
///
/// Antipodal pairs have |c| = 1 and cost a ReLU model little, so the signed extremes stand beside the absolute one.
public struct Overlaps: Sendable, Equatable {
    /// Directions of non-zero norm; the others have no direction and are left out.
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

    private static let blockRows = 256

    /// - Parameter weights: n × m; row i is feature i's direction W_i, of any norm.
    /// - Returns: nil where fewer than two directions have a norm above 0.
    /// - Complexity: O(n² m), in blocks of rows: the Gram matrix is never held whole.
    public init?(_ weights: Matrix<Double>) {
        let units = Self.unitRows(of: weights)
        guard units.rows >= 2 else { return nil }
        var (sum, sumOfSquares) = (0.0, 0.0)
        var (largest, smallest) = (-Double.infinity, Double.infinity)
        var block = Matrix<Double>(rows: 0, columns: 0)
        for start in stride(from: 0, to: units.rows, by: Self.blockRows) {
            let end = min(start + Self.blockRows, units.rows)
            block.setProduct(units.rows(start..<end), units.rows(start..<units.rows), transposeB: true)
            for i in 0..<block.rows {
                for c in block.row(i).dropFirst(i + 1) {
                    sum += c
                    sumOfSquares += c * c
                    largest = max(largest, c)
                    smallest = min(smallest, c)
                }
            }
        }
        let pairs = Double(units.rows) * Double(units.rows - 1) / 2
        directions = units.rows
        mean = sum / pairs
        meanSquare = sumOfSquares / pairs
        maximum = largest
        minimum = smallest
    }

    private static func unitRows(of weights: Matrix<Double>) -> Matrix<Double> {
        let norms = weights.rowNorms()
        let kept = norms.indices.filter { norms[$0] > 0 }
        var elements: [Double] = []
        elements.reserveCapacity(kept.count * weights.columns)
        for index in kept { elements.append(contentsOf: weights.row(index).map { $0 / norms[index] }) }
        return Matrix(rows: kept.count, columns: weights.columns, elements: elements)
    }
}
