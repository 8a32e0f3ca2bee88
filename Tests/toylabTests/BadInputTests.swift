import Foundation
import Testing

/// Mistakes in files and options: a message with its place and an exit code.
@Suite struct BadInputTests {
    private func run(_ text: String?, _ arguments: [String] = []) throws -> (Program.Result, Bool) {
        let folder = try Folder()
        if let text { try folder.write("e.json", text) }
        let result = try Program.run(["run", "e.json"] + arguments, in: folder.path)
        return (result, FileManager.default.fileExists(atPath: folder.path + "/results"))
    }

    @Test(arguments: [
        (nil, "there is no such file"),
        ("{\"name\": ", "cannot be parsed"),
        (#"{"name": "x", "modle": {}}"#, "did you mean \"model\"?"),
        (#"{"name": "x", "data": {"features": true}, "model": {"width": 3}}"#, "data.features: found true or false"),
        (#"{"name": "x", "data": {"features": 9}, "model": {"width": 0}}"#, "model.width: 0 is out of range"),
        (
            #"{"name": "x", "data": {"features": 9, "activationDensity": 10}, "model": {"width": 2}}"#,
            "allowed: up to 9"
        ),
        (#"{"name": "x", "data": {"features": 9}, "sweep": {"model.width": []}}"#, "the axis is empty"),
        (#"{"name": "a/b", "data": {"features": 9}, "model": {"width": 2}}"#, "cannot name a folder"),
    ])
    func badExperimentsExitWith65AndLeaveNothing(text: String?, message: String) throws {
        let (result, wrote) = try run(text)
        #expect(result.status == 65)
        #expect(result.errors.contains(message))
        #expect(result.output.isEmpty)
        #expect(!wrote)
    }

    /// Something that is no file is named for what it is, and not waited for.
    @Test(.timeLimit(.minutes(1))) func whatIsNoFile() throws {
        let folder = try Folder()
        #expect(mkfifo(folder.path + "/pipe", 0o644) == 0)
        for (name, message) in [
            ("pipe", "is a pipe or a device"), (".", "is a folder"),
            (String(repeating: "n", count: 300), "File name too long"),
        ] {
            let result = try Program.run(["plan", name], in: folder.path)
            #expect(result.status == 65)
            #expect(result.errors.contains(message), "\(result.errors)")
        }
    }

    /// Keys that vanish are refused wherever JSON is read, in either spelling.
    @Test(
        arguments: [
            (
                #"{"name": "x", "data": {"feat\u0075res": 8, "features": 9}, "model": {"width": 2}}"#, [],
                "\"features\" stands twice"
            ),
            (#"{"name": "x", "data": {"features": 9}, "model": {"width": 2},}"#, [], "where a key in quotes should be"),
            (
                #"{"name": "x", "data": {"features": 9}, "model": {"width": 2}}"#,
                ["--set", #"training={"steps":5,"steps":6}"#], "--set training: the key \"steps\" stands twice"
            ),
            (
                #"{"name": "x", "data": {"features": 9}, "model": {"width": 2}}"#,
                ["--set", #"training={"steps":5,}"#],
                "--set training: column 12 of the value cannot be parsed"
            ),
        ] as [(String, [String], String)])
    func jsonIsReadAsRFC8259HasIt(text: String, arguments: [String], message: String) throws {
        let (result, wrote) = try run(text, arguments)
        #expect(result.status == 65)
        #expect(result.errors.contains(message), "\(result.errors)")
        #expect(!wrote)
    }

    /// Two hundred thousand keys, known to nobody, and as many in one section.
    @Test(.timeLimit(.minutes(1))) func filesOfManyKeys() throws {
        let keys = (0..<200_000).map { "\"key\($0)\": \($0)" }.joined(separator: ", ")
        for text in ["{\(keys)}", "{\"name\": \"x\", \"data\": {\(keys)}}", "{\"name\": \"x\", \"sweep\": {\(keys)}}"] {
            let (result, _) = try run(text)
            #expect(result.status == 65)
            #expect(result.errors.split(separator: "\n").count < 120)
        }
    }

    @Test func unusableOptionsExitWith64() throws {
        #expect(try run("{}", ["--jobs", "0"]).0.status == 64)
        #expect(try run("{}", ["--jbos", "2"]).0.status == 64)
        #expect(try run("{}", ["--set", "training.steps"]).0.status == 64)
        let folder = try Folder()
        #expect(try Program.run(["rum"], in: folder.path).status == 64)
    }

    @Test func anUnwritableFolderExitsWith74() throws {
        let folder = try Folder()
        try folder.write("file", "no folder")
        let result = try Program.run(
            ["run", RunCommandTests.smoke, "--out", "file/below", "--quiet"], in: folder.path)
        #expect(result.status == 74)
        #expect(result.errors.contains("file: could not create the folder: there is a file of that name"))
    }

    @Test func anotherExperimentsResultsExitWith65() throws {
        let folder = try Folder()
        _ = try Program.run(["run", RunCommandTests.smoke, "--quiet"], in: folder.path)
        let before = try folder.read("results/smoke/runs.csv")
        let result = try Program.run(["run", RunCommandTests.smoke, "--set", "seed=9"], in: folder.path)
        #expect(result.status == 65)
        #expect(result.errors.contains("seed: is 7 in the results there, 9 in this file"))
        #expect(try folder.read("results/smoke/runs.csv") == before)
    }
}
