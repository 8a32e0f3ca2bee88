import Basics
import JSON
import Kinds
import Settings

/// One exercise of exercises.json: its name, how it is answered, and what is said of right and wrong answers.
///
///     {"id": "2b", "number": 0.4, "within": 0.01, "right": "…", "hint": "…",
///      "mistakes": [{"number": 0.5, "within": 0.01, "hint": "…"}, {"above": 1, "hint": "…"}]}
///     {"id": "2a", "words": ["pentagon"], "right": "…", "hint": "…", "mistakes": [{"words": ["star"], "hint": "…"}]}
///     {"id": "4c", "experiment": [{"setting": "model.width", "is": 5, "hint": "…"}], "right": "…"}
///     {"id": "6c", "results": [{"column": "fraction_silent", "from": 0, "to": 0.05, "hint": "…"}], "right": "…"}
struct ExerciseReader {
    private var members: ObjectMembers
    var problems: [Problem] { members.problems }

    private static let answers = ["number", "words", "experiment", "results"]

    init(_ value: JSONValue, at place: String) {
        members = ObjectMembers(
            value, at: place, known: ["id", "within", "right", "hint", "mistakes"] + Self.answers)
    }

    /// - Returns: nil where something is wrong with it.
    mutating func exercise() -> Exercise? {
        let id = members.text("id", of: "what the lesson calls it, 2b")
        let reason = members.text("right", of: "why a right answer is right")
        let kinds = Self.answers.filter { members.members[$0] != nil }
        guard kinds.count == 1 else {
            members.refuse(
                "id", "is answered in \(kinds.count) ways; allowed: one of \(Self.answers.joined(separator: ", "))")
            return nil
        }
        let asksForValue = ["number", "words"].contains(kinds[0])
        if !asksForValue {
            for key in ["hint", "mistakes", "within"] where members.members[key] != nil {
                members.refuse(key, "is of numbers and words; what a file is to have has a hint of its own")
            }
        }
        let answer: Exercise.Answer =
            switch kinds[0] {
            case "number": .number(members.number("number", of: "the answer"), within: Self.within(&members))
            case "words": .words(Self.words(&members))
            case "experiment": .experiment(requirements("experiment", measured: false))
            default: .results(requirements("results", measured: true))
            }
        let hint = asksForValue ? members.text("hint", of: "the way to the answer") : ""
        let list = asksForValue ? members.list("mistakes", of: "typical mistakes", isRequired: false) : []
        let mistakes = list.enumerated().compactMap { mistake($0.element, at: members.path("mistakes[\($0.offset)]")) }
        return problems.isEmpty
            ? Exercise(id: id, answer: answer, reason: reason, hint: hint, mistakes: mistakes) : nil
    }

    private static func within(_ members: inout ObjectMembers) -> Double {
        let within = members.number("within", of: "how far from it an answer may be")
        if within < 0 { members.refuse("within", "\(Problem.text(within)) is out of range; allowed: 0 or more") }
        return within
    }

    private static func words(_ members: inout ObjectMembers) -> [String] {
        members.list("words", of: "spellings", isRequired: true).compactMap { value in
            if case .string(let text) = value, !AnswerText.plain(text).isEmpty { return text }
            members.refuse("words", "found \(value.found); allowed: text with letters")
            return nil
        }
    }

    private mutating func mistake(_ value: JSONValue, at place: String) -> Exercise.Mistake? {
        let forms = ["number", "words", "above", "below"]
        var mistake = ObjectMembers(value, at: place, known: forms + ["within", "hint"])
        defer { members.adopt(mistake.problems) }
        let hint = mistake.text("hint", of: "what helps whoever answered so")
        let given = forms.filter { mistake.members[$0] != nil }
        guard given.count == 1 else {
            mistake.refuse("hint", "needs one of \(forms.joined(separator: ", ")) beside it; found \(given.count)")
            return nil
        }
        let form: Exercise.Mistake.Form =
            switch given[0] {
            case "number": .number(mistake.number("number", of: "the answer"), within: Self.within(&mistake))
            case "words": .words(Self.words(&mistake))
            case "above": .above(mistake.number("above", of: "a bound"))
            default: .below(mistake.number("below", of: "a bound"))
            }
        return Exercise.Mistake(form: form, hint: hint)
    }

    /// - Parameter measured: whether columns of the results can be asked for, beside settings.
    private mutating func requirements(_ key: String, measured: Bool) -> [Requirement] {
        let list = members.list(key, of: "what every run is to have", isRequired: true)
        return list.enumerated().compactMap { index, value in
            requirement(value, at: members.path("\(key)[\(index)]"), measured: measured)
        }
    }

    private mutating func requirement(_ value: JSONValue, at place: String, measured: Bool) -> Requirement? {
        var members = ObjectMembers(
            value, at: place,
            known: ["setting", "is", "from", "to", "several", "hint"] + (measured ? ["column"] : []))
        defer { self.members.adopt(members.problems) }
        let hint = members.text("hint", of: "the way to it")
        let kind = TrainingKind.form
        let (key, known) =
            members.members["column"] == nil
            ? ("setting", kind.catalogue.fields.map(\.path))
            : ("column", kind.measures)
        let name = members.text(key, of: "the path of a setting")
        if !known.contains(name) { members.refuse(key, "unknown \(key)" + NearestName.hint(name, among: known)) }
        let forms = ["is", "from", "several"].filter { members.members[$0] != nil }
        guard forms.count == 1 else {
            members.refuse(key, "needs one of \"is\", \"from\" with \"to\", \"several\"; found \(forms.count)")
            return nil
        }
        let condition: Requirement.Condition =
            switch forms[0] {
            case "is": .equal(members.members["is"] ?? .null)
            case "from": .between(members.number("from", of: "a bound"), members.number("to", of: "a bound"))
            default: .several(Int(members.number("several", of: "how many values")))
            }
        return Requirement(subject: key == "column" ? .column(name) : .setting(name), condition: condition, hint: hint)
    }
}
