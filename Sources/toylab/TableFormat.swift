import Tables
import ArgumentParser

/// How a command prints its table.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
    case text, csv, json, latex

    static let help: ArgumentHelp = "text, csv, json or latex."

    func print(_ table: DisplayTable) throws {
        switch self {
        case .text: try printResult(table.text(columns: Terminal.columns()))
        case .csv: try printResult(table.csv.text, terminator: "")
        case .json: try printResult(table.json.pretty())
        case .latex: try printResult(table.latex)
        }
    }
}
