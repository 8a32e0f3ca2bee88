import CKernels

/// The reconstruction loss of a ReLU model few of whose outputs are above 0, and its gradients, from a sparse batch.
///
/// The outputs that can be above 0 are found by products of 8-bit numbers with a rigorous bound; those alone are computed in full
/// precision, and gradients pass through those alone. Exact up to rounding, whatever their number; cheaper than the whole Gram
/// matrix where they are few.
///
/// Tied weights are one matrix for encoder and decoder, and one for both gradients.
/// - Source: derived at the heads of CKernels' `sparse_outputs.inc` and `screen.c`.
public final class SparseOutputs<Element: Scalar> {
    private let storage = GrowingBuffer<UInt8>()
    private let hidden = GrowingBuffer<Element>()

    public init() {}

    /// Rows are worked through in whole vectors: m rounded up to such, the last elements being zeros.
    public static func rowLength(_ m: Int) -> Int {
        let lanes = 64 / MemoryLayout<Element>.size
        return (m + lanes - 1) / lanes * lanes
    }

    /// The share of outputs above 0, by a thousand of them.
    ///
    /// - Parameters:
    ///   - encoder: A, n × m, in the order of the features; nil for tied weights.
    ///   - decoder: D, n × m.
    ///   - bias: 1 × n.
    public func shareOn(
        _ batch: SparseBatch<Element>, encoder: Matrix<Element>?, decoder: Matrix<Element>, bias: Matrix<Element>
    ) -> Double {
        let (n, m) = (batch.featureCount, decoder.columns)
        precondition(
            decoder.rows == n && bias.count == n, "\(decoder.shape) and a bias of \(bias.shape) for \(n) features")
        precondition(
            encoder == nil || encoder!.shape == decoder.shape, "an encoder of another shape than \(decoder.shape)")
        return Element.kernels.shareOn(
            n, m, batch.storedRows, batch.rows.offsets.base, batch.rows.partners.base, batch.order,
            batch.rows.values.base, (encoder ?? decoder).elements, decoder.elements, bias.elements,
            hidden.resized(to: m).baseAddress!)
    }

    /// The error Σ_rows Σ_j weight_j (x̂_j - t_j)² of x̂ = max(S A Dᵀ + 1 bᵀ, 0), t being the samples or the batch's own targets.
    ///
    /// - Parameters:
    ///   - encoder: A, n × `rowLength(width)`, in the order of the features; nil for tied weights.
    ///   - decoder: D, of the same shape.
    ///   - width: m.
    ///   - bias: 1 × n.
    ///   - weights: 1 × n positive factors, or nil for ones.
    ///   - scale: of the gradients, which are scale / 2 times those of the error, and are added.
    ///   - encoderGradient: nil for tied weights, whose gradients are both added to the other.
    /// - Complexity: with U active features O(U n m) operations on bytes, O(n) for each non-zero, and O(m) for each output above 0.
    public func error(
        _ batch: SparseBatch<Element>, encoder: Matrix<Element>?, decoder: Matrix<Element>, width: Int,
        bias: Matrix<Element>, weights: Matrix<Element>?, scale: Element, encoderGradient: inout Matrix<Element>?,
        decoderGradient: inout Matrix<Element>, biasGradient: inout Matrix<Element>
    ) -> Double {
        let (n, stride) = (batch.featureCount, Self.rowLength(width))
        precondition(decoder.rows == n && decoder.columns == stride, "\(decoder.shape) for \(n) rows of \(stride)")
        precondition(
            decoderGradient.shape == decoder.shape && biasGradient.count == bias.count, "gradients of other shapes")
        precondition((encoder == nil) == (encoderGradient == nil), "an encoder and its gradient come together")
        let shapes = toylab_sparse_shapes(
            features: n, width: width, stride: stride, slot_count: batch.activeCount, rows: batch.storedRows)
        let work = storage.resized(to: toylab_sparse_outputs_bytes(shapes, MemoryLayout<Element>.size))
        return decoderGradient.withUnsafeMutableElements { dD in
            biasGradient.withUnsafeMutableElements { db in
                func error(_ dA: UnsafeMutablePointer<Element>) -> Double {
                    SparseBatch.withPointer(to: weights?.elements) { weights in
                        Element.kernels.sparseOutputs(
                            shapes, batch.rows.offsets.base, batch.rows.partners.base, batch.order,
                            batch.rows.values.base, batch.rows.targets.base, (encoder ?? decoder).elements,
                            decoder.elements, bias.elements, weights, scale, Double(batch.emptyRows), dA,
                            dD.baseAddress!, db.baseAddress!, work.baseAddress!)
                    }
                }
                return encoderGradient?.withUnsafeMutableElements { error($0.baseAddress!) } ?? error(dD.baseAddress!)
            }
        }
    }
}
