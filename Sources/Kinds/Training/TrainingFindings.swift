import Settings
import Statistics
import Tables

/// The findings of an experiment that trains models.
enum TrainingFindings {
    static func tables(_ tables: ResultTables) throws(Problems) -> [DisplayTable] {
        [
            try exponents(tables),
            ComparisonTable.models(
                try tables.table(ComparisonTable.form.description.file), isLowerBound: TrainingComparisons.isLowerBound),
        ]
    }

    private static func exponents(_ tables: ResultTables) throws(Problems) -> DisplayTable {
        let groups = RunGroups(of: tables.experiment)
        var table = DisplayTable(
            "exponents", caption: "Exponents of power laws in the width",
            columns: [
                "group", "quantity", "exponent", "95% interval", "predicted", "ratio", "is", "prediction", "source",
            ])
        for row in try tables.table(FitsTable.file).rows where row["quantity"] != "train_loss" {
            guard let group = groups.group(of: row) else { continue }
            let comparison = FitsTable.comparison(row, group: group.label)
            let offset = row.number("offset").map { " above \(Digits.short($0))" } ?? ""
            table.append([
                .group(group.label, coordinates: groups.coordinates(of: group)),
                .text(row["quantity"] + offset), .number(row.number("exponent")),
                .range(row.number("exponent_low"), row.number("exponent_high")),
                .number(comparison?.predicted), .number(comparison?.ratio), .text(comparison?.verdict?.rawValue),
                .text(comparison?.prediction ?? "none"), .text(comparison?.source),
            ])
        }
        return table
    }

    /// Remarks that the tables do not make by themselves, each reason once.
    static func notes(_ groups: [FinishedGroup], _ fits: [GroupFit], compare: [String]) -> [String] {
        let losses = fits.filter { $0.quantity == "test_loss" }
        let powers = losses.filter { $0.form == .power }
        let fitted = Set(powers.map(\.group.group.place))
        let levelled = Set(losses.filter { $0.form == .offset }.map(\.group.group.place))
        let straight = powers.filter {
            compare.contains(TrainingComparisons.offset) && !levelled.contains($0.group.group.place)
        }
        let unpredicted = grouped(powers.filter { $0.prediction == nil }) { [$0.group.models.reasonForNoExponent] }
        return [
            note(
                groups.map(\.group).filter { !fitted.contains($0.place) },
                "no exponent; a fit with an interval needs finite losses at "
                    + "\(PowerLawFit.fewestPositions) widths or more."),
            note(
                straight.map(\.group.group), "no offset can be told from these widths; the loss does not level off."),
        ].compactMap(\.self)
            + unpredicted.compactMap { reason, fits in
                note(fits.map(\.group.group), "\(reason[0]), so no exponent of the loss is predicted.")
            }
    }

    /// "group, group, group and 7 more: text"
    private static func note(_ groups: [RunGroup], _ text: String) -> String? {
        guard !groups.isEmpty else { return nil }
        let more = groups.count > 3 ? " and \(groups.count - 3) more" : ""
        return groups.prefix(3).map(\.label).joined(separator: ", ") + more + ": " + text
    }
}
