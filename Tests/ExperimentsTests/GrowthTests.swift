import Basics
import Foundation
import Kinds
import Settings
import Testing

@testable import Experiments
@testable import Store

/// Sweeps that grow in their folder: only what is new is trained, and the tables are those of a sweep that was so from the start.
@Suite struct GrowthTests {
    private let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private func experiment(_ text: String) throws -> Experiment {
        try Experiment.load(path: folder.file("\(UUID().uuidString).json", text))
    }

    private func small(widths: String, replicates: Int, _ rest: String = "") -> String {
        """
        {"name": "g", "data": {"features": 6}, "training": {"steps": 5, "batchSize": 8}, "replicates": \(replicates),
         "tables": ["features"], "sweep": {"model.width": \(widths)\(rest)}}
        """
    }

    /// - Returns: how many runs were trained.
    @discardableResult private func train(_ text: String, _ name: String, stop count: Int = .max) throws -> Int {
        let (trained, flag) = (Locked(0), StopFlag())
        let store = RunStore(folder: folder.path + "/" + name)
        _ = try ExperimentRun(try experiment(text), store: store, jobs: 2).run(stop: flag, started: { _ in }) { event in
            if case .progress = event {
                trained.withLock {
                    $0 += 1
                    if $0 >= count { flag.raise() }
                }
            }
        }
        return trained.withLock { $0 }
    }

    private func tables(_ name: String) throws -> [String] {
        try PackedSweep.tables.filter { $0 != "directions.csv" }.map {
            try String(contentsOfFile: "\(folder.path)/\(name)/\($0)", encoding: .utf8)
        }
    }

    @Test func moreWidthsValuesAndReplicates() throws {
        let whole = small(widths: "[2, 3, 4]", replicates: 3, #", "training.weightDecay": [-1, 1]"#)
        try train(small(widths: "[2, 4]", replicates: 2, #", "training.weightDecay": [-1]"#), "grown")
        let records = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/grown/runs").sorted()
        let before = try records.map { try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/grown/runs/\($0)")) }
        // A run of a few steps tells of its progress once a run.
        #expect(try train(whole, "grown") == 18 - 4)
        try train(whole, "whole")
        #expect(try tables("grown") == tables("whole"))
        let after = try records.map { try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/grown/runs/\($0)")) }
        #expect(before == after && records.count == 8)
    }

    /// Packs that are there are not touched; new ones come after them.
    @Test(arguments: [Int.max, 40]) func packedSweeps(stop: Int) throws {
        let (some, more) = (PackedSweep.text(10), PackedSweep.text(14))
        #expect(try train(some, "grown") == 260)
        let runs = folder.path + "/grown/runs"
        let before = try PackedSweep.packNames.map { try Data(contentsOf: URL(fileURLWithPath: "\(runs)/\($0)")) }
        let first = try train(more, "grown", stop: stop)
        if stop < .max { #expect(try first + train(more, "grown") == 104) } else { #expect(first == 104) }
        let after = try PackedSweep.packNames.map { try Data(contentsOf: URL(fileURLWithPath: "\(runs)/\($0)")) }
        #expect(before == after)
        let names = try FileManager.default.contentsOfDirectory(atPath: runs)
        #expect(names.allSatisfy { $0.hasPrefix("pack-") && !$0.hasSuffix(".checkpoint") } && names.count > 10)
        #expect(names.count <= 2 * (5 + 6))
        try train(more, "whole")
        #expect(try tables("grown") == tables("whole"))
        #expect(try train(more, "grown") == 0)
    }

    /// Growth is told before it happens, and nothing else is called so.
    @Test func growthIsTold() throws {
        let there = small(widths: "[2, 3]", replicates: 2)
        try train(there, "grown")
        let store = RunStore(folder: folder.path + "/grown")
        func told(_ text: String) throws -> Int? { store.runsBeforeGrowth(to: try experiment(text)) }
        #expect(try told(small(widths: "[2, 3, 4]", replicates: 2)) == 4)
        #expect(try told(small(widths: "[2, 3]", replicates: 3)) == 4)
        #expect(try told(there) == nil)
        #expect(try told(small(widths: "[2]", replicates: 2)) == nil)
        #expect(try told(small(widths: "[2, 3, 4]", replicates: 2, #", "training.steps": [6]"#)) == nil)
        #expect(RunStore(folder: folder.path + "/none").runsBeforeGrowth(to: try experiment(there)) == nil)
    }

    /// From files of their own to packs.
    @Test func untilRunsArePacked() throws {
        #expect(try train(PackedSweep.text(9), "grown") == 234)
        #expect(try train(PackedSweep.text(10), "grown") == 26)
        try train(PackedSweep.text(10), "whole")
        #expect(try tables("grown") == tables("whole"))
    }

    @Test(arguments: [
        (
            #"[2, 3]"#, 1, "sweep.model.width: is [2,3,4] in the results there, [2,3] in this file",
            "of whose 3 runs this one lacks 1"
        ),
        (#"[2, 3, 4, 5], "training.steps": [6]"#, 1, "training.steps", "of whose 3 runs this one lacks 3"),
    ])
    func whatChangesIsRefused(widths: String, replicates: Int, place: String, reason: String) throws {
        try train(small(widths: "[2, 3, 4]", replicates: 1), "grown")
        #expect {
            try train(small(widths: widths, replicates: replicates), "grown")
        } throws: { error in
            let text = "\(error)"
            return text.contains(place) && text.contains(reason)
                && text.contains("a sweep may grow in its folder, and nothing else")
        }
        // Another name is another experiment, however many runs they share.
        let other = small(widths: "[2, 3, 4, 5]", replicates: 1).replacingOccurrences(of: "\"g\"", with: "\"h\"")
        #expect { try train(other, "grown") } throws: { "\($0)".contains("name: is \"g\" in the results there, \"h\"") }
    }
}
