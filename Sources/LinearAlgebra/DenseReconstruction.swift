import CKernels

/// The reconstruction loss of dense samples and its gradients, with the samples in vector lanes.
///
///     error = reconstruction.error(batch, encoder: a, decoder: d, …, decoderGradient: &dD, biasGradient: &db)
///
/// A block of samples goes through the whole model while it is in the caches; nothing is skipped, whatever the samples are. Tied
/// weights are one matrix for encoder and decoder, and one for both gradients.
/// - Source: derived at the heads of CKernels' `lanes.inc`, `dense_row.inc` and `cross_entropy.inc`.
public final class DenseReconstruction<Element: Scalar> {
    private let work = GrowingBuffer<Element>()

    public init() {}

    /// The error Σ_samples Σ_j weight_j (x̂_j - t_j)² of x̂ = f(X A Dᵀ + 1 bᵀ), or with a nonlinear hidden layer of
    /// x̂ = f(g(X A + 1 aᵀ) Dᵀ + 1 bᵀ), t being the samples or the batch's own targets.
    ///
    /// - Parameters:
    ///   - encoder: A, n × m; nil for tied weights.
    ///   - decoder: D, n × m.
    ///   - bias: 1 × n.
    ///   - hidden: g and a, 1 × m; nil where the hidden layer is linear. It needs an encoder of its own.
    ///   - weights: 1 × n positive factors, or nil for ones.
    ///   - loss: in place of squared errors.
    ///   - scale: of the gradients, which are scale / 2 times those of the error.
    ///   - encoderGradient: nil for tied weights, whose gradients are both in the other.
    ///   - hiddenGradient: that of a, 1 × m; empty where the hidden layer is linear.
    /// - Complexity: 10 n m floating-point operations a sample.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public func error(
        _ batch: DenseBatch<Element>, encoder: Matrix<Element>?, decoder: Matrix<Element>, bias: Matrix<Element>,
        hidden: HiddenLayer<Element>? = nil, activation: Activation, weights: Matrix<Element>?,
        loss: TrainingLoss = .squared, scale: Element,
        encoderGradient: inout Matrix<Element>?, decoderGradient: inout Matrix<Element>,
        biasGradient: inout Matrix<Element>, hiddenGradient: inout Matrix<Element>
    ) -> Double {
        let (n, m) = (batch.featureCount, decoder.columns)
        precondition(
            decoder.rows == n && decoder.isShaped(like: encoder ?? decoder),
            "\(encoder?.shape ?? "no encoder") and \(decoder.shape) for \(n) features")
        precondition(bias.count == n, "a bias of \(bias.shape) for \(n) features")
        precondition(weights == nil || weights!.count == n, "\(weights!.count) weights for \(n) features")
        precondition((encoder == nil) == (encoderGradient == nil), "an encoder and its gradient come together")
        if let hidden {
            precondition(hidden.bias.count == m, "a hidden bias of \(hidden.bias.shape) for a width of \(m)")
            precondition(encoder != nil, "a nonlinear hidden layer needs an encoder of its own")
        }
        decoderGradient.reshape(rows: n, columns: m)
        encoderGradient?.reshape(rows: n, columns: m)
        biasGradient.reshape(rows: 1, columns: n)
        hiddenGradient.reshape(rows: 1, columns: hidden == nil ? 0 : m)
        _ = work.resized(to: toylab_lanes_elements(n, m))
        return decoderGradient.withUnsafeMutableElements { dD in
            biasGradient.withUnsafeMutableElements { db in
                hiddenGradient.withUnsafeMutableElements { da in
                    func error(_ dA: UnsafeMutablePointer<Element>) -> Double {
                        SparseBatch.withPointer(to: weights?.elements) { weights in
                            SparseBatch.withPointer(to: hidden?.bias.elements) { a in
                                let layer = a.map { (hidden!.activation.loops, bias: $0, gradient: da.baseAddress!) }
                                return Element.kernels.lanes(
                                    activation.densePass(loss), layer, n, m, batch.sampleCount, batch.stride,
                                    batch.base,
                                    batch.targets, (encoder ?? decoder).elements, decoder.elements, bias.elements,
                                    weights, scale, dA, dD.baseAddress!, db.baseAddress!, work.base)
                            }
                        }
                    }
                    return encoderGradient?.withUnsafeMutableElements { error($0.baseAddress!) }
                        ?? error(dD.baseAddress!)
                }
            }
        }
    }
}

extension Activation {
    fileprivate func densePass(_ loss: TrainingLoss) -> toylab_dense_pass {
        func pass(_ kind: Int, exponent: Int = 2) -> toylab_dense_pass {
            toylab_dense_pass(kind: Int32(kind), activation: loops, exponent: Int32(exponent))
        }
        switch loss {
        case .crossEntropy:
            precondition(self == .identity, "logits are outputs without a function, not \(name)")
            return pass(TOYLAB_CROSS_ENTROPY)
        case .squared:
            return switch rowPass {
            case .rectified: pass(TOYLAB_RECTIFIED)
            case .linear: pass(TOYLAB_LINEAR)
            case .general: pass(TOYLAB_GENERAL)
            }
        case .power(let exponent):
            precondition(exponent >= 1, "errors to the power \(exponent)")
            return pass(TOYLAB_POWER, exponent: exponent)
        }
    }
}
