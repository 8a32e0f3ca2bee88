import Basics
import Settings
import Tables

/// The measures that an experiment asks for, a sentence each.
enum MeasureSentences {
    /// Of more points or lines some are told, evenly spaced.
    private static let (mostPoints, mostLines) = (10, 6)

    /// "Features per dimension at density = 1, 0.3, 0.05: 1.00, 1.53, 2.01 for n = 400, m = 30; ... ."
    ///
    /// - Parameter areBest: of the replicates of a place the one of the least loss is told, and not their mean.
    static func all(_ tables: ResultTables, areBest: Bool) throws(Problems) -> [String] {
        let asked = tables.experiment.answer
        guard !asked.isEmpty else { return [] }
        let models = try MeasureLines(tables)
        let points = models.axis.map { evenly($0.values, most: mostPoints) } ?? []
        return asked.compactMap { column in
            let all = models.lines.compactMap { line -> (name: String, values: [String])? in
                let told =
                    models.axis == nil
                    ? line.places.prefix(1).map(Optional.some)
                    : points.map { point in line.places.first { $0.position == point } }
                let values = told.map { $0?.value(column, areBest: areBest) }
                guard values.contains(where: { $0 != nil }) else { return nil }
                return (line.name, values.map { $0.map(Digits.short) ?? "none" })
            }
            guard !all.isEmpty else { return nil }
            let shown = evenly(all, most: mostLines)
            let subject =
                column.prefix(1).uppercased() + column.dropFirst().split(separator: "_").joined(separator: " ")
            let along = models.axis.map { " at \($0.symbol) = \(points.map(setting).joined(separator: ", "))" } ?? ""
            let told = shown.map { "\($0.values.joined(separator: ", "))\($0.name.isEmpty ? "" : " for \($0.name)")" }
            let omitted = shown.count < all.count ? " (\(shown.count) of \(all.count) lines; runs.csv has all)" : ""
            return "\(subject)\(along): \(told.joined(separator: "; "))\(omitted)\(basis(tables.experiment, areBest))."
        }
    }

    private static func basis(_ experiment: Experiment, _ areBest: Bool) -> String {
        guard experiment.replicates > 1 else { return "" }
        return areBest
            ? "; of \(experiment.replicates) starts the one of the least loss"
            : "; means of \(experiment.replicates) replicates"
    }

    private static func setting(_ cell: String) -> String { Double(cell).map { Digits.setting($0) } ?? cell }
}
