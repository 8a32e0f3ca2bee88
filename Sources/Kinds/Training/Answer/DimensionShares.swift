import Basics
import Settings
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
    static func areAsked(_ experiment: Experiment) -> Bool {
        experiment.answer.contains("features_per_dimension") && experiment.tables.contains("features")
            && experiment.runs.allSatisfy(\.training.isTied)
    }

    /// "Of the features with a norm above 1/2, 98% have 1/2 of a dimension at density = 0.5; 26% have 2/5 of a dimension and 15% have 1/2 of a dimension at
    /// density = 0.25; few have such a share (the median is 0.243) at density = 0.1."
    ///
    /// Of the replicates of a place the one of the least loss is told.
    static func sentences(_ tables: ResultTables) throws(Problems) -> [String] {
        guard areAsked(tables.experiment), tables.holds(file) else { return [] }
        let features = Dictionary(grouping: try tables.table(file).rows) { $0["run_id"] }
        let models = try MeasureLines(tables)
        let told = models.lines.flatMap { line in
            line.places.compactMap { place -> (found: String, place: String)? in
                guard let best = place.rows.ofLeastLoss, let rows = features[best["run_id"]] else { return nil }
                let position = place.position.flatMap { cell in
                    models.axis.map { "\($0.symbol) = \(Double(cell).map { Digits.setting($0) } ?? cell)" }
                }
                let name = [position, line.name].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
                return (found(rows), name.isEmpty ? "" : " at \(name)")
            }
        }
        guard !told.isEmpty else { return [] }
        let parts = neighbours(told) { $0.found }.map { found, places in found + places.map(\.place).listed }
        return ["Of the features with a norm above 1/2, \(parts.joined(separator: "; "))."]
    }

    /// What the features of one model have.
    private static func found(_ rows: [Table.Row]) -> String {
        let shares = rows.filter { $0.number("norm").map { $0 > 0.5 } ?? false }.compactMap {
            $0.number("dimensionality")
        }
        .sorted()
        guard !shares.isEmpty else { return "there are none" }
        let counts = ideal.map { one in
            (text: one.text, part: Double(shares.count { abs($0 - one.value) < near }) / Double(shares.count))
        }.filter { $0.part >= fewest }.sorted { $0.part > $1.part }
        guard !counts.isEmpty else {
            return "few have such a share (the median is \(Digits.significant(shares[shares.count / 2])))"
        }
        return counts.map { "\(Digits.percent($0.part)) have \($0.text)\($0.text == "1" ? "" : " of a") dimension" }
            .listed
    }
}
