import Dispatch
import Experiments
import Foundation

/// What Ctrl-C, SIGTERM and SIGHUP do while something is under way.
struct Signals {
    private let sources: [any DispatchSourceSignal]

    /// - Parameter handle: called for each, on a queue of its own: the shared ones are busy with the work that is to be
    ///   stopped.
    static func onStop(_ handle: @escaping @Sendable () -> Void) -> Signals {
        let queue = DispatchQueue(label: "signals")
        return Signals(
            sources: [SIGINT, SIGTERM, SIGHUP].compactMap { number in
                // Under nohup a SIGHUP stays ignored.
                if number == SIGHUP, isIgnored(number) { return nil }
                signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
                source.setEventHandler(handler: handle)
                source.resume()
                return source
            })
    }

    /// Drawing stops at once, and takes gnuplot with it.
    static func whileDrawing(_ folder: String) -> Signals {
        onStop {
            ChildProgram.endAll()
            printError("\nStopped while drawing; the tables are complete. `toylab report \(folder)` draws.")
            Foundation.exit(Exit.interrupted.rawValue)
        }
    }

    /// From here on they are ignored, until others are asked for.
    func cancel() { for source in sources { source.cancel() } }

    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        sigaction(number, nil, &action)
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
