import Foundation
import Testing

/// Figures and report of a sweep, and what becomes of them where gnuplot does not do its part.
@Suite struct ReportCommandTests {
    private static let short = ["run", RunCommandTests.smoke, "--set", "training.steps=20"]
    static let hasGnuplot = ["/usr/bin/gnuplot", "/usr/local/bin/gnuplot"].contains {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    private func tables(_ folder: Folder, _ results: String) throws -> [String] {
        try RunCommandTests.tables.map { try folder.read("\(results)/\($0)") }
    }

    @Test(.enabled(if: hasGnuplot, "apt-get install gnuplot-nox")) func runDrawsAndReportDrawsAgain() throws {
        let folder = try Folder()
        let result = try Program.run(Self.short, in: folder.path)
        #expect(result.status == 0)
        #expect(result.errors.contains("The report is results/smoke/report.html\n"))
        let page = try folder.read("results/smoke/report.html")
        let figure = try folder.read("results/smoke/figures/loss-against-width.svg")
        #expect(figure.hasSuffix("</svg>\n\n") || figure.hasSuffix("</svg>\n"))
        try FileManager.default.removeItem(atPath: folder.path + "/results/smoke/figures")
        try FileManager.default.removeItem(atPath: folder.path + "/results/smoke/runs")
        // What programs on other machines began to write long ago goes; what they write now stays.
        try FileManager.default.createDirectory(
            atPath: folder.path + "/results/smoke/figures", withIntermediateDirectories: false)
        let leftovers = ["runs.csv", "figures/a.gp"].map { "results/smoke/\($0).elsewhere.1.2.tmp" }
        for name in leftovers + ["results/smoke/figures/b.gp.elsewhere.1.2.tmp"] { try folder.write(name, "half") }
        for name in leftovers {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSinceNow: -100_000)], ofItemAtPath: "\(folder.path)/\(name)")
        }
        let again = try Program.run(["report", "results/smoke"], in: folder.path)
        #expect(again.status == 0)
        #expect(again.output.hasPrefix("results/smoke/report.html with "))
        for name in leftovers { #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/\(name)")) }
        #expect(try folder.read("results/smoke/figures/b.gp.elsewhere.1.2.tmp") == "half")
        #expect(try folder.read("results/smoke/report.html") == page)
        #expect(try folder.read("results/smoke/figures/loss-against-width.svg") == figure)
    }

    @Test func tablesAlone() throws {
        let folder = try Folder()
        #expect(try Program.run(Self.short + ["--no-report"], in: folder.path).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/results/smoke")
        #expect(!names.contains("report.html") && !names.contains("figures"))
    }

    /// gnuplot is missing, fails, dies, or draws nothing: the tables are as they would be, the program says what is not
    /// drawn, and its exit code is that of the sweep.
    @Test(
        arguments: [
            (nil, "gnuplot is not installed, so "),
            ("echo nonsense >&2; exit 3", "was not drawn: gnuplot failed with code 3: nonsense."),
            ("kill -9 $$", "was not drawn: gnuplot was ended by signal 9."),
            ("echo '<?xml'; exit 0", "was not drawn: gnuplot drew no whole svg."),
        ] as [(String?, String)])
    func gnuplotDoesNotDoItsPart(script: String?, message: String) throws {
        let folder = try Folder()
        #expect(try Program.run(Self.short + ["--out", "whole", "--no-report"], in: folder.path).status == 0)
        try FileManager.default.createDirectory(atPath: folder.path + "/bin", withIntermediateDirectories: false)
        if let script {
            try folder.write("bin/gnuplot", "#!/bin/sh\n\(script)\n")
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755], ofItemAtPath: folder.path + "/bin/gnuplot")
        }
        let result = try Program.run(
            Self.short + ["--out", "plain"], in: folder.path, environment: ["PATH": folder.path + "/bin"])
        #expect(result.status == 0)
        #expect(result.errors.contains(message))
        #expect(result.errors.contains("`toylab report plain`"))
        // A figure that is missing is no progress, which --quiet is about.
        let quiet = try Program.run(
            Self.short + ["--out", "plain", "--quiet"], in: folder.path, environment: ["PATH": folder.path + "/bin"])
        #expect(quiet.errors.contains(message))
        #expect(try tables(folder, "plain") == tables(folder, "whole"))
        let page = try folder.read("plain/report.html")
        #expect(page.contains("Not drawn: gnuplot is missing or failed."))
        let figures = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/plain/figures")
        #expect(!figures.isEmpty && figures.allSatisfy { $0.hasSuffix(".gp") })
    }

    /// A figures folder that cannot be one takes nothing from the sweep, and the exit code says that the report is missing.
    @Test func aPlaceThatCannotBeDrawnInto() throws {
        let folder = try Folder()
        #expect(try Program.run(Self.short + ["--no-report"], in: folder.path).status == 0)
        try folder.write("results/smoke/figures", "a file")
        let result = try Program.run(Self.short, in: folder.path)
        #expect(result.status == 74)
        #expect(result.errors.contains("The report was not written, the tables are complete."))
        #expect(try folder.read("results/smoke/figures") == "a file")
        let collected = try Program.run(["collect", "results/smoke"], in: folder.path)
        #expect(collected.status == 74)
        #expect(collected.output == result.output && result.output.hasPrefix("smoke (10 of 10 runs): "))
        #expect(try Program.run(["report", "results/smoke"], in: folder.path).status == 74)
    }

    /// Earlier figures stay where gnuplot stops working, as long as they show these tables; and a page does not
    /// hide that runs are missing.
    @Test(.enabled(if: hasGnuplot, "apt-get install gnuplot-nox")) func earlierFiguresAndMissingRuns() throws {
        let folder = try Folder()
        #expect(try Program.run(Self.short + ["--out", "out"], in: folder.path).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out/figures").sorted()
        let again = try Program.run(["report", "out"], in: folder.path, environment: ["PATH": "/nowhere"])
        #expect(again.status == 74)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out/figures").sorted() == names)
        #expect(try !folder.read("out/report.html").contains("Not drawn"))
        let run = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out/runs").first)
        try FileManager.default.removeItem(atPath: folder.path + "/out/runs/" + run)
        let collected = try Program.run(["collect", "out"], in: folder.path, environment: ["PATH": "/nowhere"])
        #expect(collected.status == 0)
        #expect(try folder.read("out/report.html").contains("This rests on 9 of 10 runs; the others are missing."))
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out/figures")
        #expect(!left.contains("loss-against-width.svg"))
    }

    /// A folder in the report's place is somebody's: it makes room, and keeps what it holds.
    @Test func aFolderInPlaceOfTheReport() throws {
        let folder = try Folder()
        #expect(try Program.run(Self.short + ["--out", "out", "--no-report"], in: folder.path).status == 0)
        try FileManager.default.createDirectory(
            atPath: folder.path + "/out/report.html", withIntermediateDirectories: true)
        try folder.write("out/report.html/mine", "mine")
        let run = try Program.run(Self.short + ["--out", "out"], in: folder.path)
        #expect(run.status == 0)
        #expect(run.errors.contains("it is kept as out/report.html.kept-1"))
        #expect(try folder.read("out/report.html.kept-1/mine") == "mine")
        #expect(try folder.read("out/report.html").hasPrefix("<!DOCTYPE html>"))
    }

    /// A signal once the last run is stored: the tables are made, and nothing is drawn to its end.
    @Test func stoppedAfterTheLastRun() throws {
        let folder = try Folder()
        let path = try hangingGnuplot(in: folder)
        let result = try Program.run(
            Self.short + ["--out", "out"], in: folder.path, interruptOnce: { $0.contains("[10/10]") },
            environment: ["PATH": path])
        #expect(result.status == 75)
        #expect(result.errors.contains("the tables are complete. `toylab report out` draws."))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out")
        #expect(names.contains("runs.csv") && !names.contains("report.html"))
    }

    /// - Returns: a search path with a gnuplot that never ends, starts another program, and notes both processes in the file "pids".
    private func hangingGnuplot(in folder: Folder) throws -> String {
        try FileManager.default.createDirectory(atPath: folder.path + "/bin", withIntermediateDirectories: false)
        try folder.write(
            "bin/gnuplot", "#!/bin/sh\ntrap '' INT TERM\nsleep 100 &\necho $$ $! >>'\(folder.path)/pids'\nwait\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/bin/gnuplot")
        return "\(folder.path)/bin:/usr/bin:/bin"
    }

    /// A signal while gnuplot hangs ends both, and leaves tables without a page of other ones.
    @Test(arguments: [SIGINT, SIGTERM]) func stoppedWhileDrawing(signal: Int32) throws {
        let folder = try Folder()
        let path = try hangingGnuplot(in: folder)
        let result = try Program.run(
            Self.short, in: folder.path,
            interruptOnce: { _ in FileManager.default.fileExists(atPath: folder.path + "/pids") },
            milliseconds: 100, signal: signal,
            environment: ["PATH": path])
        #expect(result.status == 75)
        #expect(
            result.errors.contains(
                "Stopped while drawing; the tables are complete. `toylab report results/smoke` draws."))
        let children = try folder.read("pids").split(whereSeparator: \.isWhitespace).compactMap { pid_t($0) }
        #expect(children.count >= 2)
        usleep(200_000)
        // Gone, or waiting for whoever inherited it to take note.
        for child in children {
            let state = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8).split(separator: " ")[2]
            #expect(state == nil || state == "Z")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/results/smoke")
        #expect(names.contains("runs.csv") && !names.contains("report.html"))
    }

    @Test func aFolderWithoutResults() throws {
        let folder = try Folder()
        #expect(try Program.run(["report", "nowhere"], in: folder.path).status == 74)
        #expect(try Program.run(["report", ""], in: folder.path).status == 64)
        try folder.write("experiment.json", try String(contentsOfFile: RunCommandTests.smoke, encoding: .utf8))
        let result = try Program.run(["report", "."], in: folder.path)
        #expect(result.status == 65)
        #expect(result.errors.contains("runs.csv: is not there"))
    }
}

