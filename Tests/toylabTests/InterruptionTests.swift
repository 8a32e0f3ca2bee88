import Foundation
import Testing

/// Sweeps that are stopped, divided or killed leave the same bytes as one that was not.
@Suite struct InterruptionTests {
    static let experiment = """
        {"name": "long", "data": {"features": 60, "frequency": {"exponent": 1}},
         "training": {"steps": 6000, "batchSize": 128, "schedule": {"warmupSteps": 100}},
         "sweep": {"model.width": [3, 4, 6, 8, 12], "training.weightDecay": [-1, 0.5]}}
        """
    static let tables = [
        "experiment.json", "runs.csv", "curves.csv", "fits.csv", "comparison.csv", "geometry.csv",
        "differences.csv",
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
        #expect(last.output.hasPrefix("long (10 of 10 runs)\n"))
        try Self.compare(folder, "whole", "parts")
        #expect(try Program.run(["collect", "parts"], in: folder.path).status == 0)
        try Self.compare(folder, "whole", "parts")
    }

    /// Three programs at once, each with its part.
    @Test func shardsAtTheSameTime() throws {
        let folder = try undisturbed()
        let programs = try (1...3).map {
            try Program.start(
                ["run", "long.json", "--out", "parts", "--jobs", "1", "--shard", "\($0)/3"], in: folder.path)
        }
        for program in programs {
            program.waitUntilExit()
            #expect(program.terminationStatus == 0)
        }
        try Self.compare(folder, "whole", "parts")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/parts/runs")
        #expect(!names.contains { $0.contains(".damaged") || $0.hasSuffix(".tmp") })
        #expect(try folder.read("parts/timing.csv").split(separator: "\n").count == 11)
        let sessions = try folder.read("parts/provenance.json").components(separatedBy: "\"runs_trained\"").count - 1
        #expect(sessions == 3)
    }

