public import Kinds
public import Settings
import JSON
import Tables

/// A question of the class, with all that is needed to mark an answer to it.
public struct Exercise: Sendable {
    /// As the lesson calls it, "2b".
    public let id: String
    public let answer: Answer
    /// The reason why a right answer is right.
    let reason: String
    /// The way to the answer, for mistakes that have no hint of their own.
    let hint: String
    let mistakes: [Mistake]

    public enum Answer: Sendable {
        case number(Double, within: Double)
        /// One of several spellings.
        case words([String])
        /// An experiment file with these settings.
        case experiment([Requirement])
        /// The results of an experiment with these settings and measures.
        case results([Requirement])
    }

    /// A wrong answer that is often given, and what helps whoever gave it.
    struct Mistake: Sendable {
        enum Form: Sendable {
            case number(Double, within: Double)
            case words([String])
            case above(Double)
            case below(Double)
        }

        let form: Form
        let hint: String
    }

    /// What is said of an answer.
    public struct Mark: Equatable, Sendable {
        public let isRight: Bool
        /// The reason where it is right, otherwise a hint.
        public let text: String
    }

    /// What an answer is, in words.
    public var asksFor: String {
        switch answer {
        case .number: "a number"
        case .words: "a word"
        case .experiment: "an experiment file"
        case .results: "a results folder"
        }
    }

    /// The objection to a value that cannot be read as an answer to the question, or nil.
    public func objection(toValue text: String) -> String? {
        guard case .number = answer, AnswerText.number(text) == nil else { return nil }
        return "\(id) asks for \(asksFor), for example 12.5, 1/8 or 12.5%; found '\(text)'."
    }

    /// - Parameter text: a number, or words, as the exercise asks.
    public func mark(value text: String) -> Mark {
        let isRight =
            switch answer {
            case .number(let wanted, let within): Self.isNear(text, wanted, within)
            case .words(let words): Self.isAmong(text, words)
            case .experiment, .results: false
            }
        if isRight { return Mark(isRight: true, text: reason) }
        let mistake = mistakes.first { mistake in
            switch mistake.form {
            case .number(let number, let within): Self.isNear(text, number, within)
            case .words(let words): Self.isAmong(text, words)
            case .above(let bound): AnswerText.number(text).map { $0 > bound } ?? false
            case .below(let bound): AnswerText.number(text).map { $0 < bound } ?? false
            }
        }
        return Mark(isRight: false, text: mistake?.hint ?? hint)
    }

    public func mark(_ experiment: Experiment) -> Mark { mark(experiment, rows: []) }

    /// - Throws: `Problems` where the tables cannot be read.
    public func mark(_ results: ResultTables) throws(Problems) -> Mark {
        mark(results.experiment, rows: try results.table(results.runsFile).rows)
    }

    /// The hint of the first requirement that is not met, if there is one.
    func mark(_ experiment: Experiment, rows: [Table.Row]) -> Mark {
        let requirements: [Requirement] =
            switch answer {
            case .experiment(let requirements), .results(let requirements): requirements
            case .number, .words: preconditionFailure("\(id) asks for a value")
            }
        guard let missed = requirements.first(where: { !$0.isMet(by: experiment, rows: rows) }) else {
            return Mark(isRight: true, text: reason)
        }
        return Mark(isRight: false, text: missed.hint)
    }

    private static func isNear(_ text: String, _ wanted: Double, _ within: Double) -> Bool {
        // A value on the edge counts, whatever its last bit.
        AnswerText.number(text).map { abs($0 - wanted) <= within * (1 + 1e-9) + 1e-12 } ?? false
    }

    private static func isAmong(_ text: String, _ words: [String]) -> Bool {
        words.map(AnswerText.plain).contains(AnswerText.plain(text))
    }
}
