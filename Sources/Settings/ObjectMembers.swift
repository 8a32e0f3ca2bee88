import Basics
package import JSON

/// The members of an object in one of the program's own data files (claims, exercises), each read with its kind, and the
/// problems met on the way.
package struct ObjectMembers {
    let place: String
    package let members: [String: JSONValue]
    package private(set) var problems: [Problem] = []

    /// - Parameter known: the keys that there can be.
    package init(_ value: JSONValue, at place: String, known: [String]) {
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

    package func path(_ key: String) -> String { place.isEmpty ? key : "\(place).\(key)" }

    package mutating func refuse(_ key: String, _ message: String) { problems.append(Problem(path(key), message)) }

    package mutating func adopt(_ problems: [Problem]) { self.problems += problems }

    /// - Parameter preset: where it is absent; nil for a text that has to be there.
    package mutating func text(_ key: String, of what: String, preset: String? = nil) -> String {
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

    /// A number that has to be there; 0 where it is not.
    package mutating func number(_ key: String, of what: String) -> Double {
        switch members[key] {
        case .number(let number)?: return number
        case nil: refuse(key, "is missing; it is \(what)")
        case let other?: refuse(key, "found \(other.found); allowed: a number, \(what)")
        }
        return 0
    }

    /// A list; without elements where there is none.
    package mutating func list(_ key: String, of what: String, isRequired: Bool) -> [JSONValue] {
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
}
