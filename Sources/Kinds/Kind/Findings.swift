public import JSON
public import Tables

/// The answer in a few lines: what was measured of each group, with its interval, beside the prediction.
public struct Findings: Sendable {
    public let title: String
    public let tables: [DisplayTable]
    public let notes: [String]
    public let hasDivergedRuns: Bool
    /// Files of somebody else's that were in the way of a table, and their names now.
    package var kept: [String] = []

    package init(_ results: Results, tables: [DisplayTable], notes: [String]) {
        let experiment = results.experiment
        title =
            "\(experiment.name): \(results.runs.count) of \(experiment.runs.count) runs"
            + (experiment.question.isEmpty ? "" : "\n\(experiment.question)")
        let diverged = results.runs.count { $0.record.status == .diverged }
        hasDivergedRuns = diverged > 0
        self.tables = tables
        let arithmetics = results.arithmetics.count
        self.notes =
            (diverged > 0 ? ["\(diverged) runs diverged: their loss was not finite. See status in runs.csv."] : [])
            + (arithmetics > 1
                ? [
                    "The runs were computed by \(arithmetics) kinds of arithmetic, which differ in last digits; see provenance.json."
                ]
                : [])
            + notes
    }

    /// Whether there was nothing to find anything in.
    public var isEmpty: Bool { tables.isEmpty }

    /// A screenful of each table; the files have all.
    private static let mostRows = 40

    public var text: String {
        ([title] + tables.filter { !$0.rows.isEmpty }.map { $0.text(mostRows: Self.mostRows) }
            + (notes.isEmpty ? [] : [notes.joined(separator: "\n")]))
            .joined(separator: "\n\n")
    }

    /// For machines: the same tables, with all digits.
    public var json: JSONValue {
        .object(
            tables.reduce(into: ["title": .string(title), "notes": .array(notes.map(JSONValue.string))]) {
                $0[$1.name] = $1.json
            })
    }
}
