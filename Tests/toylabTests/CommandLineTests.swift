import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
    struct Result {
        let status: Int32
        let output: String
        let errors: String
    }

    /// `toylab`, built beside the test bundle.
    static let path: String = {
        let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        var folder = bundle.deletingLastPathComponent()
        while folder.path != "/", !FileManager.default.isExecutableFile(atPath: folder.path + "/toylab") {
            folder.deleteLastPathComponent()
        }
        return folder.path + "/toylab"
    }()

    /// The repository the tests were built from.
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// A program that is to start as from a shell: the threads of tests have signals blocked, and it would inherit that.
    static func process(_ program: String, _ arguments: [String], in folder: String) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["--default-signal", program] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardInput = FileHandle.nullDevice
        return process
    }

    /// - Parameters:
    ///   - isReady: of what has been printed on stderr: sends a signal once it is so.
    ///   - milliseconds: how long after that.
    ///   - program: another one than `toylab`, to start it in its way.
    ///   - environment: what it has in other ways than this process.
    static func run(
        _ arguments: [String], in folder: String, interruptOnce isReady: ((String) -> Bool)? = nil,
        milliseconds: UInt32 = 0, signal: Int32 = SIGINT, program: String = path, environment: [String: String] = [:]
    ) throws -> Result {
        let process = process(program, arguments, in: folder)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let outputFile = folder + "/stdout-\(UUID().uuidString)"
        let errorFile = folder + "/stderr-\(UUID().uuidString)"
        for file in [outputFile, errorFile] { _ = FileManager.default.createFile(atPath: file, contents: nil) }
        process.standardOutput = FileHandle(forWritingAtPath: outputFile)
        process.standardError = FileHandle(forWritingAtPath: errorFile)
        try process.run()
        if let isReady {
            while process.isRunning, !isReady((try? String(contentsOfFile: errorFile, encoding: .utf8)) ?? "") {
                usleep(20_000)
            }
            usleep(1000 * milliseconds)
            kill(process.processIdentifier, signal)
        }
        process.waitUntilExit()
        defer {
            for file in [outputFile, errorFile] { try? FileManager.default.removeItem(atPath: file) }
        }
        return Result(
            status: process.terminationStatus, output: try String(contentsOfFile: outputFile, encoding: .utf8),
            errors: try String(contentsOfFile: errorFile, encoding: .utf8))
    }
}

/// A folder that goes when the test ends.
final class Folder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "toylab-cli-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        try? FileManager.default.removeItem(atPath: path)
    }

    func write(_ name: String, _ text: String) throws {
        try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
    }

    func read(_ name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }
}

@Suite struct RunCommandTests {
    static let smoke = Program.repository + "/experiments/smoke.json"
    static let tables = ["experiment.json", "runs.csv", "curves.csv", "fits.csv", "comparison.csv"]

    @Test func smokeFromEndToEnd() throws {
        let folder = try Folder()
        let result = try Program.run(["run", Self.smoke], in: folder.path)
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("smoke: 10 of 10 runs\n"))
        // The question and its answer, in lines that any terminal has room for.
        #expect(
            result.output.contains("the loss goes as m^(−k), where k between\nneighbouring widths from m = 4 to 20"))
        #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
        let rows = try folder.read("results/smoke/runs.csv").split(separator: "\n")
        #expect(rows.count == 11)
        #expect(rows.dropFirst().allSatisfy { $0.contains(",finished,") })
        for table in Self.tables + ["provenance.json", "timing.csv"] {
            #expect(try !folder.read("results/smoke/" + table).isEmpty)
        }
    }

    @Test func theSameBytesWithOneJobOrTwo() throws {
        let folder = try Folder()
        #expect(
            try Program.run(["run", Self.smoke, "--out", "one", "--jobs", "1", "--quiet"], in: folder.path).status == 0)
        let two = try Program.run(["run", Self.smoke, "--out", "two", "--jobs", "2", "--quiet"], in: folder.path)
        #expect(two.status == 0)
        #expect(two.errors.isEmpty)
        for table in Self.tables { #expect(try folder.read("one/" + table) == folder.read("two/" + table)) }
        let runs = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/one/runs").sorted()
        #expect(runs.count == 20)
        for name in runs {
            let one = FileManager.default.contents(atPath: folder.path + "/one/runs/" + name)
            #expect(one == FileManager.default.contents(atPath: folder.path + "/two/runs/" + name))
        }
    }

    /// The comparison above can fail.
    @Test func anotherSeedGivesOtherBytes() throws {
        let folder = try Folder()
        _ = try Program.run(["run", Self.smoke, "--out", "one", "--quiet"], in: folder.path)
        _ = try Program.run(["run", Self.smoke, "--out", "two", "--quiet", "--set", "seed=8"], in: folder.path)
        #expect(try folder.read("one/runs.csv") != folder.read("two/runs.csv"))
    }

    @Test func anInterruptedSweepIsContinued() throws {
        let folder = try Folder()
        let arguments = ["run", Self.smoke, "--jobs", "1", "--set", "training.steps=3000"]
        let first = try Program.run(arguments, in: folder.path, interruptOnce: { $0.contains("[1/10]") })
        #expect(first.status == 75)
        #expect(first.errors.contains("runs are missing; the same command goes on."))
        let rows = try folder.read("results/smoke/runs.csv").split(separator: "\n").count - 1
        #expect(rows >= 1 && rows < 10)
        let second = try Program.run(arguments, in: folder.path)
        #expect(second.status == 0)
        #expect(second.errors.contains("\(rows) are there already"))
        let undisturbed = try Program.run(arguments + ["--out", "undisturbed"], in: folder.path)
        #expect(undisturbed.status == 0)
        for table in Self.tables {
            #expect(try folder.read("results/smoke/" + table) == folder.read("undisturbed/" + table))
        }
    }

    @Test func dryRunWritesNothing() throws {
        let folder = try Folder()
        let result = try Program.run(["run", Self.smoke, "--dry-run"], in: folder.path)
        #expect(result.status == 0)
        #expect(result.output.contains("to train: 10 runs"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/results"))
    }

    @Test func restartSetsOldResultsAside() throws {
        let folder = try Folder()
        let arguments = ["run", Self.smoke, "--set", "training.steps=10"]
        _ = try Program.run(arguments, in: folder.path)
        let result = try Program.run(arguments + ["--restart"], in: folder.path)
        #expect(result.status == 0)
        #expect(result.errors.contains("Earlier results are now in results/smoke.set-aside-1"))
        #expect(try folder.read("results/smoke/runs.csv") == folder.read("results/smoke.set-aside-1/runs.csv"))
    }

    /// One event a line, the findings last.
    @Test func eventsAsJSON() throws {
        let folder = try Folder()
        let result = try Program.run(
            ["run", Self.smoke, "--set", "training.steps=20", "--json", "--quiet"], in: folder.path)
        #expect(result.status == 0)
        let events = try result.output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(
            events.map { $0["event"] as? String ?? "" }
                == ["started"] + Array(repeating: "finished", count: 10) + ["report", "findings"])
        #expect(events[0]["missing"] as? Int == 10)
        #expect(events[1].keys.sorted() == ["event", "measures", "run_id", "seconds", "settings", "status"])
        let findings = try #require(events[12]["findings"] as? [String: Any])
        #expect((findings["exponents"] as? [Any])?.isEmpty == false)
    }
}

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

