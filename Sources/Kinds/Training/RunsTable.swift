import Measures
import Settings
import Store
public import Tables
import Theory

/// runs.csv: one row a model.
enum RunsTable {
    static let file = "runs.csv"

    struct Row: Sendable {
        let run: FinishedRun
        /// No replicate of the same point has a smaller test loss.
        let isBest: Bool
    }

    static func rows(_ runs: [FinishedRun]) -> [Row] {
        let least = Dictionary(grouping: runs, by: \.settings.values).mapValues { runs in
            runs.compactMap { $0.measure("test_loss") }.min()
        }
        return runs.map { run in
            let loss = run.measure("test_loss")
            return Row(run: run, isBest: loss != nil && loss == least[run.settings.values]!)
        }
    }

    /// The rows of finished runs, in order.
    static func finishedRows(_ tables: ResultTables) throws(Problems) -> [Table.Row] {
        try tables.table(file).rows.filter { $0["status"] == "finished" }
    }

    /// The same by the run's name.
    static func finished(_ tables: ResultTables) throws(Problems) -> [String: Table.Row] {
        Dictionary(try finishedRows(tables).map { ($0["run_id"], $0) }) { first, _ in first }
    }

    /// The test loss of each finished run, by its name.
    static func testLosses(_ tables: ResultTables) throws(Problems) -> [String: Double] {
        try finished(tables).compactMapValues { $0.number("test_loss") }
    }

    /// The measured columns of version 0.2, which keep their places. Those of later measures stand at the end of a row,
    /// behind the swept settings, so that a new one moves none.
    private static let measuredFirst: Set = [
        "test_loss", "test_loss_stderr", "missing_loss", "interference_loss", "reconstruction_loss",
        "fraction_represented", "fraction_strongly_represented", "mean_square_overlap", "max_abs_overlap",
        "max_overlap", "min_overlap", "accepted_deviation", "features_per_dimension",
    ]

    /// - Parameter measures: those whose columns it has.
    static func form(
        _ experiment: Experiment, measures: [any Measure] = Measures.all
    ) -> TableForm<Row> {
        let first = measures.flatMap(\.columns).filter { measuredFirst.contains($0.name) }
        // Steps have a column too: those that were taken.
        let others = Coordinates.others(of: experiment).filter { $0.setting != TrainingSettings.steps.field.path }
        return TableForm(
            file, "one row a model",
            [.cell(.runID) { $0.run.record.runID }, setting(Coordinates.features), setting(Coordinates.width)]
                + Coordinates.columns.dropFirst().map(setting) + [
                    .count(Column("replicate", "", "number of the replicate, from 1")) { $0.run.settings.replicate },
                    .cell(Column("seed", "", "the experiment's seed")) { String($0.run.settings.seed) },
                    .count(Column("steps", "", "optimiser steps taken", unit: "steps")) { $0.run.record.steps },
                    .cell(
                        .text(
                            "status", "how the run ended; diverged: its loss was not finite",
                            words: [RunRecord.Status.finished, .diverged].map(\.rawValue))
                    ) { $0.run.record.status.rawValue },
                ]
                + ([trainLoss] + first).map(measure) + bounds
                + others.map(setting)
                + [
                    .count(
                        Column(
                            "best_of_restarts", "",
                            "1 where no replicate of the same point has a smaller test loss, 0 elsewhere")
                    ) { $0.isBest ? 1 : 0 }
                ] + measures.flatMap(later) + [
                    .cell(Column("experiment", "", "the experiment's name")) { _ in experiment.name }
                ] + TableForm<Row>.allSettings(experiment, besides: others.map(\.name)) { $0.run.settings },
            needed: ["run_id", "width", "status", "steps", "test_loss"])
    }

    /// The measured columns that hold numbers.
    static let measures = [trainLoss.name] + Measures.all.flatMap(\.columns).map(\.name)

    static let trainLoss = Column(
        "train_loss", "L", "training loss, mean over the last 100 batches",
        unit: "squared error per sample, or as training.loss has it")

    /// The columns of a measure that stand at the end of a row.
    private static func later(_ measure: any Measure) -> [TableForm<Row>.Cell] {
        measure.columns.filter { !measuredFirst.contains($0.name) }.map(Self.measure)
            + measure.texts.map { text in .cell(text.column) { text.text($0.run.record.measures) ?? "" } }
    }

    private static func measure(_ column: Column) -> TableForm<Row>.Cell {
        .number(column) { $0.run.measure(column.name) }
    }

    private static func setting(_ column: Column) -> TableForm<Row>.Cell {
        .cell(column) { Coordinates.cell(column, of: $0.run.settings.values) }
    }

    private static let bounds: [TableForm<Row>.Cell] = [
        .number(
            Column("welch_max_abs", "", "Welch bound on max_abs_overlap for n directions", isLowerBound: true)
        ) {
            try? WelchBound.maximumAbsolute(
                directions: $0.run.settings.training.features, dimension: $0.run.settings.training.width)
        },
        .number(
            Column("welch_mean_square", "", "Welch bound on mean_square_overlap for n directions", isLowerBound: true)
        ) {
            try? WelchBound.meanSquare(
                directions: $0.run.settings.training.features, dimension: $0.run.settings.training.width)
        },
        .number(Column("random_mean_square", "1/m", "mean_square_overlap of random directions")) {
            try? RandomDirections.meanSquare(dimension: $0.run.settings.training.width)
        },
    ]
}

extension [Table.Row] {
    /// Of some runs that of the least test loss.
    public var ofLeastLoss: Table.Row? {
        self.min { ($0.number("test_loss") ?? .infinity) < ($1.number("test_loss") ?? .infinity) }
    }

    /// Of the replicates of each place the one of the least test loss; models that have none.
    public var bestOfRestarts: [Table.Row] { filter { $0["best_of_restarts"] != "0" } }
}
