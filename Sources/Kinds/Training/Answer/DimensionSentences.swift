import Measures
import Settings
import Tables

/// How many dimensions hidden layers are found to have, beside how many they must have.
enum DimensionSentences {
    /// "Of samples that share their k active features the hidden layer has min(k, m) dimensions. Where it represents all of these, TwoNN finds
    /// them to 3%, the median of 12 settings, 19% at worst (6.5 in place of 8 at m = 24); where it leaves some out, down to 3.5 in place of 8 at m = 8,
    /// 3.8 of them represented. Of samples of all kinds it finds 1.1 at m = 2 and 0.96 at m = 24 for active = 1; ... ."
    static func all(_ tables: ResultTables) throws(Problems) -> [String] {
        let lines = try DimensionLines(tables).lines
        let found = lines.flatMap(\.one).filter { $0.expected > 0 }.compactMap { point in
            point.estimates[.twoNN].map { Found(point: point, dimension: $0) }
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
        let mixed = lines.compactMap { line -> String? in
            let points = line.mixed.compactMap { point in point.estimates[.twoNN].map { (point.width, $0) } }
            guard let first = points.first, let last = points.last else { return nil }
            let course = [first, last].prefix(points.count).map { "\(text($0.1)) at m = \($0.0)" }
            return course.joined(separator: " and ") + (line.label.isEmpty ? "" : " for \(line.label)")
        }
        return [
            "Of samples that share their k active features the hidden layer has min(k, m) dimensions."
                + (clauses.isEmpty ? "" : " \(clauses.joined(separator: "; "))."),
            "Of samples of all kinds TwoNN finds \(mixed.joined(separator: "; ")).",
        ]
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
