package import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Reading or writing failed: what, where and why.
public struct FileFailure: Error, CustomStringConvertible {
    public let path: String
    public let action: String
    public let reason: String
    /// The remedy, in a sentence.
    public let remedy: String

    public init(path: String, action: String, reason: String, remedy: String = FileFailure.goOn) {
        self.path = path
        self.action = action
        self.reason = reason
        self.remedy = remedy
    }

    /// For whatever stops a sweep.
    public static let goOn =
        "Finished runs are kept: once the place is readable, writable and has room, the same command goes on."

    public var description: String { "\(path): could not \(action): \(reason). \(remedy)" }
}

/// The few ways toylab touches files.
package enum Files {
    package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    package static func makeFolder(_ path: String) throws(FileFailure) {
        var isFolder: ObjCBool = false
        if !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
            // Not by NSString: its deletingLastPathComponent traps on names of one character.
            if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeFolder(String(path[..<slash])) }
            guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw failure(path, "create the folder") }
        } else if !isFolder.boolValue {
            throw FileFailure(path: path, action: "create the folder", reason: "there is a file of that name")
        }
    }

    package static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    package enum Kind: Equatable {
        case missing
        /// With the number of the error.
        case unreachable(Int32)
        case file, folder, other
    }

    /// The kind of what is at a path, links followed.
    package static func kind(_ path: String) -> Kind {
        var status = stat()
        guard stat(path, &status) == 0 else { return errno == ENOENT ? .missing : .unreachable(errno) }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
    }

    /// The bytes of a file; nil where it cannot be read, or is a pipe or device, which would be waited for without end.
    package static func read(_ path: String) -> Data? {
        guard kind(path) == .file else { return nil }
        return FileManager.default.contents(atPath: path)
    }

    /// The same where a file that cannot be read must not be taken for a missing or damaged one.
    ///
    /// - Returns: nil where there is no regular file.
    package static func contents(_ path: String) throws(FileFailure) -> Data? {
        guard kind(path) == .file else { return nil }
        do {
            return try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            if kind(path) == .missing { return nil }
            throw FileFailure(path: path, action: "read", reason: (error as NSError).localizedDescription)
        }
    }

    /// Writes a file whole or not at all: to a temporary name beside it, flushed to the disk, then renamed.
    package static func write(_ data: Data, to path: String) throws(FileFailure) { try write([data], to: path) }

    /// The same for a file in pieces.
    ///
    /// - Parameter beforeRename: the last look at what has the name now.
    package static func write(
        _ pieces: [Data], to path: String, beforeRename: () throws(FileFailure) -> Void = {}
    ) throws(FileFailure) {
        let (descriptor, temporary) = try openTemporary(beside: path, named: path)
        // Locked until it has its name.
        defer { close(descriptor) }
        do throws(FileFailure) {
            for piece in pieces { try writeAll(piece, to: descriptor, path: path) }
            guard fsync(descriptor) == 0 else { throw failure(path, "flush") }
            try beforeRename()
            guard rename(temporary, path) == 0 else { throw failure(path, "rename into place") }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// This machine's name, in letters, digits and hyphens.
    static let hostName: String = {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "unknown" }
        let letters = name.prefix { $0 != 0 }.map { Character(UnicodeScalar(UInt8(bitPattern: $0))) }
        return String(letters.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    }()

    static func writeAll(_ data: Data, to descriptor: Int32, path: String) throws(FileFailure) {
        var offset = 0
        while offset < data.count {
            let written = data.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress! + offset, data.count - offset)
            }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { throw failure(path, "write") }
            offset += written
        }
    }

    /// The ending of the name of a file that is set aside, another each time.
    static func damagedMark() -> String { ".damaged-\(UInt32.random(in: 0...UInt32.max))" }

    /// Renames whatever has a name to another one that nothing has.
    ///
    /// - Returns: that name, or nil where there was nothing.
    package static func setAside(_ path: String) throws(FileFailure) -> String? {
        guard exists(path) || isLink(path) else { return nil }
        var number = 1
        while exists("\(path).kept-\(number)") || isLink("\(path).kept-\(number)") { number += 1 }
        guard rename(path, "\(path).kept-\(number)") == 0 else { throw failure(path, "set it aside") }
        return "\(path).kept-\(number)"
    }

    package static func failure(_ path: String, _ action: String) -> FileFailure {
        FileFailure(path: path, action: action, reason: String(cString: strerror(errno)))
    }
}
