import JSON

/// The settings that a sweep can reach.
extension SweepExpansion {
    /// Leaves out the fields of components that nobody names.
    static func possible(
        _ catalogue: Catalogue, _ given: [String: JSONValue], _ axes: [SweepAxis]
    ) -> [Field] {
        let presets = catalogue.fields.reduce(into: [String: JSONValue]()) { result, field in
            if case .byDefault(let preset) = field.presence, field.onlyWhere == nil { result[field.path] = preset }
        }
        var choices = presets.mapValues { Set([$0]) }
        for (path, value) in given { choices[path, default: []].insert(value) }
        for axis in axes {
            for row in axis.rows {
                for (path, value) in zip(axis.paths, row) {
                    for (path, value) in Self.settings(path, value, catalogue) {
                        choices[path, default: []].insert(value)
                    }
                }
            }
        }
        for short in catalogue.shortForms where choices[short.path] != nil {
            choices[short.choicePath, default: []].insert(.string(short.law))
        }
        return catalogue.fields.filter { field in
            field.onlyWhere.map { choices[$0.path]?.contains(.string($0.equals)) ?? false } ?? true
        }
    }

    /// The swept paths, and those that mean something only under some value of them.
    static func moving(_ catalogue: Catalogue, _ axes: [SweepAxis]) -> Set<String> {
        let swept = axes.flatMap(\.paths)
        var moving = Set(swept)
        for slot in catalogue.slots where swept.contains(where: { $0 == slot.path || $0.hasPrefix(slot.path + ".") }) {
            moving.formUnion(slot.fields.map(\.path))
        }
        for short in catalogue.shortForms
        where swept.contains(where: { [short.path, short.slot].contains($0) || $0.hasPrefix(short.slot + ".") }) {
            moving.formUnion([short.path, short.choicePath, short.fieldPath])
        }
        moving.formUnion(catalogue.followers(of: swept))
        moving.formUnion(catalogue.fields.filter { $0.onlyWhere.map { moving.contains($0.path) } ?? false }.map(\.path))
        return moving
    }

    /// The settings that a value on an axis stands for: itself, or those of a whole component.
    static func settings(
        _ path: String, _ value: JSONValue, _ catalogue: Catalogue
    ) -> [String: JSONValue] {
        catalogue.slotsByPath[path]?.flattened(value) ?? [path: value]
    }
}
