public import Store
import Experiments
import Foundation
public import Settings

/// `toylab submit`: a sweep, divided into parts, for an array job.
public struct Submission: Sendable {
    public struct Options: Sendable {
        /// nil: parts of about ten minutes of one core each.
        public var parts: Int?
        public var jobs: Int
        public var time: String?
        public var partition: String?
        /// Submits what is missing of an earlier submission, in the same parts.
        public var resume: Bool

        public init(parts: Int?, jobs: Int, time: String?, partition: String?, resume: Bool) {
            self.parts = parts
            self.jobs = jobs
            self.time = time
            self.partition = partition
            self.resume = resume
        }
    }

    /// Slurm's MaxArraySize is 1001 where nobody changed it, and counts from 0.
    public static let mostParts = 1000
    private static let secondsOfAPart = 600.0

    /// nil where nothing is missing that is not already in the queue.
    public let job: ArrayJob?
    /// Runs that have no result yet.
    public let missing: Int

    /// - Parameters:
    ///   - program: the path of toylab on the machines of the cluster.
    ///   - results: an absolute path, on a file system that all of them share.
    /// - Throws: `Problems` where the folder holds something else, or a submission is already under way.
    public init(_ experiment: Experiment, store: RunStore, program: String, options: Options) throws {
        try store.check(experiment)
        // In a pattern a backslash means that there is none, and a line ends at its end.
        if store.folder.unicodeScalars.contains(where: { $0 == "\\" || $0.properties.generalCategory == .control }) {
            throw Problems(
                store.folder,
                [
                    Problem(
                        "--out",
                        "holds a backslash or a control character, which Slurm takes in no path of a log; choose another folder"
                    )
                ])
        }
        let earlier = Submissions.read(results: store.folder)
        let queued = earlier?.states() ?? [:]
        if let earlier, !options.resume {
            if !queued.isEmpty {
                throw Problems(
                    store.folder,
                    [
                        Problem(
                            "slurm",
                            "job \(earlier.jobs.last!) is still at work on this folder; look at it with `toylab status`, or "
                                + "use --resume to submit what neither it nor the results have")
                    ])
            }
        } else if earlier == nil, options.resume {
            throw Problems(
                store.folder, [Problem("--resume", "nothing was submitted from this folder; leave --resume away")])
        }
        let needs = try Plan.needs(of: experiment)
        let wanted = max(1, Int((needs.seconds / Self.secondsOfAPart).rounded(.up)))
        let parts =
            (options.resume ? earlier?.parts : nil) ?? options.parts
            ?? min(wanted, experiment.runs.count, Self.mostParts)
        let done = Set(SweepState(experiment, in: store).runs.filter(\.isDone).map(\.runID))
        missing = experiment.runs.count - done.count
        let lacking = Shard.parts(of: experiment, parts).enumerated().filter { number, runs in
            queued[number + 1] == nil && !runs.allSatisfy(done.contains)
        }
        guard !lacking.isEmpty else {
            job = nil
            return
        }
        let megabytes = 256 + 1.5 * needs.bytes * Double(options.jobs) / 1_048_576
        job = ArrayJob(
            name: experiment.name, program: program, results: store.folder, parts: parts,
            tasks: lacking.map { $0.offset + 1 }, jobs: options.jobs, memoryMegabytes: Int(megabytes.rounded(.up)),
            time: options.time, partition: options.partition)
    }

    /// Writes the scripts beside the results and hands them to Slurm.
    ///
    /// - Parameter say: told of files of somebody else's that were in the way, and their names now.
    /// - Returns: the numbers of the array job and of the one that makes the tables.
    /// - Throws: `FileFailure` where they cannot be written, or Slurm refuses them.
    public static func submit(
        _ job: ArrayJob, _ experiment: Experiment, store: RunStore, say: (String) -> Void
    ) throws -> (array: Int, collect: Int) {
        _ = try store.open(for: experiment)
        try Files.makeFolder(job.folder)
        let (training, collecting) = (job.folder + "/train.sbatch", job.folder + "/collect.sbatch")
        for note in try write(
            ["train.sbatch": Data(job.trainingScript.utf8), "collect.sbatch": Data(job.collectingScript.utf8)], store)
        { say(note) }
        let array = try Slurm.submit(script: training)
        let earlier = Submissions.read(results: store.folder).flatMap { $0.parts == job.parts ? $0.jobs : nil } ?? []
        let record = try JSONEncoder().encode(Submissions(parts: job.parts, jobs: earlier + [array]))
        for note in try write(["job.json": record], store) { say(note) }
        return (array, try Slurm.submit(script: collecting, dependency: array))
    }

    private static func write(_ scripts: [String: Data], _ store: RunStore) throws(FileFailure) -> [String] {
        try Files.locked(store.lockFile) { () throws(FileFailure) in
            let files = OwnFiles(folder: store.folder)
            for (name, data) in scripts.sorted(by: { $0.key < $1.key }) { try files.write(data, to: "slurm/" + name) }
            try files.settle()
            return files.kept
        }
    }
}
