public import Settings
import Tables

/// What models make of combinations that training showed and of others, by the groups of an experiment: from combinations.csv. Of the
/// replicates of a place the one of the least test loss.
public struct CombinationLines: Sendable {
    public struct Point: Sendable {
        public let width: Int
        public let seenLoss, unseenLoss: Double
        /// A thousandth of what silence loses: what is next to nothing.
        public let negligible: Double

        /// Whether next to nothing is lost of the combinations that training showed.
        var isKept: Bool { seenLoss < negligible }

        var ratio: Double { unseenLoss / seenLoss }
    }

    public struct Line: Sendable {
        /// "seen = 1"; empty where there is one group.
        public let label: String
        /// Whether the hidden layer is linear.
        let isLinear: Bool
        /// By rising width.
        public let points: [Point]
    }

    /// Those of experiments that hold combinations out.
    public let lines: [Line]

    public init(_ tables: ResultTables) throws(Problems) {
        guard tables.holds(CombinationsTable.file) else {
            lines = []
            return
        }
        let rows = Dictionary(try tables.table(CombinationsTable.file).rows.map { ($0["run_id"], $0) }) { first, _ in
            first
        }
        let finished = try RunsTable.finished(tables)
        let groups = RunGroups(of: tables.experiment)
        lines = groups.all.compactMap { group in
            let points = group.replicates.compactMap { width, runs -> Point? in
                guard let best = runs.compactMap({ finished[$0.runID] }).ofLeastLoss, let row = rows[best["run_id"]],
                    let seen = row.number("seen_loss"), let unseen = row.number("unseen_loss"),
                    let nothing = runs[0].training.lossOfNothing
                else { return nil }
                return Point(
                    width: width, seenLoss: seen, unseenLoss: unseen,
                    negligible: 0.001 * nothing)
            }
            guard !points.isEmpty else { return nil }
            return Line(
                label: RunGroup.label(groups.coordinates(of: group)),
                isLinear: group.runs[0].training.hiddenActivation == nil, points: points.sorted { $0.width < $1.width })
        }
    }
}
