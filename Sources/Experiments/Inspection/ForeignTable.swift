import Basics
import Foundation
import Settings
import Store
import Tables

/// A CSV file of any origin as a table.
enum ForeignTable {
    /// - Throws: `Problems` where the file cannot be read, or is no table.
    static func read(_ path: String) throws(Problems) -> Table {
        guard let data = Files.read(path) else {
            throw Problems(path, [Problem("file", Files.objection(toReading: path, wanted: "the CSV file itself"))])
        }
        // Some programs mark UTF-8 with three bytes that are no part of the first name.
        let mark = Data([0xEF, 0xBB, 0xBF])
        guard let text = String(data: data.starts(with: mark) ? data.dropFirst(3) : data, encoding: .utf8) else {
            throw Problems(path, [Problem("file", "is not UTF-8 text; save it as CSV in UTF-8")])
        }
        do {
            return Table(try CSV(parsing: text, isForeign: true))
        } catch {
            let first = text.prefix { !$0.isNewline }
            let other = separators.first { separator in
                first.count { $0 == separator.character } > first.count { $0 == "," }
            }
            let hint = other.map {
                "; the cells seem to be parted by \($0.name)s, save the table with commas and decimal points"
            }
            throw Problems(
                path,
                [
                    Problem(
                        "row \(error.row)",
                        error.reason + (hint ?? "; a table is CSV with a header, cells parted by commas"))
                ])
        }
    }

    /// The objections to a header that was not parted by commas.
    static func objections(toHeader header: [String]) -> [Problem] {
        guard header.count == 1, let other = separators.first(where: { header[0].contains($0.character) }) else {
            return []
        }
        return [Problem("row 1", "is one cell that holds \(other.name)s; save the table with commas between cells")]
    }

    private static let separators: [(character: Character, name: String)] = [(";", "semicolon"), ("\t", "tab")]
}
