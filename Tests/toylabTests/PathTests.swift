import Foundation
import Testing

/// Names and paths that would lead out of the results folder, or name nothing, are refused, and nothing is written
/// elsewhere.
@Suite struct PathTests {
    private static let long = String(repeating: "n", count: 300)

    private func experiment(named name: String) throws -> String {
        let quoted = String(decoding: try JSONEncoder().encode(name), as: UTF8.self)
        return """
            {"name": \(quoted), "data": {"features": 6}, "training": {"steps": 5, "batchSize": 8},
             "sweep": {"model.width": [2, 3]}}
            """
    }

    private func names(_ folder: Folder, _ below: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + below).sorted()
    }

    @Test(arguments: [
        "..", ".", "../up", "/tmp/absolute", "a/b", "", ".hidden", "-option", "two words", "new\nline", "tab\t",
        "nul\u{0}",
        "bell\u{7}", "\u{202E}reversed", "é", "~", "$HOME", "a;b", long,
    ])
    func namesThatAreNoFolderOfTheirOwn(name: String) throws {
        let folder = try Folder()
        try folder.write("e.json", try experiment(named: name))
        for arguments in [["run"], ["plan"], ["submit", "--slurm", "--dry-run"]] {
            let result = try Program.run(arguments + ["e.json"], in: folder.path)
            #expect(result.status == 65)
            #expect(result.errors.contains("name: "))
            #expect(result.errors.allSatisfy { $0 == "\n" || !$0.isASCII || $0.asciiValue! >= 32 })
        }
        #expect(try names(folder) == ["e.json"])
    }

    /// `--out` may lead anywhere the user says, but not into a file, or through a name no file system takes.
    @Test(arguments: [("e.json/below", 74), (long, 74), ("", 64)] as [(String, Int32)])
    func foldersThatCannotBe(out: String, status: Int32) throws {
        let folder = try Folder()
        try folder.write("e.json", try experiment(named: "e"))
        #expect(try Program.run(["run", "e.json", "--out", out], in: folder.path).status == status)
        #expect(try names(folder) == ["e.json"])
    }

    @Test(arguments: ["a", "./b", "c/d", "e//f/", "../inside/g"]) func foldersNearAndFar(out: String) throws {
        let folder = try Folder()
        let inside = folder.path + "/inside"
        try FileManager.default.createDirectory(atPath: inside, withIntermediateDirectories: false)
        try folder.write("e.json", try experiment(named: "e"))
        let result = try Program.run(["run", "../e.json", "--out", out, "--quiet"], in: inside)
        #expect(result.status == 0)
        #expect(FileManager.default.fileExists(atPath: "\(inside)/\(out)/runs.csv"))
    }

    /// Links in a results folder that lead elsewhere: what they lead to stays as it is.
    @Test(arguments: ["runs", "timing.csv", "experiment.json", "provenance.json"])
    func linksThatLeadElsewhere(name: String) throws {
        let folder = try Folder()
        try folder.write("e.json", try experiment(named: "e"))
        #expect(try Program.run(["run", "e.json", "--quiet"], in: folder.path).status == 0)
        let inside = folder.path + "/results/e/" + name
        try FileManager.default.moveItem(atPath: inside, toPath: folder.path + "/elsewhere")
        try FileManager.default.createSymbolicLink(atPath: inside, withDestinationPath: "../../elsewhere")
        let before = name == "runs" ? try names(folder, "elsewhere").joined() : try folder.read("elsewhere")
        let result = try Program.run(["run", "e.json"], in: folder.path)
        #expect(result.status == 74)
        #expect(result.errors.contains("is a link to another place"))
        #expect(try before == (name == "runs" ? names(folder, "elsewhere").joined() : folder.read("elsewhere")))
    }

    /// Tables are put in the place of links, not written through them.
    @Test func linksInPlaceOfTables() throws {
        let folder = try Folder()
        try folder.write("e.json", try experiment(named: "e"))
        #expect(try Program.run(["run", "e.json", "--quiet"], in: folder.path).status == 0)
        let table = try folder.read("results/e/runs.csv")
        try folder.write("precious", "mine")
        for name in ["runs.csv", "fits.csv", "curves.csv"] {
            let path = folder.path + "/results/e/" + name
            try FileManager.default.removeItem(atPath: path)
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: folder.path + "/precious")
        }
        #expect(try Program.run(["collect", "results/e"], in: folder.path).status == 0)
        #expect(try folder.read("precious") == "mine")
        #expect(try folder.read("results/e/runs.csv") == table)
    }

    /// A pipe would be waited for without end.
    @Test(.timeLimit(.minutes(1))) func aPipeInPlaceOfARecord() throws {
        let folder = try Folder()
        try folder.write("e.json", try experiment(named: "e"))
        #expect(try Program.run(["run", "e.json", "--quiet"], in: folder.path).status == 0)
        let table = try folder.read("results/e/runs.csv")
        for kind in [".json", ".safetensors"] {
            let name = try #require(try names(folder, "results/e/runs").first { $0.hasSuffix(kind) })
            let path = folder.path + "/results/e/runs/" + name
            try FileManager.default.removeItem(atPath: path)
            #expect(mkfifo(path, 0o644) == 0)
            let again = try Program.run(["run", "e.json"], in: folder.path)
            #expect(again.status == 0)
            #expect(again.errors.contains("were damaged"))
            #expect(try folder.read("results/e/runs.csv") == table)
        }
    }
}
