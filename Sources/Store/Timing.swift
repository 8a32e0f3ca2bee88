import Foundation
import Tables

/// A row of timing.csv.
struct Timing {
    private static let header = "run_id,steps,seconds,milliseconds_per_step"
    private let cells: [String]

    init(_ record: RunRecord, seconds: Double) {
        cells = [
            record.runID, CSV.text(record.steps), CSV.text(seconds),
            CSV.text(Self.milliseconds(seconds, steps: record.steps)),
        ]
    }

    private static func milliseconds(_ seconds: Double, steps: Int) -> Double { 1000 * seconds / Double(max(1, steps)) }

    func append(to path: String, lock: String) throws(FileFailure) {
        try Files.locked(lock) { () throws(FileFailure) in
            // A table of other columns is not this one.
            if Files.firstLine(path).map({ $0 != Self.header && !Self.header.hasPrefix($0) }) ?? false {
                _ = try Files.setAside(path)
            }
            try Files.appendLine(cells.joined(separator: ","), header: Self.header, to: path, isTorn: Self.isTorn)
        }
    }

    /// Whether a row ends before its end. A whole one without a line feed is what an editor leaves, and so is a remark.
    private static func isTorn(_ text: String) -> Bool {
        let cells = text.split(separator: ",", omittingEmptySubsequences: false)
        guard cells[0].count <= 16, cells[0].allSatisfy(\.isHexDigit), cells.count <= 4 else { return false }
        guard cells.count == 4, let steps = Int(cells[1]), let seconds = CSV.number(String(cells[2])) else {
            return true
        }
        return cells[3] != CSV.text(milliseconds(seconds, steps: steps))
    }
}
