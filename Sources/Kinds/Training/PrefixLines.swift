public import Settings
public import Statistics
import Tables
import Training

/// The losses of the first hidden dimensions of models, in lines to set beside each other: of models that were trained on prefixes, and
/// of models that were trained whole, from prefixes.csv.
public struct PrefixLines: Sendable {
    /// The models of one place of the sweep, by rising prefix.
    public struct Line: Sendable {
        /// What it shares with the lines that it is compared with; empty where all share it.
        public let setting: String
        /// Whether each prefix has biases of its own.
        public let hasOwnBiases: Bool
        public let width: Int
        /// The prefixes that training looked at; nil of models trained whole.
        public let trained: [Int]?
        public let points: [Point]

        /// The losses at a prefix.
        public struct Point: Sendable {
            public let dimensions: Int
            /// In the order of the replicates.
            public let losses: [(replicate: Int, loss: Double)]
            /// Of as many principal axes; none where the hidden layer is not linear.
            public let ofAxes: [(replicate: Int, loss: Double)]

            public var mean: SampleMean { SampleMean(losses.map(\.loss))! }
            public var meanOfAxes: SampleMean? { SampleMean(ofAxes.map(\.loss)) }
        }

        /// "4, 8, 16, 32"
        public var dimensions: String { trainedPoints.map { "\($0.dimensions)" }.joined(separator: ", ") }

        public func point(_ dimensions: Int) -> Point? { points.first { $0.dimensions == dimensions } }

        /// Those that training looked at; of models trained whole the whole.
        public var trainedPoints: [Point] { points.filter { (trained ?? [width]).contains($0.dimensions) } }
    }

    public let nested, whole: [Line]

    public init(_ tables: ResultTables) throws(Problems) {
        guard tables.holds(PrefixesTable.file) else {
            (nested, whole) = ([], [])
            return
        }
        let rows = Dictionary(grouping: try tables.table(PrefixesTable.file).rows) { $0["run_id"] }
        let groups = RunGroups(of: tables.experiment)
        let own = [Prefixes.setting.field.path, Prefixes.ownBiases.field.path]
        let columns = groups.varying.filter { !own.contains($0.setting ?? "") }
        var lines: [Line] = []
        for group in groups.all {
            let setting = RunGroup.label(columns.map { ($0.label, group.values[$0.name] ?? "") })
            for (width, runs) in group.replicates {
                lines += [Self.line(setting, width, runs, rows)].compactMap(\.self)
            }
        }
        nested = lines.filter { $0.trained != nil }
        whole = lines.filter { $0.trained == nil }
    }

    /// - Parameter runs: the replicates of one place.
    private static func line(
        _ setting: String, _ width: Int, _ runs: [RunSettings], _ rows: [String: [Table.Row]]
    ) -> Line? {
        var losses: [Int: [(replicate: Int, loss: Double)]] = [:]
        var ofAxes = losses
        for run in runs {
            for row in rows[run.runID] ?? [] {
                guard let prefix = row.number("prefix"), let loss = row.number("prefix_loss") else { continue }
                losses[Int(prefix), default: []].append((run.replicate, loss))
                if let loss = row.number("axes_loss") { ofAxes[Int(prefix), default: []].append((run.replicate, loss)) }
            }
        }
        guard !losses.isEmpty else { return nil }
        let trained = runs[0].training.prefixDimensions
        let points = losses.sorted { $0.key < $1.key }.map {
            Line.Point(dimensions: $0.key, losses: $0.value, ofAxes: ofAxes[$0.key] ?? [])
        }
        return Line(
            setting: setting, hasOwnBiases: runs[0].training.hasOwnBiases, width: width,
            trained: trained == [width] ? nil : trained, points: points)
    }

    /// The model of that width that was trained whole and shares the setting.
    public func whole(_ width: Int, beside line: Line) -> Line? {
        whole.first { $0.width == width && $0.setting == line.setting }
    }
}
