import Kinds
import Store
import Basics
import Experiments
import Foundation
import Settings

/// Shows a sweep's progress on stderr: a bar that is redrawn on a terminal, plain lines elsewhere.
final class ProgressDisplay: Sendable {
    private struct State {
        var begun = ContinuousClock.now
        var finished = 0
        var toTrain = 0
        var lastDrawn = ContinuousClock.now - .seconds(1)
        var barIsDrawn = false
    }

    private let state = Locked(State())
    private let isTerminal =
        isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"

    func start(_ start: ExperimentRun.Start, shard: Shard?, folder: String) {
        state.withLock {
            $0.begun = .now
            $0.toTrain = start.missing
        }
        let runs = start.missing == 1 ? "run" : "runs"
        let part = shard.map { " of shard \($0.number)/\($0.count)" } ?? ""
        guard start.missing > 0 else {
            return printError(
                shard == nil
                    ? "All \(start.runs) runs are in \(folder); making the tables."
                    : "All \(start.runs) \(start.runs == 1 ? "run" : "runs")\(part) are in \(folder).")
        }
        let earlier = start.runs - start.missing
        printError(
            "Working on \(start.missing) \(runs)\(part) into \(folder)"
                + (earlier > 0 ? "; \(earlier) are there already" : ""))
    }

    func show(_ event: RunEvent) {
        state.withLock { state in
            switch event {
            case .progress(let share):
                guard isTerminal, ContinuousClock.now - state.lastDrawn > .milliseconds(100) else { return }
                draw(share, &state)
            case .finished(let record, let seconds, let settings):
                state.finished += 1
                line(
                    "[\(state.finished)/\(state.toTrain)] \(record.runID) \(Self.describe(settings)): "
                        + "\(Self.describe(record, of: settings)) in \(String(format: "%.1f", seconds)) s", &state)
            case .failed(let settings, let error):
                line("\(settings.runID) \(Self.describe(settings)) failed: \(error)", &state)
            }
        }
    }

    func end() {
        state.withLock { clearBar(&$0) }
    }

    static func describe(_ settings: RunSettings) -> String { settings.kind.kind.describe(settings) }

    private static func describe(_ record: RunRecord, of settings: RunSettings) -> String {
        let (measure, name) = settings.kind.kind.headline
        return record.measures[measure].map { "\(name) \(String(format: "%.4g", $0))" } ?? record.status.rawValue
    }

    private func line(_ text: String, _ state: inout State) {
        clearBar(&state)
        printError(text)
    }

    private func draw(_ share: Double, _ state: inout State) {
        let elapsed = (ContinuousClock.now - state.begun) / .seconds(1)
        let cells = 20
        let full = Int((share * Double(cells)).rounded(.down))
        let bar = String(repeating: "#", count: full) + String(repeating: "-", count: cells - full)
        let rate = elapsed > 0 ? Double(state.finished) / elapsed * 60 : 0
        let left = share > 0.001 ? duration(elapsed / share - elapsed) + " left" : "estimating"
        let text = String(
            format: "[%@] %3.0f%%  %d/%d runs  %.1f runs/min  %@", bar, 100 * share, state.finished, state.toTrain,
            rate,
            left)
        printError("\r\u{1B}[K\(text)", terminator: "")
        state.lastDrawn = .now
        state.barIsDrawn = true
    }

    private func clearBar(_ state: inout State) {
        guard state.barIsDrawn else { return }
        printError("\r\u{1B}[K", terminator: "")
        state.barIsDrawn = false
    }
}
