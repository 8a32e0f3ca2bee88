public import LinearAlgebra

/// A set of directions W_i as unit vectors w_i = W_i / ‖W_i‖ and norms, which every measure of geometry starts from.
public struct Directions: Sendable {
    /// Row k is w_i of the k-th direction kept. Their number × m.
    public let units: Matrix<Double>
    /// ‖W_i‖ of each direction kept.
    public let norms: [Double]
    /// The rows of the original that they are.
    public let indices: [Int]

    public var count: Int { norms.count }
    /// m
    public var dimension: Int { units.columns }

    /// - Parameters:
    ///   - weights: n × m; row i is feature i's direction W_i, of finite elements of any size.
    ///   - kept: for every row whether it is in the set; nil for all. Rows of zeros, which have no direction, never are.
    public init(_ weights: Matrix<Double>, where kept: [Bool]? = nil) {
        precondition(kept == nil || kept!.count == weights.rows, "\(kept!.count) choices for \(weights.rows) rows")
        let m = weights.columns
        let (scaled, scales) = Self.withinRange(weights)
        let scaledNorms = scaled.rowNorms()
        let lengths = zip(scales, scaledNorms).map(*)
        let indices = lengths.indices.filter { scaledNorms[$0] > 0 && kept?[$0] ?? true }
        norms = indices.map { lengths[$0] }
        var units = Matrix<Double>(rows: indices.count, columns: m)
        units.withUnsafeMutableElements { to in
            for (place, index) in indices.enumerated() {
                for (column, element) in scaled.row(index).enumerated() {
                    to[place * m + column] = element / scaledNorms[index]
                }
            }
        }
        self.units = units
        self.indices = indices
    }

    /// Rows whose squares neither overflow nor vanish, and what each was divided by: powers of two, so that nothing is
    /// rounded.
    private static func withinRange(_ weights: Matrix<Double>) -> (rows: Matrix<Double>, scales: [Double]) {
        let largest = (0..<weights.rows).map { row in weights.row(row).reduce(0) { max($0, abs($1)) } }
        guard largest.contains(where: { $0 > 0x1p400 || $0 < 0x1p-400 && $0 > 0 }) else {
            return (weights, Array(repeating: 1, count: weights.rows))
        }
        let scales = largest.map { $0 > 0 ? $0.binade : 1 }
        let m = weights.columns
        var scaled = weights
        scaled.withUnsafeMutableElements { all in
            for (row, scale) in scales.enumerated() {
                for i in row * m..<(row + 1) * m { all[i] /= scale }
            }
        }
        return (scaled, scales)
    }
}
