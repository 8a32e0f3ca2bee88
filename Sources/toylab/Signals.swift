import Basics
import Experiments
import Foundation

/// The effect of Ctrl-C, SIGTERM and SIGHUP while something is under way.
///
/// A signal's handler may do next to nothing: it writes a byte into a pipe, and a thread that reads from it does the rest.
/// Dispatch's sources would do with less, but they leave a signal to whatever handler was put in place last.
enum Signals {
    private static let action = Locked<(@Sendable () -> Void)?>(nil)

    /// - Parameter handle: called for each, on a thread of its own, in place of what was asked for before.
    static func onStop(_ handle: @escaping @Sendable () -> Void) {
        action.withLock { $0 = handle }
        _ = isWatching
    }

    /// Work stops at the next step, and at once when it is asked twice.
    ///
    /// - Parameter raise: tells it to stop.
    static func whileTraining(isQuiet: Bool = false, _ raise: @escaping @Sendable () -> Void) {
        let asked = StopFlag()
        onStop {
            if asked.isRaised {
                printError("\nStopped at once. Finished runs are kept; the same command goes on.")
                Foundation.exit(Exit.interrupted.rawValue)
            }
            asked.raise()
            raise()
            if !isQuiet { printError("\nStopping at the next step; what is there is saved. Once more stops at once.") }
        }
    }

    /// Drawing stops at once, and takes gnuplot with it.
    static func whileDrawing(_ folder: String) {
        onStop {
            ChildProgram.endAll()
            printError("\nStopped while drawing; the tables are complete. `toylab report \(folder.shellWord)` draws.")
            Foundation.exit(Exit.interrupted.rawValue)
        }
    }

    /// From here on they do nothing, until something else is asked for.
    static func ignore() { action.withLock { $0 = nil } }

    /// Once in a program; false where no pipe can be had, which leaves signals to end it.
    private static let isWatching: Bool = {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return false }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let reading = ends[0]
        wakingPipe = ends[1]
        Thread.detachNewThread {
            var byte: UInt8 = 0
            while true {
                let count = read(reading, &byte, 1)
                if count == 1 { action.withLock { $0 }?() } else if count == 0 || errno != EINTR { return }
            }
        }
        var handler = sigaction()
        handler.__sigaction_handler.sa_handler = { _ in
            let (earlier, byte) = (errno, UInt8(0))
            withUnsafePointer(to: byte) { _ = write(wakingPipe, $0, 1) }
            errno = earlier
        }
        handler.sa_flags = SA_RESTART
        var blocked = sigset_t()
        sigemptyset(&blocked)
        // Under nohup a SIGHUP stays ignored.
        for number in [SIGINT, SIGTERM, SIGHUP] where number != SIGHUP || !isIgnored(number) {
            sigaction(number, &handler, nil)
            sigaddset(&blocked, number)
        }
        // This thread and those it starts are left alone: the one above is interrupted instead.
        pthread_sigmask(SIG_BLOCK, &blocked, nil)
        return true
    }()

    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        sigaction(number, nil, &action)
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}

/// Where a signal's handler writes; set once, before the first handler is in place.
nonisolated(unsafe) private var wakingPipe: Int32 = -1
