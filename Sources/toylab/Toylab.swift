import ArgumentParser
import Basics
import Experiments
import Foundation

/// The command line. Each command is a file beside this one.
@main
struct Toylab: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "toylab",
        abstract: "A laboratory for toy models of superposition.",
        discussion: """
            An experiment file asks a question; run trains every model in it, measures them, compares them with theory \
            and writes tables, figures and a report that say how far the answer can be trusted.

            Completions of the shell: toylab --generate-completion-script bash (or zsh, or fish).

            Exit codes: 0 done; 1 a claim departs from what is expected of it (check), or an answer is wrong (lesson \
            check); 64 usage; 65 bad experiment or data file; 70 internal; 74 input/output; 75 interrupted with \
            everything saved (run again to go on).
            """,
        version: Provenance.version,
        subcommands: [
            NewCommand.self, RunCommand.self, PlanCommand.self, CollectCommand.self, ReportCommand.self,
            ExploreCommand.self, ShowCommand.self,
            SubmitCommand.self, StatusCommand.self, CapacityCommand.self, MeasureCommand.self, EvaluateCommand.self,
            FitCommand.self, TableCommand.self, DoctorCommand.self, SchemaCommand.self, BenchCommand.self,
            CheckCommand.self, LessonCommand.self,
        ])

    static func main() {
        leaveWhereNothingWorks()
        let arguments = Array(ThisProgram.arguments.dropFirst())
        // Of "help NAME" the name is one too.
        for word in arguments.first == "help" ? arguments.prefix(2) : arguments.prefix(1) {
            if let objection = objection(toCommand: word) { end(ValidationError(objection)) }
        }
        do {
            var command = try asRoot(arguments)
            try command.run()
        } catch {
            end(error)
        }
    }

    /// Ends the program with what an error says: help and version on stdout, what is wrong on stderr. Lines that are longer than
    /// the terminal are broken, of a usage between its options.
    private static func end(_ error: any Error) -> Never {
        let mistake = error as? OptionMistake
        let code = mistake == nil ? exitCode(for: error) : .validationFailure
        let text = mistake?.text ?? fullMessage(for: error)
        let isResult = code.isSuccess
        let columns = isResult ? Terminal.columns() ?? Terminal.textColumns : Terminal.columns(STDERR_FILENO) ?? .max
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.count <= columns ? String(line) : broken(String(line), columns)
        }
        let shown = lines.joined(separator: "\n")
        if !text.isEmpty {
            if isResult { try? printResult(shown) } else { writeError(shown + "\n") }
        }
        Foundation.exit(code.rawValue)
    }

    private static func broken(_ line: String, _ columns: Int) -> String {
        // An option in brackets is one word.
        let whole = line.replacing(/\[[^\[\]]*\]/) { $0.0.replacing(" ", with: "\u{A0}") }
        let hanging = line.lowercased().hasPrefix("usage: ") ? 7 : 2
        return whole.wrapped(columns: columns, hanging: hanging).replacing("\u{A0}", with: " ")
    }

    /// The command that the arguments make.
    private static func asRoot(_ arguments: [String]) throws -> any ParsableCommand {
        do {
            return try parseAsRoot(arguments)
        } catch {
            // Help and version come this way too.
            guard exitCode(for: error) == .validationFailure else { throw error }
            throw OptionMistake(arguments) ?? error
        }
    }

    /// The objection to a first word that is no command, or nil.
    private static func objection(toCommand word: String) -> String? {
        let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard !word.hasPrefix("-"), !word.isEmpty, !names.contains(word) else { return nil }
        let nearest = NearestName.to(word, among: names).map { "did you mean `toylab \($0)`?" }
        return "There is no command '\(word)'; "
            + (nearest ?? "there are \(names.sorted().joined(separator: ", ")).")
    }
}
