import Basics
import JSON

/// Overrides of a file's settings, "path=value" each, as `--set` takes them.
extension ExperimentReader {
    /// The objection to the form of an override, or nil.
    static func objection(toOverride override: String) -> String? {
        override.dropFirst().contains("=") && !override.hasPrefix("=")
            ? nil : "needs the form path=value, for example training.steps=500"
    }

    /// Applies one "path=value". A swept setting that is given one value is swept no longer.
    mutating func apply(_ override: String) {
        if let objection = Self.objection(toOverride: override) {
            problems.append(Problem("--set \(override)", objection))
            return
        }
        guard let equals = override.firstIndex(of: "=") else { return }
        let path = String(override[..<equals])
        let text = String(override[override.index(after: equals)...])
        guard let value = value(text, of: path) else { return }
        if let meant = settings(calledLike: path) {
            problems.append(Problem("--set \(path)", "is no setting; did you mean \(meant)?"))
            return
        }
        if path.hasPrefix("sweep.") {
            set(["sweep", String(path.dropFirst("sweep.".count))], to: value)
            return
        }
        if case .object(let sweep)? = root["sweep"] {
            if let axis = Self.wholeAxis(above: path, in: sweep) {
                problems.append(
                    Problem(
                        "--set \(path)",
                        "would change nothing, as the sweep over \(axis) gives it whole; set sweep.\(axis), or \(axis) to one "
                            + "object"))
                return
            }
            root["sweep"] = .object(Self.removing(path, from: sweep))
        }
        let keys = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        if let kept = fields(ofChoice: value, at: path) { keep(kept, at: keys.dropLast()) }
        set(keys, to: value)
    }

    /// The fields of the component that a slot's choice is set to: those of another one mean nothing beside it. nil where the path is no choice
    /// beside fields, or the value no component.
    private func fields(ofChoice value: JSONValue, at path: String) -> Set<String>? {
        kind.catalogue.slots.first { $0.choicePath == path && $0.path != path }.flatMap { slot in
            slot.component(named: [slot.key.rawValue: value]).map { Set($0.fields.map(\.path)) }
        }
    }

    /// Leaves of an object's members those of some names.
    private mutating func keep(_ names: Set<String>, at keys: some Collection<String>) {
        func kept(_ keys: ArraySlice<String>, in value: JSONValue) -> JSONValue {
            guard case .object(var members) = value else { return value }
            guard let key = keys.first else { return .object(members.filter { names.contains($0.key) }) }
            members[key] = members[key].map { kept(keys.dropFirst(), in: $0) }
            return .object(members)
        }
        if case .object(let members) = kept(Array(keys)[...], in: .object(root)) { root = members }
    }

    /// The kind of experiment that the file names, or the first.
    private var kind: ExperimentKind { kinds.first { root["kind"] == .string($0.name) } ?? kinds[0] }

    /// "model.width" for "width": the settings that are meant by a path that is none; nil where there are none.
    private func settings(calledLike path: String) -> String? {
        let parts = path.split(separator: ".")
        guard let first = parts.first.map(String.init), let last = parts.last.map({ $0.lowercased() }),
            !Self.topLevel.contains(first)
        else { return nil }
        let isInSection = kind.catalogue.sections.contains(first)
        let all = kind.catalogue.sweepable
        // What is near a key of the same place is said where the file is read.
        guard !isInSection || parts.count == 2 && !all.contains(where: { $0 == path || $0.hasPrefix(path + ".") })
        else { return nil }
        typealias Named = (path: String, last: String)
        let named: [Named] = all.filter { !isInSection || $0.hasPrefix(first + ".") }.map { path in
            (path: path, last: path.split(separator: ".").last.map(String.init) ?? path)
        }
        func nearest(_ path: String, _ name: (Named) -> String) -> [Named] {
            let near = NearestName.to(path, among: Set(named.map(name)).sorted())
            return named.filter { name($0) == near }
        }
        // Names of the top level a letter off.
        let top = Self.topLevel.filter { parts.count == 1 && EditDistance.between($0, last) == 1 }
        let found: [[Named]] = [
            isInSection
                ? named.filter { $0.last.lowercased() == last } : named.filter { $0.path.hasSuffix("." + path) },
            named.filter { $0.path == SettingLetters.paths[path] },
            top.map { (path: $0, last: $0) },
            !isInSection && parts.count > 1 ? nearest(path) { $0.path } : [],
            nearest(path) { $0.last },
            last.count > 2 ? named.filter { $0.last.lowercased().contains(last) } : [],
        ]
        return found.first { !$0.isEmpty }?.map(\.path).joined(separator: " or ")
    }

    /// The value behind the "=": JSON, or a text that needs no quotes. nil where there are problems.
    private mutating func value(_ text: String, of path: String) -> JSONValue? {
        do throws(JSONText.Mistake) {
            let json = try JSONText(text)
            problems += json.repeatedKeys.map { Problem("--set \(path)", $0.objection) }
            return json.repeatedKeys.isEmpty ? json.value : nil
        } catch {
            guard let first = text.first, "{[\"".contains(first) else { return .string(text) }
            problems.append(
                Problem("--set \(path)", "column \(error.column) of the value cannot be parsed: \(error.message)"))
            return nil
        }
    }

    /// The axis of whole objects that `path` is inside of, or nil.
    private static func wholeAxis(above path: String, in sweep: [String: JSONValue]) -> String? {
        var axes = sweep
        for (key, value) in sweep {
            if case .object(let columns)? = SweepReader.together(key, value)?.lists { axes.merge(columns) { $1 } }
        }
        return axes.keys.sorted().first { axis in
            guard path.hasPrefix(axis + "."), case .array(let values)? = axes[axis] else { return false }
            return values.contains(where: \.isObject)
        }
    }

    /// A sweep without its axis over `path`, or without that path's column where it moves with others.
    private static func removing(_ path: String, from sweep: [String: JSONValue]) -> [String: JSONValue] {
        // A value for a whole object ends the sweeps over what is in it.
        var result = sweep.filter { $0.key != path && !$0.key.hasPrefix(path + ".") && $0.key + ".name" != path }
        for (key, value) in result {
            guard case .object(var columns)? = SweepReader.together(key, value)?.lists,
                columns.removeValue(forKey: path) != nil
            else { continue }
            result[key] = columns.isEmpty ? nil : .object(["zip": .object(columns)])
        }
        return result
    }

    private mutating func set(_ keys: [String], to value: JSONValue) {
        func inserted(_ keys: ArraySlice<String>, in parent: JSONValue?) -> JSONValue {
            guard let key = keys.first else { return value }
            var members: [String: JSONValue] = [:]
            if case .object(let existing)? = parent { members = existing }
            // A component's name that stood alone.
            if case .string? = parent { members["name"] = parent }
            members[key] = inserted(keys.dropFirst(), in: members[key])
            return .object(members)
        }
        if case .object(let members) = inserted(keys[...], in: .object(root)) { root = members }
    }
}
