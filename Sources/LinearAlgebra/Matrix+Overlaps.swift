import CKernels
import COpenBLAS

/// The passes that move directions apart: see Packing's `PackingOptimizer`.
extension Matrix where Element == Float {
    /// Every element c ← c exp(scale c² - shift).
    ///
    /// - Returns: the largest c² there was.
    public mutating func weighOverlaps(scale: Float, shift: Float) -> Float {
        withUnsafeMutableElements { toylab_overlap_weights_f32($0.count, $0.baseAddress!, scale, shift) }
    }

    /// Rows `to` of self ← themselves + op(a) (rows `from` of `b`); op transposes where asked.
    public mutating func addProduct(
        _ a: Matrix, transposed: Bool = false, rowsOf b: Matrix, _ from: Range<Int>, to: Range<Int>
    ) {
        let shape = transposed ? (a.columns, a.rows) : (a.rows, a.columns)
        precondition(
            shape == (to.count, from.count) && columns == b.columns && to.upperBound <= rows
                && from.upperBound <= b.rows && to.lowerBound >= 0 && from.lowerBound >= 0,
            "\(a.shape)\(transposed ? " transposed" : "") times rows \(from) of \(b.shape), to rows \(to) of \(self.shape)"
        )
        let d = columns
        withUnsafeMutableElements { result in
            b.elements.withUnsafeBufferPointer { b in
                Element.kernels.gemm(
                    transposed ? CblasTrans : CblasNoTrans, CblasNoTrans, Int32(to.count), Int32(d), Int32(from.count),
                    1, a.elements, Int32(a.columns), b.baseAddress! + from.lowerBound * d, Int32(d), 1,
                    result.baseAddress! + to.lowerBound * d, Int32(d))
            }
        }
    }
}
