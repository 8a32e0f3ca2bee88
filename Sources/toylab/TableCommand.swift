import ArgumentParser
import Experiments
import Foundation

struct TableCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "table",
        abstract: "Print a CSV table, or columns and rows of it, for people, programs or a paper.",
        discussion: """
            Any CSV file with a header, as in a results folder. With --format latex it is a tabular of LaTeX with the rules \
            of the package booktabs, whose heads are the symbols of the columns where a columns.json beside the file has them.
            """)

    @Argument(help: "The CSV file.", completion: .file(extensions: ["csv"])) var file: String
    @Option(
        help: ArgumentHelp(
            "The columns, in this order; all of them by default. May be repeated.", valueName: "name,name,..."))
    var columns: [String] = []
    @Option(
        name: .customLong("where"),
        help: ArgumentHelp("Only rows that have this value in a column. May be repeated.", valueName: "column=value"))
    var conditions: [String] = []
    @Option(help: TableFormat.help) var format = TableFormat.text

    func validate() throws {
        guard !file.isEmpty else { throw ValidationError("FILE is empty; name a CSV file.") }
        if columns.contains("") { throw ValidationError("--columns is empty; name one.") }
        if let wrong = conditions.first(where: { !$0.contains("=") || $0.hasPrefix("=") }) {
            throw ValidationError("--where \(wrong) is no condition; allowed: column=value.")
        }
    }

    func run() throws {
        try reporting {
            try prepareFiles()
            let all = columns.flatMap { $0.split(separator: ",") }.map { $0.trimmingCharacters(in: .whitespaces) }
            let names = all.isEmpty ? nil : all
            try format.print(
                TableExcerpt.make(path: file, columns: names, conditions: conditions, hasSymbols: format == .latex))
        }
    }
}
