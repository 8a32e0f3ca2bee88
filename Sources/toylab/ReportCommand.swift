import ArgumentParser
import Foundation
import Reporting

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Draw the figures of a results folder again and write its report.",
        discussion: """
            From the tables alone: the runs need not be there. Each figure's gnuplot script is kept beside it in \
            RESULTS/figures, to be copied and restyled.
            """)

    @Argument(help: "The results folder.", completion: .directory) var results: String
    @Flag(help: "Draw PDF files too.") var pdf = false
    @Flag(help: "Draw PNG files too.") var png = false

    func validate() throws {
        guard !results.isEmpty else { throw ValidationError("RESULTS is empty; name a results folder.") }
    }

    func run() throws {
        try reporting {
            try prepareFiles()
            let folder = FolderArgument.path(results)
            Signals.whileDrawing(folder)
            defer { Signals.ignore() }
            let outcome = try Report.write(folder: folder, formats: Set((pdf ? [.pdf] : []) + (png ? [.png] : [])))
            for note in outcome.kept + outcome.notes { printError(note) }
            let figures = outcome.figures.count
            try printResult("\(folder)/report.html with \(figures) \(figures == 1 ? "figure" : "figures")")
            // Here drawing is what was asked for.
            if !outcome.notes.isEmpty { throw Exit.inputOutput }
        }
    }

    /// Figures and report of tables that were just written. What cannot be drawn is said; what goes wrong takes no table away.
    ///
    /// - Returns: nil where the report could not be written.
    static func drawNewTables(_ folder: String) -> Report.Outcome? {
        Signals.whileDrawing(folder)
        defer { Signals.ignore() }
        do {
            let drawn = try Report.write(folder: folder)
            for note in drawn.kept + drawn.notes { printError(note) }
            return drawn
        } catch {
            printError("The report was not written, the tables are complete. \(error)")
            return nil
        }
    }
}
