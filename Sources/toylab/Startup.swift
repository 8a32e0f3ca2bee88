import Experiments
import Foundation
import LinearAlgebra

/// What a command that reads or writes files begins with: a closed stdin, stdout or stderr is not taken for the next file
/// that is opened, and a reader who goes away does not end the program.
///
/// - Throws: `FileFailure` where too few files may be open at once; the system's libraries would trap.
func prepareFiles() throws(FileFailure) {
    signal(SIGPIPE, SIG_IGN)
    // A limit on the size of files is an error of the write, not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
    var descriptor = open("/dev/null", O_RDWR)
    while descriptor >= 0 && descriptor <= 2 { descriptor = open("/dev/null", O_RDWR) }
    if descriptor > 2 { close(descriptor) }
    let needed: rlim_t = 16
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0, limit.rlim_cur < needed else { return }
    throw FileFailure(
        path: "files", action: "open as many as are needed", reason: "the limit is \(limit.rlim_cur)",
        remedy: "Raise it to \(needed) or more, with `ulimit -n`.")
}

/// What every command begins with. As it is loaded, OpenBLAS starts a thread that tries for ever to map its memory where
/// the address space is limited to less, and that the end of the program would wait for.
func leaveWhereOpenBLASCannotStart() {
    guard !BLASRuntime.hasRoom(threads: 2) else { return }
    printError(noRoom(threads: 2).description)
    _exit(Exit.inputOutput.rawValue)
}

private func noRoom(threads: Int) -> FileFailure {
    FileFailure(
        path: "memory", action: "map \((threads * BLASRuntime.bytesOfThread) >> 20) MiB for matrix products",
        reason: String(cString: strerror(errno)),
        remedy: "Raise the limit on address space (`ulimit -v`)\(threads > 2 ? ", or lower --jobs" : "").")
}

/// What a command that multiplies matrices begins with: the fastest kernel, one thread a product.
///
/// - Parameter jobs: how many threads multiply at once.
/// - Throws: `FileFailure` where the address space is limited to less than they need.
func prepareProducts(jobs: Int = 1) throws(FileFailure) {
    BLASRuntime.restartWithBetterKernel()
    BLASRuntime.useOneThread()
    // The main thread multiplies as well, once the others are done.
    guard BLASRuntime.hasRoom(threads: jobs + 1) else { throw noRoom(threads: jobs + 1) }
}
