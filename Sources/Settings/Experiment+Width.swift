import JSON

/// The settings that move with the width of a model.
extension Experiment {
    /// The width, and the settings that move with it on one axis: those of which each width has one value. They do not
    /// tell a width's runs apart; a setting that differs between runs of one width does. Empty for a kind without groups.
    package var pathsWithWidth: Set<String> {
        guard let width = kind.widthPath else { return [] }
        guard let axis = axes.first(where: { $0.paths.contains(width) }), let place = axis.paths.firstIndex(of: width)
        else { return [width] }
        let widths = Set(axis.rows.map { $0[place] }).count
        let given = Set(
            axis.paths.enumerated().filter { column, _ in
                Set(axis.rows.map { [$0[place], $0[column]] }).count == widths
            }.map(\.element))
        let brought = kind.catalogue.paths(broughtBy: given.subtracting([width])).subtracting(axis.paths)
        return given.union(brought.filter { moves($0, with: width) || isDecided($0, by: given) })
    }

    /// Whether each run has a number from a setting times one that moves with the width: what of it does not move with the width, that
    /// setting tells.
    private func isDecided(_ path: String, by given: Set<String>) -> Bool {
        kind.catalogue.derivations.contains { derivation in
            derivation.path == path && derivation.isStandIn && derivation.factor.map(given.contains) ?? false
                && runs.allSatisfy { $0.values[derivation.source] != nil }
        }
    }

    /// Whether a setting that the axis of the width brings differs between runs, and has one value at each width. A short
    /// form is absent wherever its component is another.
    private func moves(_ path: String, with width: String) -> Bool {
        let isShortForm = kind.catalogue.shortForms.contains { $0.path == path }
        var values: Set<JSONValue?> = []
        var byWidth: [JSONValue?: JSONValue?] = [:]
        for run in runs {
            let value = run.values[path]
            values.insert(value)
            if value == nil, isShortForm { continue }
            if let known = byWidth.updateValue(value, forKey: run.values[width]), known != value { return false }
        }
        return values.count > 1
    }
}

extension Catalogue {
    /// The settings that others bring with them: those of a whole component, of a short form and of what it stands for,
    /// those that others decide, and those that mean something only under some value of them.
    fileprivate func paths(broughtBy given: Set<String>) -> Set<String> {
        var all = given
        for path in given { all.formUnion(slotsByPath[path]?.fields.map(\.path) ?? []) }
        for short in shortForms {
            let long = [short.choicePath, short.fieldPath]
            if all.contains(short.path) { all.formUnion(long) }
            if !all.isDisjoint(with: long) { all.insert(short.path) }
        }
        all.formUnion(followers(of: all))
        // A condition's own field comes earlier.
        for field in fields where field.onlyWhere.map({ all.contains($0.path) }) ?? false { all.insert(field.path) }
        return all
    }
}
