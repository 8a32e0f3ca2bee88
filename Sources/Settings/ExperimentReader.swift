import Basics
import JSON

/// Turns the JSON of an experiment file into an `Experiment`, collecting everything that is wrong on the way.
struct ExperimentReader {
    var root: [String: JSONValue] = [:]
    var problems: [Problem] = []

    static let topLevel = [
        "$schema", "name", "kind", "question", "seed", "replicates", "sweep", "compare", "tables", "answer",
        "hypothesis", "along", "allSettings",
    ]
    /// More runs than this are surely a mistake.
    private static let mostRuns = 1_000_000

    let kinds: [ExperimentKind]

    /// - Parameter kinds: the kinds of experiment there are; the first is meant where a file names none.
    init(_ value: JSONValue, kinds: [ExperimentKind]) {
        self.kinds = kinds
        if case .object(let members) = value {
            root = members
        } else {
            problems.append(Problem("JSON", "found \(value.kindName); an experiment file holds one object"))
        }
    }

    /// - Returns: nil where there are problems.
    mutating func experiment() -> Experiment? {
        guard !root.isEmpty || problems.isEmpty else { return nil }
        guard let kind = readKind() else { return nil }  // what else is wrong depends on it
        checkKeys(for: kind)
        let name = readName()
        let question = readText("question") ?? ""
        if let control = question.unicodeScalars.first(where: {
            $0.properties.generalCategory == .control && $0 != "\n"
        }) {
            problems.append(
                Problem(
                    "question",
                    "holds the control character U+\(String(control.value, radix: 16, uppercase: true)); allowed: text and "
                        + "line breaks"))
        }
        let seed = readInteger("seed", 0...((1 << 53) - 1), preset: 0)
        let replicates = readInteger("replicates", 1...10_000, preset: 1)
        let compare = readNames("compare", "comparison", among: kind.comparisons) ?? kind.presetComparisons
        let tables = readNames("tables", "table", among: kind.optionalTables) ?? []
        let answer = readNames("answer", "measure", among: kind.measures) ?? []
        let hypotheses = readHypotheses(among: kind.measures)
        let along = readText("along")
        let allSettings = readFlag("allSettings")
        let given = readSettings(kind)
        let sweep = SweepReader(root["sweep"] ?? .object([:]), kind.catalogue)
        problems += sweep.problems
        let swept = sweep.axes.flatMap(\.paths)
        if let along, !swept.contains(along) {
            problems.append(
                Problem(
                    "along",
                    "\(JSONValue.string(along).excerpt) is not swept"
                        + (swept.isEmpty ? "; remove it" : NearestName.hint(along, among: swept))))
        }
        // Whatever can be read is expanded even so, to report what is wrong between settings as well.
        let unreadable = Set(problems.map(\.place)).union(sweep.unreadable)
        var expansion = SweepExpansion(
            kind: kind, given: given, axes: sweep.axes, unreadable: unreadable, incomplete: sweep.incomplete,
            seed: UInt64(seed), replicates: replicates)
        guard expansion.count <= Self.mostRuns else {
            problems.append(
                Problem("sweep", "makes \(expansion.count) runs; allowed: up to \(Self.mostRuns). Split the experiment")
            )
            return nil
        }
        let runs = expansion.runs()
        problems += expansion.problems
        // What no run has is asked of whole runs: a model of a law with a problem cannot be made.
        for key in ["compare", "tables", "answer"] where expansion.problems.isEmpty {
            guard case .array(let entries)? = root[key] else { continue }
            for (index, entry) in entries.enumerated() {
                guard case .string(let name) = entry, let reason = kind.absence(name, runs) else { continue }
                problems.append(Problem("\(key)[\(index)]", "\(entry.excerpt) \(reason)"))
            }
        }
        for hypothesis in hypotheses where expansion.problems.isEmpty {
            guard let reason = kind.absence(hypothesis.measure, runs) else { continue }
            problems.append(Problem("hypothesis.\(hypothesis.measure)", reason))
        }
        guard problems.isEmpty else { return nil }
        return Experiment(
            name: name, kind: kind, question: question, seed: UInt64(seed), replicates: replicates, axes: sweep.axes,
            compare: compare, tables: tables, answer: answer, hypotheses: hypotheses, along: along,
            allSettings: allSettings, runs: runs,
            fixed: expansion.fixed)
    }

    // MARK: The parts of the file

