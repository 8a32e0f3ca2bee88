import Foundation
import Testing

/// Trials that take minutes. TOYLAB_FAULTS=1 asks for it. One test at a time: a cluster's settings go to every program
/// that is started meanwhile.
@Suite(.serialized) struct LongTests {
    static var areAskedFor: Bool { ProcessInfo.processInfo.environment["TOYLAB_FAULTS"] == "1" }
}

extension LongTests {
    @Suite(.serialized, .enabled(if: LongTests.areAskedFor))
    struct FaultTests {
        @Test func fiftyKillsLeaveTheSameBytes() throws {
            let folder = try Folder()
            try folder.write(
                "long.json",
                InterruptionTests.experiment.replacingOccurrences(of: "\"steps\": 6000", with: "\"steps\": 24000"))
            #expect(try Program.run(["run", "long.json", "--out", "whole", "--quiet"], in: folder.path).status == 0)
            try InterruptionTests.killAgainAndAgain(folder, kills: 50, seed: 2)
            try InterruptionTests.compare(folder, "whole", "killed")
        }

        /// Two programs at work in one folder, one of which is killed again and again.
        @Test func twoProgramsShareAFolder() throws {
            let folder = try Folder()
            try folder.write("long.json", InterruptionTests.experiment)
            #expect(try Program.run(["run", "long.json", "--out", "whole", "--quiet"], in: folder.path).status == 0)
            let steady = try Program.start(
                ["run", "long.json", "--out", "killed", "--jobs", "1", "--checkpoint", "0.05"], in: folder.path)
            try InterruptionTests.killAgainAndAgain(folder, kills: 10, seed: 3)
            steady.waitUntilExit()
            #expect(steady.terminationStatus == 0)
            try InterruptionTests.compare(folder, "whole", "killed")
        }

        /// Files may not grow beyond a few blocks: what fits is kept, the rest is an error with the code for it, and with the
        /// limit lifted the sweep goes on.
        @Test func aLimitOnTheSizeOfFiles() throws {
            let folder = try Folder()
            try folder.write("long.json", InterruptionTests.experiment)
            #expect(try Program.run(["run", "long.json", "--out", "whole", "--quiet"], in: folder.path).status == 0)
            let command = "ulimit -f 3; exec '\(Program.path)' run long.json --out limited --quiet 2>errors"
            let process = Program.process("/bin/bash", ["-c", command], in: folder.path)
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationReason == .exit)
            #expect(process.terminationStatus == 74)
            #expect(try folder.read("errors").contains("could not"))
            #expect(try Program.run(["run", "long.json", "--out", "limited", "--quiet"], in: folder.path).status == 0)
            try InterruptionTests.compare(folder, "whole", "limited")
        }

