import Randomness

@testable import LinearAlgebra

/// A matrix of normal numbers, the same at every run.
func random<Element>(_ rows: Int, _ columns: Int, _ seed: UInt64) -> Matrix<Element> {
    var stream = RandomStream(seed: seed, run: 1, purpose: .initialization)
    return Matrix(rows: rows, columns: columns, elements: (0..<rows * columns).map { _ in Element(stream.normal()) })
}

/// |sum| ≤ k ε Σ|a||b| bounds the rounding of a product; for normal numbers k ε k is a generous form of it.
func largestDifference<Element>(_ a: Matrix<Element>, _ b: Matrix<Element>) -> Double {
    zip(a.elements, b.elements).map { abs(Double($0) - Double($1)) }.max() ?? 0
}
