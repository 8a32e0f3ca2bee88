import COpenBLAS

/// Blocks of a Gram matrix G = V Vᵀ, or of the products A Vᵀ.
extension Matrix {
    /// self ← the block of G = A Vᵀ with the given rows and columns: the inner products of rows of `a` and `v` (n × m).
    ///
    /// - Parameters:
    ///   - a: of the shape of V; nil for V itself.
    ///   - rows: within 0..<n.
    ///   - columns: within 0..<n; all of them by default.
    /// - Complexity: 2 m floating-point operations an element.
    public mutating func setGram(
        of v: Matrix, from a: Matrix? = nil, rows chosen: Range<Int>, columns: Range<Int>? = nil
    ) {
        let block = columns ?? 0..<v.rows
        precondition(a == nil || a!.shape == v.shape, "\(a!.shape) for \(v.shape)")
        precondition(chosen.lowerBound >= 0 && chosen.upperBound <= v.rows, "rows \(chosen) of \(v.shape)")
        precondition(block.lowerBound >= 0 && block.upperBound <= v.rows, "columns \(block) of \(v.rows)")
        reshape(rows: chosen.count, columns: block.count)
        guard !chosen.isEmpty, v.columns > 0, !block.isEmpty else { return fill(0) }
        let m = v.columns
        withUnsafeMutableElements { g in
            (a ?? v).elements.withUnsafeBufferPointer { a in
                v.elements.withUnsafeBufferPointer { v in
                    Element.kernels.gemm(
                        CblasNoTrans, CblasTrans, Int32(chosen.count), Int32(block.count), Int32(m), 1,
                        a.baseAddress! + chosen.lowerBound * m, Int32(m), v.baseAddress! + block.lowerBound * m,
                        Int32(m), 0, g.baseAddress!, Int32(block.count))
                }
            }
        }
    }
}
