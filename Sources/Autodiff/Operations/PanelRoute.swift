import LinearAlgebra

/// The sparse reconstruction loss by way of the Gram matrix G = A_U Dᵀ, one panel of columns at a time.
///
///     dG = Sᵀ dZ,   dD = dGᵀ A_U,   dA = dG D in the rows U;   for tied weights dW is both
///
/// Everything happens in the batch's order, the features U first: V is D in that order. Z exists one row at a time, and G one
/// panel of columns at a time, so dG and db are formed in the same pass.
final class PanelRoute<Element: Scalar> {
    private let batch: SparseBatch<Element>
    private let gram = GramPanels<Element>()
    // In the batch's order; rows of matrices end in zeros, up to whole vectors.
    private var v = Matrix<Element>(rows: 0, columns: 0)
    private var encoder: Matrix<Element>?
    /// Of one matrix after the other.
    private var orderedGradient = Matrix<Element>(rows: 0, columns: 0)
    private var bias = Matrix<Element>(rows: 0, columns: 0)
    private var biasGradient = Matrix<Element>(rows: 0, columns: 0)
    private var weights: Matrix<Element>?

    init(_ batch: SparseBatch<Element>) { self.batch = batch }

    /// The error, its gradients kept for what follows.
    func forward(_ model: ReconstructionModel<Element>, scale: Element) -> Double {
        let (n, m) = (batch.featureCount, model.decoder.columns)
        v.setReordered(model.decoder, by: batch.order, columns: Matrix<Element>.wholeColumns(m))
        if let a = model.encoder {
            if encoder == nil { encoder = a }
            encoder?.setReordered(a, by: batch.order, columns: Matrix<Element>.wholeColumns(m))
        }
        bias.setReordered(model.bias, by: batch.order)
        if let unordered = model.weights {
            if weights == nil { weights = unordered }
            weights?.setReordered(unordered, by: batch.order)
        }
        gram.start(rows: batch.activeCount, features: n)
        biasGradient.reshape(rows: 1, columns: n)
        var error = 0.0
        for panel in 0..<gram.count {
            gram.form(panel: panel, of: v, from: encoder, columns: m)
            error += batch.reconstructionError(
                gram: gram, panel: panel, bias: bias, activation: model.activation, weights: weights,
                scale: scale, biasGradient: &biasGradient)
        }
        return error
    }

    /// In this order, as the gradients of the panels are used up by the last.
    func decoderGradient(width m: Int, into gradient: inout Matrix<Element>) {
        if let encoder {
            gram.pullback(toAllRowsWith: encoder, into: &orderedGradient)
        } else {
            gram.pullback(of: v, into: &orderedGradient)
        }
        gradient.setRestored(orderedGradient, from: batch.order, columns: m)
    }

    func encoderGradient(width m: Int, into gradient: inout Matrix<Element>) {
        gram.pullback(toLeadingRowsWith: v, into: &orderedGradient)
        gradient.setRestored(orderedGradient, from: batch.order, columns: m)
    }

    func biasGradient(into gradient: inout Matrix<Element>) {
        gradient.setRestored(biasGradient, from: batch.order)
    }
}
