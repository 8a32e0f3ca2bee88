/// Directions that share their dimensions evenly: Σ_i W_i W_iᵀ is a multiple of the identity.
public enum TightFrames {
    /// D_i = m / n: what each of n directions of equal norm gets of m dimensions.
    ///
    /// k-gon 2/k, digon 1/2, tetrahedron 3/4, square antiprism 3/8.
    /// - Throws: `OutOfRange` where n < m: fewer directions than dimensions leave some unused.
    /// - Source: Elhage et al. 2022, "Toy Models of Superposition".
    public static func dimensionality(directions n: Int, dimension m: Int) throws(OutOfRange) -> Double {
        guard m >= 1, n >= m else { throw OutOfRange("\(n) directions cannot share \(m) dimensions evenly") }
        return Double(m) / Double(n)
    }

    /// m (m + 1) / 2: the most directions whose overlaps can all have one absolute value.
    /// - Source: Gerzon, in Lemmens & Seidel 1973, "Equiangular lines".
    public static func mostEquiangular(dimension m: Int) throws(OutOfRange) -> Int {
        guard (1...1_000_000_000).contains(m) else {
            throw OutOfRange("needs 1 to 1000000000 dimensions, not \(m)")
        }
        return m * (m + 1) / 2
    }
}