        /// Limits under which the libraries beneath would trap, or try for ever.
        @Test(arguments: [
            ("-n 4", "ulimit -n"), ("-n 8", "ulimit -n"), ("-n 17", "ulimit -n"), ("-v 200000", "ulimit -v"),
            ("-v 300000", "ulimit -v"), ("-v 420000", "ulimit -v"), ("-s 64", "ulimit -s"), ("-s 256", "ulimit -s"),
        ])
        func otherLimits(limit: String, remedy: String) throws {
            let folder = try Folder()
            try folder.write("long.json", InterruptionTests.experiment)
            let command = "exec 2>errors; ulimit \(limit); exec '\(Program.path)' run long.json --out limited --jobs 1"
            let process = Program.process("/usr/bin/timeout", ["60", "/bin/bash", "-c", command], in: folder.path)
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 74)
            #expect(try folder.read("errors").contains(remedy))
            #expect(!FileManager.default.fileExists(atPath: folder.path + "/limited"))
        }

        /// A run that does not fit is refused before the first step, with the numbers; one that does is trained, however large its Gram
        /// matrices would be: 20,000 features of which all are active in a thousand held-out samples, in 1.2 GiB.
        @Test func aLimitOnMemory() throws {
            let folder = try Folder()
            try folder.write(
                "large.json",
                """
                {"name": "large", "data": {"features": 20000, "activationDensity": 300}, "model": {"width": 2},
                 "training": {"steps": 2, "batchSize": 2}}
                """)
            func run(_ kilobytes: Int, _ options: String) throws -> (Int32, String) {
                let command =
                    "ulimit -v \(kilobytes); exec '\(Program.path)' run large.json --jobs 1 --quiet \(options) 2>errors"
                let process = Program.process("/bin/bash", ["-c", command], in: folder.path)
                process.standardOutput = FileHandle.nullDevice
                try process.run()
                process.waitUntilExit()
                return (process.terminationStatus, try folder.read("errors"))
            }
            let (refused, message) = try run(1_200_000, "--set training.batchSize=512")
            #expect(refused == 74)
            #expect(message.contains("GiB of memory") && message.contains("ulimit -v"), "\(message)")
            #expect(!FileManager.default.fileExists(atPath: folder.path + "/results"))
            let (status, errors) = try run(1_200_000, "--no-report")
            #expect(status == 0, "\(errors)")
        }

        /// Asked to stop while it measures, a run keeps what it trained and stops at once; the next session measures it.
        @Test(.timeLimit(.minutes(2))) func aStopWhileMeasuring() throws {
            let folder = try Folder()
            try folder.write(
                "long.json",
                """
                {"name": "long", "data": {"features": 100000}, "model": {"width": 2}, "training": {"steps": 3, "batchSize": 8}}
                """)
            let stopped = try Program.run(
                ["run", "long.json"], in: folder.path, interruptOnce: { $0.contains("Working on") }, milliseconds: 8000,
                signal: SIGTERM)
            #expect(stopped.status == 75)
            let status = try Program.run(["status", "results/long"], in: folder.path)
            #expect(
                status.output.hasPrefix(
                    "long: 0 of 1 runs finished, 1 missing, 1 of them saved on their way\nsteps: 3 of 3\nunfinished; "))
        }

        /// Arguments are read where /proc is not there, and what a command needs of it is left out.
        @Test func withoutProc() throws {
            let folder = try Folder()
            try folder.write("long.json", InterruptionTests.experiment)
            let inside = "mount -t tmpfs none /proc || exit 99; exec '\(Program.path)' "
            func run(_ command: String) throws -> Program.Result {
                try Program.run(
                    ["--mount", "/bin/sh", "-c", inside + command], in: folder.path, program: "/usr/bin/unshare")
            }
            guard try run("schema").status != 99, try run("schema").status != 1 else { return }
            #expect(try run("schema").output.hasPrefix("{"))
            #expect(try run("rum").status == 64)
            #expect(try run("run long.json --out without --quiet --no-report").status == 0)
            #expect(
                try Program.run(["run", "long.json", "--out", "whole", "--quiet", "--no-report"], in: folder.path)
                    .status == 0)
            try InterruptionTests.compare(folder, "whole", "without")
        }

        /// Two containers of one host name over one folder: neither sees the other's processes, and neither takes the
        /// other's files for those of the dead.
        @Test func containersShareAFolder() throws {
            let folder = try Folder()
            try folder.write("long.json", InterruptionTests.experiment)
            #expect(try Program.run(["run", "long.json", "--out", "whole", "--quiet"], in: folder.path).status == 0)
            guard
                try Program.run(["--pid", "--fork", "/bin/true"], in: folder.path, program: "/usr/bin/unshare").status
                    == 0
            else { return }
            for trial in 0..<4 {
                let both = try ["1/2", "2/2"].map { shard in
                    let process = Program.process(
                        "/usr/bin/unshare",
                        [
                            "--pid", "--fork", "--mount-proc", Program.path, "run", "long.json", "--out",
                            "shared-\(trial)",
                            "--shard", shard, "--checkpoint", "0.01", "--jobs", "1",
                        ], in: folder.path)
                    process.standardOutput = FileHandle.nullDevice
                    process.standardError = FileHandle.nullDevice
                    try process.run()
                    return process
                }
                for process in both {
                    process.waitUntilExit()
                    #expect(process.terminationStatus == 0)
                }
                try InterruptionTests.compare(folder, "whole", "shared-\(trial)")
            }
        }

        /// A table that reaches the largest size a file may have keeps whole rows.
        @Test func timesAreWrittenWhole() throws {
            let folder = try Folder()
            try folder.write("long.json", InterruptionTests.experiment)
            #expect(try Program.run(["run", "long.json", "--quiet", "--no-report"], in: folder.path).status == 0)
            let record = try #require(
                try FileManager.default.contentsOfDirectory(atPath: folder.path + "/results/long/runs").first {
                    $0.hasSuffix(".json")
                })
            try FileManager.default.removeItem(atPath: folder.path + "/results/long/runs/" + record)
            var table = try folder.read("results/long/timing.csv")
            let header = try #require(table.split(separator: "\n").first)
            // Up to 24 bytes below the limit, where no row has room.
            let (limit, start) = (256 * 1024, "0123456789abcdef,1,1.0,")
            while table.utf8.count < limit - 120 { table += start + "1000.0,1.000\n" }
            table +=
                start + String(repeating: "9", count: limit - 24 - table.utf8.count - start.utf8.count - 7)
                + ",1.000\n"
            try folder.write("results/long/timing.csv", table)
            let command = "ulimit -f 256; exec '\(Program.path)' run long.json --quiet --no-report 2>errors >/dev/null"
            let process = Program.process("/bin/bash", ["-c", command], in: folder.path)
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 74)
            #expect(try folder.read("results/long/timing.csv") == table)
            // A row that another program could not finish goes with the next one.
            try folder.write("results/long/timing.csv", table + "0123456789abc")
            try FileManager.default.removeItem(atPath: folder.path + "/results/long/runs/" + record)
            #expect(try Program.run(["run", "long.json", "--quiet", "--no-report"], in: folder.path).status == 0)
            let rows = try folder.read("results/long/timing.csv").split(separator: "\n")
            #expect(rows.first == header && rows.count == table.split(separator: "\n").count + 1)
            #expect(rows.allSatisfy { $0.split(separator: ",").count == 5 })
        }

        /// A disk that fills up while the sweep runs, where a small one can be mounted.
        @Test func aFullDisk() throws {
            let folder = try Folder()
            try folder.write("long.json", InterruptionTests.experiment)
            #expect(try Program.run(["run", "long.json", "--out", "whole", "--quiet"], in: folder.path).status == 0)
            func shell(_ command: String) throws -> Int32 {
                let process = Program.process("/bin/bash", ["-c", command], in: folder.path)
                process.standardError = FileHandle.nullDevice
                try process.run()
                process.waitUntilExit()
                return process.terminationStatus
            }
            guard try shell("mkdir disk && mount -t tmpfs -o size=96k tmpfs disk") == 0 else { return }
            defer { _ = try? shell("umount disk") }
            let full = try Program.run(["run", "long.json", "--out", "disk/small", "--quiet"], in: folder.path)
            #expect(full.status == 74)
            #expect(full.errors.contains("No space left"))
            #expect(try shell("mount -o remount,size=10m disk") == 0)
            #expect(
                try Program.run(["run", "long.json", "--out", "disk/small", "--quiet"], in: folder.path).status == 0)
            try InterruptionTests.compare(folder, "whole", "disk/small")
        }
    }
}
