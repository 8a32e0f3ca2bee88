public import LinearAlgebra

/// loss = Σ_rows Σ_j weight_j (f(S G + 1 bᵀ)_j - x_j)² / (B n) with G = W_A Wᵀ, for a sparse batch S in which the
/// features A are active, without its dense B × n form.
///
/// Pullback:   dG = Sᵀ dZ,   db += column sums of dZ,   dZ = 2 weight (x̂ - x) f'(Z) / (B n),
///             dW += dGᵀ W_A, and dG W in the rows A.
///
/// Everything happens in the batch's order, the features A first: V is W in that order. Z exists one row at a time, and
/// G one panel of columns at a time, so dG and db are formed in the same pass, during `forward`, and used up by
/// `pullback`.
final class SparseReconstructionLoss<Element: Scalar>: TapeOperation {
    private let w, b, output: Variable<Element>
    private let batch: SparseBatch<Element>
    private let activation: Activation
    private let weights: Matrix<Element>?
    private let gram = GramPanels<Element>()
    // In the batch's order; rows of V and dV end in zeros, up to whole vectors.
    private var v = Matrix<Element>(rows: 0, columns: 0)
    private var dV = Matrix<Element>(rows: 0, columns: 0)
    private var bias = Matrix<Element>(rows: 0, columns: 0)
    private var biasGradient = Matrix<Element>(rows: 0, columns: 0)
    private var orderedWeights: Matrix<Element>?
    private var restored = Matrix<Element>(rows: 0, columns: 0)

    init(
        directions w: Variable<Element>, bias b: Variable<Element>, batch: SparseBatch<Element>,
        activation: Activation, weights: [Element]?, output: Variable<Element>
    ) {
        (self.w, self.b, self.batch, self.output) = (w, b, batch, output)
        self.activation = activation
        self.weights = weights.map { Matrix(rows: 1, columns: $0.count, elements: $0) }
        orderedWeights = self.weights
    }

    func forward() {
        let (n, m) = (batch.featureCount, w.value.columns)
        v.setReordered(w.value, by: batch.order, columns: Matrix<Element>.wholeColumns(m))
        bias.setReordered(b.value, by: batch.order)
        if let weights { orderedWeights?.setReordered(weights, by: batch.order) }
        gram.start(rows: batch.activeCount, features: n)
        biasGradient.reshape(rows: 1, columns: n)
        let count = Element(batch.sampleCount * n)
        var error = 0.0
        for panel in 0..<gram.count {
            gram.form(panel: panel, of: v, columns: m)
            error += batch.reconstructionError(
                gram: gram, panel: panel, bias: bias, activation: activation, weights: orderedWeights,
                scale: 2 / count, biasGradient: &biasGradient)
        }
        output.value.reshape(rows: 1, columns: 1)
        // The error is a difference of sums: where it is all but 0, rounding could take it below.
        output.value.fill(error < 0 ? 0 : Element(error) / count)
    }

    func pullback() {
        let upstream = output.gradient[0, 0]
        w.receive { dW, accumulate in
            gram.pullback(of: v, into: &dV)
            receive(dV, columns: w.value.columns, factor: upstream, in: &dW, accumulate)
        }
        b.receive { db, accumulate in
            receive(biasGradient, columns: batch.featureCount, factor: upstream, in: &db, accumulate)
        }
    }

    /// A gradient in the batch's order goes back to the features' own.
    private func receive(
        _ ordered: Matrix<Element>, columns: Int, factor: Element, in gradient: inout Matrix<Element>,
        _ accumulate: Bool
    ) {
        if !accumulate, factor == 1 { return gradient.setRestored(ordered, from: batch.order, columns: columns) }
        restored.setRestored(ordered, from: batch.order, columns: columns)
        if !accumulate {
            gradient.reshape(rows: restored.rows, columns: restored.columns)
            gradient.fill(0)
        }
        gradient.add(restored, scale: factor)
    }
}

extension Tape {
    /// The weighted mean squared error of the reconstructions of a sparse batch, 1 × 1.
    ///
    /// - Parameters:
    ///   - directions: W, n × m.
    ///   - bias: 1 × n.
    ///   - weights: n positive factors, or nil for ones.
    /// - Source: exact; see the heads of CKernels' `sparse_rows.inc` and `activated_rows.inc` for the derivation.
    public func sparseReconstructionLoss(
        directions: Variable<Element>, bias: Variable<Element>, batch: SparseBatch<Element>, activation: Activation,
        weights: [Element]? = nil
    ) -> Variable<Element> {
        let result = output()
        record(
            SparseReconstructionLoss(
                directions: directions, bias: bias, batch: batch, activation: activation, weights: weights,
                output: result))
        return result
    }
}
