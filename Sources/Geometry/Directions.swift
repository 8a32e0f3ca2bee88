public import LinearAlgebra

/// A set of directions W_i as unit vectors w_i = W_i / ‖W_i‖ and norms, which every measure of geometry starts from.
public struct Directions: Sendable {
    /// Row k is w_i of the k-th direction kept. Their number × m.
    public let units: Matrix<Double>
    /// ‖W_i‖ of each direction kept.
    public let norms: [Double]
    /// Which rows of the original they are.
    public let indices: [Int]

    public var count: Int { norms.count }
    /// m
    public var dimension: Int { units.columns }

    /// - Parameters:
    ///   - weights: n × m; row i is feature i's direction W_i, of any finite norm.
    ///   - longer: directions up to this norm are left out. At 0 only those that have no direction are.
    public init(_ weights: Matrix<Double>, longer than: Double = 0) {
        let all = weights.rowNorms()
        let kept = all.indices.filter { all[$0] > than }
        let m = weights.columns
        var units = Matrix<Double>(rows: kept.count, columns: m)
        units.withUnsafeMutableElements { to in
            for (place, index) in kept.enumerated() {
                for (column, element) in weights.row(index).enumerated() {
                    to[place * m + column] = element / all[index]
                }
            }
        }
        self.units = units
        norms = kept.map { all[$0] }
        indices = kept
    }
}
