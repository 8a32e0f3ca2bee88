import Foundation
import Statistics

/// The answer in a few lines: each group's exponent with its interval, beside the prediction.
public struct Findings: Sendable {
    public struct Row: Sendable {
        public let group: String
        public let quantity: String
        public let exponent: Double
        public let low: Double
        public let high: Double
        public let predicted: Double?
        public let prediction: String?
        /// "inside" or "outside" the measured interval; nil without a prediction.
        public let verdict: String?
    }

    public let title: String
    public let rows: [Row]
    public let notes: [String]
    public let hasDivergedRuns: Bool

    init(_ results: Results, _ fits: [GroupFit]) {
        let experiment = results.experiment
        title =
            "\(experiment.name): \(results.runs.count) of \(experiment.runs.count) runs"
            + (experiment.question.isEmpty ? "" : "\n\(experiment.question)")
        rows = fits.filter { $0.quantity != "train_loss" }.map { entry in
            Row(
                group: entry.group.label(swept: experiment.sweptPaths), quantity: entry.quantity,
                exponent: entry.fit.exponent, low: entry.fit.exponentLow, high: entry.fit.exponentHigh,
                predicted: entry.prediction?.exponent, prediction: entry.prediction?.name,
                verdict: entry.agrees.map { $0 ? "inside" : "outside" })
        }
        var notes: [String] = []
        let diverged = results.runs.count { $0.record.status == .diverged }
        hasDivergedRuns = diverged > 0
        if diverged > 0 {
            notes.append("\(diverged) runs diverged: their loss was not finite. See status in runs.csv.")
        }
        for group in results.groups {
            let label = group.label(swept: experiment.sweptPaths)
            if !rows.contains(where: { $0.group == label && $0.quantity == "test_loss" }) {
                notes.append(
                    "\(label): no exponent; a fit with an interval needs finite losses at "
                        + "\(PowerLawFit.fewestPositions) widths or more.")
            } else if group.regime == .neither {
                notes.append(
                    "\(label): between or beside weak and strong superposition, so no exponent of the loss is "
                        + "predicted (see fraction_represented in runs.csv).")
            }
        }
        self.notes = notes
    }

    /// Columns aligned with spaces.
    public var text: String {
        let cells =
            [["group", "quantity", "exponent", "95% interval", "predicted", "is", "prediction"]]
            + rows.map { row in
                [
                    row.group, row.quantity, Self.short(row.exponent),
                    "\(Self.short(row.low)) to \(Self.short(row.high))",
                    row.predicted.map(Self.short) ?? "-", row.verdict ?? "-", row.prediction ?? "none",
                ]
            }
        let widths = cells[0].indices.map { column in cells.map { $0[column].count }.max()! }
        let lines = cells.map { row in
            row.indices.map { row[$0].padding(toLength: widths[$0], withPad: " ", startingAt: 0) }
                .joined(separator: "  ").trimmedEnd
        }
        return ([title, ""] + (rows.isEmpty ? [] : lines) + notes).joined(separator: "\n")
    }

    /// For machines: the same rows.
    public var json: JSONValue {
        .object([
            "title": .string(title), "notes": .array(notes.map(JSONValue.string)),
            "rows": .array(
                rows.map { row in
                    .object([
                        "group": .string(row.group), "quantity": .string(row.quantity),
                        "exponent": .number(row.exponent), "exponent_low": .number(row.low),
                        "exponent_high": .number(row.high), "predicted": row.predicted.map(JSONValue.number) ?? .null,
                        "prediction": row.prediction.map(JSONValue.string) ?? .null,
                        "verdict": row.verdict.map(JSONValue.string) ?? .null,
                    ])
                }),
        ])
    }

    private static func short(_ value: Double) -> String { String(format: "%.3f", value) }
}

extension String {
    /// Without the spaces at the end.
    fileprivate var trimmedEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
