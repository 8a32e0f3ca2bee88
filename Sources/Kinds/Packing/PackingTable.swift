import Settings
import Tables
import Theory

/// packing.csv: one row a packing.
enum PackingTable {
    typealias Row = (cell: PackingCell, run: FinishedRun)

    static let file = "packing.csv"
    /// Of overlaps between single-precision directions, and of what is compared with them.
    private static let digits = 9

    static func form(_ experiment: Experiment) -> TableForm<Row> {
        let paths = PackingCell.otherPaths(experiment)
        let others = paths.enumerated().map { place, path in
            TableForm<Row>.Cell.cell(Column(swept: path, of: experiment)) { $0.cell.others[place] }
        }
        let settings = TableForm<Row>.allSettings(experiment, besides: paths) { $0.run.settings }
        return TableForm(
            file, "one row a packing", own + others + settings,
            needed: ["run_id", "directions", "dimension", "deviation"])
    }

    static func rows(_ cells: [PackingCell]) -> [Row] { cells.flatMap { cell in cell.runs.map { (cell, $0) } } }

    static let directions = Column("directions", "k", "number of directions", setting: "packing.directions")
    static let dimension = Column("dimension", "d", "dimensions that they share", setting: "packing.dimension")

    private static let own: [TableForm<Row>.Cell] = [
        .count(directions) { $0.cell.directions },
        .count(dimension) { $0.cell.dimension },
        .cell(PackingCell.method) { $0.cell.method.rawValue },
        .count(Column("trial", "", "number of the trial, from 1")) { $0.run.settings.replicate },
        measure(Column("deviation", "ε", "largest absolute overlap of two directions")),
        .number(Column("welch_max_abs", "", "Welch bound on the deviation", isLowerBound: true), digits: digits) {
            try? WelchBound.maximumAbsolute(directions: $0.cell.directions, dimension: $0.cell.dimension)
        },
        .number(
            Column("welch_mean_square", "", "Welch bound on mean_square_overlap", isLowerBound: true), digits: digits
        ) {
            try? WelchBound.meanSquare(directions: $0.cell.directions, dimension: $0.cell.dimension)
        },
        .cell(.runID) { $0.run.record.runID },
        .cell(Column("seed", "", "the experiment's seed")) { String($0.run.settings.seed) },
        measure(Column("mean_square_overlap", "⟨c²⟩", "mean squared overlap over pairs of directions")),
        measure(Column("max_overlap", "max c", "largest overlap")),
        measure(Column("min_overlap", "min c", "smallest overlap")),
        .number(
            Column("strongest_max_abs", "", "strongest lower bound on the deviation", isLowerBound: true),
            digits: digits
        ) {
            $0.cell.bound?.value
        },
        .cell(.text("strongest_bound", "name of that bound")) { $0.cell.bound?.name ?? "" },
        .number(Column("random_max_abs", "", "expected deviation of random directions"), digits: digits) {
            $0.cell.expectedOfRandom
        },
    ]

    private static func measure(_ column: Column) -> TableForm<Row>.Cell {
        .number(column, digits: digits) { $0.run.measure(column.name) }
    }
}
