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

    /// Adds one line at the end of a file, whole or not at all; where there is none yet, after `header`. A line that an
    /// earlier program could not finish is taken away first. For one program at a time.
    static func appendLine(_ line: String, header: String, to path: String) throws(FileFailure) {
        let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o644)
        guard descriptor >= 0 else { throw failure(path, "append") }
        defer { close(descriptor) }
        let end = endOfLastLine(descriptor)
        guard ftruncate(descriptor, end) == 0 else { throw failure(path, "append") }
        do throws(FileFailure) {
            try writeAll(Data(((end == 0 ? header + "\n" : "") + line + "\n").utf8), to: descriptor, path: path)
        } catch {
            ftruncate(descriptor, end)
            throw error
        }
    }

    /// The length of a file up to its last line feed.
    private static func endOfLastLine(_ descriptor: Int32) -> off_t {
        var end = lseek(descriptor, 0, SEEK_END)
        var byte: UInt8 = 0
        while end > 0, pread(descriptor, &byte, 1, end - 1) == 1, byte != UInt8(ascii: "\n") { end -= 1 }
        return max(0, end)
    }

    package static func names(in folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }

    /// Writes a file that begins with a checksum of the rest.
    static func writeSealed(_ pieces: [Data], to path: String) throws(FileFailure) {
        try write([Data((Digest.sha256(pieces) + "\n").utf8)] + pieces, to: path)
    }

    /// What `writeSealed` wrote, or nil where the file is missing or is not what was written.
    static func readSealed(_ path: String) -> Data? {
        guard let data = read(path), let end = data.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let content = data[(end + 1)...]
        return Data(Digest.sha256([content]).utf8) == data[..<end] ? Data(content) : nil
    }
}
