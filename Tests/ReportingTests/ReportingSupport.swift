import Kinds
import Foundation
import Tables

@testable import Reporting

/// A results folder of its own, with the tables of a shipped experiment.
final class CopiedResults {
    let path: String

    /// - Parameters:
    ///   - name: of the shipped experiment.
    ///   - tables: those that are copied; all by default.
    init(_ name: String, tables: [String]? = nil) throws {
        path = NSTemporaryDirectory() + "toylab-report-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let source =
            URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path + "/results/" + name
        for file in try FileManager.default.contentsOfDirectory(atPath: source)
        where file.hasSuffix(".json") || file.hasSuffix(".csv") && tables?.contains(file) ?? true {
            try FileManager.default.copyItem(atPath: source + "/" + file, toPath: path + "/" + file)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func read(_ name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }

    func edit(_ name: String, _ change: (String) -> String) throws {
        try change(try read(name)).write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
    }

    /// Puts other numbers into the cells of one column.
    ///
    /// - Parameter change: of a row by its columns' names, and its number.
    func change(_ name: String, _ column: String, _ change: ([String: String], Double) -> Double) throws {
        try edit(name) { csv in
            let lines = csv.split(separator: "\n").map {
                $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            }
            let place = lines[0].firstIndex(of: column)!
            return lines.enumerated().map { row, cells in
                guard row > 0, let value = Double(cells[place]) else { return cells.joined(separator: ",") }
                var cells = cells
                cells[place] = "\(change(Dictionary(zip(lines[0], cells)) { first, _ in first }, value))"
                return cells.joined(separator: ",")
            }.joined(separator: "\n") + "\n"
        }
    }

    func answer() throws -> Answer {
        let tables = try ResultTables(folder: path)
        return try tables.experiment.kind.kind.answer(tables)
    }

    func figures() throws -> [Figure] { try Figures.all(ResultTables(folder: path)) }

    func names(_ below: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path + "/" + below).sorted()
    }
}

/// A number of a table as figures hold it.
func drawn(_ cell: String) -> String { CSV.text(Double(cell).map { Digits.rounded($0, digits: 7) }) }
