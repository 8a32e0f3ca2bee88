public import LinearAlgebra

/// loss = Σ_rows Σ_j weight_j (f(S G + 1 bᵀ)_j - x_j)² / (B n) for a sparse batch S, without its dense B × n form.
///
/// Pullback:   dG += Sᵀ dZ,   db += column sums of dZ,   dZ = 2 weight (x̂ - x) f'(Z) / (B n).
///
/// Z exists one row at a time, so its gradient is formed in the same pass, during `forward`, and handed over here.
final class SparseReconstructionLoss<Element: Scalar>: Operation {
    let name = "sparse reconstruction"
    private let gram, bias, output: Variable<Element>
    private let batch: SparseBatch<Element>
    private let activation: Activation
    private let weights: Matrix<Element>?
    private var orderedWeights = Matrix<Element>(rows: 0, columns: 0)
    private var gramGradient = Matrix<Element>(rows: 0, columns: 0)
    private var biasGradient = Matrix<Element>(rows: 0, columns: 0)

    init(
        gram: Variable<Element>, bias: Variable<Element>, batch: SparseBatch<Element>, activation: Activation,
        weights: [Element]?, output: Variable<Element>
    ) {
        (self.gram, self.bias, self.batch, self.output) = (gram, bias, batch, output)
        self.activation = activation
        self.weights = weights.map { Matrix(rows: 1, columns: $0.count, elements: $0) }
    }

    func forward() {
        if gram.hasGradient {
            swap(&gramGradient, &gram.gradient)  // takes back the buffer the last pullback lent
            gram.hasGradient = false
        }
        let count = Element(batch.sampleCount * batch.featureCount)
        if let weights { orderedWeights.setReordered(weights, by: batch.order) }
        let error = batch.reconstructionError(
            gram: gram.value, bias: bias.value, activation: activation,
            weights: weights == nil ? nil : orderedWeights.elements, scale: 2 / count,
            gramGradient: &gramGradient, biasGradient: &biasGradient)
        output.value.reshape(rows: 1, columns: 1)
        output.value.fill(Element(error) / count)
    }

    func pullback() {
        let upstream = output.gradient[0, 0]
        gram.receive { dG, accumulate in
            if accumulate || upstream != 1 {
                if !accumulate {
                    dG.reshape(rows: gram.value.rows, columns: gram.value.columns)
                    dG.fill(0)
                }
                dG.add(gramGradient, scale: upstream)
            } else {
                swap(&dG, &gramGradient)
            }
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
    ///   - gram: U × n, from `activeGram` over the same batch.
    ///   - bias: 1 × n, from `activeFirst` over the same batch.
    ///   - weights: n positive factors in the features' own order, or nil for ones.
    /// - Source: exact; see the head of CKernels' `sparse_rows.inc` for the derivation.
    public func sparseReconstructionLoss(
        gram: Variable<Element>, bias: Variable<Element>, batch: SparseBatch<Element>, activation: Activation,
        weights: [Element]? = nil
    ) -> Variable<Element> {
        let result = output()
        record(
            SparseReconstructionLoss(
                gram: gram, bias: bias, batch: batch, activation: activation, weights: weights, output: result))
        return result
    }
}
