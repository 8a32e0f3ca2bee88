import Basics
import Foundation
import JSON
public import Settings
import Store
public import Tables

/// Columns and rows of anybody's table: `toylab table`.
public enum TableExcerpt {
    /// - Parameters:
    ///   - path: of a CSV file with a header.
    ///   - columns: in the order in which they stand; nil for all.
    ///   - conditions: "column=value" each; numbers agree by their value, other cells letter by letter.
    ///   - hasSymbols: whether a column goes by its symbol, where columns.json beside the file gives it one.
    /// - Throws: `Problems`, all of them at once.
    public static func make(
        path: String, columns: [String]?, conditions: [String], hasSymbols: Bool
    ) throws(Problems) -> DisplayTable {
        let table = try ForeignTable.read(path)
        let chosen = columns ?? table.columns
        let wanted = conditions.map { condition in
            let parts = condition.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return (column: parts[0], value: parts.count > 1 ? parts[1] : "")
        }
        let named = chosen.map { ("--columns", $0) } + wanted.map { ("--where", $0.column) }
        let unknown = named.filter { !table.columns.contains($0.1) }.map { option, name in
            Problem(option, "there is no column \"\(name)\"" + NearestName.hint(name, among: table.columns))
        }
        let repeated = Set(chosen).sorted().filter { name in chosen.count { $0 == name } > 1 }.map {
            Problem("--columns", "names \"\($0)\" twice; name it once")
        }
        let problems = ForeignTable.objections(toHeader: table.columns) + unknown + repeated
        guard problems.isEmpty else { throw Problems(path, problems) }
        let rows = table.rows.filter { row in wanted.allSatisfy { agree(row[$0.column], $0.value) } }
        guard !rows.isEmpty || conditions.isEmpty else {
            throw Problems(
                path,
                wanted.map { condition in
                    let cells = Set(table.rows.map { $0[condition.column] }).sorted().prefix(5).joined(separator: ", ")
                    return Problem(
                        "--where \(condition.column)=\(condition.value)", "leaves no row; the column holds \(cells)")
                })
        }
        let known = descriptions(beside: path)
        let numbers = chosen.filter { name in
            known[name]?.unit != "" && rows.allSatisfy { isNumber($0[name]) }
        }
        let symbols = chosen.compactMap { known[$0]?.symbol }
        var excerpt = DisplayTable(
            "rows",
            columns: chosen.map { name in
                // A symbol of two columns tells them not apart.
                let symbol = known[name]?.symbol.flatMap { one in symbols.count { $0 == one } == 1 ? one : nil }
                return hasSymbols ? symbol ?? name : name
            })
        for row in rows {
            excerpt.append(chosen.map { numbers.contains($0) ? number(row[$0]) : text(row[$0]) })
        }
        return excerpt
    }

    private static func agree(_ cell: String, _ value: String) -> Bool {
        if let first = CSV.number(cell), let second = CSV.number(value) { return first == second }
        return cell == value
    }

    /// Whether a cell is empty or a number; digits behind a zero are a name.
    private static func isNumber(_ cell: String) -> Bool {
        cell.isEmpty || CSV.number(cell) != nil && !cell.hasPrefix("0") || cell.firstMatch(of: /^0(\.|$)/) != nil
    }

    /// Several numbers that spaces part, or text; whole numbers are names, as of features.
    private static func text(_ cell: String) -> DisplayTable.Cell {
        let parts = cell.split(separator: " ")
        let numbers = parts.compactMap { CSV.number(String($0)) }
        let areNumbers = parts.count > 1 && numbers.count == parts.count && cell.contains(".")
        return areNumbers ? .numbers(numbers) : .text(cell as String?)
    }

    private static func number(_ cell: String) -> DisplayTable.Cell {
        Int(cell).map { .count($0) } ?? CSV.number(cell).map { .digits($0) } ?? .none
    }

    /// The symbols and units of a results table's columns, by their names.
    private static func descriptions(beside path: String) -> [String: (symbol: String?, unit: String)] {
        let place = URL(fileURLWithPath: path)
        let described = Files.read(place.deletingLastPathComponent().path + "/" + RunStore.descriptions).flatMap {
            JSONValue(parsing: $0)
        }
        guard case .object(let columns)? = described?[place.lastPathComponent] else { return [:] }
        return columns.mapValues { column in
            func text(_ key: String) -> String { if case .string(let text)? = column[key] { text } else { "" } }
            return (text("symbol").isEmpty ? nil : text("symbol"), text("unit"))
        }
    }
}
