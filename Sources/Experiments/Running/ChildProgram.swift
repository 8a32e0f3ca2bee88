import Basics
package import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Other programs, called as a user would call them.
package enum ChildProgram {
    package struct Result: Sendable {
        /// The exit status; minus the signal that ended it.
        package let status: Int32
        package let output: Data
        /// In characters that a terminal can show.
        package let errors: String
        /// It was ended because its time was up.
        package let wasTooSlow: Bool
    }

    /// A program that could not be started, and why.
    package struct NotStarted: Error, CustomStringConvertible {
        package let description: String
    }

    private struct Children {
        var running: Set<pid_t> = []
        var isOver = false
    }

    private static let children = Locked(Children())

    /// Ends every child at once and starts no other, for a program that is about to end itself: whoever waits for one, or
    /// asks for another, waits for that end, and does not take a killed child for one that failed.
    package static func endAll() {
        children.withLock {
            $0.isOver = true
            for process in $0.running { killWithChildren(process) }
        }
    }

    /// The path of a program, as a shell would find it.
    package static func find(_ program: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        return folders.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Runs a program to its end, with nothing on its standard input.
    ///
    /// - Parameters:
    ///   - path: of the program.
    ///   - seconds: after which it is killed.
    package static func run(
        _ path: String, _ arguments: [String], seconds: Double = 600
    ) throws(NotStarted) -> Result {
        let (output, errors) = try (pipe(), pipe())
        let process: pid_t
        do {
            defer { for pipe in [output, errors] { close(pipe.writing) } }
            process = try start(path, arguments, output: output.writing, errors: errors.writing)
        }
        let isTooSlow = Locked(false)
        let killing = DispatchWorkItem {
            isTooSlow.withLock { $0 = true }
            killWithChildren(process)
        }
        DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: killing)
        // Both pipes are drained at once: a program that fills one would wait for ever for the other to be read.
        let said = Collected()
        let reading = Thread { said.finish(errors.reading.readDataToEndOfFile()) }
        reading.start()
        let printed = output.reading.readDataToEndOfFile()
        let text = String(decoding: said.wait(), as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let isOver = children.withLock {
            $0.running.remove(process)
            return $0.isOver
        }
        if isOver { waitForTheEnd() }
        killing.cancel()
        let signal = status & 0x7F
        return Result(
            status: signal != 0 ? -signal : (status >> 8) & 0xFF, output: printed,
            errors: String(text.unicodeScalars.map { $0.value < 0x20 && $0 != "\n" ? " " : Character($0) }),
            wasTooSlow: isTooSlow.withLock { $0 })
    }

    /// Programs that a script has started belong to its process group.
    private static func killWithChildren(_ process: pid_t) { kill(-process, SIGKILL) }

    private static func waitForTheEnd() -> Never {
        while true { sleep(1) }
    }

    /// Both ends of a pipe, which other children do not inherit: one that lives on would keep it open.
    private static func pipe() throws(NotStarted) -> (reading: FileHandle, writing: Int32) {
        var ends: [Int32] = [-1, -1]
        guard Glibc.pipe(&ends) == 0 else { throw NotStarted(description: String(cString: strerror(errno))) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (FileHandle(fileDescriptor: ends[0], closeOnDealloc: true), ends[1])
    }

    /// As `Process` would start it, but for signals: a thread that has them blocked, and a program that ignores some, would
    /// pass that on, and nothing short of SIGKILL would end the child.
    private static func start(
        _ path: String, _ arguments: [String], output: Int32, errors: Int32
    ) throws(NotStarted) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, errors, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var (none, usual) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigemptyset(&usual)
        for number in [SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGXFSZ] { sigaddset(&usual, number) }
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &usual)
        // A group of its own.
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        var process: pid_t = 0
        let words = ([path] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        let failure = children.withLock { children -> Int32? in
            guard !children.isOver else { return nil }
            let failure = posix_spawn(&process, path, &actions, &attributes, words + [nil], environ)
            if failure == 0 { children.running.insert(process) }
            return failure
        }
        guard let failure else { waitForTheEnd() }
        guard failure == 0 else { throw NotStarted(description: String(cString: strerror(failure))) }
        return process
    }

    /// The bytes that another thread read.
    private final class Collected: @unchecked Sendable {
        private let isThere = DispatchSemaphore(value: 0)
        private var data = Data()

        func finish(_ data: Data) {
            self.data = data
            isThere.signal()
        }

        func wait() -> Data {
            isThere.wait()
            return data
        }
    }
}
