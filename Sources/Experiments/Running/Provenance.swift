import Basics
import Foundation
import JSON
import LinearAlgebra
import Store

/// Under what circumstances results came about: one entry for each time `run` worked on a results folder, written when it
/// begins and completed when it ends.
public struct Provenance {
    private let jobs: Int
    private let started: JSONValue
    /// The entry as it was written last.
    private var entry: JSONValue = .null

    public static let version = "0.3.0"

    /// The parts that decide the last digits of a result: this version of toylab, OpenBLAS and its kernel, the kind of CPU.
    static let arithmetic = "toylab \(version), \(BLASRuntime.configuration), \(BLASRuntime.arithmetic)"

    /// SHA-256 of the program's file, taken once: a tenth of a second.
    private static let program = Files.read(ThisProgram.executable).map { Digest.sha256([$0]) } ?? "unknown"

    init(jobs: Int) {
        self.jobs = jobs
        started = Self.now
    }

    private static var now: JSONValue { .string(ISO8601DateFormatter().string(from: Date())) }

    /// Adds this session to provenance.json; it has no "finished" until it is.
    mutating func begin(in store: RunStore) throws(FileFailure) { try write(session(trained: nil), to: store) }

    mutating func end(in store: RunStore, trained: Int) throws(FileFailure) {
        try write(session(trained: trained), to: store)
    }

    private mutating func write(_ new: JSONValue, to store: RunStore) throws(FileFailure) {
        // Two programs that write at the same time must not each write a file without the other's entry.
        let old = entry
        try Files.locked(store.lockFile) { () throws(FileFailure) in
            let path = store.path(of: "provenance.json")
            var sessions = Self.sessions(in: store) ?? []
            if sessions.isEmpty, try Files.contents(path) != nil || Files.exists(path) { _ = try Files.setAside(path) }
            if let place = sessions.lastIndex(of: old) { sessions[place] = new } else { sessions.append(new) }
            let lines = sessions.map { "    " + $0.canonical }.joined(separator: ",\n")
            // Members that somebody else added stay.
            let others = Self.members(in: store).filter { $0.key != "sessions" }.sorted { $0.key < $1.key }.map {
                "  \(JSONValue.string($0.key).canonical): \($0.value.canonical),\n"
            }
            try Files.write(
                Data("{\n\(others.joined())  \"sessions\": [\n\(lines)\n  ]\n}\n".utf8), to: path)
        }
        entry = new
    }

    private static func members(in store: RunStore) -> [String: JSONValue] {
        guard let data = Files.read(store.path(of: "provenance.json")),
            case .object(let members)? = JSONValue(parsing: data)
        else { return [:] }
        return members
    }

    private static func sessions(in store: RunStore) -> [JSONValue]? {
        if case .array(let sessions)? = members(in: store)["sessions"] { sessions } else { nil }
    }

    /// The kinds of arithmetic that computed the runs of a folder.
    ///
    /// - Parameter records: of the finished runs; those of version 0.2 do not say it themselves, and the sessions do.
    static func arithmetics(of records: [RunRecord], in store: RunStore) -> Set<String> {
        var known = records.compactMap(\.arithmetic)
        if known.count < records.count {
            known += (sessions(in: store) ?? []).filter { $0["runs_trained"] != .number(0) }.compactMap { session in
                if case .string(let text)? = session["arithmetic"] { text } else { nil }
            }
        }
        return Set(known)
    }

    /// - Parameter trained: how many runs were; nil where it is not over.
    private func session(trained: Int?) -> JSONValue {
        var members: [String: JSONValue] = [
            "toylab_version": .string(Self.version),
            "program_sha256": .string(Self.program),
            "command": .array(
                ThisProgram.arguments.enumerated().map { index, argument in
                    .string(index == 0 ? (argument as NSString).lastPathComponent : argument)
                }),
            "started": started,
            "jobs": .number(Double(jobs)),
            "cpu": .string(Machine.cpuModel),
            "cores": .number(Double(Machine.cores)),
            "operating_system": .string(Machine.operatingSystem),
            "blas": .string(BLASRuntime.configuration),
            "blas_kernel": .string(BLASRuntime.kernel),
            "arithmetic": .string(Self.arithmetic),
            "blas_threads": .number(Double(BLASRuntime.threads)),
        ]
        if let trained {
            members["finished"] = Self.now
            members["runs_trained"] = .number(Double(trained))
        }
        return .object(members)
    }
}
