import Basics
package import Foundation

/// The files of a results folder that toylab made and may replace: toylab.sha256, a line for each, as `sha256sum -c` reads
/// them.
///
///     # Files that toylab made and may replace; what has another checksum is somebody's work and is kept.
///     9f86d081…  runs.csv
///     60303ae2…  figures/loss-against-width.svg
///
/// A file is toylab's where its checksum stands beside its name. Anything else that has a name toylab needs is renamed,
/// never written over and never removed. A line is added before its file is written, so that a program which is killed
/// between the two leaves no file without an owner; `settle` drops the lines of earlier contents.
///
/// - Note: for one program at a time, which holds the folder's lock.
package final class OwnFiles {
    package static let list = "toylab.sha256"
    private static let heading =
        "# Files that toylab made and may replace; what has another checksum is somebody's work and is kept."
    private let folder: String
    private var checksums: [String: [String]]
    /// Lines of the list that are no checksums: somebody's remarks, which stay.
    private let remarks: [String]
    /// Whether the list is a file.
    private var isListed: Bool
    /// A message for each file that was in the way, with the name it has now.
    package private(set) var kept: [String] = []

    /// Writes nothing.
    package init(folder: String) {
        self.folder = folder
        let known = Self.read(folder)
        (checksums, remarks, isListed) = (known?.checksums ?? [:], known?.remarks ?? [], known != nil)
    }

    /// Whether the folder has such a list, which only toylab makes.
    static func isThere(in folder: String) -> Bool { read(folder) != nil }

    /// The checksums listed for each name, and the other lines; nil where there is no list of toylab's.
    private static func read(_ folder: String) -> (checksums: [String: [String]], remarks: [String])? {
        guard let data = Files.read("\(folder)/\(list)"), data.starts(with: Data((heading + "\n").utf8)) else {
            return nil
        }
        var (checksums, remarks): ([String: [String]], [String]) = ([:], [])
        for line in String(decoding: data, as: UTF8.self).split(separator: "\n").dropFirst() {
            if let match = line.wholeMatch(of: /([0-9a-f]{64})  (.+)/) {
                checksums[String(match.2), default: []].append(String(match.1))
            } else {
                remarks.append(String(line))
            }
        }
        return (checksums, remarks)
    }

    private func path(_ name: String) -> String { "\(folder)/\(name)" }

    /// - Returns: nil where there is no regular file of that name; a link is none.
    private func checksum(_ name: String) -> String? {
        guard !Files.isLink(path(name)), let data = Files.read(path(name)) else { return nil }
        return Digest.sha256([data])
    }

    /// Whether a file is there, and is as toylab left it.
    package func isOwn(_ name: String) -> Bool {
        guard let listed = checksums[name], let checksum = checksum(name) else { return false }
        return listed.contains(checksum)
    }

    /// The names of toylab's files, changed since or not.
    package var names: [String] { checksums.keys.sorted() }

    /// Writes a file whole or not at all. One that is there already with the same bytes becomes toylab's: so are those of
    /// version 0.2, which kept no list.
    package func write(_ data: Data, to name: String) throws(FileFailure) {
        try claim(name, holding: data)
        do throws(FileFailure) {
            try Files.write([data], to: path(name)) { () throws(FileFailure) in
                if !isOwn(name) { try keep(name) }
            }
        } catch {
            guard !kept.isEmpty else { throw error }
            throw FileFailure(
                path: error.path, action: error.action, reason: error.reason,
                remedy: (kept + [error.remedy]).joined(separator: " "))
        }
        checksums[name] = [Digest.sha256([data])]
    }

    /// Lists a file as toylab's as long as it holds these bytes.
    func claim(_ name: String, holding data: Data) throws(FileFailure) {
        try prepare()
        let checksum = Digest.sha256([data])
        guard checksums[name]?.last != checksum else { return }
        try Files.appendLine("\(checksum)  \(name)", header: Self.heading, to: path(Self.list)) { _ in true }
        checksums[name, default: []].append(checksum)
    }

    /// Takes away a file that would be left over from earlier tables. Somebody else's stays.
    package func remove(_ name: String) throws(FileFailure) {
        try prepare()
        defer { checksums[name] = nil }
        guard isOwn(name) else { return }
        guard unlink(path(name)) == 0 || errno == ENOENT else { throw Files.failure(path(name), "remove") }
    }

    /// Writes the list anew, one line a file, and where a file is none of those listed for it, all of its lines.
    package func settle() throws(FileFailure) {
        for (name, listed) in checksums where listed.count > 1 {
            if let now = checksum(name), listed.contains(now) { checksums[name] = [now] }
        }
        let lines = names.flatMap { name in checksums[name, default: []].map { "\($0)  \(name)" } }
        try Files.write(Data(([Self.heading] + remarks + lines).map { $0 + "\n" }.joined().utf8), to: path(Self.list))
    }

    /// Makes sure that the list is there, before the first change: it shows whose the folder is.
    private func prepare() throws(FileFailure) {
        guard !isListed else { return }
        try keep(Self.list)
        try settle()
        isListed = true
    }

    private func keep(_ name: String) throws(FileFailure) {
        if let kept = try Files.setAside(path(name)) {
            self.kept.append(
                "\(path(name)) as it was is not in toylab's list of its files, \(Self.list): it is kept as \(kept).")
        }
    }
}
