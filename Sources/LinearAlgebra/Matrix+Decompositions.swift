import COpenBLAS

/// Decompositions, by the LAPACK in OpenBLAS.
extension Matrix where Element == Double {
    /// The eigenvalues of a symmetric matrix, rising. Only its lower triangle is read.
    ///
    /// - Precondition: square, of finite elements.
    /// - Complexity: 4/3 n³ floating-point operations.
    public func symmetricEigenvalues() -> [Double] { symmetricEigen(hasVectors: false).values }

    /// The same with an eigenvector in each row, of length 1, in the order of the eigenvalues.
    ///
    /// - Complexity: about 9 n³ floating-point operations.
    public func symmetricEigenvectors() -> (values: [Double], vectors: Matrix) {
        let (values, vectors) = symmetricEigen(hasVectors: true)
        return (values, Matrix(rows: rows, columns: rows, elements: vectors))
    }

    private func symmetricEigen(hasVectors: Bool) -> (values: [Double], vectors: [Double]) {
        precondition(rows == columns, "the eigenvalues of \(shape)")
        guard rows > 0 else { return ([], []) }
        var (work, values) = (elements, Array(repeating: 0.0, count: rows))
        var scratch = Array(repeating: 0.0, count: LAPACK.block * rows)
        let failed = toylab_symmetric_eigenvalues(
            Int32(rows), hasVectors ? 1 : 0, &work, &values, &scratch, Int32(scratch.count))
        precondition(failed == 0, "no eigenvalues of \(shape): LAPACK's dsyev says \(failed)")
        return (values, work)
    }
}

extension Matrix {
    /// self ← Q of self = Q R: orthonormal columns, of which the first k span what the first k of self do.
    ///
    /// Where columns depend on one another, those that add nothing become any others at right angles.
    /// - Precondition: at least as many rows as columns.
    /// - Complexity: about 4 n m² floating-point operations, by Householder reflections.
    public mutating func orthonormalizeColumns() {
        precondition(rows >= columns, "\(columns) orthonormal columns of \(rows) elements")
        guard columns > 0 else { return }
        let (height, width) = (Int32(rows), Int32(columns))
        var tau = Array(repeating: Element.zero, count: columns)
        var scratch = Array(repeating: Element.zero, count: LAPACK.block * columns)
        withUnsafeMutableElements { all in
            tau.withUnsafeMutableBufferPointer { tau in
                scratch.withUnsafeMutableBufferPointer { scratch in
                    Element.kernels.orthonormalColumns(
                        height, width, all.baseAddress!, tau.baseAddress!, scratch.baseAddress!, Int32(scratch.count))
                }
            }
        }
    }
}

private enum LAPACK {
    /// Numbers of scratch space for each row: more than the blocks that LAPACK works in.
    static let block = 66
}
