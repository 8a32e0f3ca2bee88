import ArgumentParser
import Experiments
import Foundation
import LinearAlgebra

struct CollectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "collect",
        abstract: "Make the tables of a results folder again, from its finished runs.",
        discussion: """
            Trains nothing. What an earlier version of toylab did not measure is measured now, from the stored weights.
            """)

    @Argument(help: "The results folder.", completion: .directory) var results: String
    @Flag(help: "Print the findings as JSON.") var json = false

    func run() throws {
        try reporting {
            secureStandardStreams()
            BLASRuntime.restartWithBetterKernel()
            BLASRuntime.useOneThread()
            let folder = (results as NSString).standardizingPath
            let experiment = try Experiment.load(path: folder + "/experiment.json")
            let (findings, missing) = try Collection.run(experiment, store: RunStore(folder: folder))
            try printResult(json ? findings.json.pretty() : findings.text)
            if missing > 0 {
                printError(
                    "\(missing) of \(experiment.runs.count) runs are missing or damaged; `toylab run "
                        + "\(folder)/experiment.json --out \(folder)` trains them.")
            }
        }
    }
}
