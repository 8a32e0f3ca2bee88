import Basics
public import JSON

#if canImport(Glibc)
    import Glibc
#endif

/// One direction of a sweep: one path, or several that move together.
public struct SweepAxis: Sendable, Equatable {
    public let paths: [String]
    /// One row a place on the axis, one value a path. Of a slot's path, a whole component.
    public let rows: [[JSONValue]]
    /// Where in the file each path's values stand, and which of them the rows are, for messages.
    let places: [String]
    let indices: [Int]
}

/// Reads the "sweep" object of an experiment file. Problems are collected, not thrown.
struct SweepReader {
    private(set) var axes: [SweepAxis] = []
    private(set) var problems: [Problem] = []
    /// Settings whose axis could not be read.
    private(set) var unreadable: Set<String> = []
    /// Settings whose axis holds only the values that could be read.
    private(set) var incomplete: Set<String> = []

    private let catalogue: Catalogue
    /// Of incomplete ones the places in the file of the values that could be read.
    private var readable: [String: [Int]] = [:]

    /// - Parameter sweep: path → list, {"linspace": [a, b, n]} or {"logspace": [a, b, n]}; or label →
    ///   {"zip": {path: ...}} for paths that move together ("zip" itself may be the label).
    init(_ sweep: JSONValue, _ catalogue: Catalogue) {
        self.catalogue = catalogue
        guard case .object(let members) = sweep else {
            problems.append(Problem("sweep", "found \(sweep.kindName); allowed: an object of axes, one a setting"))
            return
        }
        for (key, value) in members.sorted(by: { $0.key < $1.key }) {
            if let (lists, place) = Self.together(key, value) {
                readZip(lists, at: place)
            } else if let values = readAxis(key, value, at: "sweep.\(key)") {
                axes.append(
                    SweepAxis(
                        paths: [key], rows: values.map { [$0] }, places: ["sweep.\(key)"],
                        indices: readable[key] ?? Array(values.indices)))
            } else {
                unreadable.insert(key)
            }
        }
        axes.sort { $0.paths[0] < $1.paths[0] }
        var seen: Set<String> = []
        for path in axes.flatMap(\.paths) where !seen.insert(path).inserted {
            problems.append(Problem("sweep", "\"\(path)\" is on two axes; keep it on one"))
        }
        for (whole, path) in axes.flatMap(wholePaths).flatMap({ whole in seen.sorted().map { (whole, $0) } })
        where path.hasPrefix(whole + ".") {
            problems.append(
                Problem("sweep.\(path)", "is inside \(whole), which the sweep gives whole; keep one of the two axes"))
        }
    }

    /// The paths on an axis that has objects for them.
    private func wholePaths(_ axis: SweepAxis) -> [String] {
        axis.paths.enumerated().filter { column, _ in
            axis.rows.contains { $0[column].isObject }
        }.map(\.element)
    }

    /// The lists of an entry whose paths move together, and their place: label → {"zip": lists}, or "zip" → lists.
    static func together(_ key: String, _ value: JSONValue) -> (lists: JSONValue, place: String)? {
        if case .object(let members) = value, let lists = members["zip"], members.count == 1 {
            return (lists, "sweep.\(key).zip")
        }
        return key == "zip" ? (value, "sweep.zip") : nil
    }

    private mutating func readZip(_ value: JSONValue, at place: String) {
        guard case .object(let members) = value, !members.isEmpty else {
            problems.append(
                Problem(place, "found \(value.kindName); allowed: an object of lists that move together"))
            return
        }
        let paths = members.keys.sorted()
        var columns: [[JSONValue]] = []
        for path in paths {
            if let values = readAxis(path, members[path]!, at: "\(place).\(path)", zipped: true) {
                columns.append(values)
            }
        }
        guard columns.count == paths.count else {
            unreadable.formUnion(paths)
            return
        }
        let lengths = Set(columns.map(\.count))
        guard lengths.count == 1, let length = lengths.first else {
            let counts = zip(paths, columns).map { "\($0) has \($1.count)" }.joined(separator: ", ")
            problems.append(Problem(place, "lists that move together need one length; \(counts)"))
            unreadable.formUnion(paths)
            return
        }
        let rows = (0..<length).map { index in columns.map { $0[index] } }
        let spelledOut = rows.map { row in
            zip(paths, row).map { path, value in catalogue.slotsByPath[path]?.spelledOut(value) ?? value }
        }
        if Set(spelledOut).count < rows.count {
            problems.append(Problem(place, "holds the same combination twice; list each once"))
        }
        axes.append(
            SweepAxis(paths: paths, rows: rows, places: paths.map { "\(place).\($0)" }, indices: Array(rows.indices)))
    }

