import Basics
public import Settings
import Tables

/// The shares of a dimension that features have, D_i = ‖W_i‖² / Σ_j (w_i · W_j)², beside those that shapes give their members.
public enum DimensionShares {
    /// Of a dimension of its own, a tetrahedron, a triangle, an antipodal pair, a pentagon and a square antiprism, by falling share.
    public static let ideal: [(value: Double, text: String)] = [
        (1, "1"), (0.75, "3/4"), (2.0 / 3, "2/3"), (0.5, "1/2"), (0.4, "2/5"), (0.375, "3/8"),
    ]

    /// Shares so near an ideal one count as that; of an ideal that fewer than `fewest` of all features have nothing is told.
    private static let (near, fewest) = (0.01, 0.1)

    static let file = FeaturesTable.form.description.file

    /// Whether an experiment of tied models asks for features per dimension, and for the table of every feature.
    public static func areAsked(_ experiment: Experiment) -> Bool {
        experiment.answer.contains("features_per_dimension") && experiment.tables.contains("features")
            && experiment.runs.allSatisfy(\.training.isTied)
    }

    /// "Features with a norm above 1/2: none of 400 at density = 1; 51 at density = 0.5, 98% of them with 1/2 of a dimension; 68 at density = 0.25, 26% of them
    /// with 2/5 of a dimension and 15% with 1/2; 123 at density = 0.1, few with the share of a shape (half of them with less than 0.243)."
    ///
    /// Of the replicates of a place the one of the least loss is told.
    static func sentences(_ tables: ResultTables) throws(Problems) -> [String] {
        guard areAsked(tables.experiment), tables.holds(file) else { return [] }
        let features = Dictionary(grouping: try tables.table(file).rows) { $0["run_id"] }
        let models = try MeasureLines(tables)
        let told = models.lines.flatMap { line in
            line.places.compactMap { place -> String? in
                guard let best = place.rows.ofLeastLoss, let rows = features[best["run_id"]] else { return nil }
                let position = RunGroup.label([(models.axis?.symbol ?? "", place.position ?? "")])
                return found(rows, at: [position, line.name].filter { !$0.isEmpty }.joined(separator: ", "))
            }
        }
        return told.isEmpty ? [] : ["Features with a norm above 1/2: \(told.joined(separator: "; "))."]
    }

    /// How many features of one model there are of those, and what they have.
    private static func found(_ rows: [Table.Row], at place: String) -> String {
        let shares = rows.filter { $0.number("norm").map { $0 > 0.5 } ?? false }.compactMap {
            $0.number("dimensionality")
        }
        .sorted()
        let subject =
            "\(shares.isEmpty ? "none" : "\(shares.count)") of \(rows.count)\(place.isEmpty ? "" : " at \(place)")"
        guard !shares.isEmpty else { return subject }
        let counts = ideal.map { one in
            (text: one.text, part: Double(shares.count { abs($0 - one.value) < near }) / Double(shares.count))
        }.filter { $0.part >= fewest }.sorted { $0.part > $1.part }
        guard !counts.isEmpty else {
            return
                "\(subject), few with the share of a shape (half of them with less than \(Digits.significant(shares[shares.count / 2])))"
        }
        return "\(subject), "
            + counts.enumerated().map { place, one in
                "\(Digits.percent(one.part)) \(place == 0 ? "of them " : "")with \(one.text)"
                    + (place > 0 || one.text == "1" ? "" : " of a dimension")
            }.listed
    }
}
