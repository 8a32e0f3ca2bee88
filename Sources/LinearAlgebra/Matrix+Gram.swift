import COpenBLAS

/// Blocks of a Gram matrix G = V Vᵀ, and the way back from those of its leading rows.
extension Matrix {
    /// self ← the block of G = V Vᵀ with the given rows and columns: the inner products of rows of `v` (n × m).
    ///
    /// - Parameters:
    ///   - rows: within 0..<n.
    ///   - columns: within 0..<n; all of them by default.
    /// - Complexity: 2 m floating-point operations an element.
    public mutating func setGram(of v: Matrix, rows chosen: Range<Int>, columns: Range<Int>? = nil) {
        let block = columns ?? 0..<v.rows
        precondition(chosen.lowerBound >= 0 && chosen.upperBound <= v.rows, "rows \(chosen) of \(v.shape)")
        precondition(block.lowerBound >= 0 && block.upperBound <= v.rows, "columns \(block) of \(v.rows)")
        reshape(rows: chosen.count, columns: block.count)
        guard !chosen.isEmpty, v.columns > 0, !block.isEmpty else { return fill(0) }
        let m = v.columns
        withUnsafeMutableElements { g in
            v.elements.withUnsafeBufferPointer { v in
                Element.kernels.gemm(
                    CblasNoTrans, CblasTrans, Int32(chosen.count), Int32(block.count), Int32(m), 1,
                    v.baseAddress! + chosen.lowerBound * m, Int32(m), v.baseAddress! + block.lowerBound * m, Int32(m),
                    0, g.baseAddress!, Int32(block.count))
            }
        }
    }

    /// self ← ∂loss/∂V for G = V_U Vᵀ, from `gradient` = ∂loss/∂G, which is used up.
    ///
    /// Split dG = [H K] at column U. G's leading block is symmetric, so H counts once as it stands and once transposed:
    ///
    ///     dV_leading = [H + Hᵀ, K] V          dV_rest = Kᵀ V_U
    ///
    /// - Complexity: 2 U (2n - U) m floating-point operations, against 4 U n m for dGᵀ V_U and dG V apart.
    public mutating func setLeadingGramPullback(of v: Matrix, gradient: inout Matrix) {
        let (leading, n, m) = (gradient.rows, v.rows, v.columns)
        precondition(gradient.columns == n && leading <= n, "a gradient of \(gradient.shape) for \(v.shape)")
        reshape(rows: n, columns: m)
        guard leading > 0, m > 0 else { return fill(0) }
        gradient.withUnsafeMutableElements { dG in
            let dG = dG.baseAddress!
            Element.kernels.symmetrize(leading, n, dG)
            withUnsafeMutableElements { dV in
                Element.kernels.gemm(
                    CblasNoTrans, CblasNoTrans, Int32(leading), Int32(m), Int32(n), 1, dG, Int32(n), v.elements,
                    Int32(m), 0, dV.baseAddress!, Int32(m))
                guard leading < n else { return }
                Element.kernels.gemm(
                    CblasTrans, CblasNoTrans, Int32(n - leading), Int32(m), Int32(leading), 1, dG + leading, Int32(n),
                    v.elements, Int32(m), 0, dV.baseAddress! + leading * m, Int32(m))
            }
        }
    }
}
