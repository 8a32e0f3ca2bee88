import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// The machine, for provenance and `doctor`.
public enum Machine {
    public static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }

    /// The memory this process may use: the physical memory, or less where its control groups (cgroup v2) say so.
    public static var memoryBytes: UInt64 {
        let group = line(of: "/proc/self/cgroup", starting: "0::").map { $0.dropFirst(3) } ?? "/"
        var path = "/sys/fs/cgroup"
        var limits = [limit(path)]
        for part in group.split(separator: "/") {
            path += "/" + part
            limits.append(limit(path))
        }
        return (limits.compactMap(\.self) + [ProcessInfo.processInfo.physicalMemory]).min()!
    }

    /// - Returns: nil where the group has none.
    private static func limit(_ group: String) -> UInt64? {
        line(of: group + "/memory.max", starting: "").flatMap { UInt64($0) }
    }

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
