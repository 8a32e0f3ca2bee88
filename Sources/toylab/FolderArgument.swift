import ArgumentParser
import Foundation

/// A folder as it is named on the command line.
enum FolderArgument {
    /// The path without doubled slashes and dots that say nothing. "~" at its start is the home folder, as a shell would have
    /// it.
    static func path(_ text: String) -> String {
        var text = text
        if text == "~" || text.hasPrefix("~/") { text = home + text.dropFirst() }
        let parts = text.split(separator: "/").filter { $0 != "." }
        let path = (text.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
        // A folder of that name here, told from the home folder in messages.
        return path.isEmpty ? "." : path.hasPrefix("~") ? "./" + path : path
    }

    /// HOME where it is a path from the root, otherwise that of the user's entry.
    private static var home: String {
        let home = ProcessInfo.processInfo.environment["HOME"] ?? ""
        return home.hasPrefix("/") ? home : NSHomeDirectory()
    }

    /// A path that `path` gave, from the root.
    static func fromRoot(_ path: String) -> String {
        path.hasPrefix("/") ? path : self.path(FileManager.default.currentDirectoryPath + "/" + path)
    }

    /// - Throws: `ValidationError` where results would be strewn over the file system's root or a home folder.
    static func refuseRootAndHome(_ text: String) throws {
        let homes = [ProcessInfo.processInfo.environment["HOME"], NSHomeDirectory(), "/"].compactMap(\.self)
        guard let place = realPath(path(text)), homes.compactMap(realPath).contains(place) else { return }
        throw ValidationError(
            "--out \(text) is \(place == "/" ? "the root of the file system" : "a home folder"), which is no place for "
                + "results; name a folder inside it.")
    }

    private static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
