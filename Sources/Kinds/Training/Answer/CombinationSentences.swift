import Basics
import Settings
import Tables

/// What is lost of combinations that training never showed.
enum CombinationSentences {
    /// "Where next to nothing is lost of the combinations that training showed, at 5 of 20 widths and settings, those that it never showed lose at most
    /// 0.0005. Elsewhere they lose up to 219 times as much as those shown (26 for 0.119 at m = 7, tied = false; up to 1.23 to 10.9 times in
    /// the other groups); of 5 starts the one of the least loss."
    static func all(_ tables: ResultTables) throws(Problems) -> [String] {
        let lines = try CombinationLines(tables).lines
        if lines.isEmpty, tables.holds(CombinationsTable.file) {
            return ["Training showed every combination: combinations.csv has what is lost of them, and no others."]
        }
        let all = lines.flatMap(\.points)
        let kept = all.filter(\.isKept)
        let basis = MeasureSentences.basis(tables.experiment, areBest: true)
        let worst = lines.compactMap { line in
            line.points.filter { !$0.isKept }.max { $0.ratio < $1.ratio }.map { (label: line.label, point: $0) }
        }.sorted { $0.point.ratio > $1.point.ratio }
        var sentences: [String] = []
        if let most = kept.map(\.unseenLoss).max() {
            sentences.append(
                "Where next to nothing is lost of the combinations that training showed, at \(kept.count) of \(all.count) widths and settings, those "
                    + "that it never showed lose at most \(text(most))\(worst.isEmpty ? basis : "")."
            )
        }
        if let (label, point) = worst.first {
            let subject = kept.isEmpty ? "Combinations that training never showed" : "Elsewhere they"
            let place = label.isEmpty ? "" : ", \(label)"
            let others = worst.dropFirst().map { text($0.point.ratio) }
            let ends = Set([others.last, others.first].compactMap(\.self)).count
            let rest =
                switch ends {
                case 0: ""
                case 1: "; up to \(others[0]) times in the other groups"
                default: "; up to \(others.last!) to \(others[0]) times in the other groups"
                }
            sentences.append(
                "\(subject) lose up to \(text(point.ratio)) times as much as those shown (\(text(point.unseenLoss)) for \(text(point.seenLoss)) "
                    + "at m = \(point.width)\(place)\(rest))\(basis).")
        }
        return sentences
    }

    private static func text(_ value: Double) -> String { Digits.significant(value, digits: 3) }
}
