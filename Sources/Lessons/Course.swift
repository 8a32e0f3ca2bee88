import Basics
public import Foundation
import JSON
public import Settings

/// The class: its parts in order, with the exercises of each.
public struct Course: Sendable {
    public struct Part: Sendable {
        /// Counted from 1.
        public let number: Int
        public let minutes: Int
        public let exercises: [Exercise]
    }

    public let parts: [Part]

    /// Reads exercises.json:
    ///
    ///     {"parts": [{"minutes": 15, "exercises": [exercise, …]}, …]}
    ///
    /// An exercise of part 2 is called 2a, 2b and so on.
    ///
    /// - Throws: `Problems`, all of them at once.
    public init(_ data: Data, of path: String = "exercises.json") throws(Problems) {
        let text: JSONText
        do { text = try JSONText(data) } catch { throw Problems(path, [Problem(error)]) }
        var problems = text.repeatedKeys.map { Problem("line \($0.line)", $0.objection) }
        var file = ObjectMembers(text.value, at: "", known: ["parts"])
        let values = file.list("parts", of: "parts of the class", isRequired: true)
        problems += file.problems
        var parts: [Part] = []
        for (index, value) in values.enumerated() {
            var part = ObjectMembers(value, at: "parts[\(index)]", known: ["minutes", "exercises"])
            let minutes = part.number("minutes", of: "how long the part takes")
            if minutes != minutes.rounded() || !(1...180).contains(minutes) {
                part.refuse("minutes", "found \(Problem.text(minutes)); allowed: whole numbers from 1 to 180")
            }
            let exercises = part.list("exercises", of: "exercises", isRequired: true)
            problems += part.problems
            var read: [Exercise] = []
            for (place, value) in exercises.enumerated() {
                var reader = ExerciseReader(value, at: part.path("exercises[\(place)]"))
                let exercise = reader.exercise()
                problems += reader.problems
                if let exercise { read.append(exercise) }
            }
            let names = exercises.indices.map { "\(index + 1)\(Character(Unicode.Scalar(97 + UInt8($0 % 26))))" }
            if read.count == names.count, read.map(\.id) != names {
                problems.append(
                    Problem(
                        part.path("exercises"),
                        "are called \(read.map(\.id).joined(separator: ", ")); allowed: \(names.joined(separator: ", "))"
                    ))
            }
            parts.append(Part(number: index + 1, minutes: Int(min(180, max(1, minutes))), exercises: read))
        }
        guard problems.isEmpty else { throw Problems(path, problems) }
        self.parts = parts
    }

    public var exercises: [Exercise] { parts.flatMap(\.exercises) }

    /// The exercise of a name, in letters of either case.
    public func exercise(_ id: String) -> Exercise? { exercises.first { $0.id == id.lowercased() } }

    /// The objection to a name of no exercise, with the ones that are nearest.
    public func objection(toExercise id: String) -> String {
        let all = exercises.map(\.id)
        let distances = all.map { EditDistance.between(id.lowercased(), $0) }
        let nearest = zip(all, distances).filter { $0.1 == 1 }.map(\.0)
        return "There is no exercise '\(id)'; "
            + (nearest.isEmpty
                ? "there are \(all.joined(separator: ", "))." : "did you mean \(nearest.joined(separator: ", "))?")
    }
}
