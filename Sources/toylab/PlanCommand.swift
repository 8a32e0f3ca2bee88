import ArgumentParser
import Basics
import Experiments
import Foundation
import LinearAlgebra
import Settings
import Store

struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Say what an experiment would train, and how long that takes here.",
        discussion: "The time is predicted from a few training steps measured on this machine. Nothing is written.")

    @OptionGroup var options: ExperimentOptions

    func run() throws {
        try reporting {
            let (experiment, store) = try options.load()
            try prepareProducts()
            try Self.print(experiment, store, options)
        }
    }

    static func print(
        _ experiment: Experiment, _ store: RunStore, _ options: ExperimentOptions, fromNothing: Bool = false
    ) throws {
        let plan = try Plan(
            experiment, store: store, jobs: options.jobs, shard: options.shard, rates: .measured(),
            fromNothing: fromNothing)
        var lines = ["\(experiment.name): \(experiment.runs.count) runs into \(store.folder)"]
        if !experiment.question.isEmpty { lines.append(experiment.question) }
        for axis in experiment.axes {
            for (column, path) in axis.paths.enumerated() {
                let values = axis.rows.map { $0[column].canonical }
                let shown = values.count <= 12 ? values : values.prefix(6) + ["..."] + values.suffix(3)
                lines.append("  \(path): \(shown.joined(separator: " ")) (\(values.count))")
            }
        }
        if experiment.replicates > 1 { lines.append("  replicates: \(experiment.replicates)") }
        let part = options.shard.map { " in shard \($0.number)/\($0.count)" } ?? ""
        let tables =
            plan.tableSeconds >= 1
            ? ", \(duration(plan.tableSeconds)) of it for \(experiment.tables.map { "\($0).csv" }.listed)" : ""
        lines.append(
            "to train\(part): \(plan.missing) runs, \(plan.missingSteps) steps; about \(duration(plan.seconds)) "
                + "with --jobs \(options.jobs)\(tables)")
        try printText(lines.joined(separator: "\n"), hanging: 0)
    }
}
