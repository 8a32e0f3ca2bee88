public import LinearAlgebra

/// Which features a model represents, judged by the norms of their directions.
public struct Representation: Sendable, Equatable {
    /// A feature is represented where ‖W_i‖ is above this.
    public static let threshold = 0.5

    /// φ_½: the share of features with ‖W_i‖ > 1/2.
    /// - Source: Liu, Liu & Gore 2025, eq. 3.
    public let fractionRepresented: Double
    /// φ_1: the share of features with ‖W_i‖ > 1.
    /// - Source: Liu, Liu & Gore 2025, eq. 9.
    public let fractionStronglyRepresented: Double

    /// For every feature whether ‖W_i‖ > 1/2. n values.
    public let represented: [Bool]

    /// - Parameter weights: n × m; row i is feature i's direction W_i.
    public init(_ weights: Matrix<Double>) {
        let norms = weights.rowNorms()
        let n = Double(weights.rows)
        represented = norms.map { $0 > Self.threshold }
        fractionRepresented = Double(represented.count { $0 }) / n
        fractionStronglyRepresented = Double(norms.count { $0 > 1 }) / n
    }
}
