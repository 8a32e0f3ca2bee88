import Basics
import Settings
import Tables

/// What is lost of combinations that training never showed.
enum CombinationSentences {
    /// A loss is next to nothing below this share of the largest.
    private static let small = 0.01

    /// "Combinations that training never showed lose up to 1.23 times as much as those it showed (0.169 for 0.138 at m = 7) for seen = 1, ... ; of 10
    /// starts the one of the least loss. As a sum of one vector for each value their outputs have an R² of at least 0.967, ... in this order. Where next
    /// to nothing is lost of those it showed, in 5 of 20 places, the others lose at most 0.0032."
    static func all(_ tables: ResultTables) throws(Problems) -> [String] {
        let lines = try CombinationLines(tables).lines
        let all = lines.flatMap(\.points)
        guard let largest = all.map(\.seenLoss).max() else { return [] }
        let worst = lines.compactMap { line -> String? in
            let lossy = line.points.filter { $0.seenLoss > small * largest }
            guard let worst = lossy.max(by: { $0.unseenLoss / $0.seenLoss < $1.unseenLoss / $1.seenLoss }) else {
                return nil
            }
            return text(worst.unseenLoss / worst.seenLoss)
                + " times (\(text(worst.unseenLoss)) for \(text(worst.seenLoss)) at m = \(worst.width))"
                + (line.label.isEmpty ? "" : " for \(line.label)")
        }
        var sentences: [String] = []
        if !worst.isEmpty {
            sentences.append(
                "Combinations that training never showed lose at most so many times as much as those it showed: \(worst.joined(separator: ", "))"
                    + "\(basis(tables.experiment)).")
        }
        let factorisations = lines.compactMap { $0.points.compactMap(\.outputFactorisation).min().map(text) }
        if factorisations.count == lines.count {
            sentences.append(
                "As a sum of one vector for each value outputs have an R² of at least \(factorisations.listed)"
                    + (factorisations.count > 1 ? " in this order." : "."))
        }
        let kept = all.filter { $0.seenLoss <= small * largest }
        if let most = kept.map(\.unseenLoss).max() {
            sentences.append(
                "Where next to nothing is lost of those it showed, in \(kept.count) of \(all.count) places, the others lose at most \(text(most))."
            )
        }
        return sentences
    }

    private static func basis(_ experiment: Experiment) -> String {
        experiment.replicates > 1 ? "; of \(experiment.replicates) starts the one of the least loss" : ""
    }

    private static func text(_ value: Double) -> String { Digits.significant(Digits.rounded(value, digits: 3)) }
}
