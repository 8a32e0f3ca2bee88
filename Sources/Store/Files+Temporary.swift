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
        for attempt in 1... {
            let temporary = path + ".\(hostName).\(getpid())-\(UInt32.random(in: 0...UInt32.max)).tmp"
            let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
            guard descriptor >= 0 else { throw failure(named, "write") }
            // Taken for a leftover before it was locked, it has no name any more: another one, where names can be told.
            if holdsLock(descriptor), !hasName(descriptor, temporary), attempt < 3 {
                close(descriptor)
                continue
            }
            return (descriptor, temporary)
        }
        preconditionFailure("unreachable: the third attempt returns")
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

    /// Removes the temporary files of programs that are no more: those that nobody holds locked. Those of another machine have
    /// to be a day old besides, as not every file system shares its locks, and of those that version 0.2 writes, which locks
    /// nothing, the process must not be seen here.
    package static func removeLeftovers(in folder: String) {
        for name in names(in: folder) {
            guard let writer = Writer(ofTemporary: name) else { continue }
            let isOfThisHost = writer.host == hostName
            if isOfThisHost, !writer.locks, isAlive(writer.process) { continue }
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

    /// Whose a file is that has the name of a temporary one of toylab's: NAME.HOST.PROCESS-NUMBER.tmp, or
    /// NAME.HOST.PROCESS.NUMBER.tmp of version 0.2.
    private struct Writer {
        let host: String
        let process: pid_t
        let locks: Bool

        init?(ofTemporary name: String) {
            let form =
                /.+\.(json|csv|html|sha256|safetensors|checkpoint|gp|svg|pdf|png|sbatch)\.([A-Za-z0-9-]+)\.([0-9]+)([-.])([0-9]+)\.tmp/
            guard let match = name.wholeMatch(of: form), let process = pid_t(match.3), process > 0,
                UInt32(match.5) != nil
            else { return nil }
            (host, self.process, locks) = (String(match.2), process, match.4 == "-")
        }
    }

    /// Removes the temporary folders of programs that are no more.
    ///
    /// - Parameter isOurs: whether a file of such a folder is one that toylab puts there. A folder that holds anything else
    ///   stays.
    package static func removeTemporaryFolders(_ prefix: String, isOurs: (_ path: String) -> Bool) {
        let folder = NSTemporaryDirectory()
        for name in names(in: folder) where name.hasPrefix(prefix) {
            let numbers = name.dropFirst(prefix.count).split(separator: "-", omittingEmptySubsequences: false)
            guard numbers.count == 2, numbers.allSatisfy({ UInt32($0) != nil }) else { continue }
            let path = folder + name
            let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
            guard descriptor >= 0 else { continue }
            defer { close(descriptor) }
            let files = names(in: path).map { path + "/" + $0 }
            guard holdsLock(descriptor), files.allSatisfy(isOurs) else { continue }
            for file in files { unlink(file) }
            rmdir(path)
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
