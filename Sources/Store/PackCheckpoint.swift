import Basics
import Foundation
import JSON
import TensorFiles

/// The checkpoint of a pack whose runs are not all finished: pack-N.ARITHMETIC.checkpoint, a sealed file of a line with the
/// pack's name and the arithmetic, one with the records by name of run, and the arrays by the names that they have in the
/// pack, with the seconds of each run beside them.
///
/// As a run's (see `Checkpoints`), it is taken up only by the arithmetic that made it.
package struct PackCheckpoint: Sendable {
    package let path: String
    private let head: String

    package init(store: RunStore, pack number: Int, arithmetic: String) {
        path = "\(store.runsFolder)/\(RunPack.name(number)).\(Checkpoints.mark(of: arithmetic)).checkpoint"
        head = "\(RunPack.name(number)) \(arithmetic)"
    }

    package func save(_ runs: [NewRun]) throws(FileFailure) {
        if Files.exists(path), try Files.contents(path) == nil || Self.read(path) == nil {
            try RunStore.setDamagedAside(path)
        }
        let records = JSONValue.object(Dictionary(uniqueKeysWithValues: runs.map { ($0.runID, $0.record.json) }))
        let arrays = runs.flatMap { run in
            (run.tensors + [Tensor(Self.seconds, [run.seconds, run.trainingSeconds])]).map {
                Tensor(name: "\(run.runID)/\($0.name)", shape: $0.shape, values: $0.values)
            }
        }
        try Files.writeSealed(
            [Data("\(head)\n\(records.canonical)\n".utf8), Safetensors.encode(arrays)], to: path)
    }

    /// The finished runs; nil where there is no checkpoint that is whole, of this pack and of this arithmetic.
    package func load() -> [NewRun]? {
        guard let content = Self.read(path), content.head == head else { return nil }
        return content.runs
    }

    /// The pack is there.
    package func remove() { if Self.read(path) != nil { unlink(path) } }

    /// The number of the pack that a file of this name belongs to.
    package static func number(ofFile name: String) -> Int? {
        name.wholeMatch(of: /pack-([1-9][0-9]*)\.[0-9a-f]{8}\.checkpoint/).flatMap { Int($0.1) }
    }

    /// The runs that are finished by a checkpoint, wherever it was made; nil where it is not whole.
    package static func runIDs(in path: String) -> [String]? { read(path)?.runs.map(\.runID) }

    /// The checkpoints of packs that are of no use here.
    ///
    /// - Returns: the runs that only another arithmetic has finished in one, and the names of packs whose checkpoint is not
    ///   whole.
    package static func ofNoUse(
        _ packs: Set<Int>, in store: RunStore, arithmetic: String
    ) -> (elsewhere: [String], damaged: [String]) {
        let (mark, names) = (".\(Checkpoints.mark(of: arithmetic)).", Files.names(in: store.runsFolder).sorted())
        var here: Set<Int> = []
        var (elsewhere, damaged): ([Int: [String]], [String]) = ([:], [])
        for name in names {
            guard let pack = number(ofFile: name), packs.contains(pack) else { continue }
            let path = "\(store.runsFolder)/\(name)"
            if !name.contains(mark) {
                elsewhere[pack, default: []] += runIDs(in: path) ?? []
            } else {
                here.insert(pack)
                if read(path) == nil, Files.exists(path) { damaged.append(RunPack.name(pack)) }
            }
        }
        return (elsewhere.filter { !here.contains($0.key) }.flatMap(\.value).sorted(), damaged)
    }

    private static let seconds = "seconds"

    private static func read(_ path: String) -> (head: String, runs: [NewRun])? {
        guard let data = Files.readSealed(path) else { return nil }
        let parts = data.split(separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, case .object(let records)? = JSONValue(parsing: Data(parts[1])),
            let tensors = Safetensors.decode(Data(parts[2]))
        else { return nil }
        let arrays = Dictionary(grouping: tensors) { String($0.name.prefix(16)) }
        let runs = records.sorted { $0.key < $1.key }.compactMap { runID, json in
            run(runID, json, arrays[runID, default: []])
        }
        return runs.count == records.count ? (String(decoding: parts[0], as: UTF8.self), runs) : nil
    }

    private static func run(_ runID: String, _ json: JSONValue, _ arrays: [Tensor]) -> NewRun? {
        let named = NamedTensors(
            tensors: arrays.map { Tensor(name: String($0.name.dropFirst(17)), shape: $0.shape, values: $0.values) })
        guard let record = RunRecord(runID: runID, json: json), let times = named.doubles(seconds), times.count == 2
        else { return nil }
        let run = NewRun(
            tensors: named.tensors.filter { $0.name != seconds }, seconds: times[0], trainingSeconds: times[1]
        ) { _ in record }
        return Digest.sha256([run.weights]) == record.weightsDigest ? run : nil
    }
}
