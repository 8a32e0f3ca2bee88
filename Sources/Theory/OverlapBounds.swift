/// Lower bounds on the coherence (the largest overlap) of n unit vectors in m dimensions, besides Welch's.
public enum OverlapBounds {
    /// max |c_ij| is at least 1/√m.
    ///
    /// - Throws: `OutOfRange` where n ≤ m (m + 1) / 2.
    /// - Source: the orthoplex bound of Conway, Hardin & Sloane 1996, "Packing Lines, Planes, etc.".
    public static func orthoplex(directions n: Int, dimension m: Int) throws(OutOfRange) -> Double {
        try requireMoreThanEquiangular(n, m)
        return 1 / Double(m).squareRoot()
    }

    /// max c_ij² is at least (3n - m² - 2m) / ((m + 2)(n - m)); the result is its root.
    ///
    /// - Throws: `OutOfRange` where n ≤ m (m + 1) / 2.
    /// - Source: Levenshtein 1982, "Bounds for packings of metric spaces and some of their applications".
    public static func levenshtein(directions n: Int, dimension m: Int) throws(OutOfRange) -> Double {
        try requireMoreThanEquiangular(n, m)
        let (n, m) = (Double(n), Double(m))
        return (max(0, 3 * n - m * m - 2 * m) / ((m + 2) * (n - m))).squareRoot()
    }

    /// max c_ij, the sign counted: at least -1/(n - 1) for n ≤ m + 1, and at least 0 for m + 1 < n ≤ 2m.
    ///
    /// - Throws: `OutOfRange` for more than 2m directions, whose largest overlap is above 0 by an amount this bound does
    ///   not tell, and for fewer than two.
    /// - Source: Rankin 1955, "The closest packing of spherical caps in n dimensions".
    public static func rankin(directions n: Int, dimension m: Int) throws(OutOfRange) -> Double {
        guard n >= 2, m >= 1 else { throw OutOfRange("needs at least 2 directions and 1 dimension, not \(n) and \(m)") }
        guard n <= 2 * m else { throw OutOfRange("\(n) directions in \(m) dimensions are more than 2 m") }
        return n <= m + 1 ? -1 / Double(n - 1) : 0
    }

    /// A bound with the name it goes by.
    public struct Named: Sendable, Equatable {
        public let name: String
        public let value: Double
    }

    /// The names of the bounds on max |c_ij|.
    public static let names = ["Welch bound", "orthoplex bound", "Levenshtein bound"]

    /// The largest of the bounds on max |c_ij| that apply.
    ///
    /// - Throws: `OutOfRange` where none does: n ≤ m directions can be orthogonal.
    public static func strongest(directions n: Int, dimension m: Int) throws(OutOfRange) -> Named {
        var best = Named(name: names[0], value: try WelchBound.maximumAbsolute(directions: n, dimension: m))
        let others = [try? orthoplex(directions: n, dimension: m), try? levenshtein(directions: n, dimension: m)]
        for case (let name, let value?) in zip(names.dropFirst(), others) where value > best.value {
            best = Named(name: name, value: value)
        }
        return best
    }

    private static func requireMoreThanEquiangular(_ n: Int, _ m: Int) throws(OutOfRange) {
        let most = try TightFrames.mostEquiangular(dimension: m)
        guard n > most else { throw OutOfRange("holds for more than m (m + 1) / 2 = \(most) directions, not \(n)") }
    }
}
