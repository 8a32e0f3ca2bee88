import Basics
import Foundation
import JSON
public import Settings
package import Tables
import TensorFiles

/// The folder of an experiment's results: immutable files of finished runs, and the tables made from them.
///
///     results/NAME/experiment.json, provenance.json
///     results/NAME/runs/RUNID.json, RUNID.safetensors          a finished run
///     results/NAME/runs/pack-N.json, pack-N.safetensors        many short ones: see `RunPack`
///     results/NAME/runs/RUNID.ARITHMETIC.checkpoint            one that was interrupted
///     results/NAME/runs/pack-N.ARITHMETIC.checkpoint           what is finished of a pack that is not: see `PackCheckpoint`
///
/// A run's arrays are written first and its record last, each whole or not at all, so a record that is there belongs to
/// a finished run. One that has files of its own is read from those, whatever packs hold. Any number of programs may write
/// into one folder, on a shared file system too: with the same arithmetic a run gives the same bytes whoever finishes it.
/// Tables are views: they can be made again from the store at any time.
public struct RunStore: Sendable {
    public let folder: String
    /// The kinds of experiment that an experiment.json can be of.
    let kinds: [ExperimentKind]
    let packs: RunPacks
    package var runsFolder: String { folder + "/runs" }

    /// - Parameters:
    ///   - folder: need not exist yet.
    ///   - kinds: of experiment that may be there; the first is meant where a file names none.
    package init(folder: String, kinds: [ExperimentKind]) {
        (self.folder, self.kinds) = (folder, kinds)
        packs = RunPacks(folder: folder + "/runs")
    }

    /// Held while a file is changed that has no other protection.
    package var lockFile: String { folder + "/.lock" }

    public func path(of file: String) -> String { folder + "/" + file }

    /// "`toylab run NAME/experiment.json --out NAME`": what trains the runs that are missing here.
    package var runCommand: String {
        "`toylab run \(path(of: "experiment.json").shellWord) --out \(folder.shellWord)`"
    }

    /// Makes the folder ready for the runs of `experiment`.
    ///
    /// - Parameter mine: the runs whose damaged records are set aside; nil for all.
    /// - Returns: the records of the finished runs, and the runs and packs whose files were damaged; those are set aside,
    ///   and their runs trained again.
    /// - Throws: `Problems` where it holds another experiment's results, `FileFailure` where it cannot be written or
    ///   what it holds cannot be read.
    public func open(
        for experiment: Experiment, mine: Set<String>? = nil
    ) throws -> (finished: [String: RunRecord], damaged: [String], damagedPacks: [String]) {
        try check(experiment)
        try Files.makeFolder(folder)
        try refuseLinks()
        try writeExperiment(experiment)
        try Files.makeFolder(runsFolder)
        try refuseIfReadOnly()
        let names = Files.names(in: runsFolder)
        for folder in [folder, runsFolder] { Files.removeLeftovers(in: folder) }
        refresh()
        let damagedPacks = try setDamagedPacksAside()
        var finished: [String: RunRecord] = [:]
        var damaged: [String] = []
        for (runID, known) in records(of: experiment.runs) {
            if let known {
                finished[runID] = known
            } else if mine?.contains(runID) ?? true {
                try refuseIfNewer(runID)
                guard try setAsideIfDamaged(runID) else { continue }
                // A pack may hold it as well.
                finished[runID] = record(runID)
                if finished[runID] == nil { damaged.append(runID) }
            }
        }
        // Left by a program that was killed just then, or that worked on a run another finished.
        for name in names {
            let path = "\(runsFolder)/\(name)"
            if let runID = Checkpoints.runID(ofFile: name) {
                if finished[runID] != nil { Checkpoints.removeIfOurs(path) }
            } else if PackCheckpoint.number(ofFile: name) != nil, let runIDs = PackCheckpoint.runIDs(in: path) {
                if runIDs.allSatisfy({ finished[$0] != nil }) { unlink(path) }
            }
        }
        return (finished, damaged, damagedPacks)
    }

