public import JSON

extension JSONValue {
    /// An object with objects inside, from values by dotted path. A value that has others below its path is their "name".
    public static func nested(_ values: [String: JSONValue]) -> JSONValue {
        var here: [String: JSONValue] = [:]
        var below: [String: [String: JSONValue]] = [:]
        for (path, value) in values {
            if let dot = path.firstIndex(of: ".") {
                below[String(path[..<dot]), default: [:]][String(path[path.index(after: dot)...])] = value
            } else {
                here[path] = value
            }
        }
        for (key, inside) in below {
            var inside = inside
            if let name = here[key] { inside["name"] = name }
            here[key] = nested(inside)
        }
        return .object(here)
    }

    /// The inverse: what an object and those inside it hold, by dotted path, an object's members by name. Of anything else
    /// the value itself, at the empty path.
    public var leaves: [(path: String, value: JSONValue)] {
        guard case .object(let members) = self else { return [("", self)] }
        return members.sorted { $0.key < $1.key }.flatMap { key, value in
            value.leaves.map { ($0.path.isEmpty ? key : key + "." + $0.path, $0.value) }
        }
    }
}
