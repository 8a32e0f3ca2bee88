import Basics
import Foundation
import Kinds
import Settings
import Statistics
import Store
import Tables

/// The points of a table that a fit asks for, in groups.
struct FitRows {
    let groups: [(cells: [String], points: [(x: Double, y: Double)])]
    /// Rows without a number in one of the two columns.
    let leftOut: Int
    /// Settings of runs, in a table of this program's, that rows of one x and one group have several values of.
    let pooled: [String]

    /// - Throws: `Problems`, all of them at once.
    init(path: String, _ request: TableFit.Request) throws(Problems) {
        let table = try ForeignTable.read(path)
        var problems = Self.problems(of: request, header: table.columns)
        var rows: [(cells: [String], x: Double, y: Double, row: Table.Row)] = []
        for (index, row) in table.rows.enumerated() {
            func number(_ column: String) -> Double? {
                guard table.columns.contains(column) else { return nil }
                do { return try Self.number(row[column]) } catch {
                    // The header is row 1.
                    problems.append(Problem("row \(index + 2), column \(column)", error.description))
                    return nil
                }
            }
            let (x, y) = (number(request.x), number(request.y))
            if let x, let y { rows.append((request.by.map { row[$0] }, x, y, row)) }
        }
        guard problems.isEmpty else { throw Problems(path, problems) }
        guard !rows.isEmpty else {
            throw Problems(path, [Problem("rows", "none has a number in both \(request.x) and \(request.y)")])
        }
        groups = grouped(rows) { $0.cells }.map { ($0.key, $0.members.map { (x: $0.x, y: $0.y) }) }
        leftOut = table.rows.count - rows.count
        let alike = grouped(rows) { $0.cells + ["\($0.x)"] }.map(\.members)
        pooled = Self.settings(among: table.columns).filter { name in
            name != request.x && name != request.y && alike.contains { Set($0.map { $0.row[name] }).count > 1 }
        }
    }

    /// The columns of a training experiment's settings; none of another program's table.
    private static func settings(among columns: [String]) -> [String] {
        guard columns.contains("run_id") else { return [] }
        let known = Set(TrainingKind.coordinates.map(\.name))
        return columns.filter { known.contains($0) || $0.contains(".") }
    }

    private static func problems(of request: TableFit.Request, header: [String]) -> [Problem] {
        let named = [("--x", request.x), ("--y", request.y)] + request.by.map { ("--by", $0) }
        var problems = named.filter { !header.contains($0.1) }.map { option, name in
            Problem(option, "there is no column \"\(name)\"" + NearestName.hint(name, among: header))
        }
        problems += ForeignTable.objections(toHeader: header)
        if request.x == request.y { problems.append(Problem("--y", "is the same column as --x; name another")) }
        for name in Set(request.by).sorted() {
            if request.by.count(where: { $0 == name }) > 1 {
                problems.append(Problem("--by", "names \"\(name)\" twice; name it once"))
            }
            if [request.x, request.y].contains(name) {
                problems.append(Problem("--by", "\"\(name)\" is fitted; name columns that tell groups apart"))
            }
            if TableFit.columns.contains(name) {
                problems.append(
                    Problem("--by", "\"\(name)\" is also a column of the result; rename it in the table"))
            }
        }
        return problems
    }

    /// Squares of larger or smaller numbers are none in Double.
    private static let range = 1e-150...1e150

    private struct Objection: Error { let description: String }

    /// - Returns: nil for a cell that says that there is none: empty, NA, NaN, inf.
    private static func number(_ cell: String) throws(Objection) -> Double? {
        let text = cell.trimmingCharacters(in: .whitespaces)
        guard !text.isEmpty, text != "NA" else { return nil }
        guard let number = Double(text) else {
            throw Objection(description: "is \"\(text)\"; a number or an empty cell is needed")
        }
        guard number.isFinite else { return nil }
        guard number > 0 else {
            throw Objection(description: "is \(text); power laws need numbers above 0; take the row out")
        }
        guard range.contains(number) else {
            throw Objection(description: "is \(text); allowed: 1e-150 to 1e150; take another unit")
        }
        return number
    }
}
