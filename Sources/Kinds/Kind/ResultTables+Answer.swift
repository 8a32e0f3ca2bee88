public import Settings
import Tables

extension ResultTables {
    /// What the tables answer, with warnings of what they lack.
    public func answer() throws(Problems) -> Answer {
        var answer = try experiment.kind.kind.answer(self)
        let rows = try table(runsFile).rows
        let all = experiment.runs.count
        let lacks = [
            rows.count < all ? "This rests on \(rows.count) of \(all) runs; the others are missing." : nil,
            Answer.ofDiverged(rows.count { $0["status"] == "diverged" }, of: rows.count),
        ]
        answer.warnings.insert(contentsOf: lacks.compactMap(\.self), at: 0)
        return answer
    }

    /// The question, all of its answer and every warning, in lines of so many characters.
    public func answerText(columns: Int) throws(Problems) -> String {
        try answer().text(title: experiment.title(runs: table(runsFile).rows.count), columns: columns)
    }
}

extension Experiment {
    /// "strong-superposition (24 of 24 runs): Does the loss fall?"
    package func title(runs finished: Int) -> String {
        "\(name) (\(finished) of \(runs.count) runs)" + (question.isEmpty ? "" : ": \(question)")
    }
}
