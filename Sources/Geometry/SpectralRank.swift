public import LinearAlgebra

#if canImport(Glibc)
    import Glibc
#endif

/// The number of dimensions that a covariance C spreads over, by the shares q of its eigenvalues.
///
///     q = eigenvalues / tr C        soft = exp(-Σ q ln q)        hard = 1 / Σ q² = (tr C)² / ‖C‖²_F
///
/// Both are 1 on a line and m where all m dimensions vary alike; 1 ≤ hard ≤ soft ≤ m. Hard follows the largest eigenvalues, soft
/// the small ones too.
/// - Source: "Same Architecture, Different Capacity", arXiv 2605.21803, for the pair; Roy & Vetterli 2007, "The effective rank", for
///   soft; hard is the participation ratio. Published code holds every q at 1e-12 or above, which moves soft by less than 3e-11 m
///   of itself.
public struct SpectralRank: Sendable, Equatable {
    public let soft, hard: Double
    /// tr C
    public let variance: Double

    /// - Parameter covariance: symmetric, m × m.
    /// - Returns: nil where nothing varies.
    /// - Complexity: 4/3 m³.
    public init?(covariance: Matrix<Double>) {
        // Rounding makes some of them negative.
        let values = covariance.symmetricEigenvalues().map { max(0, $0) }
        variance = values.reduce(0, +)
        guard variance > 0 else { return nil }
        let total = variance
        let shares = values.map { $0 / total }
        soft = exp(-shares.reduce(0) { $1 > 0 ? $0 + $1 * log($1) : $0 })
        hard = 1 / shares.reduce(0) { $0 + $1 * $1 }
    }

    /// Of Σ r rᵀ over some rows r, as they stand: neither centred nor scaled.
    ///
    /// - Complexity: O(n m min(n, m)) for n rows, by the smaller of Σ r rᵀ and the rows' Gram matrix, which share their eigenvalues.
    public init?(rows: Matrix<Double>) {
        self.init(covariance: rows.rows < rows.columns ? rows.gram() : rows.times(rows, transposed: true))
    }
}
