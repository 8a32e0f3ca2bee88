import Foundation
import TensorFiles

/// The folder of an experiment's results: one immutable pair of files a finished run, and the tables made from them.
///
///     results/NAME/experiment.json, provenance.json
///     results/NAME/runs/RUNID.json, RUNID.safetensors          a finished run
///     results/NAME/runs/RUNID.ARITHMETIC.checkpoint            one that was interrupted
///
/// A run's arrays are written first and its record last, each whole or not at all, so a record that is there belongs to
/// a finished run. Any number of programs may write into one folder, on a shared file system too: with the same arithmetic
/// a run gives the same bytes whoever finishes it. Tables are views: they can be made again from the store at any time.
public struct RunStore: Sendable {
    public let folder: String
    var runsFolder: String { folder + "/runs" }

    /// - Parameter folder: need not exist yet.
    public init(folder: String) { self.folder = folder }

    /// Held while a file is changed that has no other protection.
    var lockFile: String { folder + "/.lock" }

    public func path(of file: String) -> String { folder + "/" + file }

    /// Makes the folder ready for the runs of `experiment`.
    ///
    /// - Parameter shard: the part of the sweep whose damaged records are set aside; nil for all.
    /// - Returns: the records of the finished runs, and the runs whose files were damaged; those are set aside, to be
    ///   trained again.
    /// - Throws: `Problems` where it holds another experiment's results, `FileFailure` where it cannot be written or
    ///   what it holds cannot be read.
    public func open(
        for experiment: Experiment, shard: Shard? = nil
    ) throws -> (finished: [String: RunRecord], damaged: [String]) {
        try check(experiment)
        try Files.makeFolder(folder)
        // Programs that are at work here look at it: it is not touched without need. It comes first: a folder of runs
        // without it would be anyone's.
        let resolved = Data((experiment.resolved.pretty() + "\n").utf8)
        if Files.read(path(of: "experiment.json")) != resolved {
            try Files.write(resolved, to: path(of: "experiment.json"))
        }
        try Files.makeFolder(runsFolder)
        try refuseLinks()
        let names = Files.names(in: runsFolder)
        Files.removeLeftovers(in: folder, names: Files.names(in: folder))
        Files.removeLeftovers(in: runsFolder, names: names)
        let mine = shard?.runs(of: experiment)
        var finished: [String: RunRecord] = [:]
        var damaged: [String] = []
        for runID in experiment.runs.map(\.runID) {
            if let record = record(runID) {
                finished[runID] = record
            } else if mine?.contains(runID) ?? true, try setAsideIfDamaged(runID) {
                damaged.append(runID)
            }
        }
        // Left by a program that was killed just then, or that worked on a run another finished.
        for name in names where Checkpoints.runID(ofFile: name).map({ finished[$0] != nil }) ?? false {
            unlink("\(runsFolder)/\(name)")
        }
        return (finished, damaged)
    }

    /// A link would lead what is written here to somewhere else.
    private func refuseLinks() throws(FileFailure) {
        for name in ["runs", "experiment.json", "timing.csv", "provenance.json"] {
            guard Files.isLink(path(of: name)) else { continue }
            throw FileFailure(
                path: path(of: name), action: "use it", reason: "it is a link to another place",
                remedy: "Put a real \(name == "runs" ? "folder" : "file") there, or choose another folder with --out.")
        }
    }

