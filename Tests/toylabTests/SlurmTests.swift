import Foundation
import Testing

extension LongTests {
    /// A sweep through a real Slurm, started here on loopback and stopped again.
    @Suite(.serialized, .enabled(if: LongTests.areAskedFor && Cluster.isInstalled))
    struct SlurmTests {
        private static let experiment = InterruptionTests.experiment.replacingOccurrences(
            of: "\"steps\": 6000", with: "\"steps\": 24000")

        private func folder() throws -> Folder {
            let folder = try Folder()
            try folder.write("long.json", Self.experiment)
            #expect(try Program.run(["run", "long.json", "--out", "whole", "--quiet"], in: folder.path).status == 0)
            return folder
        }

        private func submit(_ folder: Folder, _ arguments: [String] = [], out: String = "spread") throws -> Int {
            let result = try Program.run(
                ["submit", "long.json", "--slurm", "--out", out, "--time", "10"] + arguments, in: folder.path)
            try #require(result.status == 0, "\(result.errors)")
            return try #require(Int(result.output.dropFirst("Job ".count).prefix { $0.isNumber }))
        }

        /// Until every run is there and no job is left that might be writing.
        private func waitForTables(_ cluster: Cluster, _ folder: Folder, _ out: String = "spread") throws {
            try cluster.wait(seconds: 240) {
                try Program.run(["status", out], in: folder.path).output.contains("10 of 10 runs finished")
                    && cluster.call("squeue", ["--noheader"]).isEmpty
            }
        }

        /// In a folder whose name means something else to sbatch, to its patterns and to the shell, too.
        @Test(arguments: [(1, "spread"), (2, "it's \"50%j\" #2 $x")])
        func anArrayMakesTheSameBytes(nodes: Int, out: String) throws {
            let cluster = try Cluster(nodes: nodes)
            defer { cluster.stop() }
            let folder = try folder()
            _ = try submit(folder, ["--tasks", "4"], out: out)
            try waitForTables(cluster, folder, out)
            try InterruptionTests.compare(folder, "whole", out)
            for log in ["task-1.log", "task-4.log", "collect.log"] {
                #expect(FileManager.default.fileExists(atPath: "\(folder.path)/\(out)/slurm/\(log)"))
            }
            let again = try Program.run(
                ["submit", "long.json", "--slurm", "--out", out, "--resume"], in: folder.path)
            #expect(again.output.contains("nothing to submit"))
        }

        /// Told that its time is up, a task saves what it does, goes back into the queue and goes on.
        @Test func aTaskWhoseTimeIsUpStartsAgain() throws {
            let cluster = try Cluster(nodes: 1)
            defer { cluster.stop() }
            let folder = try folder()
            let job = try submit(folder, ["--tasks", "2"])
            let log = folder.path + "/spread/slurm/task-1.log"
            try cluster.wait { FileManager.default.fileExists(atPath: log) }
            usleep(1_500_000)
            try cluster.call("scancel", ["--signal=TERM", "--batch", "\(job)_1"])
            try cluster.wait { try String(contentsOfFile: log, encoding: .utf8).contains("back into the queue") }
            try waitForTables(cluster, folder)
            try InterruptionTests.compare(folder, "whole", "spread")
        }

        /// Killed on its node, a task has failed, and --resume submits what it lacks; a cancelled task stays away.
        @Test func killedAndCancelledTasksAreSubmittedAgain() throws {
            let cluster = try Cluster(nodes: 1)
            defer { cluster.stop() }
            let folder = try folder()
            let job = try submit(folder, ["--tasks", "2"])
            try cluster.wait { FileManager.default.fileExists(atPath: folder.path + "/spread/slurm/task-2.log") }
            usleep(1_000_000)
            try cluster.call("pkill", ["-KILL", "-f", folder.path + "/spread --shard 2/2"])
            try cluster.call("scancel", ["\(job)_1"])
            try cluster.wait {
                try Program.run(["status", "spread"], in: folder.path).output.contains("not in the queue")
            }
            try cluster.wait { try cluster.call("squeue", ["--noheader", "--jobs=\(job)"]).isEmpty }
            #expect(try Program.run(["status", "spread"], in: folder.path).output.contains("--resume"))
            _ = try submit(folder, ["--resume"])
            try waitForTables(cluster, folder)
            try InterruptionTests.compare(folder, "whole", "spread")
        }

