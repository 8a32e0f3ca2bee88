import ArgumentParser
import Basics
import Foundation
import Reporting
import Store
import Tables

struct LessonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lesson",
        abstract: "A class of 90 minutes about superposition, and a marker of its exercises.",
        discussion: """
            toylab lesson lists the parts, toylab lesson 2 shows the second, and toylab lesson check 2b ANSWER marks an answer \
            to its exercise 2b. toylab lesson teacher shows the notes for teachers, with all answers.
            """,
        subcommands: [LessonShowCommand.self, LessonCheckCommand.self], defaultSubcommand: LessonShowCommand.self)
}

struct LessonShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show parts of the class, or list them.",
        discussion: "In the terminal, or with --page as one page for the browser, which needs no network.")

    @Argument(
        help: ArgumentHelp(
            "Parts to show, 1 to 6, or teacher. Without any: the list, or with --page all six.", valueName: "part"))
    var parts: [String] = []
    @Flag(help: "Write them as a page, and open it where there is a desktop.") var page = false
    @Option(
        help: ArgumentHelp(
            "Write the page here. (default: lesson-2.html of part 2, lessons.html of several)", valueName: "file"),
        completion: .file(extensions: ["html"]))
    var out: String?

    private static let teacher = "teacher"

    func validate() throws {
        guard out?.isEmpty != true else { throw ValidationError("--out is empty; name a file.") }
        guard out == nil || page else { throw ValidationError("--out names the file of a page; add --page.") }
        for part in parts {
            if let objection = Self.objection(toPart: part) { throw ValidationError(objection) }
        }
    }

    func run() throws {
        try reporting {
            try prepareFiles()
            guard page else { return try printResult(parts.isEmpty ? try Self.list() : text) }
            let path = out ?? "\(parts.count == 1 ? "lesson-\(parts[0])" : "lessons").html"
            let html = TextPage.html(title: texts.count == 1 ? texts[0].title : "toylab: lessons", texts)
            try Files.write(Data(html.utf8), to: path)
            try printResult(path)
            Desktop.open(path)
        }
    }

    private var texts: [Markdown] {
        guard !parts.isEmpty else { return LessonTexts.parts }
        return parts.map { part in
            Int(part).map { LessonTexts.parts[$0 - 1] } ?? LessonTexts.teacher
        }
    }

    private var text: String {
        texts.map(Self.shown).joined(separator: "\n\n\n")
    }

    private static func shown(_ text: Markdown) -> String {
        text.terminal(
            columns: Terminal.textColumns, wide: Terminal.columns() ?? Terminal.textColumns, isStyled: Terminal.isStyled
        )
    }

    private static func list() throws -> String {
        var table = DisplayTable("parts", columns: ["part", "minutes"])
        for (text, part) in zip(LessonTexts.parts, try LessonTexts.course().parts) {
            table.append([.text(text.title), .count(part.minutes)])
        }
        let next = """
            `toylab lesson 1` shows the first, and with --page makes a page of it. `toylab lesson check 1a ANSWER` marks an \
            answer to its exercise 1a. Notes for teachers, with all answers: `toylab lesson teacher`.
            """
        return table.text(columns: Terminal.columns()) + "\n\n" + shown(Markdown(next))
    }

    /// The objection to a word that names no part, with the nearest one that does.
    private static func objection(toPart word: String) -> String? {
        let count = LessonTexts.parts.count
        guard word != teacher, !(Int(word).map { (1...count).contains($0) } ?? false) else { return nil }
        let names = [teacher, "check", "show"]
        let nearest = Int(word) == nil ? NearestName.to(word, among: names) : nil
        return "There is no part '\(word)'; "
            + (nearest.map { "did you mean `toylab lesson \($0)`?" } ?? "there are 1 to \(count), and \(teacher).")
    }
}