@Suite struct OtherCommandTests {
    @Test func schemaIsJSONThatKnowsEverySetting() throws {
        let folder = try Folder()
        let result = try Program.run(["schema"], in: folder.path)
        #expect(result.status == 0)
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        let properties = try #require(schema["properties"] as? [String: Any])
        #expect(
            properties.keys.sorted() == [
                "$comment", "$schema", "allSettings", "answer", "compare", "data", "kind", "model", "name", "packing",
                "question", "replicates", "seed", "sweep", "tables", "training",
            ])
    }

    @Test func planSaysWhatIsLeft() throws {
        let folder = try Folder()
        let result = try Program.run(["plan", RunCommandTests.smoke], in: folder.path)
        #expect(result.status == 0)
        #expect(result.output.contains("model.width: 4 6 9 14 20 (5)"))
        #expect(result.output.contains("to train: 10 runs"))
    }

    @Test func doctorFindsTheLabSound() throws {
        let folder = try Folder()
        let result = try Program.run(["doctor"], in: folder.path)
        #expect(result.status == 0)
        #expect(result.output.contains("matrix product  ok"))
    }

    @Test func benchRefusesSizesThatDoNotFit() throws {
        let folder = try Folder()
        let result = try Program.run(["bench", "--features", "100000000000"], in: folder.path)
        #expect(result.status == 64)
        #expect(result.errors.contains("--features 100000000000 is out of range; allowed: 2 to 100000."))
    }

    /// A full disk behind stdout is an error; behind stderr it costs the chatter only.
    @Test func outputThatCannotBeWritten() throws {
        let folder = try Folder()
        func status(_ command: String) throws -> Int32 {
            let process = Program.process("/bin/sh", ["-c", command], in: folder.path)
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus
        }
        let short = "'\(Program.path)' run '\(RunCommandTests.smoke)' --set training.steps=5"
        #expect(try status("'\(Program.path)' schema >/dev/full 2>/dev/null") == 74)
        #expect(try status(short + " >/dev/null 2>/dev/full") == 0)
        #expect(try status(short + " --out closed >/dev/null 2>&-") == 0)
        #expect(try folder.read("closed/runs.csv") == folder.read("results/smoke/runs.csv"))
    }

    @Test func benchPrintsTheContractsColumns() throws {
        let folder = try Folder()
        let result = try Program.run(
            ["bench", "--features", "50", "--width", "4", "--exponent", "1", "--steps", "3", "--format", "csv"]
                + ["--training-steps", "50"],
            in: folder.path)
        #expect(result.status == 0)
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[0].hasSuffix(",state,share_on") && lines[1].contains(",start,") && lines[2].contains(",trained,"))
        #expect(
            lines[0].hasPrefix(
                "features,width,frequency_exponent,batch_size,milliseconds_per_step,gflops,share_of_peak,"))
    }
}