    /// One run, stopped by a signal after signal: each session begins where the one before was stopped.
    @Test(arguments: [SIGTERM, SIGINT], ["", #", "tied": false, "architecture": "hidden-layer""#])
    func aStoppedRunGoesOnInside(signal: Int32, model: String) throws {
        let folder = try Folder()
        try folder.write(
            "long.json",
            """
            {"name": "long", "data": {"features": 60, "frequency": {"exponent": 1}}, "model": {"width": 6\(model)},
             "training": {"steps": 60000, "batchSize": 128, "schedule": {"warmupSteps": 100}}}
            """)
        #expect(try Program.run(["run", "long.json", "--out", "whole", "--quiet"], in: folder.path).status == 0)
        var steps = 0
        for _ in 0..<3 {
            let session = try Program.run(
                ["run", "long.json", "--out", "stopped"], in: folder.path, interruptOnce: { $0.contains("Working on") },
                milliseconds: 150, signal: signal)
            #expect(session.status == 75)
            #expect(session.errors.contains("1 of 1 runs are missing; the same command goes on."))
            let status = try Program.run(["status", "stopped", "--steps"], in: folder.path)
            let now = try #require(Int(status.output.dropLast()))
            #expect(now > steps && now < 60000)
            steps = now
            let text = try Program.run(["status", "stopped"], in: folder.path).output
            #expect(
                text.hasPrefix(
                    "long: 0 of 1 runs finished, 1 missing, 1 of them saved on their way\nsteps: \(steps) of 60000\n"
                        + "unfinished; `toylab run "))
        }
        #expect(try Program.run(["run", "long.json", "--out", "stopped"], in: folder.path).status == 0)
        #expect(try Program.run(["status", "stopped"], in: folder.path).output.hasSuffix("\ncomplete\n"))
        try Self.compare(folder, "whole", "stopped")
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/stopped/runs")
        #expect(left.count == 2)
    }

    /// Its last digits are those of a run that never stopped, and whoever waits is told why it begins anew.
    @Test func aRunOfAnotherArithmeticBeginsAnew() throws {
        let folder = try Folder()
        try folder.write(
            "long.json",
            """
            {"name": "long", "data": {"features": 60}, "model": {"width": 6}, "training": {"steps": 60000, "batchSize": 128}}
            """)
        let session = try Program.run(
            ["run", "long.json", "--out", "out"], in: folder.path, interruptOnce: { $0.contains("Working on") },
            milliseconds: 150)
        #expect(session.status == 75)
        #expect(!session.errors.contains("begun anew"))
        let runs = folder.path + "/out/runs"
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: runs).first)
        let parts = name.split(separator: ".")
        #expect(parts.count == 3 && parts[2] == "checkpoint")
        try FileManager.default.moveItem(atPath: "\(runs)/\(name)", toPath: "\(runs)/\(parts[0]).01234567.checkpoint")
        let events = try Program.run(["run", "long.json", "--out", "out", "--json"], in: folder.path)
        #expect(events.status == 0)
        #expect(
            events.errors.contains("1 interrupted run can only be gone on with by the toylab, OpenBLAS and kind of CPU")
        )
        #expect(events.output.contains("\"begun_elsewhere\":[\"\(parts[0])\"]"))
    }

    /// A folder tells who computed what, however its sessions ended: the one that was killed has left its entry, and each
    /// record says what computed it.
    @Test func aMixtureOfArithmeticsIsSaid() throws {
        let folder = try Folder()
        try folder.write("long.json", Self.experiment)
        let arguments = ["run", "long.json", "--jobs", "1"]
        let killed = try Program.run(
            arguments, in: folder.path, interruptOnce: { $0.contains("[3/10]") }, signal: SIGKILL,
            environment: ["OPENBLAS_CORETYPE": "Nehalem"])
        #expect(killed.status == 9)
        let sessions = try folder.read("results/long/provenance.json")
        #expect(sessions.contains("\"blas_kernel\":\"Nehalem\"") && !sessions.contains("\"finished\""))
        let other = ["OPENBLAS_CORETYPE": "Sandybridge"]
        let second = try Program.run(arguments, in: folder.path, environment: other)
        #expect(second.status == 0)
        #expect(second.errors.contains("Runs that are there were computed with other last digits than here"))
        #expect(second.output.contains("The runs were computed by 2 kinds of arithmetic"))
        #expect(try folder.read("results/long/provenance.json").contains("\"blas_kernel\":\"Sandybridge\""))
        // Alone they are one kind, of which nothing is said.
        let alone = try Program.run(arguments + ["--out", "alone"], in: folder.path, environment: other)
        #expect(!alone.output.contains("kinds of arithmetic") && !alone.errors.contains("other last digits"))
    }

    /// Files of a later version of toylab are named for what they are, and stay.
    @Test func recordsOfALaterVersionAreNotDamaged() throws {
        let folder = try Folder()
        try folder.write("long.json", Self.experiment)
        let arguments = ["run", "long.json", "--quiet", "--no-report", "--set", "training.steps=20"]
        #expect(try Program.run(arguments, in: folder.path).status == 0)
        let runs = folder.path + "/results/long/runs"
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: runs).first { $0.hasSuffix(".json") })
        let later = try folder.read("results/long/runs/" + name).replacingOccurrences(
            of: "\"format\": 2", with: "\"format\": 3")
        try folder.write("results/long/runs/" + name, later)
        for arguments in [arguments, ["collect", "results/long"]] {
            let result = try Program.run(arguments, in: folder.path)
            #expect(result.status == 65)
            #expect(result.errors.contains("runs/\(name): is of format 3, which a later version of toylab wrote"))
        }
        #expect(try folder.read("results/long/runs/" + name) == later)
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

    /// The first step takes so long that a program which waited for its end would have saved it.
    @Test func aSecondSignalStopsAtOnce() throws {
        let folder = try Folder()
        try folder.write(
            "slow.json",
            """
            {"name": "slow", "data": {"features": 8000}, "model": {"width": 2000}, "training": {"batchSize": 200000}}
            """)
        let process = try Program.start(["run", "slow.json", "--out", "slow"], in: folder.path)
        while !FileManager.default.fileExists(atPath: folder.path + "/slow/runs") { usleep(20_000) }
        usleep(300_000)
        process.interrupt()
        usleep(200_000)
        process.interrupt()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 75)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/slow/runs").isEmpty)
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
        let process = process(path, arguments, in: folder)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }
}