        /// Started anew while it works, as after a failure of its node.
        @Test func aRequeuedTaskGoesOn() throws {
            let cluster = try Cluster(nodes: 2)
            defer { cluster.stop() }
            let folder = try folder()
            let job = try submit(folder, ["--tasks", "2"])
            try cluster.wait { FileManager.default.fileExists(atPath: folder.path + "/spread/slurm/task-1.log") }
            usleep(1_000_000)
            try cluster.call("scontrol", ["requeue", "\(job)_1"])
            try waitForTables(cluster, folder)
            try InterruptionTests.compare(folder, "whole", "spread")
        }
    }
}

/// Slurm on loopback: one controller and one or two nodes of two cores, in a folder of its own.
final class Cluster {
    static var isInstalled: Bool {
        ["/usr/sbin/slurmctld", "/usr/sbin/slurmd", "/usr/bin/sbatch"].allSatisfy {
            FileManager.default.isExecutableFile(atPath: $0)
        } && getuid() == 0
    }

    private let folder: Folder

    init(nodes: Int) throws {
        folder = try Folder()
        for name in ["state", "spool", "run", "log"] {
            try FileManager.default.createDirectory(atPath: folder.path + "/" + name, withIntermediateDirectories: true)
        }
        try folder.write("slurm.conf", Self.configuration(folder.path, nodes: nodes))
        setenv("SLURM_CONF", folder.path + "/slurm.conf", 1)
        try call("/usr/sbin/slurmctld", [])
        for node in 1...nodes { try call("/usr/sbin/slurmd", nodes == 1 ? [] : ["-N", "n\(node)"]) }
        try wait { try self.call("sinfo", ["--noheader", "--format=%T"]) == "idle" }
    }

    /// Ends the daemons, then whatever else was started with this configuration: a daemon's children can outlive it, and
    /// would keep its port.
    func stop() {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/run")) ?? []
        for file in files {
            let text = (try? folder.read("run/" + file)) ?? ""
            if let process = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)) { kill(process, SIGTERM) }
        }
        usleep(1_000_000)
        for process in children() { kill(process, SIGKILL) }
        unsetenv("SLURM_CONF")
        usleep(300_000)
    }

    private func children() -> [pid_t] {
        let mark = Data("SLURM_CONF=\(folder.path)/slurm.conf".utf8)
        return ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []).compactMap { pid_t($0) }.filter {
            $0 != getpid() && FileManager.default.contents(atPath: "/proc/\($0)/environ")?.range(of: mark) != nil
        }
    }

    /// The output of a program, whatever became of it.
    @discardableResult
    func call(_ program: String, _ arguments: [String]) throws -> String {
        let process = Program.process(program, arguments, in: folder.path)
        let output = folder.path + "/output-\(UUID().uuidString)"
        _ = FileManager.default.createFile(atPath: output, contents: nil)
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return try String(contentsOfFile: output, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func wait(seconds: Double = 60, _ condition: () throws -> Bool) throws {
        let deadline = Date(timeIntervalSinceNow: seconds)
        while try !condition() {
            try #require(Date() < deadline)
            usleep(200_000)
        }
    }

    private static func configuration(_ folder: String, nodes: Int) -> String {
        let names = nodes == 1 ? "localhost" : "n[1-\(nodes)]"
        let node =
            nodes == 1
            ? "NodeName=localhost NodeAddr=127.0.0.1 CPUs=2 RealMemory=8000 State=UNKNOWN"
            : "NodeName=\(names) NodeHostname=localhost NodeAddr=127.0.0.1 Port=[26821-\(26820 + nodes)] CPUs=2 "
                + "RealMemory=4000 State=UNKNOWN"
        let one = nodes == 1 ? "" : "-%n"
        return """
            AuthType=auth/none
            CredType=cred/none
            AuthInfo=cred_expire=5
            ClusterName=toylab
            SlurmctldHost=localhost(127.0.0.1)
            CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
            SlurmctldPort=26817
            SlurmdPort=26818
            SlurmUser=root
            SlurmdUser=root
            StateSaveLocation=\(folder)/state
            SlurmdSpoolDir=\(folder)/spool\(one)
            SlurmctldPidFile=\(folder)/run/slurmctld.pid
            SlurmdPidFile=\(folder)/run/slurmd\(one).pid
            SlurmctldLogFile=\(folder)/log/slurmctld.log
            SlurmdLogFile=\(folder)/log/slurmd\(one).log
            KillWait=5
            MpiDefault=none
            ReturnToService=2
            MailProg=/bin/true
            SchedulerParameters=batch_sched_delay=0,sched_min_interval=0,sched_interval=1,bf_interval=1
            JobCompType=jobcomp/none
            ProctrackType=proctrack/linuxproc
            SelectType=select/cons_tres
            SelectTypeParameters=CR_CPU
            \(node)
            PartitionName=main Nodes=ALL Default=YES State=UP

            """
    }
}
