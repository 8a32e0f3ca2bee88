import Kinds
import Store
import Basics
import Experiments
import Foundation
import Reporting
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

    private let labels: RunLabels
    private let state = Locked(State())
    private let isTerminal =
        isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"

    init(_ experiment: Experiment) { labels = RunLabels(of: experiment) }

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
                    "[\(state.finished)/\(state.toTrain)] \(name(settings)): \(Self.describe(record, of: settings)) in "
                        + "\(String(format: "%.1f", seconds)) s", &state)
            case .failed(let settings, let error):
                line("\(name(settings)) failed: \(error)", &state)
            }
        }
    }

    func end() {
        state.withLock { clearBar(&$0) }
    }

    private func name(_ settings: RunSettings) -> String {
        [settings.runID, labels.label(settings)].filter { !$0.isEmpty }.joined(separator: " ")
    }

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
        let rate = elapsed > 0 ? Double(state.finished) / elapsed * 60 : 0
        let left = share > 0.001 ? duration(elapsed / share - elapsed) + " left" : "estimating"
        let parts = [
            String(format: "%3.0f%%", 100 * share), left, "\(state.finished)/\(state.toTrain) runs",
            String(format: "%.1f runs/min", rate),
        ]
        let text = ProgressBar.text(share, parts, columns: Terminal.columns(STDERR_FILENO) ?? 80)
        writeError("\r\u{1B}[K\(text)")
        state.lastDrawn = .now
        state.barIsDrawn = true
    }

    private func clearBar(_ state: inout State) {
        guard state.barIsDrawn else { return }
        writeError("\r\u{1B}[K")
        state.barIsDrawn = false
    }
}
