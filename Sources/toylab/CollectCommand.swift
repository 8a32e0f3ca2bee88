import Basics
import ArgumentParser
import Experiments
import Foundation
import Kinds
import LinearAlgebra
import Store

struct CollectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "collect",
        abstract: "Make the tables, figures and report of a results folder again, from its finished runs.",
        discussion: """
            Trains nothing. What an earlier version of toylab did not measure is measured from the stored weights, \
            each time. Where runs are missing, the tables are made of those that are there.
            """)

    @Argument(help: "The results folder.", completion: .directory) var results: String
    @Flag(help: "Give runs.csv (packing.csv) a column for every setting, swept or not.") var allSettings = false
    @Flag(help: "Print the findings as JSON.") var json = false

    func validate() throws {
        guard !results.isEmpty else { throw ValidationError("RESULTS is empty; name a results folder.") }
    }

    func run() throws {
        try reporting {
            try prepareFiles()
            try prepareProducts()
            let folder = FolderArgument.path(results)
            Signals.onStop {
                printError("\nStopped. Nothing is lost: `toylab collect \(folder.shellWord)` makes the tables.")
                Foundation.exit(Exit.interrupted.rawValue)
            }
            let outcome = try Collect.run(folder, overrides: ExperimentOptions.overrides(allSettings: allSettings))
            for note in outcome.findings.kept { printError(note) }
            let drawn = ReportCommand.drawNewTables(folder)
            try printResult(
                json
                    ? outcome.findings.json.pretty()
                    : outcome.findings.text(columns: Terminal.textColumns, command: ShowCommand.line(folder)))
            if !outcome.missing.isEmpty { Self.say(outcome, folder) }
            if drawn == nil { throw Exit.inputOutput }
        }
    }

    private static func say(_ outcome: Collect.Outcome, _ folder: String) {
        for pack in outcome.damagedPacks {
            printError("\(folder)/\(RunStore.objection(toPack: pack)).")
        }
        let named = outcome.missing.prefix(10).joined(separator: ", ")
        let more = outcome.missing.count > 10 ? " and \(outcome.missing.count - 10) more" : ""
        printError(
            "\(outcome.missing.count) of \(outcome.experiment.runs.count) runs are missing or damaged: \(named)\(more). "
                + "\(RunStore(folder: folder).runCommand) trains them.")
    }
}
