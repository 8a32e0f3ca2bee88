/// The cells that hyperplanes in general position cut a space into.
public enum HyperplaneCells {
    /// C(n, 0) + C(n, 1) + ... + C(n, m): the most sign patterns that n affine functions of m variables have; infinite beyond the
    /// largest number.
    ///
    /// - Source: Schläfli 1901; Cover 1965 has it for hyperplanes through the origin.
    public static func count(hyperplanes n: Int, dimension m: Int) -> Double {
        precondition(n >= 0 && m >= 0, "\(n) hyperplanes in \(m) dimensions")
        var (term, sum) = (1.0, 1.0)
        for i in stride(from: 1, through: min(n, m), by: 1) {
            term *= Double(n - i + 1) / Double(i)
            sum += term
        }
        return sum
    }
}
