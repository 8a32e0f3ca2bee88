public import LinearAlgebra

/// What the directions cost each other, one value a direction.
public struct Interference: Sendable, Equatable {
    /// Σ over j ≠ i of (w_i · W_j)²: how strongly the other directions show along direction i.
    public let interference: [Double]
    /// D_i = ‖W_i‖² / Σ_j (w_i · W_j)²: the fraction of a dimension devoted to feature i, 0 to 1.
    /// - Source: Elhage et al. 2022, "Toy Models of Superposition".
    public let dimensionality: [Double]

    /// - Complexity: O(n m²): Σ_j (w_i · W_j)² = w_iᵀ M w_i with M = Σ_j W_j W_jᵀ, m × m.
    public init(_ set: Directions) {
        let (n, m) = (set.count, set.dimension)
        var moments = Matrix<Double>(rows: m, columns: m)
        let blocks = stride(from: 0, to: n, by: 256).map { $0..<min($0 + 256, n) }
        for rows in blocks {
            let scaled = Self.scaled(set, rows)
            moments.setProduct(scaled, transposeA: true, scaled, accumulate: true)
        }
        var totals: [Double] = []
        totals.reserveCapacity(n)
        for rows in blocks {
            let units = set.units.rows(rows)
            let images = units.times(moments)
            for row in 0..<rows.count {
                totals.append(zip(units.row(row), images.row(row)).reduce(0) { $0 + $1.0 * $1.1 })
            }
        }
        interference = zip(totals, set.norms).map { max(0, $0 - $1 * $1) }
        dimensionality = zip(totals, set.norms).map { $1 * $1 / $0 }
        assert(n > 300 || agreesWithCapacities(of: set), "D_i and C_i differ")
    }

    private static func scaled(_ set: Directions, _ rows: Range<Int>) -> Matrix<Double> {
        var result = set.units.rows(rows)
        let m = set.dimension
        result.withUnsafeMutableElements { all in
            for (place, row) in rows.enumerated() {
                for column in 0..<m { all[place * m + column] *= set.norms[row] }
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
            let total = products.elements.reduce(0) { $0 + $1 * $1 }
            return total > 0 ? products[0, i] * products[0, i] / total : 0
        }
    }

    private func agreesWithCapacities(of set: Directions) -> Bool {
        zip(dimensionality, Self.capacities(Self.scaled(set, 0..<set.count))).allSatisfy { abs($0 - $1) < 1e-9 }
    }
}