    /// - Throws: `Problems` where the folder holds something else than results of `experiment`. Writes nothing.
    public func check(_ experiment: Experiment) throws(Problems) {
        let path = path(of: "experiment.json")
        for path in [folder, path, runsFolder] where Files.exists(path) && access(path, R_OK) != 0 {
            throw Problems(path, [Problem("permissions", "cannot be read: \(String(cString: strerror(errno)))")])
        }
        if let data = Files.read(path) {
            guard let existing = try? JSONDecoder().decode(JSONValue.self, from: data) else {
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

    private func refuse(_ existing: JSONValue, unlike experiment: Experiment) throws(Problems) {
        if Experiment.identity(of: existing) == experiment.identity { return }
        let mine = Self.flattened(experiment.identity)
        let theirs = Self.flattened(Experiment.identity(of: existing))
        let changed = mine.keys.filter { mine[$0] != theirs[$0] }.sorted().prefix(5)
        throw Problems(
            folder,
            changed.map { Problem($0, "is \(theirs[$0] ?? "absent") in the results there, \(mine[$0]!) in this file") }
                + [
                    Problem(
                        "experiment.json",
                        "these results were written by a different experiment; give this one another \"name\" or --out "
                            + "FOLDER, or use --restart, which sets the old folder aside")
                ])
    }

    private static func flattened(_ value: JSONValue, at path: String = "") -> [String: String] {
        guard case .object(let members) = value else { return [path: value.excerpt] }
        return members.reduce(into: [:]) { result, member in
            let below = path.isEmpty ? member.key : path + "." + member.key
            result.merge(flattened(member.value, at: below)) { $1 }
        }
    }

    /// Renames an existing results folder out of the way, never deleting it.
    ///
    /// - Returns: its new name, or nil where there was nothing.
    /// - Throws: `Problems` where the folder is no results folder.
    public func setAside() throws -> String? {
        guard Files.exists(folder) else { return nil }
        guard Files.exists(path(of: "experiment.json")), Files.exists(path(of: "runs.csv")) || Files.exists(runsFolder)
        else {
            throw Problems(
                folder, [Problem("--restart", "this folder holds no results of toylab; choose another with --out")])
        }
        var number = 1
        while Files.exists("\(folder).set-aside-\(number)") { number += 1 }
        let target = "\(folder).set-aside-\(number)"
        do {
            try FileManager.default.moveItem(atPath: folder, toPath: target)
        } catch {
            throw FileFailure(path: folder, action: "set aside", reason: (error as NSError).localizedDescription)
        }
        return target
    }

    /// Whether there may be any record at all.
    var holdsRuns: Bool { Files.exists(runsFolder) }

    /// How many records there are, of whatever experiment.
    var recordCount: Int {
        ((try? FileManager.default.contentsOfDirectory(atPath: runsFolder)) ?? []).count { $0.hasSuffix(".json") }
    }

    /// The path of the experiment whose results these are.
    ///
    /// - Throws: `FileFailure` where it or the folder of runs cannot be read.
    public func experimentFile() throws(FileFailure) -> String {
        let file = path(of: "experiment.json")
        for (path, what) in [(folder, "results folder"), (file, "file"), (runsFolder, "folder")] {
            guard access(path, R_OK) == 0 else {
                let reason = errno == ENOENT ? "there is no such \(what)" : String(cString: strerror(errno))
                if errno == ENOENT, path == runsFolder { continue }
                throw FileFailure(
                    path: path, action: "read", reason: reason,
                    remedy: "Give the folder that `toylab run` made, results/NAME by default.")
            }
        }
        return file
    }

    /// The record of a finished run, or nil where there is none that is whole. Writes nothing.
    public func record(_ runID: String) -> RunRecord? {
        guard let data = Files.read("\(runsFolder)/\(runID).json"),
            let json = try? JSONDecoder().decode(JSONValue.self, from: data),
            let record = RunRecord(runID: runID, json: json),
            let arrays = Files.read("\(runsFolder)/\(runID).safetensors"),
            Digest.sha256([arrays]) == record.weightsDigest
        else { return nil }
        return record
    }

    /// Renames a record that is not whole, or whose arrays are missing or changed, so that the run is trained again.
    ///
    /// - Throws: `FileFailure` where its files cannot be read at all, which says nothing about them.
    private func setAsideIfDamaged(_ runID: String) throws(FileFailure) -> Bool {
        let path = "\(runsFolder)/\(runID).json"
        guard Files.exists(path) else { return false }
        for file in [path, "\(runsFolder)/\(runID).safetensors"] {
            if access(file, R_OK) != 0, errno != ENOENT { throw Files.failure(file, "read") }
        }
        // Looked at once more: another program may have just finished the run.
        guard record(runID) == nil else { return false }
        guard rename(path, path + ".damaged-\(UInt32.random(in: 0...UInt32.max))") == 0 else {
            // Another program was faster.
            if errno == ENOENT { return false }
            throw Files.failure(path, "set a damaged record aside")
        }
        return true
    }

    /// - Throws: `FileFailure` where the folder has gone, or become another experiment's, since it was opened.
    func checkIsStill(of experiment: Experiment) throws(FileFailure) {
        let file = path(of: "experiment.json")
        if access(file, R_OK) != 0, errno != ENOENT { throw Files.failure(file, "read") }
        guard let data = Files.read(file), let existing = try? JSONDecoder().decode(JSONValue.self, from: data),
            Experiment.identity(of: existing) == experiment.identity
        else {
            throw FileFailure(
                path: folder, action: "go on writing",
                reason: "the folder was removed, renamed or taken over by another experiment while this one ran")
        }
    }

    /// The arrays of a finished run.
    public func arrays(_ runID: String) throws(FileFailure) -> RunArrays {
        let path = "\(runsFolder)/\(runID).safetensors"
        guard let data = Files.read(path), let tensors = Safetensors.decode(data), let arrays = RunArrays(tensors)
        else {
            throw FileFailure(path: path, action: "read", reason: "it is missing or damaged")
        }
        return arrays
    }

    /// Adds a finished run. Writing the same run twice leaves the same bytes.
    func add(
        _ runID: String, tensors: [Tensor], record: (_ weightsDigest: String) -> RunRecord
    ) throws(FileFailure) -> RunRecord {
        let weights = Safetensors.encode(tensors)
        let record = record(Digest.sha256([weights]))
        try Files.write(weights, to: "\(runsFolder)/\(runID).safetensors")
        try Files.write(Data((record.json.pretty() + "\n").utf8), to: "\(runsFolder)/\(runID).json")
        return record
    }

    /// Takes away a table that would be left over from an earlier question.
    func remove(_ file: String) throws(FileFailure) {
        let path = path(of: file)
        guard unlink(path) == 0 || errno == ENOENT else {
            throw FileFailure(path: path, action: "remove", reason: String(cString: strerror(errno)))
        }
    }

    func write(_ table: CSV, to file: String) throws(FileFailure) {
        try Files.write(Data(table.text.utf8), to: path(of: file))
    }

    /// Adds a run's line to timing.csv, the only table that holds times.
    func addTiming(_ record: RunRecord, seconds: Double) throws(FileFailure) {
        let cells = [
            record.runID, CSV.text(record.steps), CSV.text(seconds),
            CSV.text(1000 * seconds / Double(max(1, record.steps))),
        ]
        try Files.appendLine(
            cells.joined(separator: ","), header: "run_id,steps,seconds,milliseconds_per_step",
            to: path(of: "timing.csv"), lock: lockFile)
    }
}
