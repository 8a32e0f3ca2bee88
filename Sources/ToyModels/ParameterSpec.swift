public import LinearAlgebra

/// One of a model's parameters: its name, shape and role, and what it starts from.
///
/// A model has a list of them. Starts are drawn, optimizers kept and files written in the list's order.
public struct ParameterSpec: Sendable {
    /// As files name it.
    public let name: String
    public let rows, columns: Int
    public let role: ParameterRole
    /// nil for a parameter that stays 0: it draws nothing and is not trained.
    public let start: (any StartLaw)?

    public var isTrained: Bool { start != nil }
}

/// How a parameter is trained.
public enum ParameterRole: Sendable {
    /// Its rows are directions, from the hidden layer to the features: they decay, and learn at the rate of W.
    case directions
    /// Its rows are directions too, trained alike, from the features to the hidden layer.
    case encoder
    /// One number a feature, or a hidden dimension, without decay, at a rate of its own.
    case bias
}

extension ParameterSpec {
    /// Those of x̂ = f(Wᵀ W x + b) or, where the weights are not tied, of x̂ = f(D A x + b) or x̂ = f(D g(A x + a) + b).
    ///
    /// The published starts are W, D and A entries ~ N(0, 1/m) and b entries ~ N(0, 1); a starts at 0.
    /// - Parameters:
    ///   - hasHiddenBias: whether there is an a, the last in the list.
    ///   - prefixBiases: rows of biases of prefixes, behind that.
    ///   - hasBias: false for b = 0.
    ///   - directions: what W, or D, starts from; nil for the published start.
    ///   - bias: what b starts from; nil for the published start.
    ///   - encoder: what A starts from; nil for the published start.
    public static func list(
        features n: Int, width m: Int, isTied: Bool = true, hasHiddenBias: Bool = false,
        prefixBiases: Int = 0, hasBias: Bool = true,
        directions: (any StartLaw)? = nil, bias: (any StartLaw)? = nil, encoder: (any StartLaw)? = nil
    ) -> [ParameterSpec] {
        func weights(_ name: String, _ role: ParameterRole, _ start: (any StartLaw)?) -> ParameterSpec {
            ParameterSpec(
                name: name, rows: n, columns: m, role: role,
                start: start ?? NormalStart(deviation: 1 / Double(m).squareRoot()))
        }
        func biases(_ name: String, _ count: Int, rows: Int = 1, _ start: (any StartLaw)?) -> ParameterSpec {
            ParameterSpec(name: name, rows: rows, columns: count, role: .bias, start: start)
        }
        let ofBias = hasBias ? bias ?? NormalStart(deviation: 1) : nil
        return [weights("directions", .directions, directions), biases("bias", n, ofBias)]
            + (isTied ? [] : [weights("encoder", .encoder, encoder)])
            + (hasHiddenBias ? [biases("hidden_bias", m, ConstantStart(value: 0))] : [])
            + (prefixBiases > 0 ? [biases("prefix_bias", n, rows: prefixBiases, ofBias)] : [])
    }
}

extension [ParameterSpec] {
    /// Whether there is one matrix a parameter, each of its parameter's shape.
    public func fit<Scalar>(_ values: [Matrix<Scalar>]) -> Bool {
        count == values.count && zip(self, values).allSatisfy { $0.rows == $1.rows && $0.columns == $1.columns }
    }
}
