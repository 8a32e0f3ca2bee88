public import LinearAlgebra
public import Randomness

/// The parameters of x̂ = f(Wᵀ W x + b), tied weights, or of x̂ = f(D A x + b).
///
/// Untied weights are not determined by what the model does: for any invertible M, A → M A and D → D M⁻¹ do the same.
public struct ModelParameters<Element: Scalar>: Equatable, Sendable {
    /// In the order of the model's `ParameterSpec`s.
    public private(set) var list: [Parameter<Element>]

    /// - Precondition: the values fit the specs.
    public init(_ specs: [ParameterSpec], values: [Matrix<Element>]) {
        precondition(specs.fit(values), "values of \(values.map(\.shape)) for \(specs.map(\.name))")
        list = zip(specs, values).map { Parameter(name: $0.name, role: $0.role, value: $1) }
    }

    /// Their starts, drawn one after the other.
    public init(_ specs: [ParameterSpec], from stream: inout RandomStream) {
        let values = specs.map { spec in
            let drawn = spec.start?.entries(rows: spec.rows, columns: spec.columns, from: &stream)
            return Matrix(
                rows: spec.rows, columns: spec.columns,
                elements: drawn?.map { Element($0) } ?? Array(repeating: 0, count: spec.rows * spec.columns))
        }
        self.init(specs, values: values)
    }

    /// - Parameter encoder: nil for tied weights.
    public init(directions: Matrix<Element>, bias: Matrix<Element>, encoder: Matrix<Element>? = nil) {
        self.init(
            ParameterSpec.list(features: directions.rows, width: directions.columns, isTied: encoder == nil),
            values: [directions, bias] + (encoder.map { [$0] } ?? []))
    }

    /// Wᵀ, n × m: row i is feature i's direction W_i; of untied weights the decoder D, whose row D_i feature i is read with.
    public var directions: Matrix<Element> {
        get { self["directions"]! }
        set { self["directions"] = newValue }
    }

    /// b, 1 × n.
    public var bias: Matrix<Element> {
        get { self["bias"]! }
        set { self["bias"] = newValue }
    }

    /// Aᵀ, n × m: row i, A_i, is what feature i writes into the hidden layer; nil for tied weights.
    public var encoder: Matrix<Element>? {
        get { self["encoder"] }
        set { self["encoder"] = newValue }
    }

    public var features: Int { directions.rows }
    public var width: Int { directions.columns }

    private subscript(name: String) -> Matrix<Element>? {
        get { list.first { $0.name == name }?.value }
        set {
            guard let place = list.firstIndex(where: { $0.name == name }), let newValue else {
                preconditionFailure("a model of \(list.map(\.name)) keeps those")
            }
            list[place].value = newValue
        }
    }
}

/// A parameter with its value.
public struct Parameter<Element: Scalar>: Equatable, Sendable {
    public let name: String
    public let role: ParameterRole
    public internal(set) var value: Matrix<Element>
}
