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

    /// nil where the prediction is 0 or below, so that a ratio means nothing.
    var ratio: Double? { predicted > 0 ? measured / predicted : nil }

    enum Verdict: String, Sendable {
        case inside, outside
        /// Of a lower bound.
        case above
    }

    /// Whether the prediction lies in the interval; nil where there is none to judge by.
    var verdict: Verdict? {
        // An overlap may meet its bound exactly, but for rounding.
        if isLowerBound { return measured >= predicted - 1e-9 ? .above : .outside }
        guard let low, let high else { return nil }
        return predicted >= low && predicted <= high ? .inside : .outside
    }
}

/// comparison.csv: predictions beside measurements, in long form.
enum ComparisonTable {
    static func make(_ comparisons: [Comparison]) -> CSV {
        var table = CSV([
            "run_id", "group", "quantity", "measured", "measured_low", "measured_high", "prediction", "predicted",
            "ratio", "source", "verdict",
        ])
        for row in comparisons {
            table.append([
                row.runID, row.runID.isEmpty ? row.group : "", row.quantity, CSV.text(row.measured),
                CSV.text(row.low), CSV.text(row.high), row.prediction, CSV.text(row.predicted), CSV.text(row.ratio),
                row.source, row.verdict?.rawValue ?? "",
            ])
        }
        return table
    }
}
