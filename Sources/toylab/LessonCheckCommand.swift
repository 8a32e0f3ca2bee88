import ArgumentParser
import Basics
import Kinds
import Lessons
import Settings

struct LessonCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Mark an answer to an exercise.",
        discussion: """
            Says why a right answer is right, and gives a hint to a wrong one. A number may be a decimal, a fraction or a \
            percentage: 0.25, 1/4, 25%. The exit code is 0 where the answer is right and 1 where it is wrong.
            """)

    @Argument(help: "The exercise, as the lesson names it: 2b.") var exercise: String
    @Argument(
        // Negative numbers too.
        parsing: .allUnrecognized,
        help: ArgumentHelp(
            "A number, words, an experiment file or a results folder, as the exercise asks.", valueName: "answer"))
    var words: [String] = []

    func validate() throws { _ = try asked() }

    func run() throws {
        try reporting {
            try prepareFiles()
            let (exercise, given) = try asked()
            let mark =
                switch exercise.answer {
                case .number, .words: exercise.mark(value: given)
                case .experiment: exercise.mark(try Experiment.load(path: try ExperimentArgument.path(given)))
                case .results: try exercise.mark(try ResultTables(folder: FolderArgument.path(given)))
                }
            let text = "\(exercise.id): \(mark.isRight ? "right." : "not yet.") \(mark.text)"
            try printResult(text.wrapped(columns: Terminal.textColumns))
            if !mark.isRight { throw Exit.wrong }
        }
    }

    /// The exercise, and what was given as its answer.
    ///
    /// - Throws: `ValidationError` where there is no such exercise, or no such answer to it.
    private func asked() throws -> (Exercise, given: String) {
        let course = try LessonTexts.course()
        guard let exercise = course.exercise(exercise) else {
            throw ValidationError(course.objection(toExercise: exercise))
        }
        let given = words.joined(separator: " ")
        guard !given.isEmpty else {
            throw ValidationError("Missing expected argument '<answer>'; \(exercise.id) asks for \(exercise.asksFor).")
        }
        if let objection = exercise.objection(toValue: given) { throw ValidationError(objection) }
        return (exercise, given)
    }
}
