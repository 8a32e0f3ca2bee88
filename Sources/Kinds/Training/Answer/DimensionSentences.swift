import Measures
import Settings
import Tables

/// How many dimensions hidden layers are found to have, beside how many they must have.
enum DimensionSentences {
    /// "Of samples of all kinds TwoNN finds 0.5 to 2.6 times as many dimensions in the hidden layer as features are active: it does not tell their
    /// number. Of samples that share their k active features the hidden layer has min(k, m) dimensions, trained or not. Where it represents all of
    /// these, TwoNN finds them to 3%, the median of 12 settings, 19% at worst (6.5 in place of 8 at m = 24); where it leaves some out, down to 3.5 in
    /// place of 8 at m = 8, 3.8 of them represented; in 3 of 8 settings that leave some out it finds min(k, m) all the same, to 5%."
    static func all(_ tables: ResultTables) throws(Problems) -> [String] {
        let lines = try DimensionLines(tables).lines
        let found = lines.flatMap(\.one).filter { $0.expected > 0 }.compactMap { point in
            point.estimates[.twoNN].map { Found(point: point, dimension: $0.value) }
        }.sorted { $0.deviation < $1.deviation }
        guard !found.isEmpty else { return [] }
        var clauses: [String] = []
        let whole = found.filter(\.isWhole)
        if let worst = whole.last {
            let median = Digits.percent(whole[(whole.count - 1) / 2].deviation)
            clauses.append(
                "Where it represents all of these, TwoNN finds them to \(median), the median of \(whole.count) settings, "
                    + "\(Digits.percent(worst.deviation)) at worst (\(worst.text))")
        }
        if let worst = found.last(where: { !$0.isWhole && $0.dimension < 0.95 * $0.point.expected }) {
            clauses.append(
                "\(clauses.isEmpty ? "W" : "w")here it leaves some out, down to \(worst.text), "
                    + "\(text(worst.point.represented)) of \(text(worst.point.active)) represented")
        }
        let full = found.count { !$0.isWhole && $0.dimension > 0.95 * $0.point.expected }
        if full > 0 {
            clauses.append(
                "\(clauses.isEmpty ? "I" : "i")n \(full) of \(found.count { !$0.isWhole }) settings that leave some out it finds min(k, m) all the same, to 5%"
            )
        }
        return [mixed(lines.flatMap(\.mixed))].compactMap(\.self) + [
            "Of samples that share their k active features the hidden layer has min(k, m) dimensions, trained or not."
                + (clauses.isEmpty ? "" : " \(clauses.joined(separator: "; ")).")
        ]
    }

    /// Samples of all kinds: nil where there are none.
    private static func mixed(_ points: [DimensionLines.Point]) -> String? {
        let ratios = points.compactMap { point in point.estimates[.twoNN].map { $0.value / point.active } }
        guard let least = ratios.min(), let most = ratios.max() else { return nil }
        return
            "Of samples of all kinds TwoNN finds \(Digits.range(least, most, text)) times as many dimensions in the hidden layer as "
            + "features are active\(most > 1.2 * least ? ": it does not tell their number" : "")."
    }

    private struct Found {
        let point: DimensionLines.Point
        let dimension: Double

        var deviation: Double { abs(dimension / point.expected - 1) }
        /// Whether every active feature is represented.
        var isWhole: Bool { point.represented > 0.999 * point.active }
        var text: String {
            "\(DimensionSentences.text(dimension)) in place of \(DimensionSentences.text(point.expected)) at m = \(point.width)"
        }
    }

    private static func text(_ dimension: Double) -> String { Digits.significant(dimension, digits: 2) }
}
