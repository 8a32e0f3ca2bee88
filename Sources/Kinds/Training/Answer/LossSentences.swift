import Settings
import Statistics
import Tables

/// What models lose, where no exponent tells how that goes with the width.
enum LossSentences {
    private static let (mostGroups, fewestWidths) = (4, 3)

    /// "The test loss is 0.0123 (±0.0004 by held-out samples)." of a single place of the sweep; of a few groups with several widths
    /// "Test loss along m: from 0.943 at 4 to 0.135 at 9 for α = 0; ... ."; otherwise empty.
    ///
    /// - Parameter areBest: of the replicates of a place the least loss is told, and not their mean.
    static func text(_ tables: ResultTables, areBest: Bool) throws(Problems) -> String {
        let groups = RunGroups(of: tables.experiment)
        let byRun = try RunsTable.finished(tables)
        func loss(_ runs: [RunSettings]) -> Double? {
            MeasureLines.Place(position: nil, rows: runs.compactMap { byRun[$0.runID] }, nothing: 0)
                .value("test_loss", areBest: areBest)
        }
        let basis = try MeasureSentences.basis(tables, areBest: areBest)
        let places = groups.all.flatMap { group in group.replicates.map { $0.runs } }
        if places.count == 1, let loss = loss(places[0]) {
            let errors = places[0].compactMap { byRun[$0.runID]?.number("test_loss_stderr") }
            let half = SampleMean.standardErrorsOfMany * (errors.max() ?? 0)
            let sure = half > 0 ? " (±\(Digits.significant(half, digits: 2)) by held-out samples)" : ""
            return "The test loss is \(Digits.significant(loss))\(sure)\(basis)."
        }
        let lines = groups.all.compactMap { group -> String? in
            let points = group.replicates.sorted { $0.width < $1.width }.compactMap { width, runs in
                loss(runs).map { Course.Point(position: "\(width)", value: $0) }
            }
            guard points.count >= fewestWidths else { return nil }
            let name = RunGroup.label(groups.coordinates(of: group))
            return Course(points).text + (name.isEmpty ? "" : " for \(name)")
        }
        guard !lines.isEmpty, lines.count <= mostGroups else { return "" }
        return "Test loss along m: \(lines.joined(separator: "; "))\(basis)."
    }
}
