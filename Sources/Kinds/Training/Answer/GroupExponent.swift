import Settings
import Statistics
import Tables

/// The exponent α_m of one group's test loss ∝ m^(-α_m), from a row of fits.csv.
struct GroupExponent {
    let group: RunGroup
    /// "α = 1, γ = -0.33"; empty where there is one group.
    let name: String
    let value, low, high: Double
    let rSquared: Double?
    /// Between neighbouring widths.
    let slopes: [Double]
    /// Whether replicates test the line.
    let isTested: Bool
    /// Whether they refuse it, or where there are none the points themselves do.
    let bends: Bool
    /// nil where none is predicted.
    let comparison: Comparison?

    init?(_ row: Table.Row, _ groups: RunGroups) {
        guard let value = row.number("exponent"), let low = row.number("exponent_low"),
            let high = row.number("exponent_high"), let group = groups.group(of: row)
        else { return nil }
        (self.group, self.value, self.low, self.high) = (group, value, low, high)
        name = RunGroup.label(groups.coordinates(of: group))
        rSquared = row.number("r_squared")
        slopes = FitsTable.localSlopes(row)
        (isTested, bends) = (row.number("lack_of_fit_p") != nil, FitsTable.bends(row))
        comparison = FitsTable.comparison(row, of: group)
    }

    /// "0.805 (95% interval 0.594 to 1.015)"
    var measured: String { "\(Digits.three(value)) (95% interval \(Digits.three(low)) to \(Digits.three(high)))" }

    /// " for α = 1"
    var ofGroup: String { name.isEmpty ? "" : " for \(name)" }

    /// "0.443 to 1.36 between neighbouring widths", of the smallest and the largest.
    var spread: String {
        guard let least = slopes.min(), let most = slopes.max() else { return Digits.three(value) }
        return "\(Digits.setting(least)) to \(Digits.setting(most))"
    }

    /// Remarks on the number.
    var remarks: String {
        var text = ""
        if low <= 0, high >= 0 { text += ", so that no fall can be told" }
        if high < 0 { text += ", so that the loss rises" }
        if let rSquared, rSquared < 0.9 {
            text += ", with points that scatter about the line (R² = \(Digits.three(rSquared)))"
        }
        if bends { text += ", but the law bends" }
        guard let comparison, let verdict = comparison.verdict else { return text + "; none is predicted" }
        let predicted = Digits.setting(comparison.predicted)
        guard verdict == .cannotTell else {
            return text + "; predicted is \(predicted), \(verdict.rawValue) the interval"
        }
        guard !comparison.heldRivals.isEmpty else {
            return text + "; predicted is \(predicted), of which an interval that a bend made wide cannot tell"
        }
        let rivals = comparison.heldRivals.map { Digits.setting($0) }.joined(separator: " and ")
        return text + "; the interval cannot tell the predicted \(predicted) from \(rivals)"
    }
}
