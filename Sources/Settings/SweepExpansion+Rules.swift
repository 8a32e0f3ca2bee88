import JSON

/// The settings of one place as a run has them, and the rules between them.
extension SweepExpansion {
    /// The typed settings, with components and settings in which something is missing or wrong as if none was given, so that what is wrong in one place
    /// hides nothing in another; and the paths of those.
    ///
    /// - Returns: nil where something is missing that belongs to no component.
    mutating func typed(_ values: [String: JSONValue]) -> (any Sendable, broken: Set<String>)? {
        var (values, broken) = (values, Set<String>())
        while true {
            var place = fields.first { !isPresent($0, in: values) }?.path
            if place == nil {
                do throws(Problem) {
                    return (try kind.typed(Values(values)), broken)
                } catch {
                    report(inFile(error.place), error.message)
                    place = error.place
                }
            }
            // A whole component, or what contradicts another setting.
            let slot = kind.catalogue.slots.first { place == $0.path || place!.hasPrefix($0.path + ".") }
            guard let path = slot?.path ?? place, slot != nil || values[path] != nil, broken.insert(path).inserted
            else {
                return nil
            }
            values = without(path, values)
        }
    }

    /// The settings with what stands where a setting, or a component with all of its fields, is not given.
    private func without(_ path: String, _ values: [String: JSONValue]) -> [String: JSONValue] {
        func isOf(_ other: String) -> Bool { other == path || other.hasPrefix(path + ".") }
        var values = values.filter { !isOf($0.key) }
        for field in kind.catalogue.fields where isOf(field.path) && field.isMeant(in: values) {
            if case .byDefault(let preset) = field.presence { values[field.path] = preset }
        }
        return values
    }

    /// The rules between settings, each once for the values that decide it.
    ///
    /// - Parameter broken: components that nothing is known of.
    mutating func check(_ values: [String: JSONValue], _ typed: any Sendable, besides broken: Set<String>) {
        let unknown = unreadable.union(broken)
        for (index, rule) in kind.rules.enumerated() {
            guard !unknown.contains(where: { path in rule.prefixes.contains { path.hasPrefix($0) } }),
                checked[index].insert(rulePaths[index].map { values[$0] }).inserted
            else { continue }
            for problem in rule.check(typed) {
                let place = inFile(asGiven(problem.place, values))
                report(place, problem.message, at: whereInSweep(place, rulePaths[index]))
            }
        }
    }

    /// A setting's path, or that of what was given in its place: the short form of a slot, or what stands for the setting.
    private func asGiven(_ place: String, _ values: [String: JSONValue]) -> String {
        let short = kind.catalogue.shortForms.first { short in
            short.slot == place && (given[short.path] != nil || axes.contains { $0.paths.contains(short.path) })
        }
        let standIn = kind.catalogue.derivations.first { derivation in
            derivation.isStandIn && derivation.path == place && derivation.value(in: values) != nil
        }
        return short?.path ?? standIn?.source ?? place
    }

    /// A swept setting's place in the sweep, as "sweep.model.width[3]"; of what holds a swept setting that one's; of others its path.
    func inFile(_ path: String) -> String {
        for (axis, index) in zip(axes, indices) {
            for (own, place) in zip(axis.paths, axis.places) {
                let value = "\(place)[\(axis.indices[index])]"
                if own == path || path.hasPrefix(own + ".") { return value + path.dropFirst(own.count) }
                if own.hasPrefix(path + ".") { return value }
            }
        }
        return path
    }

    /// The places on axes that a rule sees: " (at sweep.data.density[1])"; empty where it is told by one of them, or by none.
    private func whereInSweep(_ place: String, _ paths: [String]) -> String {
        guard !place.hasPrefix("sweep.") else { return "" }
        let seen = zip(axes, indices).flatMap { axis, index in
            zip(axis.paths, axis.places).filter { axis.rows.count > 1 && paths.contains($0.0) }.map {
                "\($0.1)[\(axis.indices[index])]"
            }
        }
        return seen.isEmpty ? "" : " (at \(seen.joined(separator: ", ")))"
    }

    private func isPresent(_ field: Field, in values: [String: JSONValue]) -> Bool {
        guard case .required = field.presence else { return true }
        return !field.isMeant(in: values) || values[field.path] != nil
    }
}
