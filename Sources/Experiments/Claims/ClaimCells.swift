import JSON
import Settings

extension ObjectMembers {
    /// Cells by column: numbers, texts, true and false.
    mutating func cells(_ key: String) -> [String: JSONValue] {
        guard let value = members[key] else { return [:] }
        guard case .object(let cells) = value, cells.values.allSatisfy(Self.isCell) else {
            refuse(
                key, "found \(value.found); allowed: an object of columns, each with a number, a text, true or false")
            return [:]
        }
        return cells
    }

    static func isCell(_ value: JSONValue) -> Bool {
        switch value {
        case .number, .string, .bool: true
        default: false
        }
    }
}

extension JSONValue {
    /// Whether a cell of a claim means this value: published settings are rounded to four decimals or so.
    func isMeant(by cell: JSONValue) -> Bool {
        guard let number, let other = cell.number else { return self == cell }
        return abs(number - other) <= 1e-4 * max(1, abs(number))
    }
}
