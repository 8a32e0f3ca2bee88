import Foundation
import Settings
import Testing

@testable import Lessons

/// Reading exercises.json, and answers as people type them.
@Suite struct CourseTests {
    private static func problems(_ text: String) -> String {
        do {
            _ = try Course(Data(text.utf8))
            return ""
        } catch { return error.description }
    }

    private static func course(_ exercise: String) -> String {
        #"{"parts": [{"minutes": 10, "exercises": [\#(exercise)]}]}"#
    }

    @Test func allProblemsAtOnce() {
        let text = Self.course(
            #"""
            {"id": "1b", "number": "x", "within": -1, "right": "r", "hnit": "h", "mistakes": [{"above": 1}]},
            {"id": "1c", "number": 1, "words": ["one"], "right": "r"},
            {"id": "1d", "experiment": [{"setting": "model.widht", "is": 3, "hint": "h"}], "right": "r", "hint": "h"},
            {"id": "1e", "results": [{"column": "fraction_silnt", "hint": "h"}], "right": "r"}
            """#)
        let problems = Self.problems(text)
        for message in [
            #"exercises[0].hnit: unknown key; did you mean "hint"?"#, "exercises[0].number: found text, \"x\"",
            "exercises[0].within: -1 is out of range", "exercises[0].hint: is missing",
            "exercises[0].mistakes[0].hint: is missing", "exercises[1].id: is answered in 2 ways",
            #"exercises[2].experiment[0].setting: unknown setting; did you mean "model.width"?"#,
            "exercises[2].hint: is of numbers and words",
            #"exercises[3].results[0].column: unknown column; did you mean "fraction_silent"?"#,
            "exercises[3].results[0].column: needs one of",
        ] {
            #expect(problems.contains(message), "\(message) in \(problems)")
        }
        #expect(Self.problems(#"{"parts": [}"#).contains("line 1, column 12: cannot be parsed"))
        #expect(Self.problems(#"{"parts": [{"minutes": 1.5, "minutes": 2}]}"#).contains("stands twice"))
        #expect(Self.problems(#"{"parts": [{"minutes": 0}]}"#).contains("minutes: found 0; allowed: whole numbers"))
    }

    @Test func exercisesAreNamedInTheirOrder() {
        let exercise = #"{"id": "1b", "number": 1, "within": 0, "right": "r", "hint": "h"}"#
        #expect(Self.problems(Self.course(exercise)).contains("are called 1b; allowed: 1a"))
        #expect(Self.problems(Self.course(exercise.replacingOccurrences(of: "1b", with: "1a"))) == "")
    }

    @Test(
        arguments: [
            ("0.4", 0.4), ("0,4", 0.4), (".4", 0.4), ("2/5", 0.4), (" 2 / 5 ", 0.4), ("40%", 0.4), ("40 %", 0.4),
            ("4e-1", 0.4),
            ("+0.4", 0.4), ("-2", -2), ("−2", -2), ("-1/2", -0.5), ("2.", 2), ("", nil), ("two", 2), ("A half", 0.5),
            ("one half", 0.5), ("a quarter.", 0.25), ("twice", nil), ("one two", nil), ("1/0", nil),
            ("1/2/3", nil),
            ("1.2.3", nil), ("nan", nil), ("inf", nil), ("1e999", nil), ("0x10", nil), ("1/", nil), ("%", nil),
        ] as [(String, Double?)])
    func numbersAsPeopleTypeThem(text: String, number: Double?) {
        #expect(AnswerText.number(text) == number)
    }

    @Test func wordsAsPeopleTypeThem() {
        #expect(["Pentagon", "a pentagon.", "THE PENTAGON"].allSatisfy { AnswerText.plain($0) == "pentagon" })
        #expect(AnswerText.plain("Right-angles!") == "right angles" && AnswerText.plain("a") == "a")
        #expect(AnswerText.plain("hexagon") != "pentagon")
    }

    @Test func theEdgeOfAnAnswerIsRight() throws {
        let exercise = try #require(try ShippedClass.course().exercise("2B"))
        for (text, isRight) in [("0.39", true), ("0.41", true), ("0.411", false), ("0.389", false), ("39%", true)] {
            #expect(exercise.mark(value: text).isRight == isRight, "\(text)")
        }
        #expect(exercise.objection(toValue: "two fifths")?.contains("asks for a number") == true)
        #expect(exercise.objection(toValue: "2/5") == nil)
    }

    @Test func namesOfNoExercise() throws {
        let course = try ShippedClass.course()
        #expect(course.exercise("2z") == nil)
        #expect(course.objection(toExercise: "2z") == "There is no exercise '2z'; did you mean 2a, 2b, 2c, 2d?")
        #expect(course.objection(toExercise: "pentagon").contains("; there are 1a, 1b, "))
    }
}
