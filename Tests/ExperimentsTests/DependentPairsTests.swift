@testable import Kinds
import LinearAlgebra
import Settings
@testable import Store
import Testing

@testable import Experiments

/// Two pairs of features in two dimensions, trained: the arrangement follows from which of them are active together.
@Suite struct DependentPairsTests {
    /// The least test loss of a few starts, and the overlaps of its directions.
    private func best(_ law: String) throws -> (loss: Double, error: Double, overlaps: Matrix<Double>) {
        let folder = try TemporaryFolder()
        let experiment = try Experiment.load(
            path: folder.file(
                "e.json",
                """
                {"name": "pairs", "seed": 2026, "replicates": 8,
                 "data": {"features": 4, "density": 0.1, "value": {"low": 0, "high": 1},
                          "dependence": {"law": "\(law)", "size": 2}},
                 "model": {"width": 2, "start": {"directions": {"law": "normal", "deviation": 0.577},
                                                 "bias": {"law": "constant", "value": 0}}},
                 "training": {"steps": 2000, "batchSize": 1024, "learningRate": 0.003, "weightDecay": 0.01,
                              "schedule": {"warmupSteps": 0, "finalFraction": 1}}}
                """))
        let store = RunStore(folder: folder.path + "/results")
        _ = try ExperimentRun(experiment, store: store, jobs: 2).run(
            stop: StopFlag(), started: { _ in }, observe: { _ in })
        let results = try Results(experiment, in: store) { _ in [] }
        let run = try #require(results.runs.min { $0.measure("test_loss")! < $1.measure("test_loss")! })
        let w = Matrix<Double>(try store.trainingArrays(run.record.runID).directions)
        let norms = w.rowNorms()
        var overlaps = w.times(w, transposeOther: true)
        for i in 0..<4 {
            for j in 0..<4 { overlaps[i, j] /= norms[i] * norms[j] }
        }
        return (run.measure("test_loss")!, run.measure("test_loss_stderr")!, overlaps)
    }

    /// Features that exclude one another lie back to back, which costs nothing: the loss is that of numbers that are still
    /// moving.
    @Test func exclusivePairsAreAntipodal() throws {
        let (loss, _, overlaps) = try best("exclusive-groups")
        #expect(loss < 1e-5)
        #expect(overlaps[0, 1] < -0.999 && overlaps[2, 3] < -0.999)
        #expect(abs(overlaps[0, 2]) < 0.02 && abs(overlaps[1, 3]) < 0.02)
    }

    /// Correlated features lie at right angles, each back to back with a feature of the other pair. With norms of 1 and b = 0
    /// such a pair loses 2 E[min(v, v')²] p² = p²/3, 2p²/3 in all; what training finds is a little better.
    @Test func correlatedPairsAreOrthogonal() throws {
        let (loss, error, overlaps) = try best("correlated-groups")
        #expect(abs(overlaps[0, 1]) < 0.05 && abs(overlaps[2, 3]) < 0.05)
        for i in 0..<2 { #expect(min(overlaps[i, 2], overlaps[i, 3]) < -0.99) }
        let simple = 2 * 0.1 * 0.1 / 3
        #expect(loss > 0.9 * simple - 5 * error && loss < simple + 5 * error, "\(loss) +- \(error), \(simple)")
    }
}
