import Store
import Experiments
import Foundation
import LinearAlgebra

/// The start of a command that reads or writes files: a closed stdin, stdout or stderr is not taken for the next file
/// that is opened, and a reader who goes away does not end the program.
///
/// - Parameter jobs: how many threads write files at once.
/// - Throws: `FileFailure` where too few files may be open at once; the system's libraries would trap.
func prepareFiles(jobs: Int = 1) throws(FileFailure) {
    signal(SIGPIPE, SIG_IGN)
    // A limit on the size of files is an error of the write, not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
    var descriptor = open("/dev/null", O_RDWR)
    while descriptor >= 0 && descriptor <= 2 { descriptor = open("/dev/null", O_RDWR) }
    if descriptor > 2 { close(descriptor) }
    // Each drawing has two pipes, each run that is stored a file and a lock.
    let needed = rlim_t(16 + max(4 * Machine.cores, 2 * jobs))
    let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    var limit = rlimit()
    guard getrlimit(files, &limit) == 0, limit.rlim_cur < needed else { return }
    let given = limit.rlim_cur
    limit.rlim_cur = needed
    guard setrlimit(files, &limit) != 0 else { return }
    throw FileFailure(
        path: "files", action: "open as many as are needed", reason: "the limit is \(given)",
        remedy: "Raise it to \(needed) or more, with `ulimit -n`.")
}

/// The start of every command. Products and the reading of arguments need some stack, and would end the program
/// without a word. And as it is loaded, OpenBLAS starts a thread that tries for ever to map its memory where
/// the address space is limited to less, and that the end of the program would wait for.
func leaveWhereNothingWorks() {
    let needed: rlim_t = 1 << 20
    var limit = rlimit()
    if getrlimit(__rlimit_resource_t(RLIMIT_STACK.rawValue), &limit) == 0, limit.rlim_cur < needed {
        let failure = FileFailure(
            path: "stack", action: "use as much as is needed", reason: "the limit is \(limit.rlim_cur >> 10) KiB",
            remedy: "Raise it to \(needed >> 10) or more, with `ulimit -s`.")
        printError(failure.description)
        _exit(Exit.inputOutput.rawValue)
    }
    guard !BLASRuntime.hasRoom(threads: 2) else { return }
    printError(noRoom(threads: 2).description)
    _exit(Exit.inputOutput.rawValue)
}

private func noRoom(threads: Int) -> FileFailure {
    FileFailure(
        path: "memory", action: "map \(BLASRuntime.bytes(threads: threads) >> 20) MiB for matrix products",
        reason: String(cString: strerror(errno)),
        remedy: "Raise the limit on address space (`ulimit -v`)\(threads > 2 ? ", or lower --jobs" : "").")
}

/// The start of a command that multiplies matrices: the fastest kernel, one thread a product.
///
/// - Parameter jobs: how many threads multiply at once.
/// - Throws: `FileFailure` where the address space is limited to less than they need.
func prepareProducts(jobs: Int = 1) throws(FileFailure) {
    BLASRuntime.restartWithBetterKernel(program: ThisProgram.executable, arguments: ThisProgram.arguments)
    BLASRuntime.useOneThread()
    // The main thread multiplies as well, once the others are done.
    guard BLASRuntime.hasRoom(threads: jobs + 1) else { throw noRoom(threads: jobs + 1) }
}
