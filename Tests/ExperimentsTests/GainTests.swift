import Foundation
@testable import Kinds
import Settings
import Store
import Tables
import Testing

@testable import Experiments

/// The last column of features.csv is what represented features are told by.
@Suite struct GainTests {
    @Test(arguments: [true, false])
    func ofEveryFeature(isTied: Bool) throws {
        let folder = try TemporaryFolder()
        let experiment = try loadExperiment(
            """
            {"name": "g", "tables": ["features"], "data": {"features": 30, "frequency": {"exponent": 1}},
             "model": {"width": 6, "tied": \(isTied)}, "training": {"steps": 200, "batchSize": 64, "weightDecay": -1}}
            """)
        let store = RunStore(folder: folder.path + "/results")
        _ = try ExperimentRun(experiment, store: store, jobs: 1).run(
            stop: StopFlag(), started: { _ in }, observe: { _ in })
        let tables = try ResultTables(folder: store.folder)
        let features = try tables.table("features.csv")
        let gains = try features.rows.map { try #require($0.number("gain")) }
        let share = try #require(try tables.table("runs.csv").rows[0].number("fraction_represented"))
        #expect(gains.count == 30 && abs(Double(gains.count { $0 > 0.25 }) / 30 - share) < 1e-12)
        let squares = try features.rows.map { pow(try #require($0.number("norm")), 2) }
        // Nine digits of each: the gain errs by half a unit of its last, the square by a whole one.
        #expect(zip(gains, squares).allSatisfy { abs($0 - $1) <= 1.5e-8 * $1 } == isTied)
    }
}
