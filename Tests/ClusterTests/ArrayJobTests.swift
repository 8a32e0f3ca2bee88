import Basics
import Foundation
import Testing

@testable import Cluster

@Suite struct ArrayJobTests {
    private let job = ArrayJob(
        name: "sweep", program: "/opt/it's/toylab", results: "/data/a b", parts: 8, tasks: [1, 2, 3, 5, 8], jobs: 2,
        memoryMegabytes: 300, time: "01:00:00", partition: nil)

    @Test func tasksAreWrittenAsRanges() {
        #expect(ArrayJob.ranges([1, 2, 3, 5, 8, 9]) == "1-3,5,8-9")
        #expect(ArrayJob.ranges([4]) == "4")
    }

    @Test func theScriptAsksForWhatTheTasksNeed() {
        let lines = job.trainingScript.split(separator: "\n").map(String.init)
        #expect(lines[0] == "#!/bin/bash")
        for option in [
            "--array=1-3,5,8", "--cpus-per-task=2", "--mem=300M", "--time=01:00:00", "--signal=B:TERM@60", "--requeue",
        ] {
            #expect(lines.contains("#SBATCH " + option))
        }
        #expect(!job.trainingScript.contains("--partition"))
        #expect(job.collectingScript.contains("collect '/data/a b'"))
    }

    @Test func pathsOfLogsAreEscapedForSlurm() {
        let job = ArrayJob(
            name: "sweep", program: "toylab", results: "/a b/it's \"50%j\" #2", parts: 1, tasks: [1], jobs: 1,
            memoryMegabytes: 300, time: nil, partition: nil)
        let line = ##"#SBATCH --output="/a b/it's \"50%%j\" #2/slurm/"##
        #expect(job.trainingScript.contains(line + "task-%a.log\"\n"))
        #expect(job.collectingScript.contains(line + "collect.log\"\n"))
    }

    /// The scripts are sound bash, and names with blanks and quotes arrive whole.
    @Test func bashReadsTheScripts() throws {
        for script in [job.trainingScript, job.collectingScript] {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/bash")
            process.arguments = ["-n", "-c", script]
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
        let output = Pipe()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", "printf %s " + job.program.shellWord]
        process.standardOutput = output
        try process.run()
        process.waitUntilExit()
        #expect(String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) == job.program)
    }
}
