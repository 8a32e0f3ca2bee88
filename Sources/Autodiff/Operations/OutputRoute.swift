import LinearAlgebra

/// The sparse reconstruction loss of a ReLU model by way of the outputs above 0: see `SparseOutputs`.
///
/// Everything happens in the order of the features.
final class OutputRoute<Element: Scalar> {
    private let batch: SparseBatch<Element>
    private let outputs = SparseOutputs<Element>()
    // Rows end in zeros, up to whole vectors.
    private var decoder = Matrix<Element>(rows: 0, columns: 0)
    private var encoder: Matrix<Element>?
    private var decoderGradient = Matrix<Element>(rows: 0, columns: 0)
    private var encoderGradient: Matrix<Element>?
    private var biasGradient = Matrix<Element>(rows: 0, columns: 0)

    init(_ batch: SparseBatch<Element>) { self.batch = batch }

    /// The share of outputs above 0, by a few of them.
    func shareOn(_ model: ReconstructionModel<Element>) -> Double {
        outputs.shareOn(batch, encoder: model.encoder, decoder: model.decoder, bias: model.bias)
    }

    /// The error, its gradients kept for what follows.
    func forward(_ model: ReconstructionModel<Element>, scale: Element) -> Double {
        let m = model.decoder.columns
        let length = SparseOutputs<Element>.rowLength(m)
        decoder.setRows(of: model.decoder, length: length)
        if let a = model.encoder {
            if encoder == nil { (encoder, encoderGradient) = (decoder, decoder) }
            encoder?.setRows(of: a, length: length)
        }
        decoderGradient.reshape(rows: decoder.rows, columns: decoder.columns)
        decoderGradient.fill(0)
        encoderGradient?.fill(0)
        biasGradient.reshape(rows: 1, columns: model.bias.columns)
        biasGradient.fill(0)
        return outputs.error(
            batch, encoder: encoder, decoder: decoder, width: m, bias: model.bias, weights: model.weights,
            scale: scale, encoderGradient: &encoderGradient, decoderGradient: &decoderGradient,
            biasGradient: &biasGradient)
    }

    func decoderGradient(width m: Int, into gradient: inout Matrix<Element>) {
        gradient.setRows(of: decoderGradient, length: m)
    }

    func encoderGradient(width m: Int, into gradient: inout Matrix<Element>) {
        gradient.setRows(of: encoderGradient!, length: m)
    }

    func biasGradient(into gradient: inout Matrix<Element>) {
        gradient.setRows(of: biasGradient, length: biasGradient.columns)
    }
}
