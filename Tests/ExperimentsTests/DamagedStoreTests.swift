@testable import Kinds
import Tables
@testable import Store
import Basics
import Foundation
import LinearAlgebra
import Randomness
import Settings
import Testing
import Training

@testable import Experiments

/// Records and weights that are not as they were written.
extension RunStoreTests {
    /// Every record that is read is the one that was written: 2,000 records with a byte changed, added or left out.
    @Test func noChangedRecordIsBelieved() throws {
        let folder = try TemporaryFolder()
        let store = RunStore(folder: folder.path + "/results/store")
        let experiment = try experiment(folder)
        _ = try train(experiment, store)
        let id = experiment.runs[1].runID
        let path = "\(store.folder)/runs/\(id).json"
        let whole = try #require(Files.read(path))
        let json = try #require(store.record(id)).json
        var stream = RandomStream(seed: 11, run: 0, purpose: .initialization)
        var believed = 0
        for _ in 0..<2000 {
            var bytes = Array(whole)
            let place = min(bytes.count - 1, Int(stream.uniform() * Double(bytes.count)))
            switch Int(stream.uniform() * 3) {
            case 0: bytes[place] ^= UInt8(1 << Int(stream.uniform() * 8))
            case 1: bytes.insert(UInt8(32 + stream.uniform() * 95), at: place)
            default: bytes.remove(at: place)
            }
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            guard let record = store.record(id) else { continue }
            believed += 1
            #expect(record.json == json)  // a blank more or less changes nothing
        }
        #expect(believed < 1000)
        try whole.write(to: URL(fileURLWithPath: path))
        #expect(store.record(id) != nil)
    }

    @Test func aDamagedRecordIsSetAsideAndTrainedAgain() throws {
        let folder = try TemporaryFolder()
        let store = RunStore(folder: folder.path + "/results/store")
        let experiment = try experiment(folder)
        _ = try train(experiment, store)
        let before = try String(contentsOfFile: store.path(of: "runs.csv"), encoding: .utf8)
        let record = "\(store.folder)/runs/\(experiment.runs[0].runID).json"
        try "{\"format\": 1".write(toFile: record, atomically: true, encoding: .utf8)
        #expect(try train(experiment, store) == 1)
        #expect(try String(contentsOfFile: store.path(of: "runs.csv"), encoding: .utf8) == before)
        let names = try FileManager.default.contentsOfDirectory(atPath: store.folder + "/runs")
        let run = experiment.runs[0].runID
        for suffix in [".json", ".safetensors"] {
            #expect(names.count { $0.hasPrefix("\(run)\(suffix).damaged-") } == 1)
        }
    }

    /// A changed bit in the weights is found by the checksum, and the run is trained again.
    @Test func damagedWeightsAreTrainedAgain() throws {
        let folder = try TemporaryFolder()
        let store = RunStore(folder: folder.path + "/results/store")
        let experiment = try experiment(folder)
        _ = try train(experiment, store)
        let path = "\(store.folder)/runs/\(experiment.runs[3].runID).safetensors"
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        var changed = whole
        changed[changed.count - 20] ^= 1
        try changed.write(to: URL(fileURLWithPath: path))
        #expect(store.record(experiment.runs[3].runID) == nil)
        #expect(try train(experiment, store) == 1)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == whole)
        // What was damaged can be looked at.
        let names = try FileManager.default.contentsOfDirectory(atPath: store.folder + "/runs")
        let kept = try #require(names.first { $0.contains(".safetensors.damaged-") })
        #expect(Files.read(store.folder + "/runs/" + kept) == changed)
    }

    /// Folders where a run's files are to go are moved out of the way.
    @Test func foldersInPlaceOfFilesAreSetAside() throws {
        let folder = try TemporaryFolder()
        let store = RunStore(folder: folder.path + "/results/store")
        let experiment = try experiment(folder)
        _ = try train(experiment, store)
        for (run, suffix) in zip(experiment.runs, [".json", ".safetensors"]) {
            let path = "\(store.folder)/runs/\(run.runID)\(suffix)"
            let whole = try #require(Files.read(path))
            try FileManager.default.removeItem(atPath: path)
            try Files.makeFolder(path)
            #expect(try train(experiment, store) == 1)
            #expect(Files.read(path) == whole)
        }
        let checkpoints = Checkpoints(store: store, runID: "0123", arithmetic: Provenance.arithmetic)
        try Files.makeFolder(checkpoints.path)
        try checkpoints.save([], seconds: 1)
        #expect(checkpoints.load() != nil)
    }

    /// A record whose settings were edited is not the run its name promises.
    @Test func aRecordOfOtherSettingsIsNotBelieved() throws {
        let folder = try TemporaryFolder()
        let store = RunStore(folder: folder.path + "/results/store")
        let experiment = try experiment(folder)
        _ = try train(experiment, store)
        let record = "\(store.folder)/runs/\(experiment.runs[0].runID).json"
        let text = try String(contentsOfFile: record, encoding: .utf8)
        try text.replacingOccurrences(of: "\"steps\": 20", with: "\"steps\": 21").write(
            toFile: record, atomically: true, encoding: .utf8)
        #expect(store.record(experiment.runs[0].runID) == nil)
    }
}
