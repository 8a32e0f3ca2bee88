import Settings
import Statistics
import Tables

/// differences.csv: what a setting does to the loss, over pairs of one width and seed.
enum DifferencesTable {
    static let file = "differences.csv"

    struct Row: Sendable {
        let difference: SettingDifference
        let quantity: String
        /// nil for what is taken over all widths.
        let width: Int?
        let pairs: Int
        let value, low, high: Double
        /// The value where the setting does nothing.
        let nothing: Double

        var verdict: String { (low...high).contains(nothing) ? cannotTell : differs }
    }

    static let (ratio, overallRatio) = ("test_loss_ratio", "test_loss_overall_ratio")
    static let exponent = "test_loss_exponent_difference"
    private static let differs = "differs"
    private static let cannotTell = Verdict.cannotTell.rawValue

    static func rows(_ differences: [SettingDifference]) -> [Row] {
        differences.flatMap { difference in
            let (ratios, overall) = (difference.ratios.ratios, difference.ratios.overall)
            func row(_ estimate: PairedRatios.Estimate, width: Int?) -> Row {
                Row(
                    difference: difference, quantity: width == nil ? overallRatio : ratio, width: width,
                    pairs: estimate.pairs, value: estimate.value, low: estimate.low, high: estimate.high, nothing: 1)
            }
            let law = difference.ratios.law.map { law in
                Row(
                    difference: difference, quantity: exponent, width: nil, pairs: overall.pairs, value: law.exponent,
                    low: law.exponentLow, high: law.exponentHigh, nothing: 0)
            }
            return ratios.map { row($0.estimate, width: Int($0.x)) } + [row(overall, width: nil)]
                + (law.map { [$0] } ?? [])
        }
    }

    static let form = TableForm<Row>(
        file, "what a swept setting does to the test loss, over pairs of runs of one width and replicate",
        [
            .cell(.text("setting", "the swept setting in which the two groups differ")) { $0.difference.setting },
            .cell(.text("group", "the group of runs")) { $0.difference.group.label },
            .cell(.text("baseline", "the group it is compared with, the first along the axis")) {
                $0.difference.baseline.label
            },
            .cell(
                .text(
                    "quantity",
                    "test_loss_ratio: geometric mean of group / baseline at a width; test_loss_overall_ratio: the same over all widths; test_loss_exponent_difference: exponent of the group less that of the baseline",
                    words: [ratio, overallRatio, exponent])
            ) { $0.quantity },
            .count(Column("width", "m", "hidden dimensions; empty for what is taken over all")) { $0.width },
            .count(Column("pairs", "", "pairs of runs of one width and replicate")) { $0.pairs },
            .number(Column("measured", "", "measured value"), digits: 10) { $0.value },
            .number(
                Column(
                    "measured_low", "",
                    "lower end of its 95% interval: paired t at a width, over several by the scatter of pairs at each"),
                digits: 10
            ) { $0.low },
            .number(Column("measured_high", "", "upper end of its 95% interval"), digits: 10) { $0.high },
            .cell(
                .text(
                    "verdict",
                    "differs: the interval leaves out a ratio of 1 or a difference of 0; cannot tell: it does not",
                    words: [differs, cannotTell])
            ) { $0.verdict },
        ])

    /// Whether the interval of a row leaves out that the setting does nothing.
    static func differs(_ row: Table.Row) -> Bool { row["verdict"] == differs }

    /// A line for each setting and group: the ratios over the widths, and the exponents.
    static func summary(_ table: Table) -> DisplayTable {
        var summary = DisplayTable(
            "differences", caption: "Test losses over pairs of replicates, beside the first value of a swept setting",
            columns: [
                "setting", "group", "baseline", "ratio at each width", "over all", "95% interval", "is",
                "exponent difference", "its 95% interval", "it is",
            ])
        for (key, rows) in grouped(table.rows, by: { [$0["setting"], $0["group"], $0["baseline"]] }) {
            let values = rows.filter { $0["quantity"] == ratio }.compactMap { $0.number("measured") }
            let both = [overallRatio, exponent].flatMap { quantity -> [DisplayTable.Cell] in
                let row = rows.first { $0["quantity"] == quantity }
                return [
                    .number(row?.number("measured")), .range(row?.number("measured_low"), row?.number("measured_high")),
                    .text(row?["verdict"]),
                ]
            }
            summary.append(key.map { .text($0 as String) } + [.range(values.min(), values.max())] + both)
        }
        return summary
    }
}
