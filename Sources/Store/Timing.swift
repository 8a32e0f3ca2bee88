import Foundation
import Tables

/// A row of timing.csv.
struct Timing {
    private static let header = earlierHeader + ",training_seconds"
    /// Of version 0.2.
    private static let earlierHeader = "run_id,steps,seconds,milliseconds_per_step"
    private let cells: [String]

    /// - Parameters:
    ///   - seconds: of all work behind the run.
    ///   - trainingSeconds: of those before it was measured.
    init(_ record: RunRecord, seconds: Double, trainingSeconds: Double) {
        cells = [
            record.runID, CSV.text(record.steps), CSV.text(seconds),
            CSV.text(1000 * seconds / Double(max(1, record.steps))),
            // Three decimals: a row that ends with fewer was cut.
            String(format: "%.3f", trainingSeconds),
        ]
    }

    func append(to path: String, lock: String) throws(FileFailure) {
        try Files.locked(lock) { () throws(FileFailure) in
            let first = Files.firstLine(path)
            if first == Self.earlierHeader {
                try Self.widen(path)
            } else if first.map({ $0 != Self.header && !Self.header.hasPrefix($0) }) ?? false {
                // A table of other columns is not this one.
                _ = try Files.setAside(path)
            }
            try Files.appendLine(cells.joined(separator: ","), header: Self.header, to: path, isTorn: Self.isTorn)
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
