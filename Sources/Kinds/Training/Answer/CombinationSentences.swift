import Basics
import Settings
import Tables

/// What is lost of combinations that training never showed.
enum CombinationSentences {
    /// Loss of combinations never shown in that of those shown, up to which the two are much the same.
    private static let much = 1.5

    /// "Where next to nothing is lost of the combinations that training showed, those that it never showed lose at most 2.61e-14 with a linear hidden
    /// layer (6 of 20 places) and at most 0.000109 with a nonlinear hidden layer (1 of 10 places). Where something is lost of those shown, the others lose at
    /// most 1.25 times as much with a linear hidden layer at 13 of 14 places, and up to 219 times as much (26 against 0.119 at m = 7, not tied) at the other; ... ."
    static func all(_ tables: ResultTables) throws(Problems) -> [String] {
        let lines = try CombinationLines(tables).lines
        if lines.isEmpty, tables.holds(CombinationsTable.file) {
            return ["Training showed every combination: combinations.csv has what is lost of them, and no others."]
        }
        let areOneKind = Set(lines.map(\.isLinear)).count < 2
        let kinds = [true, false].map { isLinear in
            Kind(
                name: areOneKind ? "" : " with a \(isLinear ? "linear" : "nonlinear") hidden layer",
                points: lines.filter { $0.isLinear == isLinear }.flatMap { line in
                    line.points.map { (label: line.label, point: $0) }
                })
        }.filter { !$0.points.isEmpty }
        let basis = try MeasureSentences.basis(tables, areBest: true)
        let kept = kinds.compactMap(\.kept)
        let lost = kinds.compactMap(\.lost)
        let first =
            kept.isEmpty
            ? ""
            : "Where next to nothing is lost of the combinations that training showed, those that it never showed lose \(kept.listed)\(lost.isEmpty ? basis : "")."
        let second =
            lost.isEmpty
            ? "" : "Where something is lost of those shown, the others lose \(lost.joined(separator: "; "))\(basis)."
        return [first, second].filter { !$0.isEmpty }
    }

    /// The places of models with a linear hidden layer, or of the others.
    private struct Kind {
        /// " with a linear hidden layer"; empty where all models are of one kind.
        let name: String
        let points: [(label: String, point: CombinationLines.Point)]

        /// What is lost of combinations never shown where next to nothing is lost of the others; nil where there is no such place.
        var kept: String? {
            let kept = points.map(\.point).filter(\.isKept)
            guard let most = kept.map(\.unseenLoss).max() else { return nil }
            return "at most \(text(most))\(name) (\(kept.count) of \(points.count) places)"
        }

        /// The same where something is lost.
        var lost: String? {
            let others = points.filter { !$0.point.isKept }.sorted { $0.point.ratio > $1.point.ratio }
            guard let (label, point) = others.first else { return nil }
            let alike = others.filter { $0.point.ratio <= much }
            let most =
                "up to \(text(point.ratio)) times as much (\(text(point.unseenLoss)) against \(text(point.seenLoss)) at m = \(point.width)"
                + "\(label.isEmpty ? "" : ", \(label)"))"
            guard let first = alike.first else { return most + name }
            let ratio = text(first.point.ratio)
            let least = "at most \(ratio == "1" ? "" : "\(ratio) times ")as much\(name)"
            let rest = others.count - alike.count
            return rest == 0
                ? least
                : "\(least) at \(alike.count) of \(others.count) places, and \(most) at the other\(rest == 1 ? "" : " \(rest)")"
        }
    }

    private static func text(_ value: Double) -> String { Digits.significant(value, digits: 3) }
}
