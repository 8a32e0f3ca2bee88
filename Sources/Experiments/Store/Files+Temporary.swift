import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Temporary files and folders. A live program holds its own locked; whoever gets the lock knows that nobody is at work on
/// it, whatever process numbers and clocks say.
extension Files {
    /// A new file beside `path`, open for writing and locked.
    ///
    /// - Parameter named: what a failure is told of.
    static func openTemporary(
        beside path: String, named: String
    ) throws(FileFailure) -> (descriptor: Int32, path: String) {
        while true {
            let temporary = path + ".\(hostName).\(getpid()).\(UInt32.random(in: 0...UInt32.max)).tmp"
            let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
            guard descriptor >= 0 else { throw failure(named, "write") }
            // Taken for a leftover before it was locked, it has no name any more: another one.
            if holdsLock(descriptor), !hasName(descriptor, temporary) {
                close(descriptor)
                continue
            }
            return (descriptor, temporary)
        }
    }

    /// Does something with a new folder in the system's temporary one, which is removed afterwards.
    package static func withTemporaryFolder<Result>(
        _ prefix: String, _ body: (_ path: String) throws(FileFailure) -> Result
    ) throws(FileFailure) -> Result {
        let place = NSTemporaryDirectory() + prefix + "\(getpid())-"
        while true {
            let path = place + "\(UInt32.random(in: 0...UInt32.max))"
            try makeFolder(path)
            let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            defer { if descriptor >= 0 { close(descriptor) } }
            if descriptor >= 0, holdsLock(descriptor), !hasName(descriptor, path) { continue }
            defer { try? FileManager.default.removeItem(atPath: path) }
            return try body(path)
        }
    }

    /// Removes the temporary files of programs that are no more: those that nobody holds locked, whose process is not seen
    /// here. Those of another machine have to be a day old besides, as not every file system shares its locks.
    package static func removeLeftovers(in folder: String) {
        for name in names(in: folder) where name.hasSuffix(".tmp") {
            let parts = name.split(separator: ".").suffix(4)
            guard parts.count == 4, let process = pid_t(parts.dropFirst().first!), process > 0 else { continue }
            let isOfThisHost = parts.first! == hostName
            if isOfThisHost, isAlive(process) { continue }
            let path = folder + "/" + name
            let descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
            guard descriptor >= 0 else { continue }
            defer { close(descriptor) }
            var status = stat()
            guard holdsLock(descriptor), fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
                continue
            }
            if isOfThisHost || time(nil) - status.st_mtim.tv_sec > 86_400 { unlink(path) }
        }
    }

    /// Removes the temporary folders of programs that are no more.
    package static func removeTemporaryFolders(_ prefix: String) {
        let folder = NSTemporaryDirectory()
        for name in names(in: folder) where name.hasPrefix(prefix) {
            let process = pid_t(name.dropFirst(prefix.count).prefix { $0 != "-" }) ?? 0
            guard process > 0, !isAlive(process) else { continue }
            let descriptor = open(folder + name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
            guard descriptor >= 0 else { continue }
            defer { close(descriptor) }
            if holdsLock(descriptor) { try? FileManager.default.removeItem(atPath: folder + name) }
        }
    }

    /// Locks a file or folder until it is closed. False where another program holds it, or there are no locks here.
    private static func holdsLock(_ descriptor: Int32) -> Bool {
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 { guard errno == EINTR else { return false } }
        return true
    }

    /// Whether a process of this number is seen from here; one in another container is not.
    private static func isAlive(_ process: pid_t) -> Bool { kill(process, 0) == 0 || errno != ESRCH }

    private static func hasName(_ descriptor: Int32, _ path: String) -> Bool {
        var (open, named) = (stat(), stat())
        return fstat(descriptor, &open) == 0 && lstat(path, &named) == 0 && open.st_ino == named.st_ino
            && open.st_dev == named.st_dev
    }
}
