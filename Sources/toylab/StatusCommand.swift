import Kinds
import Store
import ArgumentParser
import Cluster
import Experiments
import Foundation
import Settings

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Say how far a sweep is.",
        discussion: """
            Finished, interrupted and missing runs, as the results folder tells, and where the sweep was submitted to a \
            cluster, the tasks that lack runs. Writes nothing.
            """)

    @Argument(help: "The results folder.", completion: .directory) var results: String
    @Option(help: ArgumentHelp("Look at one part only.", valueName: "I/N"), transform: ExperimentOptions.shard)
    var shard: Shard?
    @Flag(help: "Print the number of steps done, and nothing else.") var steps = false
    @Flag(help: "Print JSON.") var json = false

    func validate() throws {
        guard !results.isEmpty else { throw ValidationError("RESULTS is empty; name a results folder.") }
        if shard != nil, !steps { throw ValidationError("--shard goes with --steps.") }
        if steps, json { throw ValidationError("--steps prints a number; leave --json away.") }
    }

    func run() throws {
        try reporting {
            try prepareFiles()
            let folder = FolderArgument.fromRoot(FolderArgument.path(results))
            let store = RunStore(folder: folder)
            let experiment = try Experiment.load(path: store.experimentFile())
            if steps {
                return try printResult("\(SweepState(experiment, in: store, shard: shard).stepsDone)")
            }
            let status = SweepStatus(experiment, store: store)
            if json { try printResult(status.json.pretty()) } else { try printText(status.text) }
        }
    }
}