    private mutating func readName() -> String {
        guard let name = readText("name") else {
            if root["name"] == nil {
                problems.append(Problem("name", "is missing; give the experiment a name, it names the results folder"))
            }
            return ""
        }
        let allowed = name.unicodeScalars.allSatisfy {
            ($0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil))
                || "._-".unicodeScalars.contains($0)
        }
        let first = name.first.map { $0.isLetter || $0.isNumber } ?? false
        if !allowed || !first || name.count > 100 {
            problems.append(
                Problem(
                    "name",
                    "\(JSONValue.string(name).excerpt) cannot name a folder; allowed: 1 to 100 letters, digits, "
                        + "\".\", \"_\" and \"-\", the first a letter or digit"))
        }
        return name
    }

    private mutating func readText(_ key: String) -> String? {
        switch root[key] {
        case nil: return nil
        case .string(let text)?: return text
        case let other?:
            problems.append(Problem(key, "found \(other.found); allowed: text"))
            return nil
        }
    }

    private mutating func readInteger(_ key: String, _ range: ClosedRange<Int>, preset: Int) -> Int {
        guard let value = root[key] else { return preset }
        if let objection = Field(key, .integer(range), .required, "").objection(to: value) {
            problems.append(Problem(key, objection))
            return preset
        }
        guard case .number(let number) = value else { return preset }
        return Int(number)
    }

    private mutating func readFlag(_ key: String) -> Bool {
        guard let value = root[key] else { return false }
        if let objection = Field(key, .boolean, .required, "").objection(to: value) {
            problems.append(Problem(key, objection))
        }
        return value == .bool(true)
    }

    private mutating func readKind() -> ExperimentKind? {
        guard let value = root["kind"] else { return kinds.first }
        if case .string(let name) = value, let kind = kinds.first(where: { $0.name == name }) { return kind }
        if let objection = Field("kind", .choice(kinds.map(\.name)), .required, "").objection(to: value) {
            problems.append(Problem("kind", objection))
        }
        return nil
    }

    private mutating func checkKeys(for kind: ExperimentKind) {
        let known = Self.topLevel + kind.catalogue.sections
        for key in root.keys.sorted() where !known.contains(key) {
            if let other = kinds.first(where: { $0.catalogue.sections.contains(key) }) {
                problems.append(
                    Problem(
                        key,
                        "belongs to \"kind\": \"\(other.name)\", and this experiment's is "
                            + "\"\(kind.name)\"; remove it, or change the kind"))
            } else {
                problems.append(key, "unknown key", hint: NearestName.hint(key, among: known))
            }
        }
    }

    /// A list of names out of `names`; nil where it is absent.
    private mutating func readNames(_ key: String, _ noun: String, among names: [String]) -> [String]? {
        guard let value = root[key] else { return nil }
        guard case .array(let entries) = value else {
            problems.append(Problem(key, "found \(value.kindName); allowed: a list of \(noun)s"))
            return []
        }
        if names.isEmpty, !entries.isEmpty {
            problems.append(Problem(key, "this kind of experiment has no \(noun) to ask for; remove it"))
            return []
        }
        if Set(entries).count < entries.count {
            problems.append(Problem(key, "holds a \(noun) twice; list each once"))
        }
        return entries.enumerated().compactMap { index, entry in
            guard case .string(let name) = entry, names.contains(name) else {
                var text = entry.canonical
                if case .string(let name) = entry { text = name }
                problems.append(
                    Problem(
                        "\(key)[\(index)]",
                        "unknown \(noun) \(entry.excerpt)" + NearestName.hint(text, among: names)))
                return nil
            }
            return name
        }
    }

    /// The run settings the file gives, by dotted path. A sweep over a setting goes before what is given here.
    private mutating func readSettings(_ kind: ExperimentKind) -> [String: JSONValue] {
        var given: [String: JSONValue] = [:]
        for section in kind.catalogue.sections {
            guard let value = root[section] else { continue }
            read(value, at: section, in: kind.catalogue, into: &given)
        }
        return given
    }

    private mutating func read(
        _ value: JSONValue, at place: String, in catalogue: Catalogue, into given: inout [String: JSONValue]
    ) {
        guard case .object(let members) = value else {
            problems.append(Problem(place, "found \(value.found); allowed: an object"))
            return
        }
        let children = catalogue.children(of: place)
        for (key, child) in members.sorted(by: { $0.key < $1.key }) {
            // The name of a component stands at the slot's own path.
            let isName = key == "name" && catalogue.slots.contains { $0.path == place && $0.key == .name }
            let path = isName ? place : "\(place).\(key)"
            let slot = isName ? nil : catalogue.slotsByPath[path]
            if let slot, slot.flattened(child) == nil, !child.isObject {
                problems.append(Problem(path, "found \(child.found); allowed: \(slot.allowed)"))
            } else if let slot, slot.preset == nil, child == .object([:]) {
                problems.append(Problem(path, "holds nothing; give it a \"\(slot.key.rawValue)\", or remove it"))
            } else if slot != nil, child.isObject {
                read(child, at: path, in: catalogue, into: &given)
            } else if catalogue.byPath[path] != nil {
                if let objection = catalogue.objection(
                    to: child, at: path, of: catalogue.slotsByPath[place]?.component(in: members))
                {
                    problems.append(Problem(path, objection))
                } else {
                    given[path] = child
                }
            } else if children.contains(key) {
                read(child, at: path, in: catalogue, into: &given)
            } else if let component = catalogue.slotsByPath[place]?.component(named: members) {
                problems.append(Problem(path, SlotForm.unknownKey(key, of: component)))
            } else {
                problems.append(path, "unknown key", hint: NearestName.hint(key, among: Array(children)))
            }
        }
    }
}
