public import Settings
import Statistics
public import Tables

/// The models of an experiment along the setting that it names, or the swept number with the most values: a line for each
/// choice of the other settings.
public struct MeasureLines: Sendable {
    /// The replicates of one choice of every setting.
    public struct Place: Sendable {
        /// Its cell of the number along which the lines run; nil where no number is swept.
        public let position: String?
        /// Of the finished runs.
        public let rows: [Table.Row]
        /// The loss below which such a model loses nothing.
        let nothing: Double

        /// A measure of the model of the least loss, or the mean over the replicates.
        public func value(_ column: String, areBest: Bool) -> Double? {
            guard !areBest else { return rows.ofLeastLoss?.number(column) }
            let known = rows.compactMap { $0.number(column) }
            return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
        }

        /// The 95% interval of a measure that is a mean over held-out samples, of such a value; nil of other measures.
        func heldOutInterval(_ column: String, areBest: Bool) -> ClosedRange<Double>? {
            guard let middle = value(column, areBest: areBest),
                let error = value("\(column)_stderr", areBest: areBest)
            else { return nil }
            let half = SampleMean.standardErrorsOfMany * error
            return middle - half...middle + half
        }

        /// The models that held-out samples cannot tell from the one of the least loss, that one among them.
        var ofEqualLoss: [Table.Row] { StartFindings.ofEqualLoss(rows, nothing: nothing) }
    }

    public struct Line: Sendable {
        /// "n = 400, m = 30"; empty where there is one line.
        public let name: String
        public let places: [Place]
    }

    /// The number along which the lines run: its symbol, the path of its setting and its values as cells, in the order of the
    /// sweep; nil where no number is swept.
    public let axis: (symbol: String, setting: String, values: [String])?
    public let lines: [Line]

    public init(_ tables: ResultTables) throws(Problems) {
        let byRun = try RunsTable.finished(tables)
        guard !byRun.isEmpty else {
            (axis, lines) = (nil, [])
            return
        }
        let groups = RunGroups(of: tables.experiment)
        // Every place with what tells it from others.
        let places = groups.all.flatMap { group in
            group.replicates.map { width, runs in
                (
                    cells: groups.coordinates(of: group) + [(symbol: Coordinates.width.label, cell: "\(width)")],
                    rows: runs.compactMap { byRun[$0.runID] }, nothing: StartFindings.nothing(of: runs[0].training)
                )
            }
        }
        let columns = groups.varying + [Coordinates.width]
        let values = columns.indices.map { axis in grouped(places) { [$0.cells[axis].cell] }.map { $0.key[0] } }
        let numbers = columns.indices.filter { values[$0].count > 1 && values[$0].allSatisfy { Double($0) != nil } }
        let axis =
            numbers.first { columns[$0].setting == tables.experiment.along }
            ?? numbers.max { values[$0].count < values[$1].count }
        self.axis = axis.map { (columns[$0].label, columns[$0].setting!, values[$0]) }
        // Settings that one number decides, as those swept together with it, tell nothing more.
        let telling = columns.indices.filter { other in
            guard let axis else { return values[other].count > 1 }
            let both = grouped(places) { [$0.cells[axis].cell, $0.cells[other].cell] }
            return values[other].count > 1 && both.count > values[axis].count
        }
        lines = grouped(places) { place in telling.map { place.cells[$0].cell } }.map { key, members in
            Line(
                name: RunGroup.label(zip(telling, key).map { (symbol: columns[$0].label, cell: $1) }),
                places: members.map { place in
                    Place(position: axis.map { place.cells[$0].cell }, rows: place.rows, nothing: place.nothing)
                })
        }
    }

    /// Replicates are starts, there to find the least loss, from so many on, and of models so small: a mean would tell of local minima.
    private static let (fewestStarts, mostFeatures) = (5, 100)

    /// Whether of the replicates of a place the one of the least loss stands for it, and not their mean: not where laws of other things than
    /// the loss are asked for, which are of means, nor of the loss where there are few replicates.
    public static func areBest(_ experiment: Experiment) -> Bool {
        let asked = Set(experiment.compare)
        guard asked.isDisjoint(with: TrainingComparisons.otherLaws) else { return false }
        if experiment.replicates >= fewestStarts { return true }
        return experiment.replicates > 1 && asked.isDisjoint(with: TrainingComparisons.unasked)
            && experiment.runs.allSatisfy { $0.training.features <= mostFeatures }
    }
}
