import Basics
public import JSON
public import Tables

/// What was found: the answer for people, and for machines what was measured of each group beside the prediction.
public struct Findings: Sendable {
    public let title: String
    public let answer: Answer
    public let tables: [DisplayTable]
    /// What the runs lack.
    public let notes: [String]
    public let hasDivergedRuns: Bool
    /// Files of somebody else's that were in the way of a table, and their names now.
    package var kept: [String] = []

    package init(_ results: Results, _ made: MadeTables = MadeTables()) {
        let experiment = results.experiment
        title = experiment.title(runs: results.runs.count)
        let diverged = Answer.ofDiverged(
            results.runs.count { $0.record.status == .diverged }, of: results.runs.count)
        hasDivergedRuns = diverged != nil
        (answer, tables) = (made.answer, made.findings)
        let arithmetics = results.arithmetics.count
        let mixed =
            arithmetics > 1
            ? "The runs were computed by \(arithmetics) kinds of arithmetic, which differ in last digits; see provenance.json."
            : nil
        notes = [diverged, mixed].compactMap(\.self)
    }

    /// Whether there was nothing to find anything in.
    public var isEmpty: Bool { tables.isEmpty }

    /// The question and what matters most of its answer, in lines of so many characters.
    ///
    /// - Parameter command: prints all of the answer.
    public func text(columns: Int = 80, command: String) -> String {
        var answer = answer
        answer.warnings.insert(contentsOf: notes, at: 0)
        return BriefAnswer(title: title, answer: answer, command: command).text(columns: columns)
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
