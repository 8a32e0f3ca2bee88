import Basics
import Store
import ArgumentParser
import Experiments
import Foundation
import Settings
import LinearAlgebra

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Train what an experiment asks for, and write its tables, figures and report.",
        discussion: """
            Finished runs are kept: the same command goes on where it stopped. Progress is told on stderr; stdout ends \
            with the answer. Without a file, the shipped experiments are listed.
            """)

    @OptionGroup var options: ExperimentOptions

    @Flag(help: "Read and check the experiment, say what would be trained, and stop.")
    var dryRun = false

    @Flag(help: "Set earlier results aside (renamed, not deleted) and train everything again.")
    var restart = false

    @Flag(help: "Stop at the first run that diverges or fails.")
    var failFast = false

    @Option(
        name: .customLong("checkpoint"),
        help: ArgumentHelp("Save runs that take longer every so many seconds.", valueName: "seconds"))
    var checkpointSeconds = 60.0

    @Flag(help: "No progress.")
    var quiet = false

    @Flag(inversion: .prefixedNo, help: "Draw the figures and write report.html; otherwise the tables alone.")
    var report = true

    @Flag(help: "Print what happens as JSON, one event a line, the findings last.")
    var json = false

    func validate() throws {
        guard (0.01...1e6).contains(checkpointSeconds) else {
            throw ValidationError("--checkpoint \(checkpointSeconds) is out of range; allowed: 0.01 to 1000000.")
        }
        if dryRun, json { throw ValidationError("--dry-run prints text; leave --json away.") }
        if restart, options.shard != nil {
            throw ValidationError("--restart would set aside what other shards have done; use it without --shard.")
        }
    }

    func run() throws {
        try reporting {
            try prepareFiles(jobs: options.jobs)
            guard options.experiment != nil else {
                guard ThisProgram.arguments.drop(while: { $0 != "run" }).count == 1 else {
                    throw ValidationError(
                        "Missing expected argument '<experiment>'. `toylab run` with nothing after it lists the shipped ones."
                    )
                }
                return try ShippedExperiments.list(jobs: options.jobs)
            }
            let (experiment, store) = try options.load()
            try prepareProducts(jobs: dryRun ? 1 : min(options.jobs, experiment.runs.count))
            if !quiet, !restart, let before = store.runsBeforeGrowth(to: experiment) {
                printError(
                    "The sweep in \(store.folder) has \(before) runs and grows to \(experiment.runs.count); its tables are made again "
                        + "of all of them. --out FOLDER leaves it as it is.")
            }
            if dryRun {
                try PlanCommand.print(experiment, store, options, fromNothing: restart)
                return
            }
            if restart, let aside = try store.setAside(), !quiet { printError("Earlier results are now in \(aside)") }
            try train(experiment, store)
        }
    }

    private func train(_ experiment: Experiment, _ store: RunStore) throws {
        // Raised by whoever runs it; `stop` by what goes wrong as well.
        let (asked, stop) = (StopFlag(), StopFlag())
        Signals.whileTraining(isQuiet: quiet) {
            asked.raise()
            stop.raise()
        }
        let run = ExperimentRun(
            experiment, store: store, jobs: options.jobs, failFast: failFast, shard: options.shard,
            checkpointInterval: .seconds(checkpointSeconds))
        let display = quiet ? nil : ProgressDisplay(experiment)
        let events = json ? EventLines() : nil
        let outcome = try run.run(
            stop: stop,
            started: { start in
                Self.sayWhatWasFound(start)
                display?.start(start, shard: options.shard, folder: store.folder)
                events?.started(start, experiment, folder: store.folder)
            },
            observe: {
                display?.show($0)
                events?.show($0)
            })
        display?.end()
        let wantsReport = report && !(outcome.findings?.isEmpty ?? true)
        // Before the findings, which are the last word.
        let isWritten = !wantsReport || asked.isRaised || draw(store, events)
        Signals.ignore()
        if let findings = outcome.findings {
            for note in findings.kept { printError(note) }
            if let events {
                try events.findings(findings)
            } else {
                try printResult(findings.text(columns: Terminal.textColumns, command: ShowCommand.line(store.folder)))
            }
        }
        for error in outcome.errors.dropFirst() { printError("\(error)") }
        if let failure = outcome.errors.first { throw failure }
        if outcome.missing > 0 {
            if outcome.failedFast { printError("Stopped at the first run that diverged or failed (--fail-fast).") }
            let part = options.shard.map { " of shard \($0.number)/\($0.count)" } ?? " of \(experiment.runs.count)"
            printError(
                "\(outcome.missing)\(part)\(options.shard == nil ? "" : "'s") runs are missing; the same command goes on."
            )
            throw Exit.interrupted
        }
        if wantsReport, asked.isRaised {
            printError(
                "Stopped before drawing; the tables are complete. `toylab report \(store.folder.shellWord)` draws.")
            throw Exit.interrupted
        }
        if !isWritten { throw Exit.inputOutput }
        if outcome.missingOfAll > 0, !quiet {
            printError(
                "This shard is done; \(outcome.missingOfAll) of \(experiment.runs.count) runs are missing in others. The "
                    + "last one to finish makes the tables, and `toylab collect \(store.folder.shellWord)` does.")
        }
    }

    private static func sayWhatWasFound(_ start: ExperimentRun.Start) {
        for run in start.damaged {
            printError("The files of run \(run) were damaged: they are set aside, and it is trained again.")
        }
        for pack in start.damagedPacks {
            printError("The files of runs/\(pack) were damaged: they are set aside, and its runs are trained again.")
        }
        for name in start.damagedCheckpoints {
            printError("The checkpoint of \(name) was damaged: it begins anew.")
        }
        let elsewhere = start.begunElsewhere.count
        if elsewhere > 0 {
            printError(
                "\(elsewhere) interrupted \(elsewhere == 1 ? "run" : "runs") can only be gone on with by the toylab, "
                    + "OpenBLAS and kind of CPU that began: begun anew here.")
        }
        for other in start.otherArithmetics {
            printError(
                "Runs that are there were computed with other last digits than here: by \(other). The tables will hold "
                    + "both; --restart trains all of them here.")
        }
    }

    /// - Returns: whether the report is there.
    private func draw(_ store: RunStore, _ events: EventLines?) -> Bool {
        guard let drawn = ReportCommand.drawNewTables(store.folder) else { return false }
        events?.report(drawn, folder: store.folder)
        if !quiet { printError("The report is \(store.folder)/report.html") }
        return true
    }
}
