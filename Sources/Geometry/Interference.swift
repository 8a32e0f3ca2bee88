public import LinearAlgebra

/// Interference and dimensionality, one value of each a direction.
public struct Interference: Sendable, Equatable {
    /// Σ over j ≠ i of (w_i · W_j)²: how strongly the other directions show along direction i.
    public let interference: [Double]
    /// D_i = ‖W_i‖² / Σ_j (w_i · W_j)²: the fraction of a dimension devoted to feature i, 0 to 1.
    /// - Source: Elhage et al. 2022, "Toy Models of Superposition".
    public let dimensionality: [Double]

    /// - Complexity: O(n m min(n, m)) time; memory for a few blocks and for a square matrix of size m where m ≤ n.
    ///
    /// - Parameter poll: called for every 256 directions; what it throws ends the work.
    public init<Failure: Error>(_ set: Directions, poll: () throws(Failure) -> Void) throws(Failure) {
        // Norms over the largest: D_i knows no scale, and no square overflows.
        let largest = set.norms.max() ?? 1
        let norms = set.norms.map { $0 / largest }
        let totals =
            set.dimension <= set.count
            ? try Self.byMoments(set.units, norms, poll) : try Self.byPairs(set.units, norms, poll)
        interference = zip(totals, norms).map { max(0, $0 - $1 * $1) * largest * largest }
        dimensionality = zip(totals, norms).map { $0 > 0 ? $1 * $1 / $0 : 0 }
        assert(set.count > 300 || agreesWithCapacities(of: set.units, norms), "D_i and C_i differ")
    }

    public init(_ set: Directions) { self.init(set, poll: { () throws(Never) in }) }

    private static func blocks(_ units: Matrix<Double>) -> [Range<Int>] {
        stride(from: 0, to: units.rows, by: 256).map { $0..<min($0 + 256, units.rows) }
    }

    /// Σ_j (w_i · W_j)² = w_iᵀ M w_i with M = Σ_j W_j W_jᵀ, m × m.
    static func byMoments<Failure: Error>(
        _ units: Matrix<Double>, _ norms: [Double], _ poll: () throws(Failure) -> Void
    ) throws(Failure) -> [Double] {
        var moments = Matrix<Double>(rows: units.columns, columns: units.columns)
        for rows in blocks(units) {
            try poll()
            let scaled = scaled(units, norms, rows)
            moments.setProduct(scaled, transposeA: true, scaled, accumulate: true)
        }
        var totals: [Double] = []
        for rows in blocks(units) {
            try poll()
            let block = units.rows(rows)
            let images = block.times(moments)
            for row in 0..<rows.count {
                totals.append(zip(block.row(row), images.row(row)).reduce(0) { $0 + $1.0 * $1.1 })
            }
        }
        return totals
    }

    /// The same pair by pair, for fewer directions than dimensions.
    static func byPairs<Failure: Error>(
        _ units: Matrix<Double>, _ norms: [Double], _ poll: () throws(Failure) -> Void
    ) throws(Failure) -> [Double] {
        var products = Matrix<Double>(rows: 0, columns: 0)
        var totals: [Double] = []
        for rows in blocks(units) {
            try poll()
            products.setGram(of: units, rows: rows)
            for row in 0..<rows.count {
                totals.append(zip(products.row(row), norms).reduce(0) { $0 + $1.0 * $1.0 * $1.1 * $1.1 })
            }
        }
        return totals
    }

    private static func scaled(_ units: Matrix<Double>, _ norms: [Double], _ rows: Range<Int>) -> Matrix<Double> {
        var result = units.rows(rows)
        let m = units.columns
        result.withUnsafeMutableElements { all in
            for (place, row) in rows.enumerated() {
                for column in 0..<m { all[place * m + column] *= norms[row] }
            }
        }
        return result
    }

    /// C_i = (W_i · W_i)² / Σ_j (W_i · W_j)²: the capacity a tied model spends on feature i. Equal to D_i, by its own
    /// definition.
    ///
    /// - Parameter weights: n × m; row i is W_i.
    /// - Returns: n values; 0 where W_i = 0.
    /// - Complexity: O(n² m).
    /// - Source: Scherlis et al. 2022, "Polysemanticity and Capacity in Neural Networks".
    public static func capacities(_ weights: Matrix<Double>) -> [Double] {
        var products = Matrix<Double>(rows: 0, columns: 0)
        return (0..<weights.rows).map { i in
            products.setGram(of: weights, rows: i..<(i + 1))
            // Over the largest: no square overflows, and none that counts vanishes.
            let largest = products.elements.reduce(0) { max($0, abs($1)) }
            guard largest > 0 else { return 0 }
            let total = products.elements.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }
            let own = products[0, i] / largest
            return own * own / total
        }
    }

    private func agreesWithCapacities(of units: Matrix<Double>, _ norms: [Double]) -> Bool {
        zip(dimensionality, Self.capacities(Self.scaled(units, norms, 0..<units.rows))).allSatisfy {
            abs($0 - $1) < 1e-9
        }
    }
}
