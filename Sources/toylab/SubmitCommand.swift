import Basics
import Kinds
import Store
import ArgumentParser
import Cluster
import Experiments
import Foundation

struct SubmitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit",
        abstract: "Hand a sweep to a cluster.",
        discussion: """
            Divides the sweep into parts that cost about the same and submits them as one array job, whose tasks save \
            what they do and start again when their time is up, and a job after it that makes the tables. The scripts \
            are kept in RESULTS/slurm. The results folder has to lie on a file system that all machines share.

            Without a cluster, one line does the same: parallel --joblog log --resume-failed --eta toylab run FILE \
            --jobs 1 --shard {}/8 ::: 1 2 3 4 5 6 7 8
            """)

    @OptionGroup var options: ExperimentOptions
    @Flag(help: "Slurm is the cluster's engine; the only one there is.") var slurm = false
    @Option(help: "How many parts to divide the sweep into; about ten minutes each by default.") var tasks: Int?
    @Option(help: "A task's time limit, as Slurm takes it, for example 02:00:00.") var time: String?
    @Option(help: "Slurm's partition.") var partition: String?
    @Flag(help: "Print the scripts, write and submit nothing.") var dryRun = false
    @Flag(help: "Submit what is missing of an earlier submission.") var resume = false

    func validate() throws {
        guard slurm else { throw ValidationError("Say --slurm: it is the engine that submit knows.") }
        guard options.shard == nil else { throw ValidationError("--shard belongs to run; submit makes the parts.") }
        if let tasks {
            guard (1...Submission.mostParts).contains(tasks) else {
                throw ValidationError("--tasks \(tasks) is out of range; allowed: 1 to \(Submission.mostParts).")
            }
            if resume { throw ValidationError("--tasks cannot change with --resume: the parts stay as they were.") }
        }
        if let time, time.uppercased().wholeMatch(of: /([0-9]+-)?[0-9]+(:[0-9]+){0,2}|UNLIMITED|INFINITE/) == nil {
            throw ValidationError(
                "--time \"\(time)\" is no time limit; allowed: minutes, minutes:seconds, hours:minutes:seconds, days-hours, "
                    + "days-hours:minutes, days-hours:minutes:seconds, UNLIMITED.")
        }
        if let partition, partition.wholeMatch(of: /[A-Za-z0-9_.,-]+/) == nil {
            throw ValidationError("--partition \"\(partition)\" has other characters than letters, digits and -_.,")
        }
    }

    func run() throws {
        try reporting {
            try prepareFiles()
            let (experiment, given) = try options.load()
            let store = RunStore(folder: FolderArgument.fromRoot(given.folder))
            let submission = try Submission(
                experiment, store: store, program: ThisProgram.path,
                options: .init(
                    parts: tasks, jobs: options.jobsGiven ?? 1, time: time, partition: partition, resume: resume))
            guard let job = submission.job else {
                return try printResult(
                    submission.missing == 0
                        ? "All \(experiment.runs.count) runs are there; nothing to submit."
                        : "What is missing is in the queue already; `toylab status \(store.folder.shellWord)` shows it."
                )
            }
            if dryRun { return try printResult(job.trainingScript + "\n" + job.collectingScript, terminator: "") }
            let submitted = try Submission.submit(job, experiment, store: store) { printError($0) }
            try printResult(
                "Job \(submitted.array): \(submission.missing) runs in \(job.tasks.count) tasks of \(job.jobs) "
                    + "\(job.jobs == 1 ? "core" : "cores"); job \(submitted.collect) makes the tables. "
                    + "`toylab status \(store.folder.shellWord)` shows how far it is.")
        }
    }
}
