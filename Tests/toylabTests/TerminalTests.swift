import Foundation
import Testing

/// What commands print: lines that fit the terminal that COLUMNS speaks of, progress, standing.
@Suite struct TerminalTests {
    private static let experiment = """
        {"name": "widths", "question": "How does the loss of models of the same data fall as their width grows, and why?",
         "data": {"features": 60}, "training": {"steps": 20, "batchSize": 16},
         "sweep": {"model.width": [2, 3, 4, 6, 8], "model.start.bias": [{"law": "normal", "deviation": 1},
           {"law": "constant", "value": 0}]}}
        """

    @Test(arguments: [60, 80, 200]) func noLineIsLonger(columns: Int) throws {
        let folder = try Folder()
        try folder.write("widths.json", Self.experiment)
        let environment = ["COLUMNS": "\(columns)", "LC_ALL": "C.UTF-8"]
        func lines(_ arguments: [String]) throws -> [Substring] {
            let result = try Program.run(arguments, in: folder.path, environment: environment)
            #expect(result.status == 0, "\(result)")
            return result.output.split(separator: "\n")
        }
        let run = try lines(["run", "widths.json", "--no-report"])
        #expect(run.allSatisfy { $0.count <= min(80, columns) } && run.count > 4 && run.count <= max(12, 960 / columns))
        let commands = [
            ["show", "results/widths", "--best"], ["collect", "results/widths"],
            ["capacity", "--dimension", "4096", "--deviation", "0.0645"],
            ["capacity", "--dimension", "32", "--directions", "2000"],
            ["measure", "\(Program.repository)/Tests/TensorFilesTests/Fixtures/f8.npy"],
        ]
        for command in commands {
            let lines = try lines(command)
            let longest = lines.map(\.count).max() ?? 0
            #expect(longest <= columns && lines.count > 4, "\(command): \(longest)")
        }
        let others = [
            ["plan", "widths.json"], ["status", "results/widths"], ["doctor"], ["run", "--help"],
            ["evaluate", "--help"],
            ["run"], ["fit", "results/widths/runs.csv", "--x", "width", "--y", "test_loss"],
            ["show", "results/widths"],
            ["check", "--results", "results"],
        ]
        for command in others {
            let result = try Program.run(command, in: folder.path, environment: environment)
            let long = (result.output + result.errors).split(separator: "\n").filter { $0.count > columns }
            // Paths of this machine are words that stay whole.
            let areOfPaths = long.allSatisfy { $0.contains("/toylab-") || $0.contains(Program.repository) }
            #expect(areOfPaths && result.output.count > 40, "\(command): \(result)")
        }
        // What is wrong, too.
        for command in [
            ["run", "none.json", "--st", "x"], ["plan", "widths.json", "--set", "widht=3", "--set", "E=1"],
        ] {
            let result = try Program.run(command, in: folder.path, environment: environment)
            #expect(
                result.status != 0 && result.errors.split(separator: "\n").allSatisfy { $0.count <= columns },
                "\(result)")
        }
        // Tables take the room there is.
        let wide = try lines(["capacity", "--dimension", "4096", "--deviation", "0.0645"])
        #expect(columns < 200 || wide.contains { $0.count > 80 })
    }

    /// Of too few widths for an exponent, and of one model, the answer says what is lost, and why no more is said.
    @Test(arguments: [
        (#"{"model.width": [2, 4, 8]}"#, "Test loss along m"),
        (#"{"model.width": [3]}"#, "The test loss is "),
    ])
    func whatIsLostIsTold(sweep: String, words: String) throws {
        let folder = try Folder()
        try folder.write(
            "few.json",
            #"{"name": "few", "question": "Does the loss fall?", "data": {"features": 60}, "training": {"steps": 300, "batchSize": 64}, "sweep": \#(sweep)}"#
        )
        #expect(try Program.run(["run", "few.json", "--no-report"], in: folder.path).output.contains(words))
        let shown = try Program.run(["show", "results/few"], in: folder.path).output
        #expect(shown.contains(words) && shown.contains("widths or more") == words.contains("along"), "\(shown)")
        let rows = try folder.read("results/few/runs.csv").split(separator: "\n").map { $0.split(separator: ",") }
        let loss = try #require(rows[0].firstIndex(of: "test_loss"))
        let first = try #require(Double(rows[1][loss]))
        #expect(shown.contains(String(format: first >= 100 ? "%.0f" : "%.3g", first)), "\(first) in \(shown)")
    }

    /// What is wrong is answered with the usage of the command that it is of, or with the command that is meant.
    @Test func usagesAreOfTheCommand() throws {
        let folder = try Folder()
        let option = try Program.run(["run", "--hlep"], in: folder.path).errors
        #expect(option.contains("did you mean '--help'?\nUsage: toylab run [<options>]"), "\(option)")
        #expect(option.hasSuffix("See 'toylab run --help' for more information.\n"), "\(option)")
        let help = try Program.run(["help", "rnu"], in: folder.path)
        #expect(help.status == 64 && help.errors.contains("did you mean `toylab run`?"), "\(help)")
        #expect(try Program.run(["help", "run"], in: folder.path).output.contains("USAGE: toylab run"))
    }

    /// A reader who reads no further has no message; a full disk has one.
    @Test(arguments: [("| head -c 5", ""), ("> /dev/full", "standard output: could not write")])
    func aReaderWhoGoesAway(sink: String, message: String) throws {
        let folder = try Folder()
        // More than a pipe holds.
        let table = "\(Program.repository)/results/published-grid/runs.csv"
        let command = "'\(Program.path)' table --format csv '\(table)' \(sink)"
        let result = try Program.run(["-c", command], in: folder.path, program: "/bin/sh")
        #expect(message.isEmpty ? result.errors.isEmpty : result.errors.contains(message), "\(result.errors)")
    }

    /// Shipped results have tables and no runs.
    @Test func theStatusOfAFolderWithoutItsRuns() throws {
        let folder = try Folder()
        try folder.write("widths.json", Self.experiment)
        #expect(try Program.run(["run", "widths.json", "--no-report"], in: folder.path).status == 0)
        func status() throws -> String { try Program.run(["status", "results/widths"], in: folder.path).output }
        #expect(try status() == "widths: 10 of 10 runs finished\nsteps: 200 of 200\ncomplete\n")
        try FileManager.default.removeItem(atPath: folder.path + "/results/widths/runs")
        #expect(
            try status().hasPrefix(
                "widths: its tables are here, its 10 runs are not, as git leaves the runs of shipped results\n`"))
        try FileManager.default.removeItem(atPath: folder.path + "/results/widths/runs.csv")
        #expect(try status().contains("\nnot begun; `toylab run "))
    }

    /// A line names the settings that are swept, and no others.
    @Test func linesOfProgressNameWhatIsSwept() throws {
        let folder = try Folder()
        try folder.write("widths.json", Self.experiment)
        let result = try Program.run(["run", "widths.json", "--no-report", "--jobs", "1"], in: folder.path)
        #expect(result.errors.contains(" m = 8, b₀ = 0: loss "), "\(result.errors)")
        #expect(!result.errors.contains("α") && !result.errors.contains("decay"))
    }
}
