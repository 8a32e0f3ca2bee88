import Basics
import Foundation

/// The array job that trains a sweep, one part a task, and the job after it that makes the tables.
///
/// A task that is out of time is told so a minute early, saves what it is doing, and asks to be started again, as long
/// as it gets on.
public struct ArrayJob: Equatable, Sendable {
    /// Of the experiment.
    public let name: String
    /// Absolute paths.
    public let program: String
    public let results: String
    /// Into how many parts the sweep is divided.
    public let parts: Int
    /// Those that have something to do, ascending, 1 ... parts.
    public let tasks: [Int]
    /// Runs side by side in a task; a core each.
    public let jobs: Int
    public let memoryMegabytes: Int
    /// As Slurm takes them; nil leaves it to the cluster.
    public let time: String?
    public let partition: String?

    public init(
        name: String, program: String, results: String, parts: Int, tasks: [Int], jobs: Int, memoryMegabytes: Int,
        time: String?, partition: String?
    ) {
        self.name = name
        self.program = program
        self.results = results
        self.parts = parts
        self.tasks = tasks
        self.jobs = jobs
        self.memoryMegabytes = memoryMegabytes
        self.time = time
        self.partition = partition
    }

    public var folder: String { results + "/slurm" }

    public func log(ofTask task: Int) -> String { "\(folder)/task-\(task).log" }

    /// The script of the array.
    public var trainingScript: String {
        let options =
            [
                "--job-name=toylab-\(name)", "--array=\(Self.ranges(tasks))", "--nodes=1", "--ntasks=1",
                "--cpus-per-task=\(jobs)", "--mem=\(memoryMegabytes)M", "--signal=B:TERM@60", "--requeue",
                "--open-mode=append", output("task-%a.log"),
            ] + common
        return """
            #!/bin/bash
            # Trains \(name) in \(parts) parts, one an array task. Made by `toylab submit`; run it again with --resume.
            \(options.map { "#SBATCH " + $0 }.joined(separator: "\n"))

            program=\(program.shellWord)
            results=\(results.shellWord)
            part="$SLURM_ARRAY_TASK_ID/\(parts)"
            # In an array the last task has the array's own job id: this name means one task only.
            task="${SLURM_ARRAY_JOB_ID}_${SLURM_ARRAY_TASK_ID}"

            before=$("$program" status "$results" --shard "$part" --steps)
            "$program" run "$results/experiment.json" --out "$results" --shard "$part" --jobs \(jobs) &
            child=$!

            # Slurm tells only this shell that time runs out; a signal also ends the wait for the child.
            told=0
            trap 'told=1; kill -TERM "$child" 2>/dev/null' TERM
            wait "$child"
            code=$?
            while [ "$told" = 1 ] && [ "$code" -gt 128 ]; do
              told=0
              wait "$child"
              code=$?
            done
            [ "$code" -eq 75 ] || exit "$code"

            # Interrupted, with everything saved. A task that got on and was not cancelled goes back into the queue.
            after=$("$program" status "$results" --shard "$part" --steps)
            state=$(squeue --noheader --jobs="$task" --format=%T 2>/dev/null)
            if [ "$state" = RUNNING ] && [ "$after" != "$before" ] && [ "${SLURM_RESTART_COUNT:-0}" -lt 1000 ]; then
              echo "$task: $before steps done before, $after now; back into the queue"
              scontrol requeue "$task"
            fi
            exit 75

            """
    }

    /// The script of the job that follows.
    public var collectingScript: String {
        let options =
            [
                "--job-name=toylab-\(name)-collect", "--nodes=1", "--ntasks=1", "--cpus-per-task=1",
                "--mem=\(memoryMegabytes)M", output("collect.log"),
            ] + common
        return """
            #!/bin/bash
            # Makes the tables of \(name) once every part is trained. Made by `toylab submit`.
            \(options.map { "#SBATCH " + $0 }.joined(separator: "\n"))

            exec \(program.shellWord) collect \(results.shellWord)

            """
    }

    private var common: [String] {
        (time.map { ["--time=\($0)"] } ?? []) + (partition.map { ["--partition=\($0)"] } ?? [])
    }

    /// The path of a log in a line of #SBATCH: in quotes, in which only a quote means something, and a pattern, in which % does.
    private func output(_ log: String) -> String {
        let escaped = folder.reduce(into: "") { $0 += $1 == "%" ? "%%" : $1 == "\"" ? "\\\"" : String($1) }
        return "--output=\"\(escaped)/\(log)\""
    }

    /// "1-3,5,8-9"
    static func ranges(_ tasks: [Int]) -> String {
        var ranges: [ClosedRange<Int>] = []
        for task in tasks {
            if let last = ranges.last, last.upperBound + 1 == task {
                ranges[ranges.count - 1] = last.lowerBound...task
            } else {
                ranges.append(task...task)
            }
        }
        return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
            .joined(separator: ",")
    }
}

/// The submission of a results folder, kept as its slurm/job.json.
public struct Submissions: Codable, Equatable, Sendable {
    /// Into how many parts the sweep is divided.
    public let parts: Int
    /// The array jobs, in the order they were submitted; each was given what the others had left.
    public let jobs: [Int]

    public init(parts: Int, jobs: [Int]) {
        self.parts = parts
        self.jobs = jobs
    }

    /// - Returns: nil where nothing was submitted from this folder, or its record cannot be read.
    public static func read(results: String) -> Submissions? {
        guard let data = FileManager.default.contents(atPath: results + "/slurm/job.json"),
            let submissions = try? JSONDecoder().decode(Submissions.self, from: data),
            (1...Submission.mostParts).contains(submissions.parts), !submissions.jobs.isEmpty
        else { return nil }
        return submissions
    }

    /// The state of every task that is still in the queue, PENDING or RUNNING and the like.
    ///
    /// - Returns: nil where the cluster does not answer.
    public func states() -> [Int: String]? {
        var states: [Int: String] = [:]
        for job in jobs {
            guard let some = Slurm.states(ofArray: job) else { return nil }
            states.merge(some) { $1 }
        }
        return states
    }
}
