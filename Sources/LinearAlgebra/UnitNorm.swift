/// Scales samples to a Euclidean norm of 1; those that are 0 stay 0.
///
///     x_j ← x_j / sqrt(Σ_i x_ji²)
///
/// Squares are summed up in double precision, feature by feature, and adding zeros changes nothing: the same samples have the same
/// bits however they are stored.
public enum UnitNorm {
    /// - Parameter entries: every non-zero of samples below `sampleCount`, feature by feature.
    /// - Complexity: O(B + non-zeros).
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public static func scale<Element: Scalar>(_ entries: inout [SparseEntry<Element>], sampleCount: Int) {
        var squares = [Double](repeating: 0, count: sampleCount)
        for entry in entries { squares[Int(entry.row)] += Double(entry.value) * Double(entry.value) }
        squares.withUnsafeMutableBufferPointer { invert($0) }
        for k in entries.indices { entries[k].value = Element(Double(entries[k].value) * squares[Int(entries[k].row)]) }
    }

    /// - Complexity: O(n B).
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public static func scale<Element: Scalar>(_ batch: DenseBatch<Element>) {
        let (count, stride) = (batch.sampleCount, batch.stride)
        withUnsafeTemporaryAllocation(of: Double.self, capacity: count) { squares in
            squares.initialize(repeating: 0)
            for feature in 0..<batch.featureCount {
                let row = batch.base + feature * stride
                for sample in 0..<count { squares[sample] += Double(row[sample]) * Double(row[sample]) }
            }
            invert(squares)
            for feature in 0..<batch.featureCount {
                let row = batch.base + feature * stride
                for sample in 0..<count { row[sample] = Element(Double(row[sample]) * squares[sample]) }
            }
        }
    }

    /// The factor for a sample whose squares add up to `square`.
    public static func factor(_ square: Double) -> Double { square > 0 ? 1 / square.squareRoot() : 1 }

    private static func invert(_ squares: UnsafeMutableBufferPointer<Double>) {
        for sample in squares.indices { squares[sample] = factor(squares[sample]) }
    }
}
