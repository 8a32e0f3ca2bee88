import Basics
import JSON
import Settings

/// The members of an object in a claim file, each read with its kind, and the problems met on the way.
struct ClaimMembers {
    let place: String
    let members: [String: JSONValue]
    private(set) var problems: [Problem] = []

    /// - Parameter known: the keys that there can be.
    init(_ value: JSONValue, at place: String, known: [String]) {
        self.place = place
        guard case .object(let members) = value else {
            self.members = [:]
            problems.append(Problem(place, "found \(value.found); allowed: an object"))
            return
        }
        self.members = members
        for key in members.keys.sorted() where !known.contains(key) {
            refuse(key, "unknown key" + NearestName.hint(key, among: known))
        }
    }

    func path(_ key: String) -> String { place.isEmpty ? key : "\(place).\(key)" }

    mutating func refuse(_ key: String, _ message: String) { problems.append(Problem(path(key), message)) }

    mutating func adopt(_ problems: [Problem]) { self.problems += problems }

    /// - Parameter preset: where it is absent; nil for a text that has to be there.
    mutating func text(_ key: String, of what: String, preset: String? = nil) -> String {
        switch members[key] {
        case .string(let text)? where !text.isEmpty: return text
        case nil:
            if preset == nil { refuse(key, "is missing; it is \(what)") }
            return preset ?? ""
        case let other?:
            refuse(key, "found \(other.found); allowed: text, \(what)")
            return preset ?? ""
        }
    }

    /// A list; without elements where there is none.
    mutating func list(_ key: String, of what: String, isRequired: Bool) -> [JSONValue] {
        switch members[key] {
        case .array(let list)? where !list.isEmpty: return list
        case nil:
            if isRequired { refuse(key, "is missing; it is a list of \(what)") }
            return []
        case let other?:
            refuse(key, "found \(other.found); allowed: a list of \(what)")
            return []
        }
    }

    /// Cells by column: numbers and texts.
    mutating func cells(_ key: String) -> [String: JSONValue] {
        guard let value = members[key] else { return [:] }
        guard case .object(let cells) = value, cells.values.allSatisfy(Self.isCell) else {
            refuse(key, "found \(value.found); allowed: an object of columns, each with a number or text")
            return [:]
        }
        return cells
    }

    static func isCell(_ value: JSONValue) -> Bool {
        switch value {
        case .number, .string: true
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
