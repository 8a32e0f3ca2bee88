import Basics
import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Files that several programs may be at work on.
extension Files {
    /// Does something while no other program that asks for the same lock does. On a file system without locks it is done
    /// all the same.
    ///
    /// - Parameter path: of the lock; an empty file that stays.
    package static func locked<Result>(_ path: String, _ body: () throws(FileFailure) -> Result) throws(FileFailure)
        -> Result
    {
        // Locks between machines need a file that is open for writing.
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o644)
        defer { if descriptor >= 0 { close(descriptor) } }
        if descriptor >= 0 { while flock(descriptor, LOCK_EX) != 0, errno == EINTR {} }
        return try body()
    }

    /// Adds a line, or several in one text, at the end of a file, all of it or nothing; where there is none yet, after
    /// `header`. For one program at a time.
    ///
    /// - Parameter isTorn: whether text after the last line feed is a line that an earlier program could not finish, and goes;
    ///   otherwise it gets the line feed it lacks.
    static func appendLine(
        _ line: String, header: String, to path: String, isTorn: (String) -> Bool
    ) throws(FileFailure) {
        let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o644)
        guard descriptor >= 0 else { throw failure(path, "append") }
        defer { close(descriptor) }
        var size = lseek(descriptor, 0, SEEK_END)
        var text = line + "\n"
        let rest = unfinishedLine(descriptor, size)
        if !rest.isEmpty {
            if isTorn(rest) || (size == rest.utf8.count && header.hasPrefix(rest)) {
                size -= off_t(rest.utf8.count)
                guard ftruncate(descriptor, size) == 0 else { throw failure(path, "append") }
            } else {
                text = "\n" + text
            }
        }
        do throws(FileFailure) {
            try writeAll(Data(((size == 0 ? header + "\n" : "") + text).utf8), to: descriptor, path: path)
        } catch {
            ftruncate(descriptor, size)
            throw error
        }
    }

    /// The first line of a file, or its whole text where it has no line feed; nil where there is no file.
    static func firstLine(_ path: String) -> String? {
        guard let file = kind(path) == .file ? FileHandle(forReadingAtPath: path) : nil else { return nil }
        defer { try? file.close() }
        let start = (try? file.read(upToCount: 4096)) ?? Data()
        return String(decoding: start.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }

    /// The text after the last line feed.
    private static func unfinishedLine(_ descriptor: Int32, _ size: off_t) -> String {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while off_t(bytes.count) < size, pread(descriptor, &byte, 1, size - 1 - off_t(bytes.count)) == 1,
            byte != UInt8(ascii: "\n")
        {
            bytes.append(byte)
        }
        return String(decoding: bytes.reversed(), as: UTF8.self)
    }

    package static func names(in folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }

    /// Writes a file that begins with a checksum of the rest.
    static func writeSealed(_ pieces: [Data], to path: String) throws(FileFailure) {
        try write([Data((Digest.sha256(pieces) + "\n").utf8)] + pieces, to: path)
    }

    /// The bytes that `writeSealed` wrote, or nil where the file is missing or holds others.
    static func readSealed(_ path: String) -> Data? {
        guard let data = read(path), let end = data.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let content = data[(end + 1)...]
        return Data(Digest.sha256([content]).utf8) == data[..<end] ? Data(content) : nil
    }
}
