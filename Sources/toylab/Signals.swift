import Dispatch
import Experiments
import Foundation

/// What Ctrl-C, SIGTERM and SIGHUP do while something is under way.
enum Signals {
    private static let action = Locked<(@Sendable () -> Void)?>(nil)

    /// One source a signal for as long as the program lives: Dispatch puts its handler in place for the first source of a
    /// signal only, and whatever replaced it would leave later ones deaf. Their queue is their own: the shared ones are busy
    /// with the work that is to be stopped.
    nonisolated(unsafe) private static let sources: [any DispatchSourceSignal] = {
        let queue = DispatchQueue(label: "signals")
        return [SIGINT, SIGTERM, SIGHUP].compactMap { number in
            // Under nohup a SIGHUP stays ignored.
            if number == SIGHUP, isIgnored(number) { return nil }
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { action.withLock { $0 }?() }
            source.resume()
            return source
        }
    }()

    /// - Parameter handle: called for each, in place of what was asked for before.
    static func onStop(_ handle: @escaping @Sendable () -> Void) {
        action.withLock { $0 = handle }
        _ = sources
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

    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        sigaction(number, nil, &action)
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
