import Foundation
import LinearAlgebra
import Randomness
import Testing

/// Arrangements whose overlaps and dimensionalities are known exactly.
struct Shape: Sendable, CustomTestStringConvertible {
    let name: String
    let rows: Matrix<Double>
    /// D_i of every direction.
    let dimensionality: Double
    /// The signed extremes of the overlaps.
    let maximum: Double
    let minimum: Double

    var testDescription: String { name }

    static let all: [Shape] =
        [2, 3, 5, 6, 7].map(kGon) + [2, 3, 4, 9].map(simplex) + [2, 3, 10].map(orthoplex) + [squareAntiprism]

    /// k corners of a regular polygon: D = 2/k.
    static func kGon(_ k: Int) -> Shape {
        var rows = Matrix<Double>(rows: k, columns: 2)
        for i in 0..<k {
            rows[i, 0] = cos(2 * .pi * Double(i) / Double(k))
            rows[i, 1] = sin(2 * .pi * Double(i) / Double(k))
        }
        // A digon lies on a line, and its two directions share one dimension.
        return Shape(
            name: "\(k)-gon", rows: rows, dimensionality: k == 2 ? 0.5 : 2 / Double(k),
            maximum: cos(2 * .pi / Double(k)), minimum: cos(2 * .pi * Double(k / 2) / Double(k)))
    }

    /// m + 1 corners of a simplex, as centred unit vectors in m + 1 dimensions: D = m/(m + 1).
    static func simplex(_ m: Int) -> Shape {
        let n = m + 1
        var rows = Matrix<Double>(rows: n, columns: n)
        let scale = (Double(m) / Double(n)).squareRoot()
        for i in 0..<n { for j in 0..<n { rows[i, j] = ((i == j ? 1 : 0) - 1 / Double(n)) / scale } }
        return Shape(
            name: "simplex in \(m)", rows: rows, dimensionality: Double(m) / Double(n), maximum: -1 / Double(m),
            minimum: -1 / Double(m))
    }

    /// ±e_i: D = 1/2.
    static func orthoplex(_ m: Int) -> Shape {
        var rows = Matrix<Double>(rows: 2 * m, columns: m)
        for i in 0..<m {
            rows[i, i] = 1
            rows[m + i, i] = -1
        }
        return Shape(name: "orthoplex in \(m)", rows: rows, dimensionality: 0.5, maximum: 0, minimum: -1)
    }

    /// Eight corners at the height that makes them a tight frame: D = 3/8.
    static let squareAntiprism: Shape = {
        var rows = Matrix<Double>(rows: 8, columns: 3)
        for i in 0..<8 {
            let angle = Double.pi / 4 * Double(i)
            rows[i, 0] = cos(angle) * (2.0 / 3).squareRoot()
            rows[i, 1] = sin(angle) * (2.0 / 3).squareRoot()
            rows[i, 2] = (i % 2 == 0 ? 1 : -1) * (1.0 / 3).squareRoot()
        }
        return Shape(
            name: "square antiprism", rows: rows, dimensionality: 0.375, maximum: 1.0 / 3,
            minimum: -(1 + 2.0.squareRoot()) / 3)
    }()

    /// The same shape turned at random, padded with `extra` dimensions and scaled by `scale`.
    func turned(extra: Int, scale: Double, seed: UInt64) -> Matrix<Double> {
        let m = rows.columns + extra
        var padded = Matrix<Double>(rows: rows.rows, columns: m)
        for i in 0..<rows.rows { for j in 0..<rows.columns { padded[i, j] = scale * rows[i, j] } }
        return padded.times(Self.rotation(m, seed: seed))
    }

    /// An orthogonal matrix: normals made orthonormal by Gram and Schmidt, twice over for the last digits.
    static func rotation(_ m: Int, seed: UInt64) -> Matrix<Double> {
        var stream = RandomStream(seed: seed, run: 0, purpose: .initialization)
        var q = Matrix<Double>(rows: m, columns: m, elements: (0..<m * m).map { _ in stream.normal() })
        for i in 0..<m {
            for _ in 0..<2 {
                for j in 0..<i {
                    let product = zip(q.row(i), q.row(j)).reduce(0) { $0 + $1.0 * $1.1 }
                    for k in 0..<m { q[i, k] -= product * q[j, k] }
                }
            }
            let norm = q.row(i).reduce(0) { $0 + $1 * $1 }.squareRoot()
            for k in 0..<m { q[i, k] /= norm }
        }
        return q
    }
}
