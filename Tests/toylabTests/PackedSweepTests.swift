import Foundation
import Testing

/// Sweeps of many short runs, stored many to a pack, that are stopped and killed.
@Suite struct PackedSweepTests {
    static let experiment = """
        {"name": "tiny", "data": {"features": 2}, "model": {"width": 1}, "training": {"steps": 100, "batchSize": 32},
         "tables": ["features", "directions"], "replicates": 20,
         "sweep": {"data.activationDensity": {"linspace": [0.1, 1.5, 13]}}}
        """

    private static func undisturbed() throws -> Folder {
        let folder = try Folder()
        try folder.write("tiny.json", experiment)
        let whole = try Program.run(["run", "tiny.json", "--out", "whole", "--quiet", "--no-report"], in: folder.path)
        #expect(whole.status == 0)
        return folder
    }

    private static func compare(_ folder: Folder, _ other: String) throws {
        try InterruptionTests.compare(folder, "whole", other)
        for table in ["features.csv", "directions.csv", "columns.json"] {
            #expect(try folder.read("whole/\(table)") == folder.read("\(other)/\(table)"), "\(table)")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/\(other)/runs").sorted()
        #expect(names == (1...5).flatMap { ["pack-\($0).json", "pack-\($0).safetensors"] })
    }

    private static func finished(_ folder: Folder, _ results: String) throws -> (stored: Int, saved: Int) {
        let status = try Program.run(["status", results], in: folder.path).output
        let match = try #require(
            status.firstMatch(of: /tiny: ([0-9]+) of 260 runs finished(, [0-9]+ missing, ([0-9]+) of)?/))
        return (try #require(Int(match.1)), match.3.flatMap { Int($0) } ?? 0)
    }

    /// Whether a pack, or what is finished of one, is there.
    private static func holdsAny(_ folder: Folder, _ results: String) -> Bool {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/\(results)/runs")
        return names?.contains { $0.hasPrefix("pack-") && ($0.hasSuffix(".json") || $0.hasSuffix(".checkpoint")) }
            ?? false
    }

    /// Killed at moments that nobody chose, from the first that is saved on. What was finished stays so, and no pack is half
    /// there.
    ///
    /// - Parameter interval: seconds between checkpoints.
    static func kill(times: Int, seed: UInt64, interval: String) throws {
        let folder = try undisturbed()
        var (state, before) = (seed, (stored: 0, saved: 0))
        for _ in 0..<times {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let process = try Program.start(
                ["run", "tiny.json", "--out", "killed", "--checkpoint", interval, "--quiet", "--no-report"],
                in: folder.path)
            while process.isRunning, !holdsAny(folder, "killed") { usleep(2_000) }
            usleep(UInt32((state >> 33) % 500_000))
            Foundation.kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let now = try finished(folder, "killed")
            #expect(now.stored >= before.stored && now.stored + now.saved > 0)
            before = now
            #expect(try Program.run(["collect", "killed"], in: folder.path).errors.contains("is damaged") == false)
        }
        let last = try Program.run(["run", "tiny.json", "--out", "killed", "--no-report"], in: folder.path)
        #expect(last.status == 0)
        // Only what was missing is trained.
        #expect(before.stored == 260 || last.errors.contains("Working on \(260 - before.stored) run"))
        try compare(folder, "killed")
    }

    @Test func aKilledSweepGoesOn() throws { try Self.kill(times: 4, seed: 5, interval: "0.02") }

    /// A signal has every run stored that was said to be finished, and what is finished of a pack saved.
    @Test(arguments: [SIGINT, SIGTERM])
    func aStoppedSweepKeepsWhatIsFinished(signal: Int32) throws {
        let folder = try Self.undisturbed()
        let stopped = try Program.run(
            ["run", "tiny.json", "--out", "stopped", "--checkpoint", "0.05", "--no-report"], in: folder.path,
            interruptOnce: { $0.contains("] ") }, signal: signal)
        #expect(stopped.status == 75 || stopped.status == 0)
        let said = stopped.errors.split(separator: "\n").count { $0.hasPrefix("[") }
        #expect(try Self.finished(folder, "stopped").stored == said && said > 0)
        let last = try Program.run(["run", "tiny.json", "--out", "stopped", "--no-report"], in: folder.path)
        #expect(last.status == 0 && (said == 260 || last.errors.contains("Working on \(260 - said) run")))
        try Self.compare(folder, "stopped")
    }

    /// Parts in one folder, at the same time.
    @Test func shardsWritePacksSideBySide() throws {
        let folder = try Self.undisturbed()
        let programs = try (1...3).map {
            try Program.start(
                [
                    "run", "tiny.json", "--out", "parts", "--jobs", "1", "--shard", "\($0)/3", "--checkpoint", "0.02",
                    "--no-report",
                ], in: folder.path)
        }
        for program in programs {
            program.waitUntilExit()
            #expect(program.terminationStatus == 0)
        }
        #expect(try Self.finished(folder, "parts").stored == 260)
        try Self.compare(folder, "parts")
        #expect(try folder.read("parts/timing.csv").split(separator: "\n").count == 261)
    }

    @Test func aRunOfAPackIsShown() throws {
        let folder = try Self.undisturbed()
        let run = String(try folder.read("whole/runs.csv").split(separator: "\n")[7].prefix(16))
        let shown = try Program.run(["show", "whole", run, "--ascii"], in: folder.path)
        #expect(shown.status == 0 && shown.output.contains(" in 1 dimension, "))
        let pack = folder.path + "/whole/runs/pack-1.safetensors"
        try Data("x".utf8).write(to: URL(fileURLWithPath: pack))
        let collected = try Program.run(["collect", "whole"], in: folder.path)
        #expect(collected.errors.contains("whole/runs/pack-1 is damaged: none of its runs is believed."))
        let again = try Program.run(["run", "tiny.json", "--out", "whole", "--no-report"], in: folder.path)
        #expect(again.status == 0)
        #expect(again.errors.contains("The files of runs/pack-1 were damaged: they are set aside"))
    }
}

extension LongTests.FaultTests {
    @Test func manyKillsOfShortRuns() throws {
        try PackedSweepTests.kill(times: 30, seed: 6, interval: "0.02")
        try PackedSweepTests.kill(times: 10, seed: 7, interval: "60")
    }

    /// Files may not grow: no pack is half there, and with the limit lifted the sweep goes on.
    @Test func aPackThatHasNoRoom() throws {
        let folder = try Folder()
        try folder.write("tiny.json", PackedSweepTests.experiment)
        let command = "ulimit -f 60; exec '\(Program.path)' run tiny.json --out limited --quiet 2>errors"
        let process = Program.process("/bin/bash", ["-c", command], in: folder.path)
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 74)
        #expect(try folder.read("errors").contains("could not"))
        let runs = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/limited/runs")
        #expect(!runs.contains { $0.hasSuffix(".tmp") })
        #expect(try Program.run(["run", "tiny.json", "--out", "limited", "--no-report"], in: folder.path).status == 0)
    }
}
