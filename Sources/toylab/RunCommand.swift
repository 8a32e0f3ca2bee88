import ArgumentParser
import Experiments
import Foundation
import LinearAlgebra
import Reporting

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Train what an experiment asks for, and write its tables, figures and report.",
        discussion: """
            Finished runs are kept: the same command goes on where it stopped. Progress is told on stderr; stdout ends \
            with the table of findings. Without a file, the shipped experiments are listed.
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
        let arguments = CommandLine.arguments.drop { $0 != "run" }.dropFirst()
        if options.experiment == nil, !arguments.isEmpty {
            throw ValidationError(
                "Missing expected argument '<experiment>'. `toylab run` with nothing after it lists the shipped ones.")
        }
        if dryRun, json { throw ValidationError("--dry-run prints text; leave --json away.") }
        if restart, options.shard != nil {
            throw ValidationError("--restart would set aside what other shards have done; use it without --shard.")
        }
    }

    func run() throws {
        try reporting {
            secureStandardStreams()
            guard options.experiment != nil else { return try ShippedExperiments.list(jobs: options.jobs) }
            let (experiment, store) = try options.load()
            BLASRuntime.restartWithBetterKernel()
            BLASRuntime.useOneThread()
            if dryRun {
                try PlanCommand.print(experiment, store, options, fromNothing: restart)
                return
            }
            if restart, let aside = try store.setAside(), !quiet { printError("Earlier results are now in \(aside)") }
            try train(experiment, store)
        }
    }

    private func train(_ experiment: Experiment, _ store: RunStore) throws {
        let stop = StopFlag()
        Signals.onStop {
            if stop.isRaised { Foundation.exit(Exit.interrupted.rawValue) }
            stop.raise()
            if !quiet { printError("\nStopping at the next step; what is there is saved. Once more stops at once.") }
        }
        let run = ExperimentRun(
            experiment, store: store, jobs: options.jobs, failFast: failFast, shard: options.shard,
            checkpointInterval: .seconds(checkpointSeconds))
        let display = quiet ? nil : ProgressDisplay()
        let events = json ? EventLines() : nil
        let outcome = try run.run(
            stop: stop,
            started: { start in
                for run in start.damaged {
                    printError("The files of run \(run) were damaged: they are set aside, and it is trained again.")
                }
                if let other = start.otherArithmetic {
                    printError(
                        "Runs that are there were computed with other last digits than here: by \(other). A run trained again "
                            + "would differ in them.")
                }
                if !start.begunElsewhere.isEmpty {
                    printError(
                        "\(start.begunElsewhere.count) interrupted \(start.begunElsewhere.count == 1 ? "run" : "runs") "
                            + "can only be gone on with by the toylab, OpenBLAS and kind of CPU that began: begun anew here."
                    )
                }
                display?.start(start, shard: options.shard, folder: store.folder)
                events?.started(start, experiment, folder: store.folder)
            },
            observe: {
                display?.show($0)
                events?.show($0)
            })
        display?.end()
        // Drawn before the findings, which are the last word; what goes wrong with it takes none of them away.
        if report, let findings = outcome.findings, !findings.isEmpty {
            do {
                Signals.whileDrawing(store.folder)
                let drawn = try Report.write(folder: store.folder)
                events?.report(drawn, folder: store.folder)
                for note in drawn.notes where !quiet { printError(note) }
                if !quiet { printError("The report is \(store.folder)/report.html") }
            } catch {
                printError("The report was not written, the tables are complete. \(error)")
            }
        }
        Signals.ignore()
        if let findings = outcome.findings {
            if let events { try events.findings(findings) } else { try printResult(findings.text) }
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
        if outcome.missingOfAll > 0, !quiet {
            printError(
                "This shard is done; \(outcome.missingOfAll) of \(experiment.runs.count) runs are missing in others. The "
                    + "last one to finish makes the tables, and `toylab collect \(store.folder)` does.")
        }
    }
}
