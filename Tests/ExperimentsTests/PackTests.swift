import Basics
import Foundation
import Kinds
import Randomness
import Settings
import Testing

@testable import Experiments
@testable import Store

/// Packs of many short runs: what they hold is what single files hold, all of it or nothing.
@Suite struct PackTests {
    /// The same runs, stored in either way: records, arrays and every table agree byte for byte, in a mixed folder too.
    @Test func packsAndSingleFilesHoldTheSame() throws {
        let (packed, single) = try (PackedSweep(), PackedSweep(9, trained: false))
        #expect(try single.train() == 234)
        #expect(packed.names == PackedSweep.packNames)
        #expect(packed.packs().map(\.runIDs.count) == [64, 64, 64, 64, 4])
        #expect(single.names.count == 2 * 234 && !single.names.contains { $0.hasPrefix("pack-") })
        for run in single.experiment.runs {
            let (mine, other) = (packed.store.record(run.runID), single.store.record(run.runID))
            #expect(try #require(mine).json == #require(other).json)
            #expect(
                try packed.store.trainingArrays(run.runID).tensors == single.store.trainingArrays(run.runID).tensors)
        }
        // The packs' experiment, of which most runs are in single files.
        let mixed = try PackedSweep(trained: false)
        _ = try mixed.store.open(for: mixed.experiment)
        for (name, data) in try single.bytes() {
            try data.write(to: URL(fileURLWithPath: "\(mixed.store.runsFolder)/\(name)"))
        }
        #expect(try mixed.train() == 26)
        #expect(mixed.packs().reduce(0) { $0 + $1.runIDs.count } == 26)
        #expect(try mixed.tables() == packed.tables())
        _ = try Collect.run(mixed.store.folder)
        #expect(try mixed.tables() == packed.tables())
        // A run that the pack there lacks has files of its own again.
        let (lost, records) = (single.experiment.runs[3].runID, try single.bytes())
        for ending in [".json", ".safetensors"] {
            try FileManager.default.removeItem(atPath: "\(mixed.store.runsFolder)/\(lost)\(ending)")
        }
        #expect(try mixed.train() == 1)
        #expect(Files.read("\(mixed.store.runsFolder)/\(lost).json") == records["\(lost).json"])
        // A run's own file counts before a pack that holds it too.
        let path = "\(packed.store.runsFolder)/\(lost).json"
        try "{".write(toFile: path, atomically: true, encoding: .utf8)
        #expect(packed.store.record(lost) == nil)
        #expect(try packed.train() == 0)
        #expect(!Files.exists(path) && packed.store.record(lost) != nil)
    }

    @Test func aResumeTrainsWhatTheMissingPackHeld() throws {
        let sweep = try PackedSweep()
        let (tables, bytes) = try (sweep.tables(), sweep.bytes())
        #expect(try sweep.train() == 0)
        for ending in ["json", "safetensors"] {
            try FileManager.default.removeItem(atPath: "\(sweep.store.runsFolder)/pack-3.\(ending)")
        }
        #expect(
            try Plan(sweep.experiment, store: RunStore(folder: sweep.store.folder), jobs: 1, rates: .typical).missing
                == 64)
        #expect(try sweep.train() == 64)
        #expect(try sweep.tables() == tables && sweep.bytes() == bytes)
        let timing = try String(contentsOfFile: sweep.store.path(of: "timing.csv"), encoding: .utf8)
        #expect(timing.split(separator: "\n").count == 1 + 260 + 64)
    }

    /// A program that was killed between the two files of a pack has written no pack.
    @Test func arraysWithoutRecordsAreNoPack() throws {
        let sweep = try PackedSweep()
        let bytes = try sweep.bytes()
        try FileManager.default.removeItem(atPath: "\(sweep.store.runsFolder)/pack-3.json")
        #expect(try sweep.train() == 64)
        #expect(try sweep.bytes() == bytes)
        // Those of another arithmetic, say, are kept.
        try FileManager.default.removeItem(atPath: "\(sweep.store.runsFolder)/pack-3.json")
        try Data("x".utf8).write(to: URL(fileURLWithPath: "\(sweep.store.runsFolder)/pack-3.safetensors"))
        #expect(try sweep.train() == 64)
        #expect(try sweep.bytes().filter { !$0.key.contains(".damaged-") } == bytes)
        #expect(sweep.names.count == 11)
    }

    /// A pack that is there and whole is never changed.
    @Test func aPackIsWrittenOnce() throws {
        let sweep = try PackedSweep()
        let bytes = try sweep.bytes()
        let run = sweep.experiment.runs[0].runID
        let record = try #require(sweep.store.record(run))
        let new = NewRun(
            tensors: try sweep.store.trainingArrays(run).tensors, seconds: 1, trainingSeconds: 1
        ) { digest in
            #expect(digest == record.weightsDigest)
            return record
        }
        #expect(try !sweep.store.addPack(5, [new]))
        #expect(try sweep.bytes() == bytes)
        #expect(try sweep.store.addPack(6, [new]))
        sweep.store.refresh()
        #expect(sweep.store.recordCount == 260 && sweep.store.record(run)?.json == record.json)
    }

    /// A changed, added or missing byte in either file, and none of the pack's runs is believed.
    @Test func aChangedPackIsRefused() throws {
        let sweep = try PackedSweep()
        let (before, files) = try (sweep.tables(), sweep.bytes())
        let pack = sweep.packs()[1]
        let (folder, name) = (sweep.store.runsFolder, "pack-\(pack.number)")
        var stream = RandomStream(seed: 12, run: 0, purpose: .initialization)
        for ending in ["json", "safetensors"] {
            let file = URL(fileURLWithPath: "\(folder)/\(name).\(ending)")
            let whole = try Data(contentsOf: file)
            for trial in 0..<100 {
                var bytes = whole
                let place = min(bytes.count - 1, Int(stream.uniform() * Double(bytes.count)))
                switch trial % 4 {
                case 0: bytes[place] ^= UInt8(1 << Int(stream.uniform() * 8))
                case 1: bytes.insert(UInt8(32 + stream.uniform() * 95), at: place)
                case 2: bytes.remove(at: place)
                default: bytes = bytes.prefix(place)
                }
                guard bytes != whole else { continue }
                try bytes.write(to: file)
                guard case .damaged = RunPack.read(pack.number, in: folder) else {
                    Issue.record("\(ending), trial \(trial): a changed pack is believed")
                    break
                }
            }
            let store = RunStore(folder: sweep.store.folder)
            #expect(pack.runIDs.allSatisfy { store.record($0) == nil } && store.damagedPacks == [name])
            let opened = try store.open(for: sweep.experiment)
            #expect(opened.damagedPacks == [name] && opened.damaged.isEmpty)
            #expect(Set(opened.finished.keys).isDisjoint(with: pack.runIDs))
            #expect(sweep.names.count { $0.hasPrefix("\(name).\(ending).damaged-") } == 1)
            for left in sweep.names where left.contains(".damaged-") {
                try FileManager.default.removeItem(atPath: folder + "/" + left)
            }
            #expect(try sweep.train() == 64)
            #expect(try sweep.tables() == before && sweep.bytes() == files)
        }
    }

    @Test func packsOfALaterVersionStay() throws {
        let sweep = try PackedSweep()
        let path = "\(sweep.store.runsFolder)/pack-2.json"
        let later = try String(contentsOfFile: path, encoding: .utf8).replacing(
            "\"format\": 1,\n", with: "\"format\": 2,\n")
        try later.write(toFile: path, atomically: true, encoding: .utf8)
        let store = RunStore(folder: sweep.store.folder)
        do {
            _ = try store.open(for: sweep.experiment)
            Issue.record("a pack of a later version is taken")
        } catch let problems as Problems {
            #expect(
                problems.description.contains("runs/pack-2.json: is of format 2, which a later version"))
        }
        #expect(throws: Problems.self) { try Collect.run(sweep.store.folder) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == later)
    }
}
