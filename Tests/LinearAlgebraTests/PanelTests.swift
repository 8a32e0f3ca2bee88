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

    @Test(arguments: [(9, 4), (24, 24), (64, 31), (40, 0), (300, 270)])
    func panelsOfAGramMatrix(n: Int, leading: Int) {
        let v: Matrix<Double> = random(n, 6, 8)
        let gram = Naive.product(v.rows(0..<leading), v, transposeB: true)
        var panel: Matrix<Double> = random(3, 5, 7)  // what it held before does not matter
        for index in 0..<Matrix<Double>.panelCount(n) {
            panel.setGramPanel(index, of: v, rows: leading)
            #expect(panel.shape == "\(leading) × 64")
            let first = index * 64
            for i in 0..<leading {
                for j in 0..<64 {
                    let expected = first + j < n ? gram[i, first + j] : 0
                    #expect(abs(panel[i, j] - expected) < 1e-13)
                }
            }
        }
    }

    @Test func wholeColumnsAndPanels() {
        #expect([1, 8, 10, 46, 100].map(Matrix<Float>.wholeColumns) == [8, 8, 16, 48, 104])
        #expect([1, 64, 65, 1000].map(Matrix<Float>.panelCount) == [1, 1, 2, 16])
        #expect(Matrix<Float>.panel(15, of: 1000) == 960..<1000)
        #expect([64, 1000].map(Matrix<Float>.panelledColumns) == [80, 1040])
        #expect([64, 1000].map(Matrix<Double>.panelledColumns) == [72, 1032])
    }

    @Test(arguments: [(9, 4), (24, 24), (31, 31), (40, 0), (300, 270)])
    func leadingGramPullback(n: Int, leading: Int) {
        let v: Matrix<Double> = random(n, 8, 8)
        // dV = Pᵀ dG V + dGᵀ V_U, with P picking the leading rows.
        let dG: Matrix<Double> = random(leading, n, 9)
        var expected = Naive.product(dG, transposeA: true, v.rows(0..<leading))
        let first = Naive.product(dG, v)
        for i in 0..<leading { for j in 0..<8 { expected[i, j] += first[i, j] } }
        var used = Matrix<Double>(rows: leading, columns: Matrix<Double>.panelledColumns(n))
        used.fill(.nan)  // beyond column n nothing counts
        for i in 0..<leading { for j in 0..<n { used[i, j] = dG[i, j] } }
        var dV = Matrix<Double>(rows: 0, columns: 0)
        dV.setLeadingGramPullback(of: v, gradient: &used)
        #expect(largestDifference(dV, expected) < 1e-12)
    }
}
