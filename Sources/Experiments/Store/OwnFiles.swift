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
    static let list = "toylab.sha256"
    private static let heading =
        "# Files that toylab made and may replace; what has another checksum is somebody's work and is kept."
    private let folder: String
    private var checksums: [String: [String]]
    /// Whether the list is a file.
    private var isListed: Bool
    /// What was in the way, and the name it has now.
    package private(set) var kept: [String] = []

    /// Writes nothing.
    package init(folder: String) {
        self.folder = folder
        let known = Self.read(folder)
        (checksums, isListed) = (known ?? [:], known != nil)
        guard known == nil, EarlierVersion.wrote(folder) else { return }
        for name in EarlierVersion.files(in: folder) { checksums[name] = [checksum(name)].compactMap(\.self) }
    }

    /// Whether the folder has such a list, which only toylab makes.
    static func isThere(in folder: String) -> Bool { read(folder) != nil }

    /// The checksums listed for each name; nil where there is no list of toylab's.
    private static func read(_ folder: String) -> [String: [String]]? {
        guard let data = Files.read("\(folder)/\(list)"), data.starts(with: Data((heading + "\n").utf8)) else {
            return nil
        }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").dropFirst()
        return lines.reduce(into: [:]) { result, line in
            let digest = line.prefix { $0.isHexDigit }
            guard digest.count == 64, line.dropFirst(64).hasPrefix("  ") else { return }
            result[String(line.dropFirst(66)), default: []].append(String(digest))
        }
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

    /// Writes a file whole or not at all.
    package func write(_ data: Data, to name: String) throws(FileFailure) {
        try prepare()
        let checksum = Digest.sha256([data])
        if checksums[name]?.last != checksum {
            try Files.appendLine("\(checksum)  \(name)", header: Self.heading, to: path(Self.list))
            checksums[name, default: []].append(checksum)
        }
        if !isOwn(name) { try keep(name) }
        try Files.write(data, to: path(name))
        checksums[name] = [checksum]
    }

    /// Takes away a file that would be left over from earlier tables. Somebody else's stays.
    package func remove(_ name: String) throws(FileFailure) {
        try prepare()
        defer { checksums[name] = nil }
        guard isOwn(name) else { return }
        guard unlink(path(name)) == 0 || errno == ENOENT else { throw Files.failure(path(name), "remove") }
    }

    /// Writes the list anew, one line a file.
    package func settle() throws(FileFailure) {
        let lines = names.flatMap { name in checksums[name, default: []].map { "\($0)  \(name)" } }
        try Files.write(Data(([Self.heading] + lines).map { $0 + "\n" }.joined().utf8), to: path(Self.list))
    }

    /// The list is there before the first change.
    private func prepare() throws(FileFailure) {
        guard !isListed else { return }
        try keep(Self.list)
        try settle()
        isListed = true
    }

    private func keep(_ name: String) throws(FileFailure) {
        if let kept = try Files.setAside(path(name)) {
            self.kept.append("\(path(name)) was not as toylab left it: it is kept as \(kept).")
        }
    }
}
