import Testing

@testable import LinearAlgebra

@Suite struct ProductTests {
    @Test(arguments: [(1, 1, 1), (3, 5, 2), (17, 4, 33), (64, 31, 8)], [false, true])
    func productsAgreeWithTheTripleSum(shape: (m: Int, n: Int, k: Int), transpose: Bool) {
        let (m, n, k) = shape
        for transposeB in [false, true] {
            let a: Matrix<Double> = transpose ? random(k, m, 1) : random(m, k, 1)
            let b: Matrix<Double> = transposeB ? random(n, k, 2) : random(k, n, 2)
            var product = Matrix<Double>(rows: 0, columns: 0)
            product.setProduct(a, transposeA: transpose, b, transposeB: transposeB)
            let naive = Naive.product(a, transposeA: transpose, b, transposeB: transposeB)
            #expect(product.shape == naive.shape)
            #expect(largestDifference(product, naive) < 1e-13 * Double(k))
            let single = Matrix<Float>(a).times(Matrix<Float>(b), transposed: transpose, transposeOther: transposeB)
            #expect(largestDifference(Matrix<Double>(single), naive) < 1e-5 * Double(k))
        }
    }

    @Test func aWrongProductFailsTheSameComparison() {
        let a: Matrix<Double> = random(6, 4, 1)
        let b: Matrix<Double> = random(4, 5, 2)
        var product = a.times(b)
        product[2, 3] += 1e-9
        #expect(largestDifference(product, Naive.product(a, b)) > 4e-13)
    }

    @Test func productsScaleAndAccumulate() {
        let a: Matrix<Double> = random(3, 4, 3)
        let b: Matrix<Double> = random(4, 2, 4)
        var c = a.times(b)
        c.setProduct(a, b, scale: -1, accumulate: true)
        #expect(c.frobeniusNorm() < 1e-15)
    }

    @Test func gramOfRows() {
        let a: Matrix<Double> = random(9, 4, 5)
        #expect(largestDifference(a.gram(), Naive.gram(a)) < 1e-13)
    }

    @Test func emptyShapes() {
        let none = Matrix<Float>(rows: 0, columns: 3)
        #expect(none.times(Matrix(rows: 3, columns: 2)).shape == "0 × 2")
        #expect(Matrix<Float>(rows: 2, columns: 0).times(Matrix(rows: 0, columns: 2)) == Matrix(rows: 2, columns: 2))
    }

    @Test func normsOfRowsAndOfAll() {
        let a = Matrix<Float>(rows: 2, columns: 2, elements: [3, 4, 0, 0])
        #expect(a.rowNorms() == [5, 0])
        #expect(a.frobeniusNorm() == 5)
    }

    @Test func reorderingIsUndone() {
        let a: Matrix<Float> = random(5, 3, 6)
        let order: [Int32] = [3, 0, 4, 1, 2]
        var moved = Matrix<Float>(rows: 0, columns: 0)
        moved.setReordered(a, by: order)
        #expect(Array(moved.row(0)) == Array(a.row(3)))
        var back = Matrix<Float>(rows: 0, columns: 0)
        back.setRestored(moved, from: order)
        #expect(back == a)
        let row: Matrix<Float> = random(1, 5, 7)
        moved.setReordered(row, by: order)
        #expect(moved[0, 0] == row[0, 3])
    }

    /// Zeros at the end of each row, which never come back, even where the storage held something else before.
    @Test func reorderedRowsMayGainZeros() {
        let a: Matrix<Float> = random(5, 3, 6)
        let order: [Int32] = [3, 0, 4, 1, 2]
        var moved: Matrix<Float> = random(5, 8, 7)
        moved.setReordered(a, by: order, columns: 8)
        for (place, index) in order.enumerated() {
            #expect(Array(moved.row(place)) == Array(a.row(Int(index))) + [0, 0, 0, 0, 0])
        }
        var back = Matrix<Float>(rows: 0, columns: 0)
        back.setRestored(moved, from: order, columns: 3)
        #expect(back == a)
    }
}

@Suite struct BLASRuntimeTests {
    @Test func theProductIsOpenBLAS() {
        #expect(BLASRuntime.configuration.contains("OpenBLAS"))
        #expect(!BLASRuntime.kernel.isEmpty)
    }

    @Test func aSingleThreadCanBeAskedFor() {
        BLASRuntime.useOneThread()
        #expect(BLASRuntime.threads == 1)
    }
}
