public import LinearAlgebra

/// loss = Σ_rows Σ_j weight_j (f(S G + 1 bᵀ)_j - x_j)² / (B n) with G = A_U Dᵀ, for a sparse batch S in which the
/// features U are active, without its dense B × n form. Tied weights are A = D = W.
///
/// Pullback:   dG = Sᵀ dZ,   db += column sums of dZ,   dZ = 2 weight (x̂ - x) f'(Z) / (B n),
///             dD += dGᵀ A_U,   dA += dG D in the rows U;   for tied weights dW += both.
///
/// Everything happens in the batch's order, the features U first: V is D in that order. Z exists one row at a time, and
/// G one panel of columns at a time, so dG and db are formed in the same pass, during `forward`, and used up by
/// `pullback`.
final class SparseReconstructionLoss<Element: Scalar>: TapeOperation {
    private let d, b, output: Variable<Element>
    /// nil for tied weights.
    private let a: Variable<Element>?
    private let batch: SparseBatch<Element>
    private let activation: Activation
    private let weights: Matrix<Element>?
    private let gram = GramPanels<Element>()
    // In the batch's order; rows of matrices end in zeros, up to whole vectors.
    private var v = Matrix<Element>(rows: 0, columns: 0)
    private var encoder: Matrix<Element>?
    /// Of one matrix after the other.
    private var orderedGradient = Matrix<Element>(rows: 0, columns: 0)
    private var bias = Matrix<Element>(rows: 0, columns: 0)
    private var biasGradient = Matrix<Element>(rows: 0, columns: 0)
    private var orderedWeights: Matrix<Element>?
    private var restored = Matrix<Element>(rows: 0, columns: 0)

    init(
        directions d: Variable<Element>, encoder a: Variable<Element>?, bias b: Variable<Element>,
        batch: SparseBatch<Element>, activation: Activation, weights: [Element]?, output: Variable<Element>
    ) {
        (self.d, self.a, self.b, self.batch, self.output) = (d, a, b, batch, output)
        encoder = a?.value
        self.activation = activation
        self.weights = weights.map { Matrix(rows: 1, columns: $0.count, elements: $0) }
        orderedWeights = self.weights
    }

    func forward() {
        let (n, m) = (batch.featureCount, d.value.columns)
        v.setReordered(d.value, by: batch.order, columns: Matrix<Element>.wholeColumns(m))
        if let a { encoder?.setReordered(a.value, by: batch.order, columns: Matrix<Element>.wholeColumns(m)) }
        bias.setReordered(b.value, by: batch.order)
        if let weights { orderedWeights?.setReordered(weights, by: batch.order) }
        gram.start(rows: batch.activeCount, features: n)
        biasGradient.reshape(rows: 1, columns: n)
        let count = Element(batch.sampleCount * n)
        var error = 0.0
        for panel in 0..<gram.count {
            gram.form(panel: panel, of: v, from: encoder, columns: m)
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
        let m = d.value.columns
        d.receive { dD, accumulate in
            if let encoder {
                gram.pullback(toAllRowsWith: encoder, into: &orderedGradient)
            } else {
                gram.pullback(of: v, into: &orderedGradient)
            }
            receive(orderedGradient, columns: m, factor: upstream, in: &dD, accumulate)
        }
        a?.receive { dA, accumulate in
            gram.pullback(toLeadingRowsWith: v, into: &orderedGradient)
            receive(orderedGradient, columns: m, factor: upstream, in: &dA, accumulate)
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
    ///   - directions: D, n × m; W for tied weights.
    ///   - encoder: A, n × m; nil for tied weights.
    ///   - bias: 1 × n.
    ///   - weights: n positive factors, or nil for ones.
    /// - Source: exact; see the heads of CKernels' `sparse_rows.inc` and `activated_rows.inc` for the derivation.
    public func sparseReconstructionLoss(
        directions: Variable<Element>, encoder: Variable<Element>? = nil, bias: Variable<Element>,
        batch: SparseBatch<Element>, activation: Activation, weights: [Element]? = nil
    ) -> Variable<Element> {
        let result = output()
        record(
            SparseReconstructionLoss(
                directions: directions, encoder: encoder, bias: bias, batch: batch, activation: activation,
                weights: weights, output: result))
        return result
    }
}
