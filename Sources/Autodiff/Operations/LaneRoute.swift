import LinearAlgebra

/// The reconstruction loss by way of every entry of every sample: see `DenseReconstruction`.
final class LaneRoute<Element: Scalar> {
    private let batch: DenseBatch<Element>
    private let reconstruction = DenseReconstruction<Element>()
    private var decoderGradient = Matrix<Element>(rows: 0, columns: 0)
    private var encoderGradient: Matrix<Element>?
    private var biasGradient = Matrix<Element>(rows: 0, columns: 0)
    private var hiddenGradient = Matrix<Element>(rows: 0, columns: 0)

    init(_ batch: DenseBatch<Element>) { self.batch = batch }

    /// The error, its gradients kept for what follows.
    func forward(_ model: ReconstructionModel<Element>, scale: Element) -> Double {
        if encoderGradient == nil, model.encoder != nil { encoderGradient = Matrix(rows: 0, columns: 0) }
        return reconstruction.error(
            batch, encoder: model.encoder, decoder: model.decoder, bias: model.bias, hidden: model.hidden,
            activation: model.activation, weights: model.weights, loss: model.loss, scale: scale,
            encoderGradient: &encoderGradient, decoderGradient: &decoderGradient, biasGradient: &biasGradient,
            hiddenGradient: &hiddenGradient)
    }

    func decoderGradient(width m: Int, into gradient: inout Matrix<Element>) {
        gradient.setRows(of: decoderGradient, length: m)
    }

    func encoderGradient(width m: Int, into gradient: inout Matrix<Element>) {
        gradient.setRows(of: encoderGradient!, length: m)
    }

    func hiddenGradient(into gradient: inout Matrix<Element>) {
        gradient.setRows(of: hiddenGradient, length: hiddenGradient.columns)
    }

    func biasGradient(into gradient: inout Matrix<Element>) {
        gradient.setRows(of: biasGradient, length: biasGradient.columns)
    }
}