    private mutating func readAxis(
        _ path: String, _ value: JSONValue, at place: String, zipped: Bool = false
    ) -> [JSONValue]? {
        if let slot = catalogue.slots.first(where: { $0.path == path }) {
            return readComponents(slot, value, at: place, zipped: zipped)
        }
        if let field = catalogue.byPath[path]?.first, field.isObservation {
            problems.append(
                Problem(
                    place,
                    "decides only what is observed, and every place of the sweep is observed alike; set \(path) outside"
                ))
            return nil
        }
        guard let field = catalogue.byPath[path]?.first else {
            problems.append(
                place, "unknown setting \"\(path)\"", hint: NearestName.hint(path, among: catalogue.sweepable))
            return nil
        }
        guard let values = expand(value, for: field, at: place) else { return nil }
        guard !values.isEmpty else {
            problems.append(Problem(place, "the axis is empty; give at least one value or remove it"))
            return nil
        }
        let objections = values.map { value in
            catalogue.objection(to: value, at: path).map { [Problem("", $0)] } ?? []
        }
        guard let good = readable(values, objections, of: path, at: place, zipped: zipped) else { return nil }
        return eachOnce(good, at: place, zipped: zipped)
    }

    /// The values without objections, so that what is wrong between those and other settings is told too; lists that move
    /// together need all of theirs.
    private mutating func readable(
        _ values: [JSONValue], _ objections: [[Problem]], of path: String, at place: String, zipped: Bool
    ) -> [JSONValue]? {
        for (index, found) in objections.enumerated() {
            problems += found.map { Problem("\(place)[\(index)]\($0.place)", $0.message) }
        }
        let kept = values.indices.filter { objections[$0].isEmpty }
        guard kept.count < values.count else { return values }
        let good = kept.map { values[$0] }
        incomplete.insert(path)
        readable[path] = kept
        return zipped || good.isEmpty ? nil : good
    }

    /// - Parameter form: of two values that mean the same, the same.
    private mutating func eachOnce(
        _ values: [JSONValue], at place: String, zipped: Bool, form: (JSONValue) -> JSONValue = { $0 }
    ) -> [JSONValue]? {
        if !zipped, Set(values.map(form)).count < values.count {
            problems.append(Problem(place, "holds a value twice; list each once"))
            return nil
        }
        return values
    }

    /// Whole components for a slot, or their names where those may stand alone.
    private mutating func readComponents(
        _ slot: SlotForm, _ value: JSONValue, at place: String, zipped: Bool
    ) -> [JSONValue]? {
        guard case .array(let values) = value, !values.isEmpty else {
            problems.append(
                Problem(place, "found \(value.found); allowed: a list of \(slot.allowed)"))
            return nil
        }
        let objections = values.map(slot.objections)
        guard let good = readable(values, objections, of: slot.path, at: place, zipped: zipped) else { return nil }
        // A name among objects stands for an object too.
        let isWhole = values.contains(where: \.isObject)
        let components = good.map { value -> JSONValue in
            if isWhole, case .string = value { .object([slot.key.rawValue: value]) } else { value }
        }
        return eachOnce(components, at: place, zipped: zipped, form: slot.spelledOut)
    }

    /// The values of one axis; a whole-number setting takes the nearest whole number of each spaced value.
    private mutating func expand(_ value: JSONValue, for field: Field, at place: String) -> [JSONValue]? {
        if case .array(let values) = value { return values }
        let forms = "a list, {\"linspace\": [first, last, count]} or {\"logspace\": [first, last, count]}"
        guard case .object(let members) = value, let form = members.keys.first, members.count == 1 else {
            problems.append(Problem(place, "found \(value.found); allowed: \(forms)"))
            return nil
        }
        guard form == "linspace" || form == "logspace" else {
            let hint = NearestName.hint(form, among: ["linspace", "logspace", "zip"])
            problems.append(Problem("\(place).\(form)", "unknown kind of axis \"\(form)\"" + hint))
            return nil
        }
        guard case .array(let parts) = members[form]!, parts.count == 3, case .number(let first) = parts[0],
            case .number(let last) = parts[1], case .number(let count) = parts[2],
            let length = Int(exactly: count), (2...100_000).contains(length)
        else {
            problems.append(
                Problem(
                    "\(place).\(form)",
                    "found \(members[form]!.excerpt); allowed: [first, last, count], count a whole number from 2 to 100000"
                        + (form == "logspace" ? ", first and last exponents of ten as in numpy.logspace" : "")))
            return nil
        }
        let whole = if case .integer = field.kind { true } else { false }
        return (0..<length).map { index in
            let step = first + (last - first) * Double(index) / Double(length - 1)
            let exact = index == length - 1 ? last : step
            let value = form == "logspace" ? pow(10, exact) : exact
            return .number(whole ? value.rounded() : value)
        }
    }
}
