public import LinearAlgebra
public import Randomness

/// Directions that nobody arranged: what optimised ones are compared with, and where they start.
public enum RandomPacking {
    /// k unit vectors, independent and uniform on the sphere in d dimensions: normals, normalised.
    ///
    /// - Returns: k × d.
    public static func draw(
        directions k: Int, dimension d: Int, from stream: inout RandomStream
    ) -> Matrix<Float> {
        var elements: [Float] = []
        elements.reserveCapacity(k * d)
        for _ in 0..<k {
            let row = (0..<d).map { _ in stream.normal() }
            let norm = row.reduce(0) { $0 + $1 * $1 }.squareRoot()
            elements.append(contentsOf: row.map { Float($0 / norm) })
        }
        return Matrix(rows: k, columns: d, elements: elements)
    }
}
