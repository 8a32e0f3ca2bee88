import CKernels
import Testing

@testable import LinearAlgebra

@Suite struct PanelTests {
    typealias Product<Element> = (
        Int, Int, Int, UnsafePointer<Element>, Int, Int, UnsafePointer<Element>, Int, Int,
        UnsafeMutablePointer<Element>, Int
    ) -> Void

    /// C in rows of whole vectors, A and B stored as they are or transposed.
    private func product<Element>(
        _ kernel: Product<Element>, _ a: Matrix<Element>, _ b: Matrix<Element>, transposed: (a: Bool, b: Bool)
    ) -> Matrix<Element> {
        let (m, k, n) = (a.rows, a.columns, b.columns)
        let (storedA, storedB) = (transposed.a ? a.transposed() : a, transposed.b ? b.transposed() : b)
        let width = Matrix<Element>.wholeColumns(n)
        var c = Matrix<Element>(rows: m, columns: width)
        c.fill(.nan)
        c.withUnsafeMutableElements {
            kernel(
                m, n, k, storedA.elements, transposed.a ? 1 : k, transposed.a ? m : 1, storedB.elements,
                transposed.b ? 1 : n, transposed.b ? k : 1, $0.baseAddress!, width)
        }
        let rows = (0..<m).flatMap { c.row($0).prefix(n) }
        return Matrix(rows: m, columns: n, elements: rows)
    }

    /// Every width of a strip, tiles with rows left over, and sums that take more than one strip of B.
    @Test(arguments: Array(1...40) + [63, 64, 65, 100, 130], [(1, 3), (31, 10), (50, 1), (7, 2100)])
    func thinProductsAgreeWithTheTripleSum(n: Int, shape: (m: Int, k: Int)) {
        let a: Matrix<Double> = random(shape.m, shape.k, 1)
        let b: Matrix<Double> = random(shape.k, n, 2)
        let naive = Naive.product(a, b)
        for transposed in [(false, false), (false, true), (true, false), (true, true)] {
            let double = product(toylab_product_f64, a, b, transposed: transposed)
            #expect(largestDifference(double, naive) < 1e-13 * Double(shape.k))
            #expect(double == product(toylab_portable_product_f64, a, b, transposed: transposed))
            let (a, b) = (Matrix<Float>(a), Matrix<Float>(b))
            let single = product(toylab_product_f32, a, b, transposed: transposed)
            #expect(largestDifference(Matrix<Double>(single), naive) < 1e-5 * Double(shape.k))
            #expect(single == product(toylab_portable_product_f32, a, b, transposed: transposed))
        }
    }

    /// The negative control: one element of A off by a part in 10⁹.
    @Test func aWrongElementFailsTheSameComparison() {
        var a: Matrix<Double> = random(31, 10, 1)
        let b: Matrix<Double> = random(10, 20, 2)
        let naive = Naive.product(a, b)
        a[30, 9] *= 1 + 1e-9
        #expect(largestDifference(product(toylab_product_f64, a, b, transposed: (false, false)), naive) > 1e-12)
    }

    private static let shapes = [(9, 4), (24, 24), (64, 31), (40, 0), (300, 270)]

    @Test(arguments: shapes)
    func panelsOfAGramMatrix(n: Int, leading: Int) {
        let v: Matrix<Double> = random(n, 6, 8)
        let expected = Naive.product(v.rows(0..<leading), v, transposeB: true)
        let gram = GramPanels<Double>()
        gram.start(rows: leading, features: n)
        for panel in 0..<gram.count {
            let columns = gram.columns(ofPanel: panel)
            gram.panel.elements.update(repeating: .nan)  // what it held before does not matter
            gram.form(panel: panel, of: v, columns: 6)
            for i in 0..<leading {
                for j in 0..<64 {
                    let column = columns.lowerBound + j
                    let value = column < n ? expected[i, column] : 0
                    #expect(abs(gram.panel.elements[64 * i + j] - value) < 1e-13)
                }
            }
        }
        #expect(gram.columns(ofPanel: gram.count - 1).upperBound == n)
    }

    @Test(arguments: shapes)
    func pullbackOfAGramMatrix(n: Int, leading: Int) {
        let v: Matrix<Double> = random(n, 8, 8)
        // dV = Pᵀ dG V + dGᵀ V_U, with P picking the leading rows.
        let dG: Matrix<Double> = random(leading, n, 9)
        var expected = Naive.product(dG, transposeA: true, v.rows(0..<leading))
        let first = Naive.product(dG, v)
        for i in 0..<leading { for j in 0..<8 { expected[i, j] += first[i, j] } }
        let gram = GramPanels<Double>()
        gram.start(rows: leading, features: n)
        gram.gradient.elements.update(repeating: .nan)  // beyond column n nothing counts
        for i in 0..<leading { for j in 0..<n { gram.gradient.elements[i * gram.stride + j] = dG[i, j] } }
        var dV = Matrix<Double>(rows: 0, columns: 0)
        gram.pullback(of: v, into: &dV)
        #expect(largestDifference(dV, expected) < 1e-12)
    }

    /// G = A_U Vᵀ: dA = dG V in the leading rows, dV = dGᵀ A_U.
    @Test(arguments: shapes)
    func productsOfTwoMatrices(n: Int, leading: Int) {
        let (v, a): (Matrix<Double>, Matrix<Double>) = (random(n, 8, 8), random(n, 8, 10))
        let dG: Matrix<Double> = random(leading, n, 9)
        let gram = GramPanels<Double>()
        gram.start(rows: leading, features: n)
        let expected = Naive.product(a.rows(0..<leading), v, transposeB: true)
        for panel in 0..<gram.count {
            gram.form(panel: panel, of: v, from: a, columns: 8)
            for i in 0..<leading {
                for column in gram.columns(ofPanel: panel) {
                    #expect(abs(gram.panel.elements[64 * i + column % 64] - expected[i, column]) < 1e-13)
                }
            }
        }
        gram.gradient.elements.update(repeating: .nan)  // beyond column n nothing counts
        for i in 0..<leading { for j in 0..<n { gram.gradient.elements[i * gram.stride + j] = dG[i, j] } }
        var (dA, dV) = (Matrix<Double>(rows: 0, columns: 0), Matrix<Double>(rows: n, columns: 8))
        dV.fill(.nan)
        gram.pullback(toLeadingRowsWith: v, into: &dA)
        gram.pullback(toAllRowsWith: a, into: &dV)
        let ofLeading = Naive.product(dG, v)
        #expect(dA.rows == n && dA.columns == 8)
        for i in 0..<n {
            for j in 0..<8 { #expect(abs(dA[i, j] - (i < leading ? ofLeading[i, j] : 0)) < 1e-12) }
        }
        #expect(largestDifference(dV, Naive.product(dG, transposeA: true, a.rows(0..<leading))) < 1e-12)
    }

    @Test func rowsOfPanelsLieAnOddNumberOfCacheLinesApart() {
        for n in [1, 64, 65, 1000, 1024] {
            let gram = GramPanels<Float>()
            gram.start(rows: 1, features: n)
            #expect(gram.stride >= n + 16 && gram.stride % 32 == 16)
            #expect(UInt(bitPattern: gram.panel.base) % 64 == 0 && UInt(bitPattern: gram.gradient.base) % 64 == 0)
        }
    }

    @Test func wholeColumns() {
        #expect([1, 8, 10, 46, 100].map(Matrix<Float>.wholeColumns) == [8, 8, 16, 48, 104])
    }
}
