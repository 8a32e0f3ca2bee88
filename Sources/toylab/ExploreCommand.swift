import ArgumentParser
import Foundation
import Reporting

struct ExploreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explore",
        abstract: "Make a page to play with: models that move, and every run in a plot.",
        discussion: """
            One file, RESULTS/explorer.html, that any browser opens, without a network. Of small models (up to 3 dimensions \
            and 40 features) it has the directions, moving along the training where training.track kept its states in the \
            runs; of every experiment a plot whose axes are any two columns of the table of its runs. Needs D3: \
            apt-get install --no-install-recommends node-d3. Made again after a run or collect, which take it away.
            """)

    @Argument(help: "The results folder.", completion: .directory) var results: String
    @Option(
        help: ArgumentHelp("Write the page here. (default: RESULTS/explorer.html)", valueName: "file"),
        completion: .file(extensions: ["html"]))
    var out: String?
    @Option(
        help: ArgumentHelp(
            "The file d3.min.js of D3 5, where it is not Debian's.", valueName: "file"),
        completion: .file(extensions: ["js"]))
    var d3 = DrawingLibrary.path

    func validate() throws {
        guard !results.isEmpty else { throw ValidationError("RESULTS is empty; name a results folder.") }
        guard out?.isEmpty != true else { throw ValidationError("--out is empty; name a file.") }
    }

    func run() throws {
        try reporting {
            try prepareFiles()
            let outcome = try Explorer.write(folder: FolderArgument.path(results), to: out, library: d3)
            for note in outcome.kept { printError(note) }
            let models = outcome.models == 0 ? "" : "\(outcome.models) small models and "
            try printResult("\(outcome.path) with \(models)\(outcome.runs) runs")
        }
    }
}
