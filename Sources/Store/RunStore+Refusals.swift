import Foundation
import JSON
public import Settings

/// The reasons for which a sweep may not write into a folder.
extension RunStore {
    /// A link would lead what is written here to somewhere else.
    func refuseLinks() throws(FileFailure) {
        for name in ["runs", "slurm", "experiment.json", "timing.csv", "provenance.json"] {
            guard Files.isLink(path(of: name)) else { continue }
            throw FileFailure(
                path: path(of: name), action: "use it", reason: "it is a link to another place",
                remedy:
                    "Put a real \(["runs", "slurm"].contains(name) ? "folder" : "file") there, or choose another folder with --out."
            )
        }
    }

    /// Said before the first run, not after it. Asked of a user who may do everything, it finds nothing.
    func refuseIfReadOnly() throws(FileFailure) {
        for path in [folder, runsFolder] where access(path, W_OK) != 0 { throw Files.failure(path, "write into it") }
    }

    /// - Throws: `Problems` where the folder holds something else than results of `experiment`. Writes nothing.
    public func check(_ experiment: Experiment) throws(Problems) {
        let path = path(of: "experiment.json")
        for path in [folder, path, runsFolder] where Files.exists(path) && access(path, R_OK) != 0 {
            throw Problems(path, [Problem("permissions", "cannot be read: \(String(cString: strerror(errno)))")])
        }
        try refuseIfNotOurs()
        if let data = Files.read(path) {
            guard let existing = JSONValue(parsing: data) else {
                throw Problems(
                    folder,
                    [
                        Problem(
                            "experiment.json", "cannot be parsed; use --restart, which sets the folder aside, or --out")
                    ])
            }
            try refuse(existing, unlike: experiment)
        } else if !Files.names(in: runsFolder).isEmpty {
            throw Problems(
                folder,
                [Problem("runs", "holds runs, but no experiment.json says of what; move the folder away, or use --out")]
            )
        }
    }

    /// - Throws: `Problems` where a later version of toylab wrote the record, or a pack that may hold it.
    package func refuseIfNewer(_ runID: String) throws(Problems) {
        let newer: (file: String, format: String)
        if let json = Files.read("\(runsFolder)/\(runID).json").flatMap(JSONValue.init(parsing:)) {
            guard let format = RunRecord.newerFormat(json) else { return }
            newer = (runID, format)
        } else if packs.pack(of: runID) == nil, let pack = packs.newer {
            newer = (RunPack.name(pack.number), pack.format)
        } else {
            return
        }
        throw Problems(
            folder,
            [
                Problem(
                    "runs/\(newer.file).json",
                    "is of format \(newer.format), which a later version of toylab wrote; use that version, or another folder "
                        + "with --out")
            ])
    }

    /// The experiment of an experiment.json; nil where this version cannot read it.
    private func experiment(_ existing: JSONValue) -> Experiment? {
        try? Experiment.read(Data(existing.canonical.utf8), of: "experiment.json", kinds: kinds)
    }

    /// Whether an experiment.json asks for an experiment as it was written for it, which takes no expansion of its sweep to see.
    private func isWritten(_ existing: JSONValue, for experiment: Experiment) -> Bool {
        Experiment.identity(of: existing) == experiment.identity
    }

    /// How many of an earlier experiment's runs `experiment` lacks, with their settings and random numbers. A sweep that lacks none
    /// and has kept its name has grown.
    private func lacking(_ experiment: Experiment, of earlier: Experiment) -> Int {
        let names = Set(experiment.runs.map(\.runID))
        return earlier.runs.count { !names.contains($0.runID) }
    }

    private func hasGrown(_ experiment: Experiment, from earlier: Experiment) -> Bool {
        earlier.kind == experiment.kind && earlier.name == experiment.name && lacking(experiment, of: earlier) == 0
    }

    /// How many runs the sweep had whose results are there, where `experiment` is one that it has grown to; nil elsewhere.
    public func runsBeforeGrowth(to experiment: Experiment) -> Int? {
        guard let existing = Files.read(path(of: "experiment.json")).flatMap(JSONValue.init(parsing:)),
            !isWritten(existing, for: experiment), let earlier = self.experiment(existing),
            earlier.identity != experiment.identity, hasGrown(experiment, from: earlier)
        else { return nil }
        return earlier.runs.count
    }

    /// A sweep may grow in its folder, and nothing else may be in it.
    private func refuse(_ existing: JSONValue, unlike experiment: Experiment) throws(Problems) {
        if isWritten(existing, for: experiment) { return }
        let earlier = self.experiment(existing)
        let identity = earlier?.identity ?? Experiment.identity(of: existing)
        if identity == experiment.identity { return }
        if let earlier, hasGrown(experiment, from: earlier) { return }
        let theirs = Dictionary(uniqueKeysWithValues: identity.leaves.map { ($0.path, $0.value) })
        let changed = experiment.identity.leaves.filter { path, value in
            theirs[path] != value && !Self.isGrowth(path, from: theirs[path], to: value)
        }.sorted { $0.path < $1.path }.prefix(5)
        throw Problems(
            folder,
            changed.map {
                Problem(
                    $0.path,
                    "is \(theirs[$0.path]?.excerpt ?? "absent") in the results there, \($0.value.excerpt) in this file")
            }
                + [
                    Problem(
                        "experiment.json",
                        "these results were written by a different experiment"
                            + (earlier.map {
                                ", of whose \($0.runs.count) runs this one lacks \(lacking(experiment, of: $0))"
                            } ?? "")
                            + "; a sweep may grow in its folder, and nothing else. Give this one another \"name\" or --out "
                            + "FOLDER, or use --restart, which sets the old folder aside")
                ])
    }

    /// Whether a change only adds runs: more replicates, or more values of a swept setting.
    private static func isGrowth(_ path: String, from earlier: JSONValue?, to value: JSONValue) -> Bool {
        switch (earlier, value) {
        case (.number(let before)?, .number(let now)): path == "replicates" && now > before
        case (.array(let before)?, .array(let now)): path.hasPrefix("sweep.") && before.allSatisfy(now.contains)
        default: false
        }
    }

    /// - Throws: `FileFailure` where the folder has gone, or become another experiment's, since it was opened.
    package func checkIsStill(of experiment: Experiment) throws(FileFailure) {
        let file = path(of: "experiment.json")
        if access(file, R_OK) != 0, errno != ENOENT { throw Files.failure(file, "read") }
        guard let data = Files.read(file), let existing = JSONValue(parsing: data),
            isWritten(existing, for: experiment)
                || self.experiment(existing)?.identity == experiment.identity
        else {
            throw FileFailure(
                path: folder, action: "go on writing",
                reason:
                    "the folder was removed, renamed or taken over by another experiment while this one ran, or its sweep has grown",
                remedy:
                    "Finished runs are where the folder went; the file of the experiment that is there now goes on with them."
            )
        }
    }
}
