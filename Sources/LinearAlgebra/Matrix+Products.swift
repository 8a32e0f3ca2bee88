import COpenBLAS

extension Matrix {
    /// self ← scale · op(a) op(b), or self ← self + scale · op(a) op(b); op transposes where asked.
    ///
    /// - Parameters:
    ///   - a: m × k, or k × m where `transposeA`.
    ///   - b: k × n, or n × k where `transposeB`.
    ///   - accumulate: adds to self, which must be m × n already; otherwise self is reshaped to m × n.
    /// - Complexity: 2 m n k floating-point operations in OpenBLAS.
    public mutating func setProduct(
        _ a: Matrix, transposeA: Bool = false, _ b: Matrix, transposeB: Bool = false, scale: Element = 1,
        accumulate: Bool = false
    ) {
        let (m, k) = transposeA ? (a.columns, a.rows) : (a.rows, a.columns)
        let (inner, n) = transposeB ? (b.columns, b.rows) : (b.rows, b.columns)
        precondition(
            k == inner,
            "product of \(a.shape)\(transposeA ? " transposed" : "") and \(b.shape)\(transposeB ? " transposed" : "")")
        if accumulate {
            precondition(rows == m && columns == n, "a product of \(m) × \(n) added to \(shape)")
        } else {
            reshape(rows: m, columns: n)
        }
        guard m > 0, n > 0 else { return }
        guard k > 0 else {
            if !accumulate { fill(0) }
            return
        }
        withUnsafeMutableElements { c in
            Element.kernels.gemm(
                transposeA ? CblasTrans : CblasNoTrans, transposeB ? CblasTrans : CblasNoTrans, Int32(m), Int32(n),
                Int32(k), scale, a.elements, Int32(a.columns), b.elements, Int32(b.columns), accumulate ? 1 : 0,
                c.baseAddress!, Int32(n))
        }
    }

    /// op(self) op(other), in a new matrix.
    public func times(_ other: Matrix, transposed: Bool = false, transposeOther: Bool = false) -> Matrix {
        var result = Matrix(rows: 0, columns: 0)
        result.setProduct(self, transposeA: transposed, other, transposeB: transposeOther)
        return result
    }

    /// The Gram matrix of the rows, G = A Aᵀ: G_ij = A_i · A_j. Shape rows × rows.
    public func gram() -> Matrix { times(self, transposeOther: true) }

    /// self ← self + scale · other, element by element.
    public mutating func add(_ other: Matrix, scale: Element = 1) {
        precondition(rows == other.rows && columns == other.columns, "\(other.shape) added to \(shape)")
        withUnsafeMutableElements { y in
            guard let base = y.baseAddress, !y.isEmpty else { return }
            Element.kernels.axpy(Int32(y.count), scale, other.elements, base)
        }
    }
}
