import Tables

/// One measured number beside one predicted number.
struct Comparison: Sendable {
    /// The run it was measured of; empty for a group.
    var runID = ""
    /// The group it belongs to, or was fitted over.
    let group: String
    let quantity: String
    let measured: Double
    /// The ends of a 95% interval, where the measured number has one.
    var low: Double?
    var high: Double?
    let prediction: String
    let predicted: Double
    /// The prediction is a number that no measurement can fall below, not one to be met.
    var isLowerBound = false
    let source: String
    /// The numbers that other predictions give for the same.
    var rivals: [Double] = []
    /// The interval is of a law that bends, from the scatter about it: what it holds, a curve made wide.
    var isOfBentLaw = false
    /// Of an exponent, the root mean squared distance of ln(quantity) from the best line with the predicted one.
    var deviation: Double?

    private static let rounding = 1e-9

    /// nil where the prediction is 0 or below, so that a ratio means nothing.
    var ratio: Double? { predicted > 0 ? measured / predicted : nil }

    /// Whether the prediction lies in the interval; nil where there is none to judge by. An interval that holds a rival
    /// prediction too has not the power to tell, nor has one that a bend made wide.
    var verdict: Verdict? {
        // A number may meet what is predicted exactly, but for rounding.
        if isLowerBound { return measured >= predicted - Self.rounding ? .above : .outside }
        guard let low, let high else { return nil }
        if predicted == 0, abs(measured) < Self.rounding { return .inside }
        guard predicted >= low && predicted <= high else { return .outside }
        return heldRivals.isEmpty && !isOfBentLaw ? .inside : .cannotTell
    }

    /// The rivals that lie in the interval, each once, without the prediction's own number.
    var heldRivals: [Double] {
        guard let low, let high else { return [] }
        return Set(rivals).filter { $0 != predicted && $0 >= low && $0 <= high }.sorted(by: >)
    }
}

/// The words that comparison.csv has for how a measurement stands to a prediction. They are decided here alone.
enum Verdict: String, Sendable {
    case inside, outside
    /// Of an interval that holds rival predictions, or is of a law that bends.
    case cannotTell = "cannot tell"
    /// Of a lower bound.
    case above

    init?(_ cell: String) { self.init(rawValue: cell) }

    /// "inside 5 of 6", or of a lower bound "above 5 of 6".
    static func summary(_ verdicts: [Verdict], isLowerBound: Bool) -> String? {
        guard !verdicts.isEmpty else { return nil }
        let good: Verdict = isLowerBound ? .above : .inside
        return "\(good.rawValue) \(verdicts.count { $0 == good }) of \(verdicts.count)"
    }
}

/// comparison.csv: predictions beside measurements, in long form.
enum ComparisonTable {
    static let form = TableForm<Comparison>(
        "comparison.csv", "measured beside predicted, in long form",
        [
            .cell(.text("run_id", "name of the run; empty for a number of a group")) { $0.runID },
            .cell(.text("group", "group of runs that a number belongs to; empty for one of a run")) {
                $0.runID.isEmpty ? $0.group : ""
            },
            .cell(.text("quantity", "name of what was measured")) { $0.quantity },
            .number(Column("measured", "", "measured value"), digits: 10) { $0.measured },
            .number(Column("measured_low", "", "lower end of its 95% interval"), digits: 10) { $0.low },
            .number(Column("measured_high", "", "upper end of its 95% interval"), digits: 10) { $0.high },
            .cell(.text("prediction", "name of the prediction")) { $0.prediction },
            .number(Column("predicted", "", "predicted value"), digits: 10) { $0.predicted },
            .number(Column("ratio", "", "measured over predicted; empty where that is 0 or below"), digits: 10) {
                $0.ratio
            },
            .cell(.text("source", "where the prediction comes from")) { $0.source },
            .cell(
                .text(
                    "verdict",
                    "inside or outside: whether the interval holds the prediction; cannot tell: it holds a rival one too, or comes from widths over which the law bends; above: at or above a lower bound"
                )
            ) { $0.verdict?.rawValue ?? "" },
            .number(
                Column(
                    "rms_residual", "",
                    "of an exponent: root mean square distance of ln(quantity) from the best line with the predicted one, about its relative error"
                )
            ) { $0.deviation },
        ])

    /// The comparisons of single models, a line for each quantity and prediction; comparison.csv has each model's.
    ///
    /// - Parameter isLowerBound: whether a row's prediction is a bound.
    static func models(_ comparison: Table, isLowerBound: (Table.Row) -> Bool) -> DisplayTable {
        var table = DisplayTable(
            "models", caption: "Single models beside bounds and predictions",
            columns: ["quantity", "models", "ratio", "is", "prediction", "source"])
        let ofModels = comparison.rows.filter { !$0["run_id"].isEmpty }
        for (_, rows) in grouped(ofModels, by: { [$0["quantity"]] }) {
            for (key, chosen) in grouped(rows, by: { row in ["quantity", "prediction", "source"].map { row[$0] } }) {
                let ratios = chosen.compactMap { $0.number("ratio") }
                table.append([
                    .text(key[0]), .count(chosen.count), .range(ratios.min(), ratios.max()),
                    .text(
                        Verdict.summary(
                            chosen.compactMap { Verdict($0["verdict"]) }, isLowerBound: isLowerBound(chosen[0]))),
                    .text(key[1]), .text(key[2]),
                ])
            }
        }
        return table
    }
}
