public import Settings
public import Statistics
import Tables
public import ToyModels

/// What each way of reading finds against the width, by the groups of an experiment: from readouts.csv.
public struct ReadOutLines: Sendable {
    public struct Line: Sendable {
        /// "optimizer = adamw"; empty where there is one group.
        public let label: String
        /// By rising width, at each the replicates in their order: the share of active features found by each way of reading.
        public let points: [(width: Int, found: [[String: Double]])]

        /// The mean over replicates at each width.
        public func course(_ kind: ReadOuts.Kind) -> [(width: Int, found: SampleMean)] {
            points.compactMap { width, all in
                SampleMean(all.compactMap { $0[kind.rawValue] }).map { (width, $0) }
            }
        }

        /// For each replicate the mean over widths of what signs find more in the model's own basis than in random ones.
        public var specificities: [Double] {
            let replicates = points.map(\.found.count).min() ?? 0
            return (0..<replicates).compactMap { replicate in
                let differences = points.compactMap { point -> Double? in
                    guard let own = point.found[replicate][ReadOuts.Kind.signs.rawValue],
                        let rotated = point.found[replicate][ReadOuts.Kind.rotatedSigns.rawValue]
                    else { return nil }
                    return own - rotated
                }
                return SampleMean(differences)?.value
            }
        }
    }

    public let lines: [Line]

    public init(_ tables: ResultTables) throws(Problems) {
        guard tables.holds(ReadOutsTable.file) else {
            lines = []
            return
        }
        let rows = Dictionary(grouping: try tables.table(ReadOutsTable.file).rows) { $0["run_id"] }
        let groups = RunGroups(of: tables.experiment)
        lines = groups.all.compactMap { group in
            let points = group.replicates.compactMap { width, runs -> (width: Int, found: [[String: Double]])? in
                let found = runs.compactMap { run -> [String: Double]? in
                    guard let own = rows[run.runID] else { return nil }
                    return own.reduce(into: [:]) { $0[$1["read_out"]] = $1.number("found") }
                }
                return found.isEmpty ? nil : (width, found)
            }
            guard !points.isEmpty else { return nil }
            return Line(
                label: RunGroup.label(groups.coordinates(of: group)), points: points.sorted { $0.width < $1.width })
        }
    }
}
