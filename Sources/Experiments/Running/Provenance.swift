import Foundation
import LinearAlgebra

/// Under what circumstances results came about: one entry each time `run` worked on a results folder.
public struct Provenance {
    let started: Date
    let jobs: Int
    let trained: Int

    public static let version = "0.2.0"

    /// What decides the last digits of a result: this version of toylab, OpenBLAS and its kernel, the kind of CPU.
    static let arithmetic = "toylab \(version), \(BLASRuntime.configuration), \(BLASRuntime.arithmetic)"

    /// Adds this session to provenance.json.
    func append(to store: RunStore) throws(FileFailure) {
        // Two programs that end at the same time must not each write a file without the other's entry.
        try Files.locked(store.lockFile) { () throws(FileFailure) in
            let path = store.path(of: "provenance.json")
            var sessions = Self.sessions(in: store) ?? []
            if sessions.isEmpty, Files.exists(path) {
                let aside = path + Files.damagedMark()
                guard rename(path, aside) == 0 else { throw Files.failure(path, "set aside") }
            }
            sessions.append(session)
            let lines = sessions.map { "    " + $0.canonical }.joined(separator: ",\n")
            try Files.write(Data("{\n  \"sessions\": [\n\(lines)\n  ]\n}\n".utf8), to: path)
        }
    }

    private static func sessions(in store: RunStore) -> [JSONValue]? {
        guard let data = Files.read(store.path(of: "provenance.json")),
            case .object(let members)? = try? JSONDecoder().decode(JSONValue.self, from: data),
            case .array(let sessions)? = members["sessions"]
        else { return nil }
        return sessions
    }

    /// What computed the results in a folder, where that was not what computes here.
    static func otherArithmetic(in store: RunStore) -> String? {
        let known = (sessions(in: store) ?? []).compactMap { session -> String? in
            guard case .object(let members) = session, case .string(let text)? = members["arithmetic"] else {
                return nil
            }
            return text
        }
        return known.first { $0 != arithmetic }
    }

    private var session: JSONValue {
        let format = ISO8601DateFormatter()
        return .object([
            "toylab_version": .string(Self.version),
            "program_sha256": .string(
                Files.read("/proc/self/exe").map { Digest.sha256([$0]) } ?? "unknown"),
            "command": .array(
                CommandLine.arguments.enumerated().map { index, argument in
                    .string(index == 0 ? (argument as NSString).lastPathComponent : argument)
                }),
            "started": .string(format.string(from: started)),
            "finished": .string(format.string(from: Date())),
            "runs_trained": .number(Double(trained)),
            "jobs": .number(Double(jobs)),
            "cpu": .string(Machine.cpuModel),
            "cores": .number(Double(Machine.cores)),
            "operating_system": .string(Machine.operatingSystem),
            "blas": .string(BLASRuntime.configuration),
            "blas_kernel": .string(BLASRuntime.kernel),
            "arithmetic": .string(Self.arithmetic),
            "blas_threads": .number(Double(BLASRuntime.threads)),
        ])
    }
}

/// What the machine is, for provenance and `doctor`.
public enum Machine {
    public static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }

    public static var memoryBytes: UInt64 { ProcessInfo.processInfo.physicalMemory }

    public static var cpuModel: String {
        line(of: "/proc/cpuinfo", starting: "model name").map { String($0.drop { $0 != ":" }.dropFirst(2)) }
            ?? "unknown"
    }

    public static var operatingSystem: String {
        line(of: "/etc/os-release", starting: "PRETTY_NAME=").map {
            $0.dropFirst("PRETTY_NAME=".count).filter { $0 != "\"" }
        } ?? ProcessInfo.processInfo.operatingSystemVersionString
    }

    private static func line(of path: String, starting prefix: String) -> String? {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
        return text.split(separator: "\n").first { $0.hasPrefix(prefix) }.map(String.init)
    }
}
