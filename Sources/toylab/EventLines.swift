import Kinds
import Tables
import Basics
import Experiments
import Foundation
import JSON
import Reporting
import Settings

/// Events for other programs: one JSON object a line on stdout, each with its "event".
final class EventLines: Sendable {
    /// Long lines of several threads must not mix.
    private let turn = Locked(())

    private func text(_ event: String, _ members: [String: JSONValue]) -> String {
        JSONValue.object(members.merging(["event": .string(event)]) { $1 }).canonical
    }

    /// A reader that has gone loses events; the work goes on.
    private func line(_ event: String, _ members: [String: JSONValue]) {
        turn.withLock { _ in try? printResult(text(event, members)) }
    }

    func started(_ start: ExperimentRun.Start, _ experiment: Experiment, folder: String) {
        line(
            "started",
            [
                "experiment": .string(experiment.name), "folder": .string(folder), "runs": .number(Double(start.runs)),
                "missing": .number(Double(start.missing)), "damaged": .array(start.damaged.map(JSONValue.string)),
                "damaged_packs": .array(start.damagedPacks.map(JSONValue.string)),
                "begun_elsewhere": .array(start.begunElsewhere.map(JSONValue.string)),
                "damaged_checkpoints": .array(start.damagedCheckpoints.map(JSONValue.string)),
            ])
    }

    func show(_ event: RunEvent) {
        switch event {
        case .progress: break
        case .finished(let record, let seconds, let settings):
            line(
                "finished",
                [
                    "run_id": .string(record.runID), "status": .string(record.status.rawValue),
                    "seconds": .number(seconds), "settings": settings.json,
                    "measures": .object(
                        record.measures.mapValues { $0.isFinite ? .number($0) : .string(CSV.text($0)) }),
                ])
        case .failed(let settings, let error):
            line("failed", ["run_id": .string(settings.runID), "error": .string("\(error)")])
        }
    }

    func report(_ outcome: Report.Outcome, folder: String) {
        line(
            "report",
            [
                "path": .string(folder + "/report.html"), "figures": .array(outcome.figures.map(JSONValue.string)),
                "notes": .array(outcome.notes.map(JSONValue.string)),
            ])
    }

    func findings(_ findings: Findings) throws {
        try printResult(text("findings", ["findings": findings.json]))
    }
}
