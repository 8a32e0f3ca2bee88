public import Foundation
public import JSON

/// A question, and the models to train for it: an experiment file that has been read and found right.
public struct Experiment: Sendable {
    public let name: String
    public let kind: ExperimentKind
    public let question: String
    public let seed: UInt64
    public let replicates: Int
    public let axes: [SweepAxis]
    public let compare: [String]
    /// The tables that are written only where they are asked for.
    public let tables: [String]
    /// The measures that the question is about.
    public let answer: [String]
    /// What is expected of measures, by their names.
    public let hypotheses: [Hypothesis]
    /// The swept setting that the answer is told along, measures or what it does to the loss; nil for the number with the most values.
    public let along: String?
    /// Whether the table of runs has a column for every setting, swept or not.
    public let allSettings: Bool
    /// Every run, in the order of the tables: axes by path, the last fastest, replicates innermost.
    public let runs: [RunSettings]
    /// The settings that are not swept, defaults filled in.
    package let fixed: [String: JSONValue]

    /// Reads what a file holds.
    ///
    /// - Parameters:
    ///   - path: of the file, for messages.
    ///   - overrides: "path=value" each, as `--set` takes them.
    ///   - kinds: of experiment; the first is meant where the file names none.
    /// - Throws: `Problems`, all of them at once.
    public static func read(
        _ data: Data, of path: String, overrides: [String] = [], kinds: [ExperimentKind]
    ) throws(Problems) -> Experiment {
        guard !data.isEmpty else {
            throw Problems(
                path, [Problem("JSON", "the file is empty; `toylab schema` says what belongs into it")])
        }
        let text: JSONText
        do { text = try JSONText(data) } catch { throw Problems(path, [Problem(error)]) }
        let repeated = text.repeatedKeys.map { Problem("line \($0.line)", $0.objection) }
        guard repeated.isEmpty else { throw Problems(path, repeated) }
        var reader = ExperimentReader(text.value.withoutComments, kinds: kinds)
        for override in overrides { reader.apply(override) }
        let subject = overrides.isEmpty ? path : "\(path) with --set \(overrides.joined(separator: " --set "))"
        guard let experiment = reader.experiment() else { throw Problems(subject, reader.problems) }
        return experiment
    }

    /// The objection to the form of a "path=value", or nil. Whether it fits the experiment, `load` says.
    public static func objection(toOverride override: String) -> String? {
        ExperimentReader.objection(toOverride: override)
    }

    /// The settings that are swept, in the order of the axes; of a slot that is swept as a whole, the choice and every field
    /// that one of its components has.
    public var sweptPaths: [String] {
        let paths = axes.flatMap(\.paths).flatMap { path in
            guard let slot = kind.catalogue.slots.first(where: { $0.path == path }) else { return [path] }
            let used = runs.reduce(into: Set<String>()) { $0.formUnion($1.values.keys) }
            return slot.fields.map(\.path).filter(used.contains)
        }
        return paths.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The slots that the sweep gives whole components which differ in more than one number: of others that number tells runs apart.
    package var sweptSlots: [SlotForm] {
        let paths = axes.flatMap(\.paths)
        return kind.catalogue.slots.filter { paths.contains($0.path) && onlyDifference($0) == nil }
    }

    /// The number in which all runs' components of a slot differ, where there is one and nothing else.
    private func onlyDifference(_ slot: SlotForm) -> String? {
        let differing = Set(slot.fields.map(\.path)).filter { path in Set(runs.map { $0.values[path] }).count > 1 }
        guard differing.count == 1, let path = differing.first, runs.allSatisfy({ $0.values[path]?.number != nil })
        else { return nil }
        return path
    }

    /// The place, from 0, of the one entry in which all runs' lists of a setting differ; nil where they differ in more, or are none.
    package func onlyDifferingEntry(of path: String) -> Int? {
        let lists = Set(runs.map { $0.values[path] }).compactMap { value -> [JSONValue]? in
            if case .array(let entries)? = value { entries } else { nil }
        }
        guard lists.count > 1, lists.count == Set(runs.map { $0.values[path] }).count,
            Set(lists.map(\.count)).count == 1
        else { return nil }
        let differing = lists[0].indices.filter { place in Set(lists.map { $0[place] }).count > 1 }
        return differing.count == 1 ? differing[0] : nil
    }

    /// The measures that "answer" names, and then those that "hypothesis" alone does.
    public var measures: [String] { answer + hypotheses.map(\.measure).filter { !answer.contains($0) } }

    /// The experiment file again, with every default spelled out and every axis a list.
    public var resolved: JSONValue {
        guard case .object(var members) = JSONValue.nested(fixed) else { preconditionFailure("settings are an object") }
        members["name"] = .string(name)
        members["kind"] = .string(kind.name)
        members["question"] = .string(question)
        members["seed"] = .number(Double(seed))
        members["replicates"] = .number(Double(replicates))
        members["compare"] = .array(compare.map(JSONValue.string))
        members["tables"] = .array(tables.map(JSONValue.string))
        if !answer.isEmpty { members["answer"] = .array(answer.map(JSONValue.string)) }
        if !hypotheses.isEmpty {
            members["hypothesis"] = .object(
                Dictionary(uniqueKeysWithValues: hypotheses.map { ($0.measure, $0.resolved) }))
        }
        if let along { members["along"] = .string(along) }
        if allSettings { members["allSettings"] = .bool(true) }
        var sweep: [String: JSONValue] = [:]
        for axis in axes {
            let columns = Dictionary(
                uniqueKeysWithValues: axis.paths.enumerated().map { column, path in
                    (path, JSONValue.array(axis.rows.map { $0[column] }))
                })
            if axis.paths.count == 1 {
                sweep.merge(columns) { $1 }
            } else {
                sweep[axis.paths.joined(separator: " with ")] = .object(["zip": .object(columns)])
            }
        }
        if !sweep.isEmpty { members["sweep"] = .object(sweep) }
        return .object(members)
    }

    /// The part of `resolved` that decides which runs there are; two experiments may share a results folder only where
    /// it is the same.
    public var identity: JSONValue { Self.identity(of: resolved) }

    /// What is asked, and what is told of the runs: it decides none of them.
    package static let asked: Set = [
        "question", "compare", "tables", "answer", "hypothesis", "along", "allSettings",
    ]

    /// The identity of an experiment from its resolved form.
    package static func identity(of resolved: JSONValue) -> JSONValue {
        guard case .object(let members) = resolved else { return resolved }
        var deciding = members.filter { !asked.contains($0.key) }
        // Results from before there were kinds are of models that were trained.
        if deciding["kind"] == nil { deciding["kind"] = .string("training") }
        return .object(deciding)
    }
}
