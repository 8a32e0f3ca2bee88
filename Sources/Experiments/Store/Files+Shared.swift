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

    /// Adds one line at the end of a file; where there is none yet, after `header`. Under a lock of its own.
    static func appendLine(_ line: String, header: String, to path: String, lock: String) throws(FileFailure) {
        try locked(lock) { () throws(FileFailure) in
            let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o644)
            guard descriptor >= 0 else { throw failure(path, "append") }
            defer { close(descriptor) }
            let start = lseek(descriptor, 0, SEEK_END) == 0 ? header + "\n" : ""
            try writeAll(Data((start + line + "\n").utf8), to: descriptor, path: path)
        }
    }

    /// Removes the temporary files of programs that are no more: of this machine's processes, and of any that wrote its
    /// file more than a day ago.
    package static func removeLeftovers(in folder: String) {
        for name in names(in: folder) where name.hasSuffix(".tmp") {
            let parts = name.split(separator: ".").suffix(4)
            guard parts.count == 4, let process = pid_t(parts.dropFirst().first!), process > 0 else { continue }
            let isGone = parts.first! == hostName && kill(process, 0) != 0 && errno == ESRCH
            var status = stat()
            let path = folder + "/" + name
            guard lstat(path, &status) == 0 else { continue }
            if isGone || time(nil) - status.st_mtim.tv_sec > 86_400 { unlink(path) }
        }
    }

    static func names(in folder: String) -> [String] {
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
