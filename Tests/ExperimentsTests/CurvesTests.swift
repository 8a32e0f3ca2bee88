@testable import Kinds
@testable import Store
import Foundation
import Settings
import Testing
import Training

@testable import Experiments

/// curves.csv of small sweeps and of large ones.
@Suite struct CurvesTests {
    /// Losses of single steps 1 ... 7, told at the steps 2, 4, 6 and 7: each loss is its step.
    private let curve = [(2, 1.5), (4, 3.5), (6, 5.5), (7, 7.0)].map {
        CurvePoint(step: $0.0, learningRate: 10 - Double($0.0), trainLoss: $0.1)
    }

    @Test func thinnedPointsAreMeansOverTheStepsSinceThePointBefore() {
        #expect(curve.thinned(by: 1) == curve)
        let halved = curve.thinned(by: 2)
        #expect(halved.map(\.step) == [4, 7] && halved.map(\.learningRate) == [6, 3])
        #expect(halved.map(\.trainLoss) == [2.5, 6])
        #expect(curve.thinned(by: 3).map(\.trainLoss) == [3.5, 7])
        let whole = curve.thinned(by: 200)
        #expect(whole.map(\.step) == [7] && whole.map(\.trainLoss) == [4])
        #expect([CurvePoint]().thinned(by: 2).isEmpty)
    }

    /// Of 200 points every thinned curve has some within each of the last two tenths, which tell whether the loss still falls.
    @Test func theEndOfTheTrainingIsTold() {
        let long = (1...200).map { CurvePoint(step: $0, learningRate: 1, trainLoss: Double($0)) }
        for count in 1...60 {
            let steps = long.thinned(by: count).map(\.step)
            #expect(steps.contains { (161...180).contains($0) } && steps.last == 200, "\(count): \(steps)")
        }
        let thinned = long.thinned(by: 40)
        #expect(thinned.map(\.step) == [40, 80, 120, 160, 180, 200])
        #expect(thinned.suffix(2).map(\.trainLoss) == [170.5, 190.5])
        #expect(long.thinned(by: 20).count == 10 && long.thinned(by: 34).map(\.step).suffix(2) == [170, 200])
    }

    @Test func everyRunKeepsFivePoints() {
        #expect([1, 10, 11, 200, 201, 100_000].map { CurvesTable.neighbours(runs: $0) } == [1, 1, 2, 20, 21, 40])
    }

    /// 11 runs of 200 points: every second point of what ten would have, the last step among them.
    @Test func largeSweepsHaveFewerPoints() throws {
        for (replicates, points) in [(10, 200), (11, 100)] {
            let folder = try TemporaryFolder()
            let experiment = try Experiment.load(
                path: folder.file(
                    "e.json",
                    """
                    {"name": "c", "replicates": \(replicates), "data": {"features": 4}, "model": {"width": 2},
                     "training": {"steps": 200, "batchSize": 1}}
                    """))
            let store = RunStore(folder: folder.path + "/results")
            _ = try ExperimentRun(experiment, store: store, jobs: 2).run(
                stop: StopFlag(), started: { _ in }, observe: { _ in })
            let lines = try String(contentsOfFile: store.path(of: "curves.csv"), encoding: .utf8).split(separator: "\n")
            #expect(lines.count == 1 + replicates * points)
            #expect(lines.last?.split(separator: ",")[1] == "200")
        }
    }
}
