import Foundation
import Testing

/// What takes minutes to try. TOYLAB_FAULTS=1 asks for it. One test at a time: a cluster's settings go to every program
/// that is started meanwhile.
@Suite(.serialized) struct LongTests {
    static var areAskedFor: Bool { ProcessInfo.processInfo.environment["TOYLAB_FAULTS"] == "1" }
}

extension LongTests {
    @Suite(.serialized, .enabled(if: LongTests.areAskedFor))
    struct FaultTests {
        @Test func aHundredKillsLeaveTheSameBytes() throws {
            let folder = try Folder()
            try folder.write(
                "long.json",
                InterruptionTests.experiment.replacingOccurrences(of: "\"steps\": 1500", with: "\"steps\": 12000"))
            #expect(try Program.run(["run", "long.json", "--out", "whole", "--quiet"], in: folder.path).status == 0)
            try InterruptionTests.killAgainAndAgain(folder, kills: 100, seed: 2)
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
            ("-n 4", "ulimit -n"), ("-n 8", "ulimit -n"), ("-v 200000", "ulimit -v"), ("-v 300000", "ulimit -v"),
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
