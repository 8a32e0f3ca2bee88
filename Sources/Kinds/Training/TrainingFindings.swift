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
        let fits = try tables.table(FitsTable.file).rows.filter { $0["quantity"] != "train_loss" }
        let models = try tables.table(ComparisonTable.form.description.file).rows.filter { !$0["run_id"].isEmpty }
        return [
            Chance.ofIntervals(fits.count { $0.number("predicted_exponent") != nil }, "exponents"),
            Chance.ofBends(fits.count { FitsTable.chance($0) != nil }),
            Chance.ofIntervals(
                Set(models.filter { $0.number("measured_low") != nil }.map { $0["run_id"] }).count, "test losses"),
            Chance.ofIntervals(try tables.table(DifferencesTable.file).rows.count, "differences"),
        ].compactMap(\.self)
    }

    /// Remarks on exponents of the loss that the tables do not make by themselves, each reason once; none where they are not asked for.
    static func notes(_ groups: [FinishedGroup], _ fits: [GroupFit], of experiment: Experiment) -> [String] {
        guard TrainingComparisons.areOfLossExponents(experiment.compare) else { return [] }
        let all = RunGroups(of: experiment)
        let losses = fits.filter { $0.quantity == "test_loss" }
        let powers = losses.filter { $0.form == .power }
        let fitted = Set(powers.map(\.group.group.place))
        let levelled = Set(losses.filter { $0.form == .offset }.map(\.group.group.place))
        let straight = powers.filter {
            experiment.compare.contains(TrainingComparisons.offset) && !levelled.contains($0.group.group.place)
        }
        let unpredicted = grouped(powers.filter { $0.prediction == nil }) { [$0.group.models.reasonForNoExponent] }
        return [
            note(
                groups.map(\.group).filter { group in
                    !fitted.contains(group.place) && Set(group.runs.map(\.training.width)).count > 2
                }, of: all,
                "no exponent of the loss; a fit with an interval needs finite losses at "
                    + "\(PowerLawFit.fewestPositions) widths or more, and none that is next to nothing."),
            note(
                straight.map(\.group.group), of: all,
                "no offset can be told from these widths; the loss does not level off."),
        ].compactMap(\.self)
            + unpredicted.compactMap { reason, fits in
                note(fits.map(\.group.group), of: all, "\(reason[0]), so no exponent of the loss is predicted.")
            }
    }

    /// "α = 0, γ = 0; α = 1, γ = 0: text", and of many groups "7 of 48 groups (α = 0, γ = 0; α = 1, γ = 0; ...): text".
    private static func note(_ groups: [RunGroup], of all: RunGroups, _ text: String) -> String? {
        guard !groups.isEmpty else { return nil }
        guard all.all.count > 1 else { return text.atSentenceStart }
        guard groups.count < all.all.count else {
            return "\(groups.count == 2 ? "Both" : "All \(groups.count)") groups: \(text)"
        }
        let few = groups.prefix(3).map { RunGroup.label(all.coordinates(of: $0)) }.joined(separator: "; ")
        return groups.count > 3
            ? "\(groups.count) of \(all.all.count) groups (\(few); ...): \(text)" : "\(few): \(text)"
    }
}
