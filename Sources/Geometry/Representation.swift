public import LinearAlgebra

/// Which features a model represents, judged by the norms of their directions.
public struct Representation: Sendable, Equatable {
    /// φ_½: the share of features with ‖W_i‖ > 1/2.
    /// - Source: Liu, Liu & Gore 2025, eq. 3.
    public let fractionRepresented: Double
    /// φ_1: the share of features with ‖W_i‖ > 1.
    /// - Source: Liu, Liu & Gore 2025, eq. 9.
    public let fractionStronglyRepresented: Double
    /// ‖W‖_F² / m
    /// - Source: Elhage et al. 2022, "Toy Models of Superposition".
    public let featuresPerDimension: Double

    /// - Parameter weights: n × m; row i is feature i's direction W_i.
    public init(_ weights: Matrix<Double>) {
        let norms = weights.rowNorms()
        let n = Double(weights.rows)
        fractionRepresented = Double(norms.count { $0 > 0.5 }) / n
        fractionStronglyRepresented = Double(norms.count { $0 > 1 }) / n
        featuresPerDimension = norms.reduce(0) { $0 + $1 * $1 } / Double(weights.columns)
    }
}
