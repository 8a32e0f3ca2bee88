import CKernels

/// The reconstruction loss of a ReLU model few of whose outputs are above 0, and its gradients, from a sparse batch.
///
///     let share = outputs.start(batch, encoder: a, decoder: d, width: m, bias: b)
///     if outputs are few { error = outputs.error(batch, …) }
///
/// The outputs that can be above 0 are found by products of 8-bit numbers with a rigorous bound; those alone are computed in full
/// precision, and gradients pass through those alone. Exact up to rounding, whatever their number; cheaper than the whole Gram
/// matrix where they are few.
///
/// Tied weights are one matrix for encoder and decoder, and one for both gradients.
/// - Source: derived at the heads of CKernels' `sparse_outputs.inc` and `screen.c`.
public final class SparseOutputs<Element: Scalar> {
    private let storage = GrowingBuffer<UInt8>()
    private var model = toylab_sparse_model()

    public init() {}

    /// Rows are worked through in whole vectors: m rounded up to such, the last elements being zeros.
    public static func rowLength(_ m: Int) -> Int {
        let lanes = 64 / MemoryLayout<Element>.size
        return (m + lanes - 1) / lanes * lanes
    }

    /// Prepares for the samples of a batch and the parameters of a step.
    ///
    /// - Parameters:
    ///   - encoder: A, n × `rowLength(width)`, in the order of the features; nil for tied weights.
    ///   - decoder: D, of the same shape.
    ///   - width: m.
    ///   - bias: 1 × n.
    /// - Returns: which share of the outputs of a few rows are above 0.
    public func start(
        _ batch: SparseBatch<Element>, encoder: Matrix<Element>?, decoder: Matrix<Element>, width: Int,
        bias: Matrix<Element>
    ) -> Double {
        let (n, stride) = (batch.featureCount, Self.rowLength(width))
        precondition(
            decoder.rows == n && decoder.columns == stride && encoder?.shape ?? decoder.shape == decoder.shape,
            "\(encoder?.shape ?? "no encoder") and \(decoder.shape) for \(n) features in rows of \(stride)")
        precondition(bias.count == n, "a bias of \(bias.shape) for \(n) features")
        // Double precision looks at every output.
        let screen = Element.self == Float.self ? (toylab_screen_bytes(n, width) + 63) / 64 * 64 : 0
        model = toylab_sparse_model(features: n, width: width, stride: stride, screen: screen)
        let work = storage.resized(to: toylab_sparse_outputs_bytes(n, screen, stride, MemoryLayout<Element>.size))
        return Element.kernels.startSparseOutputs(
            &model, batch.storedRows, batch.rows.offsets.base, batch.rows.partners.base, batch.order,
            batch.rows.values.base, (encoder ?? decoder).elements, decoder.elements, bias.elements, work.baseAddress!)
    }

    /// The error Σ_rows Σ_j weight_j (x̂_j - x_j)² of x̂ = max(S A Dᵀ + 1 bᵀ, 0), after `start` with the same matrices.
    ///
    /// - Parameters:
    ///   - weights: 1 × n positive factors, or nil for ones.
    ///   - scale: of the gradients, which are scale / 2 times those of the error, and are added.
    ///   - encoderGradient: nil for tied weights, whose gradients are both added to the other.
    /// - Complexity: O(rows · n m) operations on bytes, and O(m) for each output above 0 and each non-zero.
    public func error(
        _ batch: SparseBatch<Element>, encoder: Matrix<Element>?, decoder: Matrix<Element>, bias: Matrix<Element>,
        weights: Matrix<Element>?, scale: Element, encoderGradient: inout Matrix<Element>?,
        decoderGradient: inout Matrix<Element>, biasGradient: inout Matrix<Element>
    ) -> Double {
        precondition(
            decoder.rows == model.features && decoder.columns == model.stride, "another model than at the start")
        precondition(
            decoderGradient.shape == decoder.shape && biasGradient.count == bias.count, "gradients of other shapes")
        precondition((encoder == nil) == (encoderGradient == nil), "an encoder and its gradient come together")
        return decoderGradient.withUnsafeMutableElements { dD in
            biasGradient.withUnsafeMutableElements { db in
                func error(_ dA: UnsafeMutablePointer<Element>) -> Double {
                    SparseBatch.withPointer(to: weights?.elements) { weights in
                        Element.kernels.sparseOutputs(
                            &model, batch.storedRows, batch.rows.offsets.base, batch.rows.partners.base, batch.order,
                            batch.rows.values.base, (encoder ?? decoder).elements, decoder.elements, bias.elements,
                            weights, scale, Double(batch.emptyRows), dA, dD.baseAddress!, db.baseAddress!,
                            storage.base)
                    }
                }
                return encoderGradient?.withUnsafeMutableElements { error($0.baseAddress!) } ?? error(dD.baseAddress!)
            }
        }
    }
}