@Suite struct ShowCommandTests {
    private func trained(tied: Bool = true) throws -> (Folder, String) {
        let folder = try Folder()
        try folder.write(
            "e.json",
            """
            {"name": "e", "data": {"features": 5}, "training": {"steps": 50, "batchSize": 64},
             "model": {"tied": \(tied)}, "sweep": {"model.width": [2, 3]}}
            """)
        #expect(try Program.run(["run", "e.json", "--quiet", "--no-report"], in: folder.path).status == 0)
        let rows = try folder.read("results/e/runs.csv").split(separator: "\n").dropFirst()
        return (folder, String(try #require(rows.first).prefix(16)))
    }

    @Test func oneModel() throws {
        let (folder, run) = try trained()
        let result = try Program.run(
            ["show", "results/e", String(run.prefix(6))], in: folder.path,
            environment: ["LC_ALL": "C.UTF-8", "TERM": "xterm"])
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("\(run): 5 features in 2 dimensions, m = 2, test_loss "))
        for part in ["Norms |W_i|", "Gram matrix W_i · W_j", "Directions W_i"] { #expect(result.output.contains(part)) }
        #expect(result.output.contains("█"))
        for plain in [["LC_ALL": "C"], ["LC_ALL": "C.UTF-8", "TERM": "dumb"]] {
            let ascii = try Program.run(["show", "results/e", run], in: folder.path, environment: plain)
            #expect(ascii.status == 0)
            #expect(ascii.output.allSatisfy { $0.isASCII } && ascii.output.contains("dimensions, width 2, test_loss"))
        }
    }

    /// Of untied weights the decoder is drawn, and the title says so.
    @Test func oneModelOfUntiedWeights() throws {
        let (folder, run) = try trained(tied: false)
        let result = try Program.run(["show", "results/e", run, "--ascii"], in: folder.path)
        #expect(result.status == 0)
        for part in [
            "5 features in 2 dimensions, width 2, the decoder D is drawn,", "|D_i|, gains A_i . D_i", "D_i . D_j",
            "Directions D_i",
        ] {
            #expect(result.output.contains(part), "\(part)")
        }
        #expect(!result.output.contains("W_i"))
    }

    @Test func whatCannotBeShown() throws {
        let (folder, run) = try trained()
        let unknown = try Program.run(["show", "results/e", "xyz"], in: folder.path)
        #expect(unknown.status == 65)
        #expect(unknown.errors.contains("names no run; there are \(run)"))
        #expect(try Program.run(["show", "nowhere", run], in: folder.path).status == 74)
        try FileManager.default.removeItem(atPath: folder.path + "/results/e/runs/\(run).safetensors")
        let missing = try Program.run(["show", "results/e", run], in: folder.path)
        #expect(missing.status == 65)
        #expect(missing.errors.contains("has no whole record here"))
    }
}

@Suite struct NewCommandTests {
    @Test func aStartingExperimentRuns() throws {
        let folder = try Folder()
        let result = try Program.run(["new", "first"], in: folder.path)
        #expect(result.status == 0)
        #expect(try folder.read("first.json").contains("\"$comment\""))
        let run = try Program.run(
            ["run", "first.json", "--quiet", "--no-report", "--set", "training.steps=20"], in: folder.path)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("first (20 of 20 runs): How does "))
        #expect(try !folder.read("results/first/experiment.json").contains("comment"))
    }

    /// Whoever names the file means the experiment.
    @Test func theNameOfTheFileWillDo() throws {
        let folder = try Folder()
        #expect(try Program.run(["new", "first.json"], in: folder.path).status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["first.json"])
        #expect(try folder.read("first.json").contains("\"name\": \"first\""))
    }

    @Test func whatIsThereIsLeftAlone() throws {
        let folder = try Folder()
        try folder.write("mine.json", "precious")
        let result = try Program.run(["new", "mine"], in: folder.path)
        #expect(result.status == 74)
        #expect(result.errors.contains("mine.json: could not write: there is a file of that name"))
        #expect(try folder.read("mine.json") == "precious")
    }

    @Test(arguments: ["../up", "a b", "", ".hidden", "a/b", ".json"]) func namesThatNameNothing(name: String) throws {
        let folder = try Folder()
        #expect(try Program.run(["new", name], in: folder.path).status == 65)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
}

@Suite struct ShippedExperimentsTests {
    @Test func runAloneListsThem() throws {
        let folder = try Folder()
        try FileManager.default.createDirectory(
            atPath: folder.path + "/experiments", withIntermediateDirectories: false)
        try FileManager.default.copyItem(
            atPath: RunCommandTests.smoke, toPath: folder.path + "/experiments/smoke.json")
        try folder.write("experiments/broken.json", "{")
        let result = try Program.run(["run"], in: folder.path)
        #expect(result.status == 0)
        #expect(result.output.contains("\nsmoke: 10 runs, about "))
        #expect(result.output.contains("Does the whole path work"))
        #expect(result.output.contains("\nbroken\n    cannot be read"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/results"))
    }

    /// From elsewhere those of the repository are found; the other commands need a file.
    @Test func elsewhere() throws {
        let folder = try Folder()
        let result = try Program.run(["plan"], in: folder.path)
        #expect(result.status == 64)
        #expect(result.errors.contains("Missing expected argument"))
    }
}
