public import LinearAlgebra

/// The features that a model represents, judged by how much of a feature's value comes back as its own output.
///
/// That is its gain: ‖W_i‖² with tied weights, where the norm is compared, and A_i · D_i with an encoder A of its own.
/// There norms say nothing: A → c A and D → D / c make the same model, and so do A → M A and D → D M⁻¹ for any
/// invertible M, all with the same gains.
public struct Representation: Sendable, Equatable {
    /// A feature is represented where ‖W_i‖ is above this, or A_i · D_i above its square.
    private static let threshold = 0.5

    /// φ_½: the share of features with ‖W_i‖ > 1/2, or A_i · D_i > 1/4.
    /// - Source: Liu, Liu & Gore 2025, eq. 3, for tied weights.
    public let fractionRepresented: Double
    /// φ_1: the share of features with ‖W_i‖ > 1, or A_i · D_i > 1.
    /// - Source: Liu, Liu & Gore 2025, eq. 9, for tied weights.
    public let fractionStronglyRepresented: Double

    /// For every feature whether ‖W_i‖ > 1/2, or A_i · D_i > 1/4. n values.
    public let represented: [Bool]
    /// For every feature whether ‖W_i‖ > 1, or A_i · D_i > 1. n values.
    public let stronglyRepresented: [Bool]

    /// Of tied weights.
    ///
    /// - Parameter weights: n × m; row i is feature i's direction W_i.
    public init(_ weights: Matrix<Double>) { self.init(weights.rowNorms(), above: Self.threshold) }

    /// Of untied weights.
    ///
    /// - Parameters:
    ///   - encoder: n × m; row i, A_i, is what a value of 1 of feature i writes into the hidden layer.
    ///   - decoder: n × m; row i, D_i, is what its output is read with.
    public init(encoder: Matrix<Double>, decoder: Matrix<Double>) {
        self.init(Self.gains(encoder: encoder, decoder: decoder), above: Self.threshold * Self.threshold)
    }

    /// Of weights that may be tied.
    ///
    /// - Parameter encoder: nil for tied weights.
    public init(_ directions: Matrix<Double>, encoder: Matrix<Double>?) {
        self = encoder.map { Self(encoder: $0, decoder: directions) } ?? Self(directions)
    }

    /// A_i · D_i of every feature; of tied weights, with both the same, ‖W_i‖². n values.
    public static func gains(encoder: Matrix<Double>, decoder: Matrix<Double>) -> [Double] {
        precondition(encoder.shape == decoder.shape, "an encoder of \(encoder.shape) for \(decoder.shape)")
        return (0..<encoder.rows).map { zip(encoder.row($0), decoder.row($0)).reduce(0) { $0 + $1.0 * $1.1 } }
    }

    /// - Parameter strengths: norms or gains, both 1 where a feature comes back whole.
    private init(_ strengths: [Double], above threshold: Double) {
        let n = Double(strengths.count)
        represented = strengths.map { $0 > threshold }
        fractionRepresented = Double(represented.count { $0 }) / n
        stronglyRepresented = strengths.map { $0 > 1 }
        fractionStronglyRepresented = Double(stronglyRepresented.count { $0 }) / n
    }
}
