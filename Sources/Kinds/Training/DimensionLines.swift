public import Measures
public import Settings
public import Statistics
import Tables

/// The intrinsic dimensions of hidden layers against the width, by the groups of an experiment: from dimensions.csv.
public struct DimensionLines: Sendable {
    public struct Point: Sendable {
        public let width: Int
        /// Of one set of active features: k, r of them represented, and min(k, m); means over sets and replicates.
        public let active, represented, expected: Double
        /// Means over replicates.
        public let estimates: [LayerDimension.Estimator: SampleMean]
    }

    public struct Line: Sendable {
        /// "active = 2"; empty where there is one group.
        public let label: String
        /// Hidden layers by rising width: of samples with one set of active features, and of all kinds.
        public let one, mixed: [Point]
    }

    public let lines: [Line]

    public init(_ tables: ResultTables) throws(Problems) {
        guard tables.holds(DimensionsTable.file) else {
            lines = []
            return
        }
        let rows = Dictionary(grouping: try tables.table(DimensionsTable.file).rows) { $0["run_id"] }
        let groups = RunGroups(of: tables.experiment)
        lines = groups.all.compactMap { group in
            func mean(_ rows: [Table.Row], _ column: String) -> SampleMean? {
                SampleMean(rows.compactMap { $0.number(column) })
            }
            func points(_ samples: LayerDimension.Samples) -> [Point] {
                group.replicates.sorted { $0.width < $1.width }.compactMap { width, runs in
                    let found = runs.flatMap { rows[$0.runID] ?? [] }.filter {
                        $0["samples"] == samples.rawValue && $0["layer"] == LayerDimension.Layer.hidden.rawValue
                    }
                    guard let active = mean(found, "active"), let represented = mean(found, "represented"),
                        let expected = mean(found, "expected")
                    else { return nil }
                    return Point(
                        width: width, active: active.value, represented: represented.value, expected: expected.value,
                        estimates: LayerDimension.Estimator.allCases.reduce(into: [:]) {
                            $0[$1] = mean(found, $1.rawValue)
                        })
                }
            }
            let (one, mixed) = (points(.one), points(.mixed))
            guard !one.isEmpty || !mixed.isEmpty else { return nil }
            return Line(label: RunGroup.label(groups.coordinates(of: group)), one: one, mixed: mixed)
        }
    }
}
