import JSON

/// The settings of one run, from what is given, what the sweep chooses and what follows from those.
extension SweepExpansion {
    /// The settings at the place of the grid.
    mutating func resolve() -> [String: JSONValue] {
        var assigned = given
        for (axis, index) in zip(axes, indices).reversed() {
            for (path, value) in zip(axis.paths, axis.rows[index]) { assign(value, to: path, in: &assigned) }
        }
        var values: [String: JSONValue] = [:]
        fillShortForms(&assigned)
        fillDerivations(&assigned)
        for field in fields where field.isMeant(in: values) {
            if let value = assigned[field.path] {
                // Of several components' fields of one name the chosen one's decides.
                if kind.catalogue.byPath[field.path]!.count > 1, let objection = field.objection(to: value) {
                    report(field.path, objection)
                }
                values[field.path] = value
                continue
            }
            switch field.presence {
            case .byDefault(let preset): values[field.path] = preset
            case .optional: break
            case .required:
                guard !isUnreadable(field.path) else { break }
                report(field.path, "is missing; it is \(field.summary)\(field.allowed)")
            }
        }
        return values
    }

    private func assign(_ value: JSONValue, to path: String, in assigned: inout [String: JSONValue]) {
        guard let slot = kind.catalogue.slotsByPath[path] else {
            assigned[path] = value
            return
        }
        if case .object = value {
            assigned = assigned.filter { $0.key != slot.choicePath && !$0.key.hasPrefix(path + ".") }
        }
        assigned.merge(Self.settings(path, value, kind.catalogue)) { $1 }
    }

    /// A short form and the component it stands for each bring the other.
    private mutating func fillShortForms(_ assigned: inout [String: JSONValue]) {
        for short in kind.catalogue.shortForms {
            let (choice, field) = (short.choicePath, short.fieldPath)
            if let value = assigned[short.path] {
                guard !assigned.keys.contains(where: { $0.hasPrefix(short.slot + ".") }) else {
                    report(
                        short.path, "is the short form of \(short.slot) \"\(short.law)\", which is given too; keep one")
                    if assigned[choice] == nil { assigned[choice] = .string(short.law) }
                    continue
                }
                assigned[choice] = .string(short.law)
                assigned[field] = value
            } else if assigned[choice] == .string(short.law) {
                assigned[short.path] = assigned[field]
            }
        }
    }

    /// The settings that others decide.
    private mutating func fillDerivations(_ assigned: inout [String: JSONValue]) {
        // The setting that a number was given by.
        var origin: [String: Catalogue.Derivation] = [:]
        for derivation in kind.catalogue.derivations {
            let path = derivation.path
            guard let value = derivation.value(in: assigned) else { continue }
            if derivation.isStandIn, assigned[path] != nil {
                report(derivation.source, "stands in the place of \(path), which is given too; keep one")
                continue
            }
            // Rounding alone does not make a contradiction.
            if let given = assigned[path]?.number, let number = value.number,
                abs(given - number) > 1e-9 * abs(number)
            {
                let source = origin[path]
                let factor = source?.factor.flatMap { assigned[$0]?.number } ?? 1
                let found = source.flatMap { assigned[$0.source]?.number } ?? given
                report(
                    inFile(source?.source ?? path),
                    "\(Problem.text(found)) contradicts \(derivation.source), by which it is \(Problem.text(number / factor)); "
                        + "allowed: that, or remove it")
            }
            assigned[path] = value
            origin[path] = derivation
        }
    }
}
