import Foundation
import Testing

/// Sweeps that are stopped, divided or killed leave the same bytes as one that was not.
@Suite struct InterruptionTests {
    static let experiment = """
        {"name": "long", "data": {"features": 60, "frequency": {"exponent": 1}},
         "training": {"steps": 1500, "batchSize": 128, "schedule": {"warmupSteps": 100}},
         "sweep": {"model.width": [3, 4, 6, 8, 12], "training.weightDecay": [-1, 0.5]}}
        """
    static let tables = [
        "experiment.json", "runs.csv", "curves.csv", "fits.csv", "comparison.csv", "geometry.csv",
    ]

    static func compare(_ folder: Folder, _ one: String, _ two: String) throws {
        for table in tables {
            #expect(try folder.read("\(one)/\(table)") == folder.read("\(two)/\(table)"), "\(table)")
        }
        func runs(_ name: String) throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: folder.path + "/\(name)/runs").filter {
                $0.hasSuffix(".json") || $0.hasSuffix(".safetensors")
            }.sorted()
        }
        let names = try runs(one)
        #expect(try names == runs(two))
        for name in names {
            let first = FileManager.default.contents(atPath: folder.path + "/\(one)/runs/" + name)
            #expect(first == FileManager.default.contents(atPath: folder.path + "/\(two)/runs/" + name), "\(name)")
        }
    }

    private func undisturbed() throws -> Folder {
        let folder = try Folder()
        try folder.write("long.json", Self.experiment)
        #expect(try Program.run(["run", "long.json", "--out", "whole", "--quiet"], in: folder.path).status == 0)
        return folder
    }

    @Test func shardsInOneFolderMakeTheSameTables() throws {
        let folder = try undisturbed()
        for shard in ["2/3", "2/3", "3/3"] {
            let result = try Program.run(["run", "long.json", "--out", "parts", "--shard", shard], in: folder.path)
            #expect(result.status == 0)
            #expect(result.output.isEmpty)
            #expect(result.errors.contains("This shard is done; "))
            #expect(!FileManager.default.fileExists(atPath: folder.path + "/parts/runs.csv"))
        }
        let last = try Program.run(["run", "long.json", "--out", "parts", "--shard", "1/3"], in: folder.path)
        #expect(last.status == 0)
        #expect(last.output.hasPrefix("long: 10 of 10 runs\n"))
        try Self.compare(folder, "whole", "parts")
        #expect(try Program.run(["collect", "parts"], in: folder.path).status == 0)
        try Self.compare(folder, "whole", "parts")
    }

    /// Stopped by a signal in the middle of runs, again and again.
    @Test(arguments: [SIGTERM, SIGINT])
    func aStoppedSweepGoesOnInsideItsRuns(signal: Int32) throws {
        let folder = try undisturbed()
        var sessions = 0
        var status: Int32 = 75
        while status == 75 {
            let started = try Program.start(["run", "long.json", "--out", "stopped", "--jobs", "2"], in: folder.path)
            usleep(UInt32(250_000))
            kill(started.processIdentifier, signal)
            started.waitUntilExit()
            status = started.terminationStatus
            sessions += 1
            try #require(sessions < 200)
        }
        #expect(status == 0)
        try Self.compare(folder, "whole", "stopped")
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/stopped/runs")
        #expect(!left.contains { $0.hasSuffix(".checkpoint") || $0.hasSuffix(".tmp") })
    }

    /// Killed at moments that nobody chose.
    @Test func aKilledSweepGoesOn() throws {
        let folder = try undisturbed()
        try Self.killAgainAndAgain(folder, kills: 6, seed: 1)
        try Self.compare(folder, "whole", "killed")
    }

    /// Kills a sweep after random times, then lets it finish.
    static func killAgainAndAgain(_ folder: Folder, kills: Int, seed: UInt64) throws {
        var state = seed
        for _ in 0..<kills {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let process = try Program.start(
                ["run", "long.json", "--out", "killed", "--checkpoint", "0.02", "--quiet"], in: folder.path)
            usleep(UInt32(60_000 + (state >> 33) % 400_000))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        let last = try Program.run(["run", "long.json", "--out", "killed", "--quiet"], in: folder.path)
        #expect(last.status == 0)
    }

    @Test func aSecondSignalStopsAtOnce() throws {
        let folder = try Folder()
        try folder.write("long.json", Self.experiment)
        let process = try Program.start(
            ["run", "long.json", "--set", "training.batchSize=100000", "--set", "data.features=5000"], in: folder.path)
        usleep(400_000)
        process.interrupt()
        usleep(50_000)
        process.interrupt()
        process.waitUntilExit()
        #expect(process.terminationStatus == 75)
    }

    @Test func wrongPartsAndIntervals() throws {
        let folder = try Folder()
        try folder.write("long.json", Self.experiment)
        for arguments in [
            ["--shard", "4/3"], ["--shard", "x"], ["--checkpoint", "0"], ["--shard", "1/2", "--restart"],
        ] {
            let result = try Program.run(["run", "long.json"] + arguments, in: folder.path)
            #expect(result.status == 64)
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/results"))
    }
}

extension Program {
    /// Started, not waited for; what it prints is lost.
    static func start(_ arguments: [String], in folder: String) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }
}
