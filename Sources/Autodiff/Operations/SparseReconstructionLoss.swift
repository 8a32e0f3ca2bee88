public import LinearAlgebra

/// loss = Σ_rows Σ_j weight_j (f(S G + 1 bᵀ)_j - x_j)² / (B n) for a sparse batch S, without its dense B × n form.
///
/// Pullback:   dG += Sᵀ dZ,   db += column sums of dZ,   dZ = 2 weight (x̂ - x) f'(Z) / (B n).
///
/// Z exists one row at a time, and G one panel of columns at a time, so their gradients are formed in the same pass,
/// during `forward`, and handed over here.
final class SparseReconstructionLoss<Element: Scalar>: Operation {
    let name = "sparse reconstruction"
    private let gram: ActiveGram<Element>
    private let bias, output: Variable<Element>
    private let batch: SparseBatch<Element>
    private let activation: Activation
    private let weights: Matrix<Element>?
    private var orderedWeights = Matrix<Element>(rows: 0, columns: 0)
    private var block = Matrix<Element>(rows: 0, columns: 0)
    private var gramGradient = Matrix<Element>(rows: 0, columns: 0)
    private var biasGradient = Matrix<Element>(rows: 0, columns: 0)

    init(
        gram: ActiveGram<Element>, bias: Variable<Element>, batch: SparseBatch<Element>, activation: Activation,
        weights: [Element]?, output: Variable<Element>
    ) {
        (self.gram, self.bias, self.batch, self.output) = (gram, bias, batch, output)
        self.activation = activation
        self.weights = weights.map { Matrix(rows: 1, columns: $0.count, elements: $0) }
    }

    func forward() {
        let dG = gram.output
        if dG.hasGradient {
            swap(&gramGradient, &dG.gradient)  // takes back the buffer the last pullback lent
            dG.hasGradient = false
        }
        let n = batch.featureCount
        gramGradient.reshape(rows: batch.activeCount, columns: Matrix<Element>.panelledColumns(n))
        biasGradient.reshape(rows: 1, columns: n)
        if let weights { orderedWeights.setReordered(weights, by: batch.order) }
        let count = Element(batch.sampleCount * n)
        var error = 0.0
        for panel in 0..<Matrix<Element>.panelCount(n) {
            gram.compute(panel: panel, into: &block)
            error += batch.reconstructionError(
                panel: panel, gram: block, bias: bias.value, activation: activation,
                weights: weights == nil ? nil : orderedWeights, scale: 2 / count, gramGradient: &gramGradient,
                biasGradient: &biasGradient)
        }
        output.value.reshape(rows: 1, columns: 1)
        // The error is a difference of sums: where it is all but 0, rounding could take it below.
        output.value.fill(error < 0 ? 0 : Element(error) / count)
    }

    func pullback() {
        let upstream = output.gradient[0, 0]
        gram.output.receive { dG, accumulate in
            precondition(!accumulate, "the Gram matrix of a sparse loss has one use")
            swap(&dG, &gramGradient)
            if upstream != 1 { dG.scale(by: upstream) }
        }
        bias.receive { db, accumulate in
            if !accumulate {
                db.reshape(rows: 1, columns: bias.value.columns)
                db.fill(0)
            }
            db.add(biasGradient, scale: upstream)
        }
    }
}

extension Tape {
    /// The weighted mean squared error of the reconstructions of a sparse batch, 1 × 1.
    ///
    /// - Parameters:
    ///   - gram: from `activeGram` over the same batch, used here only.
    ///   - bias: 1 × n, from `activeFirst` over the same batch.
    ///   - weights: n positive factors in the features' own order, or nil for ones.
    /// - Source: exact; see the head of CKernels' `sparse_rows.inc` for the derivation.
    public func sparseReconstructionLoss(
        gram: ActiveGram<Element>, bias: Variable<Element>, batch: SparseBatch<Element>, activation: Activation,
        weights: [Element]? = nil
    ) -> Variable<Element> {
        let result = output()
        record(
            SparseReconstructionLoss(
                gram: gram, bias: bias, batch: batch, activation: activation, weights: weights, output: result))
        return result
    }
}
