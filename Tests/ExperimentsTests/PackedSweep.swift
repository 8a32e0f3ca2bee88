import Basics
import Foundation
import Kinds
import Settings
import Testing

@testable import Experiments
@testable import Store

/// A sweep of 260 runs of a few steps, in a folder of its own.
struct PackedSweep {
    /// 26 points; with 10 replicates enough short runs to be packed, with 9 not.
    static func text(_ replicates: Int) -> String {
        """
        {"name": "tiny", "data": {"features": 2}, "model": {"width": 1}, "training": {"steps": 3, "batchSize": 4},
         "tables": ["features", "directions"], "replicates": \(replicates),
         "sweep": {"data.activationDensity": {"linspace": [0.1, 1, 26]}}}
        """
    }

    static let tables = [
        "runs.csv", "geometry.csv", "fits.csv", "comparison.csv", "curves.csv", "features.csv", "directions.csv",
        "columns.json", "experiment.json",
    ]

    /// The files of a sweep that was never disturbed, by path.
    static let undisturbed = Result { () throws -> [String: Data] in
        let sweep = try PackedSweep(trained: false)
        try #require(try sweep.train() == 260)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: sweep.store.folder)
        return Dictionary(
            uniqueKeysWithValues: paths.compactMap { path in
                Files.read("\(sweep.store.folder)/\(path)").map { (path, $0) }
            })
    }

    static let packNames = (1...5).flatMap { ["pack-\($0).json", "pack-\($0).safetensors"] }

    let folder: TemporaryFolder
    let experiment: Experiment
    let store: RunStore

    /// - Parameter trained: with the results of a sweep that was never disturbed.
    init(_ replicates: Int = 10, trained: Bool = true) throws {
        folder = try TemporaryFolder()
        experiment = try Experiment.load(path: folder.file("e.json", Self.text(replicates)))
        store = RunStore(folder: folder.path + "/results")
        guard trained else { return }
        try Files.makeFolder(store.runsFolder)
        for (path, data) in try Self.undisturbed.get() {
            try data.write(to: URL(fileURLWithPath: store.path(of: path)))
        }
    }

    /// - Parameter stop: after so many runs, each of which tells of its progress once, at its end.
    /// - Returns: how many runs were worked on, the state before, and how many runs are in the store now that were not.
    func session(
        jobs: Int = 2, shard: Shard? = nil, only: Set<String>? = nil, checkpoint: Duration = .seconds(60),
        stop count: Int = .max
    ) throws -> (worked: Int, start: ExperimentRun.Start, stored: Int) {
        let (counts, flag) = (Locked((worked: 0, stored: 0)), StopFlag())
        var start: ExperimentRun.Start?
        _ = try ExperimentRun(
            experiment, store: RunStore(folder: store.folder), jobs: jobs, shard: shard, only: only,
            checkpointInterval: checkpoint
        ).run(stop: flag, started: { start = $0 }) { event in
            switch event {
            case .progress:
                counts.withLock {
                    $0.worked += 1
                    if $0.worked >= count { flag.raise() }
                }
            case .finished: counts.withLock { $0.stored += 1 }
            case .failed(_, let error): Issue.record(error)
            }
        }
        let (worked, stored) = counts.withLock { ($0.worked, $0.stored) }
        return (worked, try #require(start), stored)
    }

    /// - Returns: how many runs were trained.
    @discardableResult func train() throws -> Int {
        let session = try session()
        #expect(session.worked == session.stored)
        return session.worked
    }

    var names: [String] { Files.names(in: store.runsFolder).sorted() }
    func tables() throws -> [String] {
        try Self.tables.map { try String(contentsOfFile: store.path(of: $0), encoding: .utf8) }
    }
    /// Of every file of runs.
    func bytes() throws -> [String: Data] {
        try Dictionary(
            uniqueKeysWithValues: names.map { ($0, try #require(Files.read("\(store.runsFolder)/\($0)"))) })
    }
    func packs() -> [RunPack] {
        (1...5).compactMap {
            if case .whole(let pack) = RunPack.read($0, in: store.runsFolder) { pack } else { nil }
        }
    }
}
