import Basics
import Settings
import Statistics
import Tables

/// The findings of an experiment that trains models.
enum TrainingFindings {
    static func tables(_ tables: ResultTables) throws(Problems) -> [DisplayTable] {
        [
            try exponents(tables), try slopes(tables),
            ComparisonTable.models(
                try tables.table(ComparisonTable.form.description.file), isLowerBound: TrainingComparisons.isLowerBound),
        ]
    }

    /// Those of a page, where there is room for the rival predictions and for what the settings do.
    static func comparisons(_ tables: ResultTables) throws(Problems) -> [DisplayTable] {
        var all = try Self.tables(tables)
        all.insert(try rivals(tables), at: 2)
        all.append(try StartFindings.table(tables))
        all.append(DifferencesTable.summary(try tables.table(DifferencesTable.file)))
        return all
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
            let comparison = FitsTable.comparison(row, of: group)
            let verdict = [comparison?.verdict?.rawValue, FitsTable.bends(row) ? "bends" : nil].compactMap(\.self)
            let offset = row.number("offset").map { " above \(Digits.short($0))" } ?? ""
            table.append([
                .group(group.label, coordinates: groups.coordinates(of: group)),
                .text(row["quantity"] + offset), .number(row.number("exponent")),
                .range(row.number("exponent_low"), row.number("exponent_high")),
                .number(comparison?.predicted), .number(comparison?.ratio), .text(verdict.joined(separator: ", ")),
                .text(comparison?.prediction ?? "none"), .text(comparison?.source),
            ])
        }
        return table
    }

    /// Whether one exponent describes the loss: the slope between neighbouring widths, and the test of the line.
    private static func slopes(_ tables: ResultTables) throws(Problems) -> DisplayTable {
        let groups = RunGroups(of: tables.experiment)
        var table = DisplayTable(
            "slopes", caption: "Exponents of the test loss between neighbouring widths",
            columns: ["group", "between neighbouring widths", "lack_of_fit_p"])
        for row in try tables.table(FitsTable.file).rows
        where row["quantity"] == "test_loss" && !row["local_slopes"].isEmpty {
            guard let group = groups.group(of: row) else { continue }
            table.append([
                .group(group.label, coordinates: groups.coordinates(of: group)),
                .numbers(FitsTable.localSlopes(row)),
                .number(row.number("lack_of_fit_p")),
            ])
        }
        return table
    }

    /// Each group's exponent of the test loss beside every prediction that competes for it.
    private static func rivals(_ tables: ResultTables) throws(Problems) -> DisplayTable {
        var table = DisplayTable(
            "rivals", caption: "Competing predictions of the exponent of the test loss",
            columns: ["group", "exponent", "95% interval", "prediction", "predicted", "rms_residual", "is"])
        for row in try tables.table(ComparisonTable.form.description.file).rows
        where row["quantity"] == GroupFit.name("test_loss", .power) {
            table.append([
                .text(row["group"]), .number(row.number("measured")),
                .range(row.number("measured_low"), row.number("measured_high")), .text(row["prediction"]),
                .number(row.number("predicted")), .number(row.number("rms_residual")), .text(row["verdict"]),
            ])
        }
        return table
    }

    /// How many of many verdicts are expected to be wrong.
    static func chances(_ tables: ResultTables) throws(Problems) -> [String] {
        // Those that the sentences are of.
        let fits = try FitsTable.testLossPowers(tables)
        let models = try tables.table(ComparisonTable.form.description.file).rows.filter { !$0["run_id"].isEmpty }
        return [
            Chance.ofIntervals(fits.count { $0.number("predicted_exponent") != nil }, "exponents of the loss"),
            Chance.ofBends(fits.count { FitsTable.chance($0) != nil }),
            Chance.ofIntervals(
                Set(models.filter { $0.number("measured_low") != nil }.map { $0["run_id"] }).count, "test losses"),
            Chance.ofIntervals(try tables.table(DifferencesTable.file).rows.count, "differences"),
        ].compactMap(\.self)
    }
}
