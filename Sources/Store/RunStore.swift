import Basics
import Foundation
import JSON
public import Settings
package import Tables
package import TensorFiles

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
    /// The kinds of experiment that an experiment.json can be of.
    let kinds: [ExperimentKind]
    package var runsFolder: String { folder + "/runs" }

    /// - Parameters:
    ///   - folder: need not exist yet.
    ///   - kinds: of experiment that may be there; the first is meant where a file names none.
    package init(folder: String, kinds: [ExperimentKind]) { (self.folder, self.kinds) = (folder, kinds) }

    /// Held while a file is changed that has no other protection.
    package var lockFile: String { folder + "/.lock" }

    public func path(of file: String) -> String { folder + "/" + file }

    /// Makes the folder ready for the runs of `experiment`.
    ///
    /// - Parameter mine: the runs whose damaged records are set aside; nil for all.
    /// - Returns: the records of the finished runs, and the runs whose files were damaged; those are set aside, to be
    ///   trained again.
    /// - Throws: `Problems` where it holds another experiment's results, `FileFailure` where it cannot be written or
    ///   what it holds cannot be read.
    public func open(
        for experiment: Experiment, mine: Set<String>? = nil
    ) throws -> (finished: [String: RunRecord], damaged: [String]) {
        try check(experiment)
        try Files.makeFolder(folder)
        try refuseLinks()
        try writeExperiment(experiment)
        try Files.makeFolder(runsFolder)
        try refuseIfReadOnly()
        let names = Files.names(in: runsFolder)
        for folder in [folder, runsFolder] { Files.removeLeftovers(in: folder) }
        var finished: [String: RunRecord] = [:]
        var damaged: [String] = []
        for runID in experiment.runs.map(\.runID) {
            if let record = record(runID) {
                finished[runID] = record
            } else if mine?.contains(runID) ?? true {
                try refuseIfNewer(runID)
                if try setAsideIfDamaged(runID) { damaged.append(runID) }
            }
        }
        // Left by a program that was killed just then, or that worked on a run another finished.
        for name in names where Checkpoints.runID(ofFile: name).map({ finished[$0] != nil }) ?? false {
            Checkpoints.removeIfOurs("\(runsFolder)/\(name)")
        }
        return (finished, damaged)
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
            let json = JSONValue(parsing: data), let record = RunRecord(runID: runID, json: json),
            let arrays = Files.read("\(runsFolder)/\(runID).safetensors"),
            Digest.sha256([arrays]) == record.weightsDigest
        else { return nil }
        return record
    }

    /// The arrays of a finished run.
    ///
    /// - Parameter form: makes them of the file's tensors; nil where those are not what it takes.
    package func arrays<Arrays>(
        _ runID: String, _ form: (NamedTensors) -> Arrays?
    ) throws(FileFailure) -> Arrays {
        let path = "\(runsFolder)/\(runID).safetensors"
        guard let data = Files.read(path), let tensors = Safetensors.decode(data),
            let arrays = form(NamedTensors(tensors: tensors))
        else { throw FileFailure(path: path, action: "read", reason: "it is missing or damaged") }
        return arrays
    }

    /// Adds a finished run. Writing the same run twice leaves the same bytes.
    package func add(
        _ runID: String, tensors: [Tensor], record: (_ weightsDigest: String) -> RunRecord
    ) throws(FileFailure) -> RunRecord {
        let weights = Safetensors.encode(tensors)
        let record = record(Digest.sha256([weights]))
        let (arrays, path) = ("\(runsFolder)/\(runID).safetensors", "\(runsFolder)/\(runID).json")
        let text = Data((record.json.pretty() + "\n").utf8)
        for (path, data) in [(arrays, weights), (path, text)] {
            // Of a program that was killed in between, the same bytes; anything else is no file of this run.
            let isInTheWay =
                Files.kind(path) == .file ? Files.read(path).map { $0 != data } ?? false : Files.exists(path)
            if isInTheWay { try Self.setDamagedAside(path) }
            try Files.write(data, to: path)
        }
        return record
    }

    /// Adds a run's line to timing.csv, the only table that holds times.
    package func addTiming(
        _ record: RunRecord, seconds: Double, trainingSeconds: Double
    ) throws(FileFailure) {
        try Timing(record: record, seconds: seconds, trainingSeconds: trainingSeconds).append(
            to: path(of: Timing.form.description.file), lock: lockFile)
    }

    /// The description of timing.csv; nil where there is none.
    package var timingDescription: TableDescription? {
        Timing.description(of: path(of: Timing.form.description.file))
    }
}
