import Foundation
public import JSON

/// A table as RFC 4180 text that pandas, polars, DuckDB and R read with the right types.
public struct CSV: Sendable {
    public let header: [String]
    public private(set) var rows: [[String]] = []

    public init(_ header: [String]) { self.header = header }

    public mutating func append(_ row: [String]) {
        precondition(row.count == header.count, "\(row.count) cells under \(header.count) columns")
        rows.append(row)
    }

    /// Lines end in a line feed, the last one too.
    public var text: String {
        ([header] + rows).map { $0.map(Self.escaped).joined(separator: ",") + "\n" }.joined()
    }

    /// Shortest digits that read back exactly; `NaN`, `inf` and `-inf` as every reader knows them; empty for missing.
    public static func text(_ value: Double?) -> String {
        guard let value else { return "" }
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value > 0 ? "inf" : "-inf" }
        return value.description
    }

    public static func text(_ value: Int) -> String { String(value) }

    /// A setting as a cell: text bare, everything else as canonical JSON.
    public static func text(_ value: JSONValue?) -> String {
        switch value {
        case nil, .null?: ""
        case .string(let text)?: text
        case let other?: other.canonical
        }
    }

    /// The inverse of `text` for one number.
    public static func number(_ text: String) -> Double? {
        switch text {
        case "NaN": .nan
        case "inf": .infinity
        case "-inf": -.infinity
        default: Double(text)
        }
    }

    private static func escaped(_ cell: String) -> String {
        guard cell.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return cell }
        return "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }
}
