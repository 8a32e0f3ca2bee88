public import Foundation
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
        guard let data = FileManager.default.contents(atPath: path) else {
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            let message =
                !exists
                ? "there is no such file; check the path, or look in experiments/ for the shipped ones"
                : isFolder.boolValue
                    ? "is a folder; give the JSON file itself" : "cannot be read; check its permissions"
            throw Problems(path, [Problem("file", message)])
        }
        return try read(data, of: path, overrides: overrides)
    }

    /// Reads what a file holds.
    ///
    /// - Parameter path: of the file, for messages.
    public static func read(
        _ data: Data, of path: String, overrides: [String] = []
    ) throws(Problems) -> Experiment {
        let root: JSONValue
        do {
            root = try JSONDecoder().decode(JSONValue.self, from: data)
        } catch {
            throw Problems(path, [BrokenJSON.problem(data)])
        }
        let repeated = RepeatedKeys.find(in: data)
        guard repeated.isEmpty else { throw Problems(path, repeated) }
        var reader = ExperimentReader(root.withoutComments)
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

/// Where and why a text is no JSON.
enum BrokenJSON {
    /// JSONDecoder does not say where it failed; JSONSerialization names the character.
    static func problem(_ data: Data) -> Problem {
        guard !data.isEmpty else {
            return Problem("JSON", "the file is empty; `toylab schema` says what belongs into it")
        }
        var detail = "this is not valid JSON"
        do {
            _ = try JSONSerialization.jsonObject(with: data)
            detail += "; look for a comma before a closing bracket"
        } catch {
            detail = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String ?? detail
        }
        let digits = detail.split(separator: " ").last.map { $0.filter(\.isNumber) } ?? ""
        let offset = min(Int(digits) ?? data.count, data.count)
        let before = data.prefix(offset)
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let column = before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count + 1
        return Problem("line \(line), column \(column)", "cannot be parsed: \(detail)")
    }
}
