/// The overlap of two directions drawn uniformly from the sphere in m dimensions: c² ~ Beta(1/2, (m - 1)/2).
public enum RandomDirections {
    /// E[c²] = 1/m
    ///
    /// - Throws: `OutOfRange` where m < 1.
    public static func meanSquare(dimension m: Int) throws(OutOfRange) -> Double {
        guard m >= 1 else { throw OutOfRange("needs at least 1 dimension, not \(m)") }
        return 1 / Double(m)
    }
}
