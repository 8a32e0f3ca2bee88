import ToyModels

/// An optimizer whose steps are of whole matrices, and as large as what those map to what says. Biases, which are no matrices, are
/// trained by AdamW with its own constants.
protocol MatrixOptimizer: Optimizer {
    /// Whether the matrix is an encoder, from n features to m hidden dimensions; otherwise it is D, or W of tied weights, from m to n.
    var isEncoder: Bool { get set }
}

extension MatrixOptimizer {
    public func part(for role: ParameterRole) -> any Optimizer {
        if role == .bias { return AdamW() }
        var part = self
        part.isEncoder = role == .encoder
        return part
    }

    /// - Parameters:
    ///   - n: rows of the matrix as it is stored.
    ///   - m: its columns.
    func map(rows n: Int, columns m: Int) -> (inputs: Int, outputs: Int) { isEncoder ? (n, m) : (m, n) }
}
