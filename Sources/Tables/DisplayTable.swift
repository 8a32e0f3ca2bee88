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
}
