import Basics
import Settings
import Tables

/// What is lost of combinations that training never showed.
enum CombinationSentences {
    /// Loss of combinations never shown in that of those shown, up to which the two are much the same.
    private static let much = 1.5

    /// "Where next to nothing is lost of the combinations that training showed, at 5 of 20 widths and settings, those that it never showed lose at most
    /// 0.0005. Elsewhere they lose at most 1.25 times as much as those shown at 18 of 23, and up to 219 times as much (26 against 0.119 at
    /// m = 7, tied = false) at the other 5; of 5 starts the one of the least loss."
    static func all(_ tables: ResultTables) throws(Problems) -> [String] {
        let lines = try CombinationLines(tables).lines
        if lines.isEmpty, tables.holds(CombinationsTable.file) {
            return ["Training showed every combination: combinations.csv has what is lost of them, and no others."]
        }
        let all = lines.flatMap(\.points)
        let kept = all.filter(\.isKept)
        let basis = MeasureSentences.basis(tables.experiment, areBest: true)
        let others = lines.flatMap { line in line.points.filter { !$0.isKept }.map { (label: line.label, point: $0) } }
            .sorted { $0.point.ratio > $1.point.ratio }
        var sentences: [String] = []
        if let most = kept.map(\.unseenLoss).max() {
            sentences.append(
                "Where next to nothing is lost of the combinations that training showed, at \(kept.count) of \(all.count) widths and settings, those "
                    + "that it never showed lose at most \(text(most))\(others.isEmpty ? basis : "")."
            )
        }
        if let (label, point) = others.first {
            let subject = kept.isEmpty ? "Combinations that training never showed" : "Elsewhere they"
            let alike = others.filter { $0.point.ratio <= much }
            let most =
                "up to \(text(point.ratio)) times as much\(alike.isEmpty ? " as those shown" : "") (\(text(point.unseenLoss)) against "
                + "\(text(point.seenLoss)) at m = \(point.width)\(label.isEmpty ? "" : ", \(label)"))"
            let told = alike.first.map { first in
                "at most \(text(first.point.ratio) == "1" ? "" : "\(text(first.point.ratio)) times ")as much as those shown"
                    + (alike.count < others.count
                        ? " at \(alike.count) of \(others.count), and \(most) at the other \(others.count - alike.count)"
                        : "")
            }
            sentences.append("\(subject) lose \(told ?? most)\(basis).")
        }
        return sentences
    }

    private static func text(_ value: Double) -> String { Digits.significant(value, digits: 3) }
}
