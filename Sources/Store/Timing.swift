import Foundation
import Tables

/// timing.csv: a row for each run as it is stored.
enum Timing {
    static let form = TableForm<NewRun>(
        "timing.csv", "seconds a run",
        [
            .cell(.runID) { $0.runID },
            .count(Column("steps", "", "optimiser steps of the run")) { $0.record.steps },
            .number(Column("seconds", "", "time of all work behind the run, in every session", unit: "s"), digits: 5) {
                $0.seconds
            },
            .number(
                Column("milliseconds_per_step", "", "seconds / steps: measuring the model is in it", unit: "ms"),
                digits: 5
            ) {
                1000 * $0.seconds / Double(max(1, $0.record.steps))
            },
            .cell(
                Column("training_seconds", "", "those of the seconds up to the last step, without measuring", unit: "s")
            ) {
                // Three decimals: a row that ends with fewer was cut.
                String(format: "%.3f", $0.trainingSeconds)
            },
        ])

    private static let header = form.description.columns.map(\.name).joined(separator: ",")
    /// Of version 0.2.
    private static let earlierHeader = form.description.columns.dropLast().map(\.name).joined(separator: ",")

    /// The description of the columns that a table has; nil where there is no such table.
    static func description(of path: String) -> TableDescription? {
        let (all, header) = (form.description, Files.firstLine(path))
        guard header == Self.header || header == earlierHeader else { return nil }
        return header == Self.header
            ? all : TableDescription(all.file, all.about, Array(all.columns.dropLast()))
    }

    static func append(_ runs: [NewRun], to path: String, lock: String) throws(FileFailure) {
        try Files.locked(lock) { () throws(FileFailure) in
            let first = Files.firstLine(path)
            if first == earlierHeader {
                try widen(path)
            } else if first.map({ $0 != header && !header.hasPrefix($0) }) ?? false {
                // A table of other columns is not this one.
                _ = try Files.setAside(path)
            }
            let lines = form.csv(runs).rows.map { $0.joined(separator: ",") }.joined(separator: "\n")
            try Files.appendLine(lines, header: header, to: path, isTorn: isTorn)
        }
    }

    /// Gives the rows of version 0.2 an empty cell more.
    private static func widen(_ path: String) throws(FileFailure) {
        guard let data = try Files.contents(path) else { return }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        // After the last line feed stands a row that was cut, or nothing.
        let rows = lines.dropFirst().dropLast().map { $0.split(separator: ",").count == 4 ? $0 + "," : String($0) }
        try Files.write(Data(([header] + rows).map { $0 + "\n" }.joined().utf8), to: path)
    }

    /// Whether a row ends before its end. A whole one without a line feed is what an editor leaves, and so is a remark.
    private static func isTorn(_ text: String) -> Bool {
        let cells = text.split(separator: ",", omittingEmptySubsequences: false)
        guard cells[0].count <= 16, cells[0].allSatisfy(\.isHexDigit), cells.count <= 5 else { return false }
        return cells.count < 5 || !(cells[4].isEmpty || cells[4].wholeMatch(of: /[0-9]+\.[0-9]{3}/) != nil)
    }
}
