public import LinearAlgebra
public import Randomness

/// The parameters of x̂ = f(Wᵀ W x + b), tied weights, of x̂ = f(D A x + b), or of x̂ = f(D g(A x + a) + b).
///
/// Untied weights are not determined by what the model does: for any invertible M, A → M A and D → D M⁻¹ do the same, unless the
/// hidden layer is nonlinear.
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

    /// - Parameters:
    ///   - encoder: nil for tied weights.
    ///   - hiddenBias: nil where the hidden layer is linear.
    ///   - prefixBias: nil where prefixes share b.
    public init(
        directions: Matrix<Element>, bias: Matrix<Element>, encoder: Matrix<Element>? = nil,
        hiddenBias: Matrix<Element>? = nil, prefixBias: Matrix<Element>? = nil
    ) {
        self.init(
            ParameterSpec.list(
                features: directions.rows, width: directions.columns, isTied: encoder == nil,
                hasHiddenBias: hiddenBias != nil, prefixBiases: prefixBias?.rows ?? 0),
            values: [directions, bias] + [encoder, hiddenBias, prefixBias].compactMap(\.self))
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

    /// a, 1 × m: the bias of a nonlinear hidden layer; nil where that is linear.
    public var hiddenBias: Matrix<Element>? {
        get { self["hidden_bias"] }
        set { self["hidden_bias"] = newValue }
    }

    /// b_k, one row a prefix but the last, each 1 × n; nil where they share b.
    public var prefixBias: Matrix<Element>? {
        get { self["prefix_bias"] }
        set { self["prefix_bias"] = newValue }
    }

    public var features: Int { directions.rows }
    public var width: Int { directions.columns }

    /// The model of the first hidden dimensions.
    ///
    /// - Parameter place: of the prefix that it is, whose own bias it has, where there is one; nil for b.
    public func first(_ dimensions: Int, place: Int? = nil) -> ModelParameters {
        func cut(_ matrix: Matrix<Element>) -> Matrix<Element> {
            var columns = Matrix<Element>(rows: 0, columns: 0)
            columns.setRows(of: matrix, length: dimensions)
            return columns
        }
        let own = prefixBias.flatMap { biases in place.flatMap { $0 < biases.rows ? biases.rows($0..<$0 + 1) : nil } }
        return ModelParameters(
            directions: cut(directions), bias: own ?? bias, encoder: encoder.map(cut), hiddenBias: hiddenBias.map(cut))
    }

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

extension ModelParameters<Float> {
    /// The same model with its linear hidden layer turned to its principal axes, the largest first: those of Σ_i w_i A_i A_iᵀ.
    ///
    /// What it does stays the same; what its first dimensions do does not.
    /// - Parameter weights: w, E[x_i²].
    public func turnedToPrincipalAxes(weights: [Double]) -> ModelParameters {
        precondition(hiddenBias == nil, "a nonlinear hidden layer cannot be turned")
        var written = Matrix<Double>(encoder ?? directions)
        written.scaleRows(by: weights.map { $0.squareRoot() })
        var moments = Matrix<Double>(rows: width, columns: width)
        moments.setProduct(written, transposeA: true, written)
        let axes = moments.symmetricEigenvectors().vectors
        let falling = Matrix<Float>(
            Matrix(rows: width, columns: width, elements: (0..<width).reversed().flatMap { axes.row($0) }))
        func turned(_ matrix: Matrix<Float>) -> Matrix<Float> {
            var product = Matrix<Float>(rows: 0, columns: 0)
            product.setProduct(matrix, falling, transposeB: true)
            return product
        }
        return ModelParameters(
            directions: turned(directions), bias: bias, encoder: encoder.map(turned), prefixBias: prefixBias)
    }
}

extension ModelParameters {
    /// - Parameter activation: g; nil where the hidden layer is linear, as there is then no bias a.
    /// - Returns: nil where it is linear.
    func hiddenLayer(_ activation: Activation?) -> HiddenLayer<Element>? {
        precondition((activation == nil) == (hiddenBias == nil), "a hidden activation and a hidden bias come together")
        return activation.flatMap { activation in hiddenBias.map { HiddenLayer(activation, bias: $0) } }
    }

    /// What a value of 1 of each feature adds to the hidden layer of an empty sample, n × m: A_i, or g(A_i + a) - g(a) where the
    /// hidden layer is nonlinear; nil for tied weights.
    ///
    /// - Parameter hiddenActivation: g; nil where the hidden layer is linear.
    public func contributions(_ hiddenActivation: Activation?) -> Matrix<Element>? {
        guard var written = encoder, let layer = hiddenLayer(hiddenActivation) else { return encoder }
        var rest = Matrix<Element>(rows: 1, columns: width)
        layer.apply(to: &written)
        layer.apply(to: &rest)
        rest.scale(by: -1)
        written.addToEachRow(rest)
        return written
    }

    /// g(A x + a), or A x where the hidden layer is linear: a row for each row of inputs.
    public func hidden(of inputs: Matrix<Element>, _ hiddenActivation: Activation?) -> Matrix<Element> {
        var hidden = inputs.times(encoder ?? directions)
        hiddenLayer(hiddenActivation)?.apply(to: &hidden)
        return hidden
    }

    /// f(D h + b), a row for each row of hidden vectors.
    public func outputs(of hidden: Matrix<Element>, _ activation: Activation) -> Matrix<Element> {
        let none = Matrix<Element>(rows: 0, columns: 0)
        var (outputs, derivative) = (none, none)
        var sums = hidden.times(directions, transposeOther: true)
        sums.addToEachRow(bias)
        outputs.setActivation(activation, of: sums, derivative: &derivative)
        return outputs
    }

    /// The pre-activations of an empty sample, 1 × n: b, or D g(a) + b.
    ///
    /// - Parameter layer: nil where the hidden layer is linear.
    func preactivationsOfNothing(_ layer: HiddenLayer<Element>?) -> Matrix<Element> {
        guard let layer else { return bias }
        var hidden = Matrix<Element>(rows: 1, columns: width)
        layer.apply(to: &hidden)
        var sums = bias
        sums.setProduct(hidden, directions, transposeB: true, accumulate: true)
        return sums
    }
}

/// A parameter with its value.
public struct Parameter<Element: Scalar>: Equatable, Sendable {
    public let name: String
    public let role: ParameterRole
    public internal(set) var value: Matrix<Element>
}
