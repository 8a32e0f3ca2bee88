public import LinearAlgebra
public import Randomness

/// The parameters of x̂ = f(Wᵀ W x + b), tied weights.
public struct ModelParameters<Element: Scalar>: Equatable, Sendable {
    /// Wᵀ, n × m: row i is feature i's direction W_i.
    public var directions: Matrix<Element>
    /// b, 1 × n.
    public var bias: Matrix<Element>

    public init(directions: Matrix<Element>, bias: Matrix<Element>) {
        precondition(
            bias.rows == 1 && bias.columns == directions.rows, "a bias of \(bias.shape) for \(directions.shape)")
        self.directions = directions
        self.bias = bias
    }

    /// The published start: W entries ~ N(0, 1/m), b entries ~ N(0, 1), or b = 0 for a model without bias.
    public init(features: Int, width: Int, hasBias: Bool = true, from stream: inout RandomStream) {
        let scale = 1 / Double(width).squareRoot()
        directions = Matrix(
            rows: features, columns: width,
            elements: (0..<features * width).map { _ in Element(stream.normal() * scale) })
        bias = Matrix(
            rows: 1, columns: features,
            elements: (0..<features).map { _ in hasBias ? Element(stream.normal()) : 0 })
    }

    public var features: Int { directions.rows }
    public var width: Int { directions.columns }
}
