import CKernels

/// A Gram matrix a panel of columns at a time, and the way back from the gradients of all panels.
extension Matrix {
    /// Few enough columns for a row of a panel to fit into registers.
    public static var panelColumns: Int { Int(TOYLAB_PANEL) }

    /// How many panels hold n columns.
    public static func panelCount(_ n: Int) -> Int { (n + panelColumns - 1) / panelColumns }

    /// The columns of a panel of a matrix with n.
    public static func panel(_ index: Int, of n: Int) -> Range<Int> {
        index * panelColumns..<Swift.min((index + 1) * panelColumns, n)
    }

    /// The columns of a matrix with room for whole panels of n columns. Its rows are an odd number of cache lines apart:
    /// at a power of two the rows of a panel would share a few places of the caches.
    public static func panelledColumns(_ n: Int) -> Int {
        panelCount(n) * panelColumns + 64 / MemoryLayout<Element>.size
    }

    /// self ← a panel of G = V_U Vᵀ, the inner products of the leading U rows of V (n × m) with all.
    ///
    /// - Complexity: 2 m floating-point operations an element.
    public mutating func setGramPanel(_ index: Int, of v: Matrix, rows: Int) {
        let (n, m, width) = (v.rows, v.columns, Self.panelColumns)
        precondition(rows >= 0 && rows <= n, "\(rows) leading rows of \(n)")
        precondition(index >= 0 && index < Self.panelCount(n), "panel \(index) of \(n) columns")
        let columns = Self.panel(index, of: n)
        reshape(rows: rows, columns: width)
        if columns.count < width || m == 0 { fill(0) }
        guard rows > 0, m > 0 else { return }
        withUnsafeMutableElements { panel in
            v.elements.withUnsafeBufferPointer { v in
                let v = v.baseAddress!
                Element.kernels.product(
                    rows, columns.count, m, v, m, 1, v + columns.lowerBound * m, 1, m, panel.baseAddress!, width)
            }
        }
    }

    /// self ← ∂loss/∂V for G = V_U Vᵀ, from `gradient` = ∂loss/∂G, which is used up.
    ///
    /// Split dG = [H K] at column U. G's leading block is symmetric, so H counts once as it stands and once transposed:
    ///
    ///     dV_leading = [H + Hᵀ, K] V          dV_rest = Kᵀ V_U
    ///
    /// - Parameters:
    ///   - v: n × m, m a multiple of 8.
    ///   - gradient: U rows, of which the first n columns count.
    /// - Complexity: 2 U (2n - U) m floating-point operations, against 4 U n m for dGᵀ V_U and dG V apart.
    public mutating func setLeadingGramPullback(of v: Matrix, gradient: inout Matrix) {
        let (leading, n, m, stride) = (gradient.rows, v.rows, v.columns, gradient.columns)
        precondition(stride >= n && leading <= n, "a gradient of \(gradient.shape) for \(v.shape)")
        precondition(m == Self.wholeColumns(m), "products in rows of \(m)")
        reshape(rows: n, columns: m)
        guard leading > 0, m > 0 else { return fill(0) }
        gradient.withUnsafeMutableElements { dG in
            let dG = dG.baseAddress!
            Element.kernels.symmetrize(leading, stride, dG)
            withUnsafeMutableElements { dV in
                let dV = dV.baseAddress!
                Element.kernels.product(leading, m, n, dG, stride, 1, v.elements, m, 1, dV, m)
                Element.kernels.product(
                    n - leading, m, leading, dG + leading, 1, stride, v.elements, m, 1, dV + leading * m, m)
            }
        }
    }
}
