import Foundation

/// Numbers for people: as few digits as say something.
public enum Digits {
    /// Three decimals, or three digits where those would say nothing.
    public static func short(_ value: Double) -> String {
        guard value.isFinite else { return CSV.text(value) }
        return abs(value) >= 0.01 && abs(value) < 1e4 || value == 0
            ? String(format: "%.3f", value) : String(format: "%.3g", value)
    }

    /// The same with a minus that lines up.
    public static func three(_ value: Double) -> String { lined(short(value)) }

    /// Whole numbers and those from 1000 on whole, others in three digits: "0.333", "1024", "1e−05"; a minus that lines up.
    public static func setting(_ value: Double) -> String {
        let isWhole = value == value.rounded() || abs(value) >= 1000
        return lined(String(format: isWhole && abs(value) < 1e6 ? "%.0f" : "%.3g", value))
    }

    /// Three digits, and all of those before the point: "0.0831", "0.25", "1234"; a minus that lines up.
    public static func significant(_ value: Double) -> String {
        lined(String(format: abs(value) >= 100 && abs(value) < 1e6 ? "%.0f" : "%.3g", value))
    }

    /// So many digits, and those before the point that are nearest to them: "0.083", "1200" of 1234 in two.
    public static func significant(_ value: Double, digits: Int) -> String {
        significant(rounded(value, digits: digits))
    }

    /// "0.25 to 0.48", or one number where both read the same.
    public static func range(_ low: Double, _ high: Double, _ text: (Double) -> String) -> String {
        let (low, high) = (text(low), text(high))
        return low == high ? low : "\(low) to \(high)"
    }

    /// The number of so many decimal digits that is nearest.
    public static func rounded(_ value: Double, digits: Int) -> Double {
        value.isFinite ? Double(String(format: "%.\(digits - 1)e", value)) ?? value : value
    }

    /// A share in whole per cent, one below half of one in a digit: "48%", "0.3%", "0%" below 0.05%.
    public static func percent(_ share: Double) -> String {
        String(format: (0.0005..<0.005).contains(share) ? "%.1f%%" : "%.0f%%", 100 * share)
    }

    private static func lined(_ text: String) -> String { text.replacingOccurrences(of: "-", with: "\u{2212}") }
}
