import Basics
import Measures
import Settings
import Tables

/// How the movement of features goes with the width, beside what theory has.
enum MovementSentences {
    /// "In training features move by a share of their length that goes as m^-0.501 (-0.524 to -0.477) in the neural tangent
    /// parametrisation, where theory has -0.5, and ... ."
    static func all(_ tables: ResultTables) throws(Problems) -> [String] {
        let rows = try tables.table(FitsTable.file).rows.filter { $0["quantity"] == FeatureMovementMeasure.name }
        let groups = RunGroups(of: tables.experiment)
        func label(_ group: RunGroup) -> String { RunGroup.label(groups.coordinates(of: group)) }
        let laws = rows.compactMap { row -> String? in
            guard let exponent = row.number("exponent"), let low = row.number("exponent_low"),
                let high = row.number("exponent_high")
            else { return nil }
            let bend =
                FitsTable.bends(row)
                ? "; it bends: lack of fit, p = \(Digits.significant(FitsTable.chance(row) ?? .nan, digits: 2))" : ""
            let law =
                "as m^\(Digits.significant(-exponent)) (\(Digits.significant(-high)) to \(Digits.significant(-low))\(bend))"
            guard let predicted = row.number("predicted_exponent") else {
                return law + (groups.all.count > 1 ? " for \(groups.group(of: row).map(label) ?? "")" : "")
            }
            return "\(law) in the \(row["prediction"]) parametrisation, where theory has "
                + Digits.significant(predicted == 0 ? 0 : -predicted)
        }
        guard !laws.isEmpty else { return [] }
        return ["In training features move by a share of their length that goes \(laws.joined(separator: ", and "))."]
    }
}
