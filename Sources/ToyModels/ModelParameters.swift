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

    /// The published start, W entries ~ N(0, 1/m) and b entries ~ N(0, 1), or another one; b = 0 for a model without bias.
    ///
    /// - Parameters:
    ///   - directions: what W starts from; nil for the published start.
    ///   - bias: what b starts from; nil for the published start.
    public init(
        features: Int, width: Int, hasBias: Bool = true, directions: (any StartLaw)? = nil,
        bias: (any StartLaw)? = nil, from stream: inout RandomStream
    ) {
        let ofDirections = directions ?? NormalStart(deviation: 1 / Double(width).squareRoot())
        let ofBias = bias ?? NormalStart(deviation: 1)
        self.directions = Matrix(
            rows: features, columns: width,
            elements: ofDirections.entries(rows: features, columns: width, from: &stream).map { Element($0) })
        self.bias = Matrix(
            rows: 1, columns: features,
            elements: hasBias
                ? ofBias.entries(rows: 1, columns: features, from: &stream).map { Element($0) }
                : Array(repeating: 0, count: features))
    }

    public var features: Int { directions.rows }
    public var width: Int { directions.columns }
}
