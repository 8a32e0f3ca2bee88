import Basics
import Measures
import Predictions
import Settings
import Statistics
import Tables

/// How the dimensions that the hidden layer spreads over go with the width, beside random directions of the same frequencies.
enum RankSentences {
    private static let subjects = [
        (SpectralRankMeasure.name(SpectralRankMeasure.hard, nil), "The hard spectral rank of all features"),
        (SpectralRankMeasure.name(SpectralRankMeasure.hard, .tail), "That of the last third of all occurrences"),
    ]

    /// "The hard spectral rank of all features goes as m^beta, with beta = 0.722 (0.717 to 0.727) for optimizer = adamw; 0.733 (0.716 to 0.75) for
    /// optimizer = sgd; random directions have 0.561 by frequencies and density alone. It is no straight line in 2 of 2 groups (lack of fit, p < 0.05)."
    static func all(_ tables: ResultTables) throws(Problems) -> [String] {
        let fits = try tables.table(FitsTable.file).rows
        let groups = RunGroups(of: tables.experiment)
        let sentences = subjects.compactMap { quantity, subject -> String? in
            let rows = fits.filter { $0["quantity"] == quantity }
            let laws = rows.compactMap { row -> String? in
                guard let exponent = row.number("exponent"), let low = row.number("exponent_low"),
                    let high = row.number("exponent_high")
                else { return nil }
                let label = groups.group(of: row).map { RunGroup.label(groups.coordinates(of: $0)) } ?? ""
                return "\(text(-exponent)) (\(text(-high)) to \(text(-low)))\(label.isEmpty ? "" : " for \(label)")"
            }
            guard !laws.isEmpty else { return nil }
            let bent = rows.filter { ($0.number("lack_of_fit_p") ?? 1) < 0.05 }.count
            let bends = bent > 0 ? " It is no straight line in \(bent) of \(laws.count) (lack of fit, p < 0.05)." : ""
            return "\(subject) goes as m^β, with β = \(laws.joined(separator: "; "))\(null(rows)).\(bends)"
        }
        return [try difference(fits, tables, groups)].compactMap(\.self) + sentences
    }

    /// β of the groups beside that of random directions with their norms, which no training has turned, and in how many groups the two agree;
    /// nil where those are not known.
    private static func difference(
        _ fits: [Table.Row], _ tables: ResultTables, _ groups: RunGroups
    ) throws(Problems) -> String? {
        let predicted = try tables.table(ComparisonTable.form.description.file).rows.filter {
            $0["quantity"] == subjects[0].0 && $0["prediction"] == RandomRankPrediction.atNorms
        }
        let ranks = Dictionary(predicted.map { ($0["run_id"], $0.number("predicted")) }) { first, _ in first }
        let rows = fits.filter { $0["quantity"] == subjects[0].0 && $0.number("exponent") != nil }
        let pairs = rows.compactMap { row -> (own: Double, drawn: Double, agree: Bool)? in
            guard let group = groups.group(of: row), let exponent = row.number("exponent"),
                let low = row.number("exponent_low"), let high = row.number("exponent_high"),
                let drawn = PowerLawFit(
                    points: group.runs.compactMap { run in
                        (ranks[run.runID] ?? nil).map { (x: Double(run.training.width), y: $0) }
                    })
            else { return nil }
            return (-exponent, -drawn.exponent, (low...high).contains(drawn.exponent))
        }
        guard !pairs.isEmpty, pairs.count == rows.count else { return nil }
        func range(_ values: [Double]) -> String { Digits.range(values.min()!, values.max()!, text) }
        let agreeing = pairs.count(where: \.agree)
        let changes = pairs.filter { !$0.agree }.map { $0.own - $0.drawn }
        let verdict =
            changes.isEmpty
            ? "which features are represented gives it, as their β lies in \(pairs.count == 1 ? "its interval" : "the interval of every group")"
            : (agreeing == 0 ? "" : "in \(agreeing) of \(pairs.count) groups that lies in the interval, elsewhere ")
                + "training changes β by \(range(changes))"
        let ratios = predicted.compactMap { $0.number("ratio") }
        return
            "The exponent β of the hard spectral rank, m^β, is \(range(pairs.map(\.own))), and for random directions of the same lengths, which "
            + "no training has turned, \(range(pairs.map(\.drawn))): \(verdict). Training makes ranks \(range(ratios)) times as large as "
            + "theirs."
    }

    /// What random directions have; empty where that is not known.
    private static func null(_ rows: [Table.Row]) -> String {
        let predicted = rows.compactMap { $0.number("predicted_exponent") }.map { -$0 }
        guard let least = predicted.min(), let most = predicted.max() else { return "" }
        return "; random directions have \(Digits.range(least, most, text)) by frequencies and density alone"
    }

    private static func text(_ value: Double) -> String { Digits.significant(value, digits: 3) }
}
