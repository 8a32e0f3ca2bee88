import Basics
import Settings
import Tables

/// What is lost of combinations that training never showed.
enum CombinationSentences {
    /// "Where next to nothing is lost of the combinations that training showed, at 5 of 20 widths and settings, those that it never showed lose at most
    /// 0.0005. Elsewhere they lose up to 1.23 times as much as those shown for seen = 1 (0.169 for 0.138 at m = 7), ... ; of 5 starts the one of the
    /// least loss."
    static func all(_ tables: ResultTables) throws(Problems) -> [String] {
        let lines = try CombinationLines(tables).lines
        let all = lines.flatMap(\.points)
        let kept = all.filter(\.isKept)
        let basis = MeasureSentences.basis(tables.experiment, areBest: true)
        let worst = lines.compactMap { line -> String? in
            let lossy = line.points.filter { !$0.isKept }
            guard let worst = lossy.max(by: { $0.unseenLoss / $0.seenLoss < $1.unseenLoss / $1.seenLoss }) else {
                return nil
            }
            return text(worst.unseenLoss / worst.seenLoss) + " times as much as those shown"
                + (line.label.isEmpty ? "" : " for \(line.label)")
                + " (\(text(worst.unseenLoss)) for \(text(worst.seenLoss)) at m = \(worst.width))"
        }
        var sentences: [String] = []
        if let most = kept.map(\.unseenLoss).max() {
            sentences.append(
                "Where next to nothing is lost of the combinations that training showed, at \(kept.count) of \(all.count) widths and settings, those "
                    + "that it never showed lose at most \(text(most))\(worst.isEmpty ? basis : "")."
            )
        }
        if !worst.isEmpty {
            let subject = kept.isEmpty ? "Combinations that training never showed" : "Elsewhere they"
            sentences.append("\(subject) lose up to \(worst.listed)\(basis).")
        }
        return sentences
    }

    private static func text(_ value: Double) -> String { Digits.significant(Digits.rounded(value, digits: 3)) }
}
