import Foundation
import Randomness
import Testing

@testable import LinearAlgebra

@Suite struct OverlapKernelTests {
    private func normals(_ rows: Int, _ columns: Int, _ seed: UInt64) -> Matrix<Float> {
        var stream = RandomStream(seed: seed, run: 0, purpose: .initialization)
        return Matrix(
            rows: rows, columns: columns, elements: (0..<rows * columns).map { _ in Float(stream.normal() / 3) })
    }

    /// c exp(a c² - b) to the accuracy a float has, over the whole range where it is held.
    @Test func weightsAreTheirFormula() {
        for (scale, shift): (Float, Float) in [(0, 0), (4, 4), (50, 30), (1000, 900), (-3, 0)] {
            let start = normals(7, 131, UInt64(shift))
            var weighed = start
            let largest = weighed.weighOverlaps(scale: scale, shift: shift)
            #expect(largest == start.elements.map { $0 * $0 }.max())
            for (c, weight) in zip(start.elements, weighed.elements) {
                // The exponent itself is rounded to a float, as in the kernel.
                let x = Double(min(20, max(-80, scale * (c * c) - shift)))
                let exact = Double(c) * exp(x)
                #expect(abs(Double(weight) - exact) <= 2e-6 * max(1, abs(x)) * abs(exact))
            }
        }
    }

    @Test func productsOfRowsAreTheirDefinition() {
        let (a, b) = (normals(4, 3, 1), normals(9, 5, 2))
        var result = normals(8, 5, 3)
        let before = result
        result.addProduct(a, rowsOf: b, 2..<5, to: 1..<5)
        result.addProduct(a, transposed: true, rowsOf: b, 5..<9, to: 5..<8)
        let (first, second) = (
            Naive.product(a, b.rows(2..<5)), Naive.product(a, transposeA: true, b.rows(5..<9))
        )
        for i in 0..<8 {
            for j in 0..<5 {
                let added: Float = i < 1 ? 0 : i < 5 ? first[i - 1, j] : second[i - 5, j]
                #expect(abs(result[i, j] - before[i, j] - added) < 1e-5)
            }
        }
    }

    @Test func transposingSwapsRowsAndColumns() {
        let a = normals(3, 4, 4)
        let t = a.transposed()
        #expect(t.rows == 4 && t.columns == 3)
        for i in 0..<3 { for j in 0..<4 { #expect(t[j, i] == a[i, j]) } }
        #expect(t.transposed() == a)
    }
}
