public import Foundation
public import JSON
import Randomness

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
    /// Every run, in the order of the tables: axes by path, the last fastest, replicates innermost.
    public let runs: [RunSettings]
    /// The settings that are not swept, defaults filled in.
    let fixed: [String: JSONValue]

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - path: of the JSON file.
    ///   - overrides: "path=value" each, as `--set` takes them.
    /// - Throws: `Problems`, all of them at once.
    public static func load(path: String, overrides: [String] = []) throws(Problems) -> Experiment {
        guard let data = Files.read(path) else { throw Problems(path, [Problem("file", unreadable(path))]) }
        return try read(data, of: path, overrides: overrides)
    }

    /// Why a file cannot be read, and what to do.
    private static func unreadable(_ path: String) -> String {
        switch Files.kind(path) {
        case nil where errno == ENOENT:
            "there is no such file; check the path, or look in experiments/ for the shipped ones"
        case nil: "cannot be reached: \(String(cString: strerror(errno)))"
        case .folder: "is a folder; give the JSON file itself"
        case .other: "is a pipe or a device; save what comes out of it as a file, and give that"
        case .file: "cannot be read: \(access(path, R_OK) != 0 ? String(cString: strerror(errno)) : "reading failed")"
        }
    }

    /// Reads what a file holds.
    ///
    /// - Parameter path: of the file, for messages.
    public static func read(
        _ data: Data, of path: String, overrides: [String] = []
    ) throws(Problems) -> Experiment {
        guard !data.isEmpty else {
            throw Problems(
                path, [Problem("JSON", "the file is empty; `toylab schema` says what belongs into it")])
        }
        let text: JSONText
        do { text = try JSONText(data) } catch {
            throw Problems(
                path, [Problem("line \(error.line), column \(error.column)", "cannot be parsed: \(error.message)")])
        }
        let repeated = text.repeatedKeys.map { Problem("line \($0.line)", $0.objection) }
        guard repeated.isEmpty else { throw Problems(path, repeated) }
        var reader = ExperimentReader(text.value.withoutComments)
        for override in overrides { reader.apply(override) }
        let subject = overrides.isEmpty ? path : "\(path) with --set \(overrides.joined(separator: " --set "))"
        guard let experiment = reader.experiment() else { throw Problems(subject, reader.problems) }
        return experiment
    }

    /// What is wrong with the form of a "path=value", or nil. Whether it fits the experiment, `load` says.
    public static func objection(toOverride override: String) -> String? {
        ExperimentReader.objection(toOverride: override)
    }

    /// The paths that are swept, in the order of the axes.
    public var sweptPaths: [String] { axes.flatMap(\.paths) }

    /// The width, and the settings that move with it on one axis: those of which each width has one value. They do not
    /// tell a width's runs apart; a setting that differs between runs of one width does.
    package var pathsWithWidth: Set<String> {
        let width = "model.width"
        guard let axis = axes.first(where: { $0.paths.contains(width) }), let place = axis.paths.firstIndex(of: width)
        else { return [width] }
        let widths = Set(axis.rows.map { $0[place] }).count
        return Set(
            axis.paths.enumerated().filter { column, _ in
                Set(axis.rows.map { [$0[place], $0[column]] }).count == widths
            }.map(\.element))
    }

    /// Indices into `runs` in the order they are trained: shuffled by the seed, so that early tables already span the
    /// sweep.
    public var trainingOrder: [Int] {
        var stream = RandomStream(seed: seed, run: 0, purpose: .runOrder)
        return runs.indices.shuffled(using: &stream)
    }

    /// The experiment file again, with every default spelled out and every axis a list.
    public var resolved: JSONValue {
        guard case .object(var members) = JSONValue.nested(fixed) else { preconditionFailure("settings are an object") }
        members["name"] = .string(name)
        members["kind"] = .string(kind.rawValue)
        members["question"] = .string(question)
        members["seed"] = .number(Double(seed))
        members["replicates"] = .number(Double(replicates))
        members["compare"] = .array(compare.map(JSONValue.string))
        members["tables"] = .array(tables.map(JSONValue.string))
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

    /// The identity of an experiment from its resolved form.
    static func identity(of resolved: JSONValue) -> JSONValue {
        guard case .object(let members) = resolved else { return resolved }
        var deciding = members.filter { !["question", "compare", "tables"].contains($0.key) }
        // Results from before there were kinds are of models that were trained.
        if deciding["kind"] == nil { deciding["kind"] = .string(ExperimentKind.training.rawValue) }
        return .object(deciding)
    }
}
