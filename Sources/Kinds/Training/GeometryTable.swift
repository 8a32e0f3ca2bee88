import Measures
import Settings
import Store
import Tables
import Theory

/// geometry.csv: how each model's directions are arranged, over all of them and over the represented ones, beside what
/// theory says of so many directions.
enum GeometryTable {
    struct Row: Sendable {
        let run: FinishedRun
        let subset: FeatureSubset

        func measure(_ name: String) -> Double? { run.measure(subset.key(name)) }
        /// k, 0 where there is none.
        var directions: Int { measure("directions").flatMap { Int(exactly: $0) } ?? 0 }
        var width: Int { run.settings.training.width }
        var bound: OverlapBounds.Named? {
            try? OverlapBounds.strongest(directions: directions, dimension: width)
        }
    }

    static func rows(_ results: Results) -> [Row] {
        results.runs.filter { $0.record.status == .finished }.flatMap { run in
            FeatureSubset.allCases.map { Row(run: run, subset: $0) }
        }
    }

    private static let digits = 10

    static let form = TableForm<Row>(
        "geometry.csv", "overlaps, interference and dimensionality of each model",
        [
            .cell(.runID) { $0.run.record.runID },
            .count(Coordinates.features) { $0.run.settings.training.features },
            .count(Coordinates.width) { $0.width },
            .cell(.text("over", "features that the row is taken over", words: FeatureSubset.allCases.map(\.rawValue))) {
                $0.subset.rawValue
            },
        ]
            + ArrangementMeasure.geometry.map { column in
                column.name == "directions"
                    ? .count(column) { $0.directions } : .number(column, digits: digits) { $0.measure(column.name) }
            } + theory)

    private static let theory: [TableForm<Row>.Cell] = [
        .number(
            Column("welch_mean_square", "", "Welch bound on mean_square_overlap for k directions", isLowerBound: true),
            digits: digits
        ) { try? WelchBound.meanSquare(directions: $0.directions, dimension: $0.width) },
        .number(Column("random_mean_square", "1/m", "mean_square_overlap of random directions"), digits: digits) {
            try? RandomDirections.meanSquare(dimension: $0.width)
        },
        .number(
            Column(
                "strongest_max_abs", "", "strongest lower bound on max_abs_overlap for k directions", isLowerBound: true
            ), digits: digits
        ) { $0.bound?.value },
        .cell(.text("strongest_bound", "name of the strongest bound")) { $0.bound?.name ?? "" },
        .number(Column("random_max_abs", "", "expected max_abs_overlap of k random directions"), digits: digits) {
            ExpectedMaxima.absolute(directions: $0.directions, dimension: $0.width)
        },
        .number(
            Column("rankin_max", "", "Rankin bound on max_overlap for k directions", isLowerBound: true), digits: digits
        ) {
            try? OverlapBounds.rankin(directions: $0.directions, dimension: $0.width)
        },
        .number(Column("random_max", "", "expected max_overlap of k random directions"), digits: digits) {
            ExpectedMaxima.signed(directions: $0.directions, dimension: $0.width)
        },
    ]
}
