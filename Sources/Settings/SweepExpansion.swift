import JSON

/// Every run of a sweep, with the checks that need several settings at once.
struct SweepExpansion {
    let kind: ExperimentKind
    let given: [String: JSONValue]
    let axes: [SweepAxis]
    private let seed: UInt64
    private let replicates: Int
    private(set) var problems: [Problem] = []
    private var reported: Set<String> = []
    /// For each rule the values that decide it and have been checked.
    var checked: [Set<[JSONValue?]>]
    let rulePaths: [[String]]
    /// The place of the grid that is looked at.
    private(set) var place = 0
    /// Those that can be meant somewhere in the sweep.
    let fields: [Field]
    /// The settings that can differ between two places of the sweep.
    private let paths: [String]

    /// Settings that were given, but could not be read; they are not also called missing.
    let unreadable: Set<String>
    /// Settings that have further values, which could not be read.
    private let incomplete: Set<String>

    init(
        kind: ExperimentKind, given: [String: JSONValue], axes: [SweepAxis], unreadable: Set<String>,
        incomplete: Set<String>, seed: UInt64, replicates: Int
    ) {
        self.kind = kind
        checked = kind.rules.map { _ in [] }
        fields = Self.possible(kind.catalogue, given, axes)
        let moving = Self.moving(kind.catalogue, axes)
        paths = Set(fields.map(\.path)).filter(moving.contains).sorted()
        rulePaths = kind.rules.map { [paths] rule in
            paths.filter { path in rule.prefixes.contains { path.hasPrefix($0) } }
        }
        (self.unreadable, self.incomplete) = (unreadable, incomplete)
        self.given = given
        self.axes = axes
        self.seed = seed
        self.replicates = replicates
    }

    /// The slots that whole components are listed for: what is set of them elsewhere is not part of those. A list of names alone
    /// sweeps the choice, and leaves the rest.
    private var sweptWhole: [SlotForm] {
        kind.catalogue.slots.filter { slot in
            axes.contains { axis in
                axis.paths.firstIndex(of: slot.path).map { column in axis.rows.contains { $0[column].isObject } }
                    ?? false
            }
        }
    }

    /// Whether a setting may have other values than those known here.
    private func isUncertain(_ path: String) -> Bool {
        isUnreadable(path) || incomplete.contains { path == $0 || path.hasPrefix($0 + ".") }
    }

    func isUnreadable(_ path: String) -> Bool {
        unreadable.contains { path == $0 || path.hasPrefix($0 + ".") }
    }

    /// How many runs there will be at most. Saturates instead of overflowing.
    var count: Int {
        axes.reduce(replicates) { product, axis in
            let (result, overflow) = product.multipliedReportingOverflow(by: axis.rows.count)
            return overflow ? Int.max : result
        }
    }

    /// The settings that do not move with the sweep, defaults filled in.
    var fixed: [String: JSONValue] {
        let swept = axes.flatMap(\.paths)
        let slots = sweptWhole
        func isSwept(_ path: String) -> Bool {
            swept.contains(path) || slots.contains { path == $0.choicePath || path.hasPrefix($0.path + ".") }
        }
        var values = given.filter { !isSwept($0.key) }
        let deciding = Array(given.keys) + swept
        let derived = Set(
            kind.catalogue.derivations.filter { derivation in
                derivation.isDecided(by: deciding)
                    || derivation.isStandIn
                        && (derivation.onlyWhere.map { takes($0.path, .string($0.equals), given: given) } ?? false)
            }.map(\.path))
        for field in fields
        where values[field.path] == nil && !isSwept(field.path) && !derived.contains(field.path) {
            guard case .byDefault(let preset) = field.presence else { continue }
            if let condition = field.onlyWhere, !takes(condition.path, .string(condition.equals), given: values) {
                continue
            }
            // One default would be taken by all: each component that the sweep takes keeps its own.
            guard !hasSeveralDefaults(field.path, given: values) else { continue }
            values[field.path] = preset
        }
        return values
    }

    /// Whether components that the sweep takes have fields of one name with different defaults, as momentum is 0 of SGD and 0.95 of Muon.
    private func hasSeveralDefaults(_ path: String, given values: [String: JSONValue]) -> Bool {
        let taken = fields.filter { field in
            field.path == path
                && (field.onlyWhere.map { takes($0.path, .string($0.equals), given: values) } ?? true)
        }
        let presets = taken.map { field -> JSONValue? in
            if case .byDefault(let preset) = field.presence { preset } else { nil }
        }
        return Set(presets).count > 1
    }

    /// Whether `path` has `value` anywhere in the sweep. A condition's own field comes earlier in the catalogue, so its
    /// default is among `values` already.
    private func takes(_ path: String, _ value: JSONValue, given values: [String: JSONValue]) -> Bool {
        guard let axis = axes.first(where: { $0.paths.contains(path) }), let column = axis.paths.firstIndex(of: path)
        else { return values[path] == value }
        return axis.rows.contains { $0[column] == value }
    }

    /// Settings that coincide make one run.
    mutating func runs() -> [RunSettings] {
        var result: [RunSettings] = []
        var seen: Set<[JSONValue?]> = []
        seen.reserveCapacity(count / replicates)
        var used: Set<String> = []
        for place in 0..<(count / replicates) {
            self.place = place
            let values = resolve()
            guard problems.isEmpty || reported.count < 20 else { break }
            used.formUnion(values.keys)
            guard seen.insert(paths.map { values[$0] }).inserted else { continue }
            guard let (typed, broken) = typed(values) else { continue }
            check(values, typed, besides: broken)
            guard broken.isEmpty else { continue }
            for replicate in 1...replicates {
                result.append(
                    RunSettings(kind, values: values, typed: typed, seed: seed, replicate: replicate))
            }
        }
        for slot in sweptWhole {
            for path in given.keys.sorted() where path.hasPrefix(slot.path + ".") && path != slot.choicePath {
                report(
                    path,
                    "means nothing here: \(slot.path) is swept by whole components, which have their own; set it in them"
                )
                used.insert(path)
            }
        }
        for path in (Array(given.keys) + axes.flatMap(\.paths)).sorted() where !used.contains(path) {
            let conditions = kind.catalogue.byPath[path, default: []].compactMap(\.onlyWhere)
            guard let condition = conditions.first, !isUncertain(condition.path) else { continue }
            let owners = conditions.map { "\"\($0.equals)\"" }.joined(separator: " or ")
            let slot = kind.catalogue.slots.first { $0.choicePath == condition.path }
            if let slot, slot.key == .name, !used.contains(slot.choicePath) {
                report(path, "means nothing here: it needs \(slot.path) \(owners); set that, or remove it")
            } else if let slot, !used.contains(slot.choicePath) {
                report(
                    path, "\(slot.path) has no \(slot.key.rawValue); this needs a \"\(slot.key.rawValue)\": \(owners)")
            } else {
                report(path, "means nothing here: it belongs to \(condition.path) \(owners); remove it")
            }
        }
        return result
    }

    /// How far along each axis that place is: the last one moves fastest.
    var indices: [Int] {
        var rest = place
        return Array(
            axes.reversed().map { axis in
                defer { rest /= axis.rows.count }
                return rest % axis.rows.count
            }.reversed())
    }

    /// - Parameter first: where in the sweep it is met; of several places the first is told.
    mutating func report(_ place: String, _ message: String, at first: String = "") {
        guard reported.insert(place + message).inserted else { return }
        problems.append(Problem(place, message + first))
    }
}