    /// The list of toylab's files comes first, as it shows whose the folder is; then the experiment: a folder of runs without
    /// it would be anyone's. Programs that are at work here look at it, so it is not touched without need.
    private func writeExperiment(_ experiment: Experiment) throws(FileFailure) {
        let name = "experiment.json"
        let resolved = Data((experiment.resolved.pretty() + "\n").utf8)
        try Files.locked(lockFile) { () throws(FileFailure) in
            let files = OwnFiles(folder: folder)
            try files.claim(name, holding: resolved)
            if Files.read(path(of: name)) != resolved { try files.write(resolved, to: name) }
        }
    }

    /// Whether there may be any record at all.
    package var holdsRuns: Bool { Files.exists(runsFolder) }

    /// How many records there are, of whatever experiment.
    package var recordCount: Int {
        Files.names(in: runsFolder).count { $0.hasSuffix(".json") && RunPack.number(ofFile: $0) == nil }
            + packs.runCount
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
                let nearest = errno == ENOENT ? Files.nearest(to: path) : nil
                throw FileFailure(
                    path: path, action: "read", reason: reason,
                    remedy: nearest.map { "Did you mean \($0)?" }
                        ?? "Give the folder that `toylab run` made, results/NAME by default.")
            }
        }
        return file
    }

    /// The record of a finished run, or nil where there is none that is whole. Writes nothing. Packs that other programs
    /// write are seen from the next `refresh` on.
    public func record(_ runID: String) -> RunRecord? {
        guard hasOwnRecord(runID) else { return packs.pack(of: runID)?.record(runID) }
        guard let data = Files.read("\(runsFolder)/\(runID).json"), let json = JSONValue(parsing: data),
            let record = RunRecord(runID: runID, json: json),
            let arrays = Files.read("\(runsFolder)/\(runID).safetensors"),
            Digest.sha256([arrays]) == record.weightsDigest
        else { return nil }
        return record
    }

    /// The records of many runs, in their order.
    package func records(of runs: [RunSettings]) -> [(runID: String, record: RunRecord?)] {
        runs.concurrentMap { ($0.runID, record($0.runID)) }
    }

    private func hasOwnRecord(_ runID: String) -> Bool { Files.exists("\(runsFolder)/\(runID).json") }

    /// The arrays of a finished run.
    ///
    /// - Parameter form: makes them of the file's tensors; nil where those are not what it takes.
    package func arrays<Arrays>(
        _ runID: String, _ form: (NamedTensors) -> Arrays?
    ) throws(FileFailure) -> Arrays {
        let pack = hasOwnRecord(runID) ? nil : packs.pack(of: runID)
        let path = "\(runsFolder)/\(pack.map { RunPack.name($0.number) } ?? runID).safetensors"
        let tensors = pack.map { $0.tensors(runID) } ?? Files.read(path).flatMap(Safetensors.decode)
        guard let tensors, let arrays = form(NamedTensors(tensors: tensors)) else {
            throw FileFailure(path: path, action: "read", reason: "it is missing or damaged")
        }
        return arrays
    }

    /// Adds a finished run. Writing the same run twice leaves the same bytes.
    package func add(_ run: NewRun) throws(FileFailure) {
        let path = "\(runsFolder)/\(run.runID)"
        try put(run.weights, at: path + ".safetensors")
        try put(Data((run.record.json.pretty() + "\n").utf8), at: path + ".json")
    }

    /// Writes a file of runs. Of a program that was killed in between, the same bytes may be there; anything else is no such
    /// file, and is set aside.
    func put(_ data: Data, at path: String) throws(FileFailure) {
        let isInTheWay =
            Files.kind(path) == .file ? Files.read(path).map { $0 != data } ?? false : Files.exists(path)
        if isInTheWay { try Self.setDamagedAside(path) }
        try Files.write(data, to: path)
    }

    /// Adds the lines of runs to timing.csv, the only table that holds times.
    package func addTimings(_ runs: [NewRun]) throws(FileFailure) {
        try Timing.append(runs, to: path(of: Timing.form.description.file), lock: lockFile)
    }

    /// The description of timing.csv; nil where there is none.
    package var timingDescription: TableDescription? {
        Timing.description(of: path(of: Timing.form.description.file))
    }
}
