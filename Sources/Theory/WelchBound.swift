/// The Welch bounds: lower bounds on the overlaps of n unit vectors in m dimensions.
///
/// - Source: Welch 1974, "Lower bounds on the maximum cross correlation of signals".
public enum WelchBound {
    /// The mean of c_ij² over pairs i ≠ j is at least (n - m) / (m (n - 1)), with equality for tight frames.
    ///
    /// - Throws: `OutOfRange` where n ≤ m (orthogonal vectors exist and the bound says nothing) or n < 2.
    public static func meanSquare(directions n: Int, dimension m: Int) throws(OutOfRange) -> Double {
        guard n >= 2, m >= 1 else { throw OutOfRange("needs at least 2 directions and 1 dimension, not \(n) and \(m)") }
        guard n > m else { throw OutOfRange("\(n) directions fit orthogonally into \(m) dimensions") }
        return (Double(n) - Double(m)) / (Double(m) * (Double(n) - 1))
    }

    /// max |c_ij| is at least √((n - m) / (m (n - 1))).
    public static func maximumAbsolute(directions n: Int, dimension m: Int) throws(OutOfRange) -> Double {
        try meanSquare(directions: n, dimension: m).squareRoot()
    }
}
