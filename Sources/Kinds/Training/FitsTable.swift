import Predictions
import Settings
import Statistics
import Tables

/// fits.csv: the exponents.
enum FitsTable {
    static let file = "fits.csv"

    static func form(_ experiment: Experiment) -> TableForm<GroupFit> {
        let groups = RunGroups.columns(of: experiment).enumerated().map { place, column in
            TableForm<GroupFit>.Cell.cell(column) { $0.group.group.cells[place] }
        }
        return TableForm(
            file, "laws fitted over the widths of a group, with their intervals", groups + fitted,
            needed: ["quantity", "exponent", "r_squared"])
    }

    /// The rows of the test loss's powers of the width.
    static func testLossPowers(_ tables: ResultTables) throws(Problems) -> [Table.Row] {
        try tables.table(file).rows.filter { $0["quantity"] == "test_loss" && $0["form"] == "power" }
    }

    /// The exponent in a row beside the predicted one; nil where none is predicted.
    ///
    /// - Parameter group: the row's.
    static func comparison(_ row: Table.Row, of group: RunGroup) -> Comparison? {
        guard let exponent = row.number("exponent"), let predicted = row.number("predicted_exponent") else {
            return nil
        }
        let (quantity, name) = (row["quantity"], row["prediction"])
        return Comparison(
            group: group.label, quantity: GroupFit.name(quantity, GroupFit.Form(rawValue: row["form"]) ?? .power),
            measured: exponent, low: row.number("exponent_low"), high: row.number("exponent_high"), prediction: name,
            predicted: predicted, source: Predictions.exponent(named: name, of: quantity)?.source ?? "",
            rivals: Predictions.candidates(of: quantity, ModelClass(of: group.runs)).map(\.exponent),
            isOfBentLaw: isOfWidths(row) && bends(row))
    }

    /// Whether the exponent's interval is from the scatter about the line.
    static func isOfWidths(_ row: Table.Row) -> Bool {
        row["interval_from"] == PowerLawFit.IntervalSource.positions.rawValue
    }

    /// Whether the power law of a row is refused: by its replicates, or where there are none by its bend.
    static func bends(_ row: Table.Row) -> Bool {
        row["form"] == GroupFit.Form.power.rawValue && chance(row).map { $0 < PowerLawFit.rejection } ?? false
    }

    /// The chance of points as far from a row's law as these if it is the truth; nil where nothing tests it.
    static func chance(_ row: Table.Row) -> Double? {
        if let lackOfFit = row.number("lack_of_fit_p") { return lackOfFit }
        guard row["form"] == GroupFit.Form.power.rawValue, isOfWidths(row) else { return nil }
        return PowerLawFit.chanceOfBend(
            positions: row["widths"].split(separator: " ").compactMap { Double($0) }, localSlopes: localSlopes(row))
    }

    /// The exponents between neighbouring widths in a row; none in tables older than them.
    static func localSlopes(_ row: Table.Row) -> [Double] {
        row["local_slopes"].split(separator: " ").compactMap { Double($0) }
    }

    private static let fitted: [TableForm<GroupFit>.Cell] = [
        .cell(.text("quantity", "name of the fitted quantity, a column of runs.csv")) { $0.quantity },
        .cell(.text("widths", "widths it was fitted over")) {
            $0.widths.map(String.init).joined(separator: " ")
        },
        .number(Column("exponent", "α_m", "exponent of quantity ∝ width^-α_m", standardError: "exponent_stderr")) {
            $0.exponent
        },
        .number(Column("exponent_stderr", "", "standard error of the exponent, from the scatter about the line")) {
            $0.power?.exponentStandardError
        },
        .number(Column("exponent_low", "", "lower end of the exponent's 95% interval")) { $0.exponentLow },
        .number(Column("exponent_high", "", "upper end of the exponent's 95% interval")) { $0.exponentHigh },
        .number(Column("prefactor", "C", "C in quantity = C width^-α_m", unit: "that of the quantity")) {
            $0.prefactor
        },
        .number(Column("r_squared", "R²", "share of the variance of the logarithms that the line explains")) {
            $0.rSquared
        },
        .number(Column("predicted_exponent", "", "predicted exponent")) { $0.prediction?.exponent },
        .cell(.text("prediction", "name of the prediction")) { $0.prediction?.by.name ?? "" },
        .cell(.text("form", "power: C m^-α_m; offset: C m^-α_m + offset")) { $0.form.rawValue },
        .number(Column("exponent_without_smallest", "", "exponent without the smallest width")) {
            $0.power?.exponentWithoutSmallest
        },
        .number(Column("exponent_without_largest", "", "exponent without the largest width")) {
            $0.power?.exponentWithoutLargest
        },
        .number(Column("offset", "L∞", "offset of the offset form", unit: "that of the quantity")) {
            $0.offset?.value
        },
        .number(Column("offset_low", "", "lower end of its 95% interval", unit: "that of the quantity")) {
            $0.offset?.low
        },
        .number(Column("offset_high", "", "upper end of its 95% interval", unit: "that of the quantity")) {
            $0.offset?.high
        },
        .number(
            Column(
                "exponent_stderr_replicates", "",
                "standard error of the least-squares slope over these widths, from the scatter of replicates; lack of fit is not in it"
            )
        ) { $0.power?.exponentStandardErrorOfReplicates },
        .number(
            Column(
                "lack_of_fit_p", "p",
                "chance of means as far from the fitted curve as these if it is the truth, by an F test against the scatter of replicates"
            )
        ) { $0.lackOfFit },
        .cell(
            .text(
                "local_slopes",
                "-Δ ln(quantity) / Δ ln(width) between neighbouring widths, of the means over replicates")
        ) {
            ($0.power?.localSlopes ?? []).map { CSV.text($0) }.joined(separator: " ")
        },
        .cell(
            .text(
                "interval_from",
                "source of the exponent's interval: replicates (other random numbers over these widths, by Student's t; says nothing of the fit), or widths (scatter about the fitted curve, lack of fit included)"
            )
        ) { ($0.power?.intervalSource ?? .positions).rawValue },
    ]
}
