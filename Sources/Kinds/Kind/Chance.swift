import Tables

/// Remarks on how many of many verdicts are expected to be wrong by chance; nil for few.
package enum Chance {
    /// Verdicts from which on some are.
    private static let many = 10

    /// - Parameter what: the numbers that have a 95% interval, "exponents".
    package static func ofIntervals(_ count: Int, _ what: String) -> String? {
        guard count >= many else { return nil }
        return "5% of the 95% intervals of \(count) \(what), about \(expected(count)), miss the truth by chance."
    }

    /// - Parameter count: of power laws that were tested, by replicates or for a bend.
    package static func ofBends(_ count: Int) -> String? {
        guard count >= many else { return nil }
        return "Of \(count) true power laws about \(expected(count)) would be said to bend by chance."
    }

    private static func expected(_ count: Int) -> String { Digits.setting(0.05 * Double(count)) }
}
