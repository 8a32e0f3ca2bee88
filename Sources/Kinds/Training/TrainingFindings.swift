import Settings
import Statistics
import Tables

/// The findings of an experiment that trains models.
enum TrainingFindings {
    static func tables(_ tables: ResultTables) throws(Problems) -> [DisplayTable] {
        [try exponents(tables), ComparisonTable.models(try tables.table(ComparisonTable.form.description.file))]
    }

    private static func exponents(_ tables: ResultTables) throws(Problems) -> DisplayTable {
        let groups = RunGroup.all(of: tables.experiment)
        let columns = RunGroup.columns(of: tables.experiment)
        let varying = RunGroup.varying(groups, columns)
        let byCells = Dictionary(grouping: groups, by: \.cells)
        let comparisons = try tables.table(ComparisonTable.form.description.file).rows.filter { $0["run_id"].isEmpty }
        var table = DisplayTable(
            "exponents", caption: "Exponents of power laws in the width",
            columns: [
                "group", "quantity", "exponent", "95% interval", "predicted", "ratio", "is", "prediction", "source",
            ])
        for row in try tables.table(FitsTable.file).rows where row["quantity"] != "train_loss" {
            guard let group = byCells[columns.map { row[$0.name] }]?.first else { continue }
            let form = GroupFit.Form(rawValue: row["form"]) ?? .power
            let comparison = comparisons.first {
                $0["group"] == group.label && $0["quantity"] == GroupFit.name(row["quantity"], form)
            }
            let offset = row.number("offset").map { " above \(Digits.short($0))" } ?? ""
            table.append([
                .group(group.label, coordinates: group.coordinates(columns, where: varying)),
                .text(row["quantity"] + offset), .number(row.number("exponent")),
                .range(row.number("exponent_low"), row.number("exponent_high")),
                .number(row.number("predicted_exponent")), .number(comparison?.number("ratio")),
                .text(comparison?["verdict"]), row["prediction"].isEmpty ? .text("none") : .text(row["prediction"]),
                .text(comparison?["source"]),
            ])
        }
        return table
    }

    /// Remarks that the tables do not make by themselves, each reason once.
    static func notes(_ groups: [FinishedGroup], _ fits: [GroupFit], compare: [String]) -> [String] {
        let losses = fits.filter { $0.quantity == "test_loss" }
        let fitted = Set(losses.filter { $0.form == .power }.map(\.group.group.label))
        let levelled = Set(losses.filter { $0.form == .offset }.map(\.group.group.label))
        let unfitted = groups.filter { !fitted.contains($0.group.label) }
        let groups = groups.filter { fitted.contains($0.group.label) }
        let straight =
            compare.contains(TrainingComparisons.offset) ? groups.filter { !levelled.contains($0.group.label) } : []
        return [
            note(
                unfitted,
                "no exponent; a fit with an interval needs finite losses at "
                    + "\(PowerLawFit.fewestPositions) widths or more."),
            note(straight, "no offset can be told from these widths; the loss does not level off."),
            note(
                groups.filter { $0.models.regime == .neither },
                "between or beside weak and strong superposition, so no exponent of the loss is predicted (see "
                    + "fraction_represented in runs.csv)."),
        ].compactMap(\.self)
    }

    /// "group, group, group and 7 more: text"
    private static func note(_ groups: [FinishedGroup], _ text: String) -> String? {
        guard !groups.isEmpty else { return nil }
        let more = groups.count > 3 ? " and \(groups.count - 3) more" : ""
        return groups.prefix(3).map(\.group.label).joined(separator: ", ") + more + ": " + text
    }
}
