import Testing

@testable import LinearAlgebra

@Suite struct DecompositionTests {
    @Test func eigenvaluesOfAKnownMatrix() {
        let a = Matrix<Double>(rows: 3, columns: 3, elements: [2, 9, 9, 1, 2, 9, 0, 0, -5])
        // The lower triangle alone: [[2, 1, 0], [1, 2, 0], [0, 0, -5]].
        for (found, value) in zip(a.symmetricEigenvalues(), [-5.0, 1, 3]) { #expect(abs(found - value) < 1e-14) }
        #expect(a.symmetricEigenvalues().count == 3)
        let (values, vectors) = a.symmetricEigenvectors()
        for (place, value) in values.enumerated() {
            let v = vectors.row(place)
            let (start, norm) = (v.startIndex, v.reduce(0) { $0 + $1 * $1 })
            #expect(abs(norm - 1) < 1e-14)
            for i in 0..<3 {
                let product = (0..<3).reduce(0) { $0 + (i >= $1 ? a[i, $1] : a[$1, i]) * v[start + $1] }
                #expect(abs(product - value * v[start + i]) < 1e-14)
            }
        }
        #expect(Matrix<Double>(rows: 0, columns: 0).symmetricEigenvalues().isEmpty)
        #expect(Matrix<Double>(rows: 1, columns: 1, elements: [7]).symmetricEigenvalues() == [7])
    }

    /// Q D Qᵀ has the eigenvalues D, and other ones are told apart.
    @Test(arguments: [2, 17, 90]) func eigenvaluesThatWereGiven(n: Int) {
        var q: Matrix<Double> = random(n, n, 1)
        q.orthonormalizeColumns()
        let values = (0..<n).map { 0.5 * Double($0 * $0) - 3 }
        var scaled = q.transposed()
        scaled.scaleRows(by: values)
        let found = q.times(scaled).symmetricEigenvalues()
        #expect(found.count == n)
        let largest = values.map(abs).max()!
        #expect(zip(found, values).allSatisfy { abs($0 - $1) < 1e-13 * Double(n) * largest })
        #expect(zip(found, values).contains { abs($0 - ($1 + 1e-9 * largest)) > 1e-13 * Double(n) * largest })
    }

    @Test(arguments: [(5, 5), (40, 7), (300, 80), (3, 1)]) func orthonormalColumns(n: Int, m: Int) {
        let a: Matrix<Double> = random(n, m, 2)
        var q = a
        q.orthonormalizeColumns()
        let gram = q.times(q, transposed: true)
        var error = 0.0
        for i in 0..<m { for j in 0..<m { error = max(error, abs(gram[i, j] - (i == j ? 1 : 0))) } }
        #expect(error < 1e-13)
        // The first k columns span what those of A do: R is upper triangular, and Q R is A.
        let r = q.times(a, transposed: true)
        for i in 0..<m { for j in 0..<i { #expect(abs(r[i, j]) < 1e-12) } }
        #expect(largestDifference(q.times(r), a) < 1e-12)
        var single = Matrix<Float>(a)
        single.orthonormalizeColumns()
        #expect(largestDifference(Matrix<Double>(single.times(single, transposed: true)), gram) < 1e-5)
    }

    /// Columns that depend on one another, or are zero, become others at right angles.
    @Test func dependentColumns() {
        var a = Matrix<Double>(rows: 4, columns: 3, elements: [1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0])
        a.orthonormalizeColumns()
        let gram = a.times(a, transposed: true)
        for i in 0..<3 { for j in 0..<3 { #expect(abs(gram[i, j] - (i == j ? 1 : 0)) < 1e-14) } }
        #expect((0..<4).allSatisfy { abs(abs(a[$0, 0]) - 0.5) < 1e-14 })
    }
}
