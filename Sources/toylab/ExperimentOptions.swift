import Kinds
import Store
import ArgumentParser
import Experiments
import Foundation
import Settings

/// The arguments of every command that reads an experiment.
struct ExperimentOptions: ParsableArguments {
    @Argument(
        help: "The experiment file (JSON), or the name of a shipped one.", completion: .file(extensions: ["json"]))
    var experiment: String?

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            "Change a setting, for example training.steps=500. May be repeated.", valueName: "path=value"))
    var overrides: [String] = []

    @Flag(help: "Give runs.csv (packing.csv) a column for every setting, swept or not.")
    var allSettings = false

    @Option(help: ArgumentHelp("The results folder; results/NAME by default.", valueName: "dir"))
    var out: String?

    @Option(name: .customLong("jobs"), help: "How many runs to train at once; one a core by default.")
    var jobsGiven: Int?

    var jobs: Int { jobsGiven ?? Machine.cores }

    @Option(
        help: ArgumentHelp(
            "One of N parts of the sweep, which cost about the same; they may share the results folder.",
            valueName: "I/N"),
        transform: Self.shard)
    var shard: Shard?

    func validate() throws {
        try Self.check(overrides)
        if let out, out.isEmpty { throw ValidationError("--out is empty; name a folder.") }
        if let out { try FolderArgument.refuseRootAndHome(out) }
        try Self.check(jobs: jobs)
    }

    /// What `--all-settings` sets.
    static func overrides(allSettings: Bool) -> [String] { allSettings ? ["allSettings=true"] : [] }

    static func check(jobs: Int) throws {
        guard (1...1024).contains(jobs) else {
            throw ValidationError(
                "--jobs \(jobs) is out of range; allowed: 1 to 1024, best one a core (\(Machine.cores) here).")
        }
    }

    static func check(_ overrides: [String], option: String = "--set") throws {
        for override in overrides {
            if let objection = Experiment.objection(toOverride: override) {
                throw ValidationError("\(option) \(override) \(objection).")
            }
        }
    }

    @Sendable static func shard(_ text: String) throws -> Shard {
        guard let shard = Shard(text) else {
            throw ValidationError("\(text) is no part; allowed: I/N with I from 1 to N, for example 2/3.")
        }
        return shard
    }

    func load() throws -> (Experiment, RunStore) {
        guard let path = experiment else {
            throw ValidationError(
                "Missing expected argument '<experiment>'; `toylab run` alone lists the shipped ones.")
        }
        let loaded = try Experiment.load(
            path: try ExperimentArgument.path(path), overrides: overrides + Self.overrides(allSettings: allSettings))
        let folder = out.map(FolderArgument.path) ?? "results/\(loaded.name)"
        return (loaded, RunStore(folder: folder))
    }
}

/// "3 h 05 min", "4 min 10 s", "12 s"
func duration(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 1e9 else { return "very long" }
    let whole = Int(seconds.rounded(.up))
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return String(format: "%d min %02d s", whole / 60, whole % 60) }
    return String(format: "%d h %02d min", whole / 3600, whole % 3600 / 60)
}
