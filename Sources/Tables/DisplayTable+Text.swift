import Basics
import Foundation

extension DisplayTable {
    /// The cells in columns aligned with spaces, in lines of any length.
    public var text: String { text(columns: nil) }

    /// The same for lines of so many characters: cells of words are broken at spaces, those of the widest column first; where
    /// no break is left, each row becomes a block of its own.
    ///
    /// A single word longer than a line stays whole.
    public func text(columns available: Int?) -> String {
        let cells = [columns] + rows.map { $0.map(Self.text) }
        var widths = columns.indices.map { column in cells.map { $0[column].count }.max()! }
        let least = columns.indices.map { column in cells.map { Self.longestWord($0[column]) }.max()! }
        func length() -> Int { widths.reduce(0, +) + 2 * (widths.count - 1) }
        while let available, length() > available {
            let breakable = widths.indices.filter { widths[$0] > least[$0] }
            guard let widest = breakable.max(by: { widths[$0] < widths[$1] }) else { return blocks(cells, available) }
            widths[widest] = max(least[widest], widths[widest] - (length() - available))
        }
        return cells.map { Self.lines($0, widths) }.joined(separator: "\n")
    }

    /// One row, in as many lines as its tallest cell has.
    private static func lines(_ row: [String], _ widths: [Int]) -> String {
        let cells = zip(row, widths).map { cell, width in
            cell.count <= width ? [cell] : cell.wrapped(columns: width).components(separatedBy: "\n")
        }
        return (0..<(cells.map(\.count).max() ?? 0)).map { line in
            zip(cells, widths).map { cell, width in
                (line < cell.count ? cell[line] : "").padding(toLength: width, withPad: " ", startingAt: 0)
            }.joined(separator: "  ").trimmedEnd
        }.joined(separator: "\n")
    }

    /// Each row as lines of a column's name and its cell.
    private func blocks(_ cells: [[String]], _ available: Int) -> String {
        let names = columns.map(\.count).max() ?? 0
        return cells.dropFirst().map { row in
            zip(columns, row).map { name, cell in
                let lines = cell.wrapped(columns: max(1, available - names - 2)).components(separatedBy: "\n")
                return zip([name] + lines.dropFirst().map { _ in "" }, lines).map { name, line in
                    (name.padding(toLength: names + 2, withPad: " ", startingAt: 0) + line).trimmedEnd
                }.joined(separator: "\n")
            }.joined(separator: "\n")
        }.joined(separator: "\n\n")
    }

    private static func longestWord(_ text: String) -> Int { text.split(separator: " ").map(\.count).max() ?? 0 }

    static func text(_ cell: Cell) -> String {
        switch cell {
        case .text(let text), .group(let text, _): text
        case .count(let count): String(count)
        case .number(let number): Digits.short(number)
        case .digits(let number):
            !number.isFinite
                ? CSV.text(number)
                : number == number.rounded() && abs(number) < 1e9
                    ? String(format: "%.0f", number) : String(format: "%.4g", number)
        case .range(let low, let high): "\(Digits.short(low)) to \(Digits.short(high))"
        case .numbers(let numbers): numbers.map { String(format: "%.2f", $0) }.joined(separator: " ")
        case .none: "-"
        }
    }
}

extension String {
    /// Without the spaces at the end.
    fileprivate var trimmedEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
