import Basics
import Foundation
import Testing

/// Files that toylab did not make it neither removes nor writes over.
@Suite struct OwnershipTests {
    static let experiment = """
        {"name": "e", "data": {"features": 6}, "training": {"steps": 5, "batchSize": 8}, "tables": ["features"],
         "sweep": {"model.width": [2, 3]}}
        """

    /// Every byte below a folder, by path; where a link leads, and which folders there are.
    static func contents(_ folder: String) throws -> [String: Data] {
        let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return try paths.reduce(into: [:]) { result, path in
            let full = folder + "/" + path
            if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: full) {
                result[path] = Data("-> \(target)".utf8)
            } else {
                var isFolder: ObjCBool = false
                _ = FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
                result[path] = isFolder.boolValue ? Data() : try Data(contentsOf: URL(fileURLWithPath: full))
            }
        }
    }

    private func prepared(_ files: [String]) throws -> Folder {
        let folder = try Folder()
        try folder.write("e.json", Self.experiment)
        try FileManager.default.createDirectory(
            atPath: folder.path + "/mine/figures", withIntermediateDirectories: true)
        for file in files { try folder.write("mine/" + file, "mine: \(file)") }
        return folder
    }

    @Test(arguments: [
        ["run", "e.json", "--out", "mine"], ["run", "e.json", "--out", "mine", "--dry-run"],
        ["run", "e.json", "--out", "mine", "--restart"], ["plan", "e.json", "--out", "mine"],
        ["submit", "e.json", "--out", "mine", "--slurm", "--dry-run"],
    ])
    func aFolderOfTheUsersOwnIsRefused(arguments: [String]) throws {
        let names = ["features.csv", "directions.csv", "overlaps.csv", "runs.csv", "fits.csv", "report.html"]
        let folder = try prepared(names + ["figures/loss-against-width.svg"])
        let before = try Self.contents(folder.path + "/mine")
        let result = try Program.run(arguments, in: folder.path)
        #expect(result.status == 65)
        for name in names + ["figures"] { #expect(result.errors.contains(name)) }
        #expect(result.errors.contains("choose another folder with --out"))
        #expect(try Self.contents(folder.path + "/mine") == before)
    }

    /// An experiment.json of toylab's that was copied there does not make the tables beside it toylab's.
    @Test(arguments: [["run", "e.json", "--out", "mine"], ["collect", "mine"], ["report", "mine"]])
    func aCopiedExperimentShowsNothing(arguments: [String]) throws {
        let folder = try prepared(["features.csv", "runs.csv", "report.html", "figures/mine.svg"])
        #expect(try Program.run(["run", "e.json", "--quiet"], in: folder.path).status == 0)
        try folder.write("mine/experiment.json", try folder.read("results/e/experiment.json"))
        let table = try folder.read("results/e/runs.csv")
        if arguments[0] == "report" { try folder.write("mine/runs.csv", table) }
        let before = try Self.contents(folder.path + "/mine")
        #expect(try Program.run(arguments, in: folder.path).status == 65)
        #expect(try Self.contents(folder.path + "/mine") == before)
    }

    /// Notes beside results are nobody's business.
    @Test func otherFilesAreLeftAlone() throws {
        let folder = try prepared([])
        try FileManager.default.removeItem(atPath: folder.path + "/mine/figures")
        try folder.write("mine/notes.txt", "mine")
        #expect(try Program.run(["run", "e.json", "--out", "mine", "--quiet"], in: folder.path).status == 0)
        #expect(try folder.read("mine/notes.txt") == "mine")
    }

    @Test func aTableThatWasChangedIsKept() throws {
        let folder = try prepared([])
        #expect(try Program.run(["run", "e.json", "--quiet", "--no-report"], in: folder.path).status == 0)
        let (table, list) = (try folder.read("results/e/runs.csv"), try folder.read("results/e/toylab.sha256"))
        try folder.write("results/e/runs.csv", table + "a remark of mine\n")
        let again = try Program.run(["collect", "results/e"], in: folder.path, environment: ["PATH": "/nowhere"])
        #expect(again.status == 0)
        #expect(
            again.errors.contains(
                "results/e/runs.csv as it was is not in toylab's list of its files, toylab.sha256: it is kept as results/e/runs.csv.kept-1."
            ))
        #expect(try folder.read("results/e/runs.csv.kept-1") == table + "a remark of mine\n")
        #expect(try folder.read("results/e/runs.csv") == table)
        // Once more there is nothing to keep, and the list is one that sha256sum reads.
        #expect(try !Program.run(["collect", "results/e"], in: folder.path).errors.contains("kept"))
        #expect(try folder.read("results/e/toylab.sha256").hasPrefix(list.prefix(80)))
        let check = try Program.run(
            ["--check", "--strict", "--quiet", "toylab.sha256"], in: folder.path + "/results/e",
            program: "/usr/bin/sha256sum")
        #expect(check.status == 0, "\(check.errors)")
    }

    /// Version 0.2 listed no files: one that would be made otherwise today is kept, and the message does not say who changed it.
    @Test func aPageOfVersion02IsKept() throws {
        let folder = try prepared([])
        #expect(try Program.run(["run", "e.json", "--quiet", "--no-report"], in: folder.path).status == 0)
        try FileManager.default.removeItem(atPath: folder.path + "/results/e/toylab.sha256")
        try folder.write("results/e/report.html", "<p>0.2</p>")
        let report = try Program.run(["report", "results/e"], in: folder.path)
        #expect(report.status == 0)
        #expect(
            report.errors.contains(
                "results/e/report.html as it was is not in toylab's list of its files, toylab.sha256: it is kept as "
                    + "results/e/report.html.kept-1."), "\(report.errors)")
        #expect(try folder.read("results/e/report.html.kept-1") == "<p>0.2</p>")
    }

    /// A table that is not asked for any more goes; one of that name which toylab did not make stays.
    /// Each file has one line after a run, also those that were written anew.
    @Test func theListSaysWhatIsThere() throws {
        let folder = try prepared([])
        for question in ["One?", "Another?"] {
            try folder.write(
                "e.json",
                Self.experiment.replacingOccurrences(of: "{\"name\"", with: "{\"question\": \"\(question)\", \"name\""))
            #expect(try Program.run(["run", "e.json", "--quiet"], in: folder.path).status == 0)
        }
        let list = try folder.read("results/e/toylab.sha256").split(separator: "\n").dropFirst()
        let names = list.map { String($0.split(separator: " ")[1]) }
        #expect(names.count > 8 && Set(names).count == names.count)
        for (line, name) in zip(list, names) {
            let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/results/e/\(name)"))
            #expect(line.hasPrefix(Digest.sha256([data])), "\(name)")
        }
    }

    @Test func aTableNobodyAskedForStays() throws {
        let folder = try prepared([])
        #expect(try Program.run(["run", "e.json", "--quiet", "--no-report"], in: folder.path).status == 0)
        let fewer = ["run", "e.json", "--quiet", "--no-report", "--set", "tables=[]"]
        #expect(try Program.run(fewer, in: folder.path).status == 0)
        #expect(throws: (any Error).self) { try folder.read("results/e/features.csv") }
        try folder.write("results/e/features.csv", "mine")
        #expect(try Program.run(fewer, in: folder.path).status == 0)
        #expect(try folder.read("results/e/features.csv") == "mine")
    }

    /// Results of version 0.2 have no list of files: they are known by their records, or by their sessions.
    @Test(arguments: ["runs", "provenance.json"]) func resultsOfVersion02GoOn(lost: String) throws {
        let folder = try prepared([])
        #expect(try Program.run(["run", "e.json", "--quiet"], in: folder.path).status == 0)
        let before = try Self.contents(folder.path + "/results/e").filter { $0.key.hasSuffix(".csv") }
        for name in ["toylab.sha256", lost] {
            try FileManager.default.removeItem(atPath: folder.path + "/results/e/" + name)
        }
        let again = try Program.run(["run", "e.json", "--quiet"], in: folder.path)
        #expect(again.status == 0)
        // The report names the sessions.
        #expect(!again.errors.contains("csv.kept") && (lost == "provenance.json" || !again.errors.contains("kept")))
        let after = try Self.contents(folder.path + "/results/e").filter { $0.key.hasSuffix(".csv") }
        #expect(after.filter { $0.key != "timing.csv" } == before.filter { $0.key != "timing.csv" })
        #expect(!after.keys.contains { $0.contains(".kept-") })
    }

    /// Changes of a user to toylab's own files: the question, times, sessions. Each is kept, or goes on.
    @Test func whatAUserChangedIsKept() throws {
        let folder = try prepared([])
        #expect(try Program.run(["run", "e.json", "--quiet", "--no-report"], in: folder.path).status == 0)
        let results = "results/e/"
        let experiment = try folder.read(results + "experiment.json")
        let mine = experiment.replacingOccurrences(of: "\"question\": \"\"", with: "\"question\": \"Mine?\"")
        #expect(mine != experiment)
        try folder.write(results + "experiment.json", mine)
        let times = try folder.read(results + "timing.csv")
        try folder.write(results + "timing.csv", times + "a remark")
        let sessions = try folder.read(results + "provenance.json")
        try folder.write(
            results + "provenance.json",
            sessions.replacingOccurrences(of: "{\n  \"sessions\"", with: "{\"mine\": 1, \"sessions\""))
        try loseARecord(folder)
        #expect(try Program.run(["run", "e.json", "--quiet", "--no-report"], in: folder.path).status == 0)
        #expect(try folder.read(results + "experiment.json") == experiment)
        #expect(try folder.read(results + "experiment.json.kept-1") == mine)
        let rows = try folder.read(results + "timing.csv").split(separator: "\n")
        #expect(rows.count == 5 && rows[3] == "a remark" && rows[4].split(separator: ",").count == 5)
        #expect(try folder.read(results + "provenance.json").contains("\"mine\": 1"))
        // Comments and left-out defaults change nothing, and neither does a table of the user's that nobody asked for.
        try folder.write(results + "experiment.json", "{\"$comment\": \"mine\"," + Self.experiment.dropFirst())
        try folder.write(results + "directions.csv", "mine")
        let again = try Program.run(
            ["run", results + "experiment.json", "--out", "results/e", "--quiet"], in: folder.path)
        #expect(again.status == 0, "\(again)")
        #expect(try folder.read(results + "experiment.json.kept-2").contains("mine"))
        #expect(try folder.read(results + "directions.csv") == "mine")
    }

    private func loseARecord(_ folder: Folder) throws {
        let runs = folder.path + "/results/e/runs/"
        let record = try FileManager.default.contentsOfDirectory(atPath: runs).first { $0.hasSuffix(".json") }
        try FileManager.default.removeItem(atPath: runs + (try #require(record)))
    }

    /// A whole row that an editor left without its line feed stays; one that ends in the middle of a number goes.
    @Test func rowsWithoutALineFeed() throws {
        let folder = try prepared([])
        #expect(try Program.run(["run", "e.json", "--quiet", "--no-report"], in: folder.path).status == 0)
        let times = try folder.read("results/e/timing.csv")
        for (cut, rows) in [(1, 4), (3, 3), (20, 3)] {
            try folder.write("results/e/timing.csv", String(times.dropLast(cut)))
            try loseARecord(folder)
            #expect(try Program.run(["run", "e.json", "--quiet", "--no-report"], in: folder.path).status == 0)
            let table = try folder.read("results/e/timing.csv").split(separator: "\n")
            #expect(table.count == rows && table.allSatisfy { $0.split(separator: ",").count == 5 }, "\(cut): \(table)")
        }
    }

    /// The table of version 0.2 has a column less: its rows stay, and new ones have it.
    @Test func anEarlierTimingTableIsWidened() throws {
        let folder = try prepared([])
        #expect(try Program.run(["run", "e.json", "--quiet", "--no-report"], in: folder.path).status == 0)
        let lines = try folder.read("results/e/timing.csv").split(separator: "\n")
        let earlier = lines.map { $0.split(separator: ",").prefix(4).joined(separator: ",") }
        try folder.write("results/e/timing.csv", earlier.joined(separator: "\n") + "\n")
        try loseARecord(folder)
        #expect(try Program.run(["run", "e.json", "--quiet", "--no-report"], in: folder.path).status == 0)
        let table = try folder.read("results/e/timing.csv").split(separator: "\n").map(String.init)
        #expect(table.first == String(lines[0]) && table.first!.hasSuffix(",training_seconds"))
        #expect(Array(table[1..<earlier.count]) == earlier.dropFirst().map { $0 + "," })
        let last = table.last!.split(separator: ",")
        #expect(table.count == earlier.count + 1 && Double(last[4])! <= Double(last[2])! + 0.001)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/results/e/timing.csv.kept-1"))
    }

    /// A sweep goes on from what `submit` has written, and a script that was edited for the cluster is kept.
    @Test func tasksOfAClusterRun() throws {
        let folder = try prepared([])
        try FileManager.default.createDirectory(atPath: folder.path + "/bin", withIntermediateDirectories: false)
        for (name, script) in [("sbatch", "echo 17"), ("squeue", "exit 0")] {
            try folder.write("bin/" + name, "#!/bin/sh\n\(script)\n")
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755], ofItemAtPath: folder.path + "/bin/" + name)
        }
        let path = ["PATH": folder.path + "/bin:/usr/bin:/bin"]
        func run(_ arguments: [String]) throws -> Program.Result {
            try Program.run(arguments, in: folder.path, environment: path)
        }
        let submit = ["submit", "e.json", "--slurm", "--out", "out", "--tasks", "2"]
        #expect(try run(submit).status == 0)
        #expect(try run(submit).status == 0)  // the queue is empty: the first one failed
        let script = try folder.read("out/slurm/train.sbatch")
        try folder.write("out/slurm/train.sbatch", script + "module load mine\n")
        let again = try run(submit)
        #expect(again.status == 0 && again.errors.contains("it is kept as"), "\(again)")
        #expect(try folder.read("out/slurm/train.sbatch.kept-1") == script + "module load mine\n")
        for shard in ["1/2", "2/2"] {
            let task = ["run", "out/experiment.json", "--out", "out", "--shard", shard, "--quiet"]
            #expect(try run(task).status == 0)
        }
        #expect(try folder.read("out/runs.csv").split(separator: "\n").count == 3)
    }

    /// Only what has the whole name of a temporary file of toylab's is taken for one.
    @Test func draftsOfAUserAreNoLeftovers() throws {
        let folder = try prepared([])
        #expect(try Program.run(["run", "e.json", "--quiet"], in: folder.path).status == 0)
        let figures = FileManager.default.fileExists(atPath: folder.path + "/results/e/figures") ? ["figures/"] : []
        var drafts = (["", "runs/"] + figures).flatMap { place in
            ["draft.2024.12.tmp", "notes.7.x.tmp", "a.b.999999.1.tmp", "runs.csv.2024.tmp"].map {
                "results/e/\(place)\($0)"
            }
        }
        for (name, file) in [("toylab-drawing-2024-paper", "thesis.tex"), ("toylab-drawing-999999-1", "thesis.gp")] {
            try FileManager.default.createDirectory(
                atPath: folder.path + "/temporary/" + name, withIntermediateDirectories: true)
            drafts.append("temporary/\(name)/\(file)")
        }
        for draft in drafts {
            try folder.write(draft, "mine")
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSinceNow: -1e6)], ofItemAtPath: folder.path + "/" + draft)
        }
        for command in [["run", "e.json", "--quiet"], ["report", "results/e"]] {
            _ = try Program.run(command, in: folder.path, environment: ["TMPDIR": folder.path + "/temporary/"])
        }
        for draft in drafts { #expect((try? folder.read(draft)) == "mine", "\(draft)") }
    }

    @Test func theRootAndHomeAreNoPlaceForResults() throws {
        let folder = try prepared([])
        let home = ["HOME": folder.path + "/mine"]
        for out in ["/", "//", "/.", "~", "mine", "mine/", "mine/figures/.."] {
            let result = try Program.run(["run", "e.json", "--out", out], in: folder.path, environment: home)
            #expect(result.status == 64, "\(out)")
            #expect(result.errors.contains("no place for results"), "\(out)")
        }
        #expect(try Self.contents(folder.path + "/mine") == ["figures": Data()])
        // A name of HOME's is HOME's, whoever else has an account here.
        #expect(
            try Program.run(["run", "e.json", "--out", "~/out", "--quiet"], in: folder.path, environment: home).status
                == 0)
        #expect(try !folder.read("mine/out/runs.csv").isEmpty)
    }
}
