import Basics
public import JSON
public import Tables

/// What was found: the answer for people, and for machines what was measured of each group beside the prediction.
public struct Findings: Sendable {
    public let title: String
    public let answer: Answer
    public let tables: [DisplayTable]
    /// What stands in the way of the answer, and the reasons for what it does not hold.
    public let notes: [String]
    public let hasDivergedRuns: Bool
    /// Files of somebody else's that were in the way of a table, and their names now.
    package var kept: [String] = []

    package init(_ results: Results, _ made: MadeTables = MadeTables()) {
        let experiment = results.experiment
        title =
            "\(experiment.name): \(results.runs.count) of \(experiment.runs.count) runs"
            + (experiment.question.isEmpty ? "" : "\n\(experiment.question)")
        let diverged = results.runs.count { $0.record.status == .diverged }
        hasDivergedRuns = diverged > 0
        (answer, tables) = (made.answer, made.findings)
        let arithmetics = results.arithmetics.count
        notes =
            (diverged > 0 ? ["\(diverged) runs diverged: their loss was not finite. See status in runs.csv."] : [])
            + (arithmetics > 1
                ? [
                    "The runs were computed by \(arithmetics) kinds of arithmetic, which differ in last digits; see provenance.json."
                ]
                : [])
            + made.notes
    }

    /// Whether there was nothing to find anything in.
    public var isEmpty: Bool { tables.isEmpty }

    /// The question, its answer, the symbols in words, the warnings and the notes, in lines of so many characters.
    public func text(columns: Int = 80) -> String {
        let paragraphs =
            [title, answer.first.joined(separator: " "), answer.legend]
            + answer.warnings.map { "Beware: " + $0 } + [notes.joined(separator: "\n")]
        return paragraphs.filter { !$0.isEmpty }.map { $0.wrapped(columns: columns) }.joined(separator: "\n\n")
    }

    /// For machines: the tables, with all digits.
    public var json: JSONValue {
        .object(
            tables.reduce(into: [
                "title": .string(title), "notes": .array(notes.map(JSONValue.string)),
                "warnings": .array(answer.warnings.map(JSONValue.string)),
                "answer": .array((answer.first + answer.more).map(JSONValue.string)),
            ]) {
                $0[$1.name] = $1.json
            })
    }
}
