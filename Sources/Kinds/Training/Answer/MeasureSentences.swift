import Basics
import Settings
import Tables

/// The measures that an experiment asks for, a sentence each.
enum MeasureSentences {
    /// Of more points or lines some are told, evenly spaced.
    private static let (mostPoints, mostLines) = (10, 6)

    /// A measure along one swept setting, for one choice of the others.
    private struct Line {
        let name: String
        let values: [String]
    }

    /// "Features per dimension at density = 1, 0.3, 0.05: 1.00, 1.53, 2.01 for n = 400, m = 30; ... ."
    ///
    /// - Parameter areBest: of the replicates of a place the one of the least loss is told, and not their mean.
    static func all(_ tables: ResultTables, areBest: Bool) throws(Problems) -> [String] {
        let asked = tables.experiment.answer
        guard !asked.isEmpty else { return [] }
        let groups = RunGroups(of: tables.experiment)
        let byRun = try RunsTable.finished(tables)
        // Every place with the rows of its replicates, and what tells it from others.
        let places = groups.all.flatMap { group in
            group.replicates.map { width, runs in
                (
                    cells: groups.coordinates(of: group) + [(symbol: Coordinates.width.label, cell: "\(width)")],
                    rows: runs.compactMap { byRun[$0.runID] }
                )
            }
        }
        let symbols = places.first?.cells.map(\.symbol) ?? []
        let values = symbols.indices.map { axis in grouped(places) { [$0.cells[axis].cell] }.map { $0.key[0] } }
        let numbers = symbols.indices.filter { values[$0].count > 1 && values[$0].allSatisfy { Double($0) != nil } }
        // Along the numbers with the most values.
        let axis = numbers.max { values[$0].count < values[$1].count }
        let points = axis.map { evenly(values[$0], most: mostPoints) } ?? []
        // Settings that one number decides, as those swept together with it, tell nothing more.
        let telling = symbols.indices.filter { other in
            guard let axis else { return values[other].count > 1 }
            let both = grouped(places) { [$0.cells[axis].cell, $0.cells[other].cell] }
            return values[other].count > 1 && both.count > values[axis].count
        }
        let lines = grouped(places) { place in telling.map { place.cells[$0].cell } }
        return asked.compactMap { column in
            let all = lines.compactMap { line -> Line? in
                let told =
                    axis.map { axis in
                        points.map { point in line.members.first { $0.cells[axis].cell == point } }
                    } ?? line.members.prefix(1).map(Optional.some)
                let values = told.map { place in place.flatMap { value(column, $0.rows, areBest: areBest) } }
                guard values.contains(where: { $0 != nil }) else { return nil }
                let name = RunGroup.label(zip(telling, line.key).map { (symbol: symbols[$0], cell: $1) })
                return Line(name: name, values: values.map { $0.map(Digits.short) ?? "none" })
            }
            guard !all.isEmpty else { return nil }
            let shown = evenly(all, most: mostLines)
            let subject =
                column.prefix(1).uppercased() + column.dropFirst().split(separator: "_").joined(separator: " ")
            let along = axis.map { " at \(symbols[$0]) = \(points.map(setting).joined(separator: ", "))" } ?? ""
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

    private static func value(_ column: String, _ rows: [Table.Row], areBest: Bool) -> Double? {
        guard !areBest else { return rows.ofLeastLoss?.number(column) }
        let known = rows.compactMap { $0.number(column) }
        return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    }
}
