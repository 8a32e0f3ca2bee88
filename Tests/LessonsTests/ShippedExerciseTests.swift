import Foundation
import Kinds
import Settings
import Tables
import Testing

@testable import Lessons

/// The exercises of the class, each answered rightly and wrongly.
@Suite struct ShippedExerciseTests {
    /// By the teacher's table; files have tests of their own.
    @Test func theTeachersAnswersAreRightAndTheMistakesAreNot() throws {
        let course = try ShippedClass.course()
        let rows = try ShippedClass.table()
        #expect(rows.map(\.id) == course.exercises.map(\.id))
        #expect(course.parts.map(\.minutes).reduce(0, +) == 90 && course.parts.count == 6)
        for row in rows {
            let exercise = try #require(course.exercise(row.id))
            switch exercise.answer {
            case .number, .words:
                #expect(exercise.objection(toValue: row.answer) == nil, "\(row.id)")
                #expect(exercise.mark(value: row.answer).isRight, "\(row.id)")
                let mistake = exercise.mark(value: row.mistake)
                #expect(!mistake.isRight && mistake.text != exercise.hint, "\(row.id): \(mistake)")
                let nonsense = exercise.mark(value: "123456.7")
                #expect(!nonsense.isRight)
            case .experiment, .results: continue
            }
        }
    }

    /// No hint stands behind another one that takes its answers away.
    @Test func everyMistakeGetsItsOwnHint() throws {
        for exercise in try ShippedClass.course().exercises {
            for mistake in exercise.mistakes {
                let answers: [String] =
                    switch mistake.form {
                    case .number(let number, _): ["\(number)"]
                    case .words(let words): words
                    case .above(let bound): ["\(bound * 1.37 + 300.5)"]
                    case .below(let bound): ["\(bound - 300.5)"]
                    }
                for answer in answers {
                    let mark = exercise.mark(value: answer)
                    #expect(mark == Exercise.Mark(isRight: false, text: mistake.hint), "\(exercise.id), \(answer)")
                }
            }
        }
    }

    /// Exercises whose answer stands in the lesson as something else: among answers to choose from, in a command, as the norm
    /// from which a feature counts as represented.
    private static let standing = ["3a", "3b", "4b"]

    /// Neither a hint nor, but for whole numbers that stand everywhere, the lesson has the answer.
    @Test func nothingGivesAnAnswerAway() throws {
        let course = try ShippedClass.course()
        for (part, name) in zip(course.parts, 1...) {
            let lesson = try ShippedClass.text("Lesson\(name).md")
            for exercise in part.exercises {
                let hints = [exercise.hint] + exercise.mistakes.map(\.hint)
                #expect(hints.flatMap { Self.answers(in: $0, to: exercise) } == [], "\(exercise.id)")
                if case .number(let number, _) = exercise.answer, number == number.rounded() { continue }
                if Self.standing.contains(exercise.id) { continue }
                #expect(Self.answers(in: lesson, to: exercise) == [], "\(exercise.id)")
            }
        }
        // And it would be seen.
        let two = try #require(course.exercise("2b"))
        #expect(Self.answers(in: "two fifths, 2/5, 0.5 or 0.4.", to: two) == ["2/5", "0.4"])
        #expect(Self.answers(in: "It is a Pentagon!", to: try #require(course.exercise("2a"))) == ["Pentagon"])
    }

    /// The words of a text that would be right.
    private static func answers(in text: String, to exercise: Exercise) -> [String] {
        switch exercise.answer {
        case .number:
            text.matches(of: /-?[0-9]+(\.[0-9]+)?(\/[0-9]+)?%?/).map { String($0.0) }
                .filter { exercise.mark(value: $0).isRight }
        case .words: text.matches(of: /[\p{L}-]+/).map { String($0.0) }.filter { exercise.mark(value: $0).isRight }
        case .experiment, .results: []
        }
    }

    /// Each lesson asks for the exercises that there are, and no others.
    @Test func lessonsAndExercisesAreTheSame() throws {
        for part in try ShippedClass.course().parts {
            let lesson = try ShippedClass.text("Lesson\(part.number).md")
            let asked = lesson.matches(of: /(?m)^- \*\*([0-9][a-z])\.\*\*/).map { String($0.1) }
            #expect(asked == part.exercises.map(\.id))
            #expect((2...4).contains(asked.count))
            let words = lesson.split { $0 == " " || $0 == "\n" }.count
            #expect((400...700).contains(words), "\(part.number): \(words)")
        }
    }

    private static func experiment(_ text: String, _ overrides: [String] = []) throws -> Experiment {
        try Experiment.read(Data(text.utf8), of: "my.json", overrides: overrides)
    }

    @Test func theExperimentOf4c() throws {
        let exercise = try #require(try ShippedClass.course().exercise("4c"))
        let teacher = try ShippedClass.text("Teacher.md")
        let right = try #require(teacher.firstMatch(of: /```json\n((?s:.*?))```/)).1
        #expect(exercise.mark(try Self.experiment(String(right))).isRight)
        let original = try ShippedClass.read("experiments/capacity-density.json")
        #expect(exercise.mark(try Self.experiment(original, ["model.activation=identity"])).isRight)
        // Each departure gets the hint of what it departs in.
        for (override, word) in [
            ("model.activation=relu", "ReLU"), ("model.width=6", "width"), ("data.features=30", "number of features"),
            ("data.importance.ratio=0.7", "importance"), ("sweep.data.density=[0.1,0.2]", "List more of them"),
        ] {
            let mark = exercise.mark(try Self.experiment(String(right), [override]))
            #expect(!mark.isRight && mark.text.contains(word), "\(override): \(mark)")
        }
    }

    @Test func theResultsOf6c() throws {
        let exercise = try #require(try ShippedClass.course().exercise("6c"))
        func mark(silent: [String], represented: String = "1.0", _ overrides: [String] = []) throws -> Exercise.Mark {
            let original = try ShippedClass.read("experiments/strong-superposition.json")
            let start = #"model.start.bias={"law":"normal","deviation":1}"#
            let experiment = try Self.experiment(
                original, ["data.features=200", "model.width=20", start] + overrides)
            let table = Table(
                header: ["fraction_silent", "fraction_represented"], rows: silent.map { [$0, represented] })
            return exercise.mark(experiment, rows: table.rows)
        }
        #expect(try mark(silent: ["0.05", "0.0"]).isRight)
        for (silent, represented, override, word) in [
            (["0.01", "0.055"], "1.0", "seed=1", "silent"), (["0.0"], "0.85", "seed=1", "short"),
            (["0.0"], "1.0", "model.width=40", "width"), (["0.0"], "1.0", "data.features=300", "features"),
            (["0.0"], "1.0", #"model.start.bias={"law":"constant","value":0}"#, "another start"),
            (["0.0"], "1.0", #"model.start.bias={"law":"normal","deviation":0.1}"#, "deviation"),
            ([], "1.0", "seed=1", "short"), (["", "0.0"], "1.0", "seed=1", "silent"),
        ] {
            let mark = try mark(silent: silent, represented: represented, [override])
            #expect(!mark.isRight && mark.text.contains(word), "\(override): \(mark)")
        }
    }
}
