import Foundation
public import JSON

/// A table for people, and the same for machines: aligned text, JSON or CSV.
public struct DisplayTable: Sendable {
    public enum Cell: Sendable {
        case text(String)
        /// A group of runs: its label, and what it has in each of the columns that tell groups apart.
        case group(String, coordinates: [(symbol: String, cell: String)])
        case count(Int)
        case number(Double)
        /// Four digits, for deviations and counts of any size.
        case digits(Double)
        /// A 95% interval, or the range of several values.
        case range(Double, Double)
        /// Several numbers, two decimals of each.
        case numbers([Double])
        case none

        /// `none` where there is no value.
        public static func text(_ text: String?) -> Cell {
            text.flatMap { $0.isEmpty ? nil : .text($0 as String) } ?? .none
        }
        public static func number(_ value: Double?) -> Cell { value.map { .number($0 as Double) } ?? .none }
        public static func digits(_ value: Double?) -> Cell { value.map { .digits($0 as Double) } ?? .none }
        public static func range(_ low: Double?, _ high: Double?) -> Cell {
            low.flatMap { low in high.map { .range(low as Double, $0 as Double) } } ?? .none
        }
    }

    /// Its key in the JSON.
    public let name: String
    /// The heading that a page puts over it.
    public let caption: String
    public let columns: [String]
    public private(set) var rows: [[Cell]] = []

    public init(_ name: String, caption: String = "", columns: [String]) {
        self.name = name
        self.caption = caption
        self.columns = columns
    }

    public mutating func append(_ row: [Cell]) {
        precondition(row.count == columns.count, "\(row.count) cells under \(columns.count) columns")
        rows.append(row)
    }

    /// Columns aligned with spaces.
    public var text: String { text(mostRows: .max) }

    /// The first rows, and how many more there are.
    public func text(mostRows: Int) -> String {
        let cells = [columns] + rows.prefix(mostRows).map { $0.map(Self.text) }
        let widths = columns.indices.map { column in cells.map { $0[column].count }.max()! }
        let lines = cells.map { row in
            row.indices.map { row[$0].padding(toLength: widths[$0], withPad: " ", startingAt: 0) }
                .joined(separator: "  ").trimmedEnd
        }
        let left = rows.count - (cells.count - 1)
        return (lines + (left > 0 ? ["... and \(left) more rows, in the CSV tables"] : [])).joined(separator: "\n")
    }

    /// With all digits. No ranges.
    public var csv: CSV {
        var table = CSV(columns)
        for row in rows {
            table.append(
                row.map { cell in
                    switch cell {
                    case .text(let text), .group(let text, _): text
                    case .count(let count): CSV.text(count)
                    case .number(let number), .digits(let number): CSV.text(number)
                    case .range: preconditionFailure("a range needs two columns")
                    case .numbers(let numbers): numbers.map { CSV.text($0) }.joined(separator: " ")
                    case .none: ""
                    }
                })
        }
        return table
    }

    /// One object a row; a range "x" becomes x_low and x_high.
    public var json: JSONValue {
        .array(
            rows.map { row in
                var members: [String: JSONValue] = [:]
                for (column, cell) in zip(columns, row) {
                    let key = column == "95% interval" ? "interval" : column
                    switch cell {
                    case .text(let text), .group(let text, _): members[key] = .string(text)
                    case .count(let count): members[key] = .number(Double(count))
                    case .number(let number), .digits(let number): members[key] = Self.json(number)
                    case .range(let low, let high):
                        members[key + "_low"] = Self.json(low)
                        members[key + "_high"] = Self.json(high)
                    case .numbers(let numbers): members[key] = .array(numbers.map(Self.json))
                    case .none: members[key] = .null
                    }
                }
                return .object(members)
            })
    }

    /// JSON has no infinity.
    private static func json(_ number: Double) -> JSONValue {
        number.isFinite ? .number(number) : .string(CSV.text(number))
    }

    private static func text(_ cell: Cell) -> String {
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
