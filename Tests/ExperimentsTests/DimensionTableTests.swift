import LinearAlgebra
import Measures
import Randomness
import Settings
import Store
import Tables
import Testing
import ToyModels
import Training

@testable import Experiments
@testable import Kinds

/// dimensions.csv, and what is said of it.
@Suite struct DimensionTableTests {
    private static let text = """
        {"name": "dimensions", "seed": 4, "data": {"features": 12, "value": {"law": "uniform", "low": 0.5, "high": 1.5}},
         "model": {"start": {"bias": {"law": "constant", "value": 0}}},
         "training": {"steps": 300, "batchSize": 128, "learningRate": 0.01, "schedule": {"warmupSteps": 50}},
         "sweep": {"model.width": [2, 6],
                   "data.dependence": [{"law": "exactly", "active": 1}, {"law": "exactly", "active": 3}]},
         "compare": [], "tables": ["dimensions"]}
        """

    @Test func theTable() throws {
        let folder = try TemporaryFolder()
        let experiment = try Experiment.load(path: folder.file("e.json", Self.text))
        let store = RunStore(folder: folder.path + "/results")
        _ = try ExperimentRun(experiment, store: store, jobs: 2).run(
            stop: StopFlag(), started: { _ in }, observe: { _ in })
        let made = try TrainingKind.make(try Results(experiment, in: store) { _ in [] }, in: store)
        let table = try #require(made.tables.first { $0.description.file == "dimensions.csv" })
        let rows = Table(try table.make()).rows
        #expect(rows.count == 4 * 2 * 3)
        // One set: x has k dimensions, h has min(r, m) of them.
        let widths = Dictionary(experiment.runs.map { ($0.runID, $0.training.width) }) { first, _ in first }
        for row in rows where row["samples"] == "one set" && row["layer"] != "outputs" {
            let (active, represented) = (try #require(row.number("active")), try #require(row.number("represented")))
            let (expected, found) = (try #require(row.number("expected")), row.number("two_nn"))
            let width = Double(try #require(widths[row["run_id"]]))
            #expect(represented <= active && expected == min(active, width), "\(row)")
            let dimensions = row["layer"] == "hidden" ? expected : active
            if represented == active { #expect((0.75...1.1).contains(try #require(found) / dimensions), "\(row)") }
        }
        let sentences = made.answer.first.joined(separator: " ")
        #expect(
            sentences.contains(
                "Of samples that share their k active features the hidden layer has min(k, m) dimensions, trained or not."
            ))
        #expect(sentences.hasPrefix("Of samples of all kinds TwoNN finds "))
        #expect(TrainingKind.secondsOfTables(of: experiment) > 1)
    }

    /// A negative control: weights that no training has seen have the same dimensions, so that one set says nothing of what was learned.
    @Test func whatWasNotLearned() throws {
        var stream = RandomStream(seed: 1, run: 2, purpose: .initialization)
        let folder = try TemporaryFolder()
        let experiment = try Experiment.load(path: folder.file("e.json", Self.text))
        let run = try #require(experiment.runs.last)
        let (n, m) = (12, run.training.width)
        let random = ModelParameters<Float>(
            directions: Matrix(rows: n, columns: m, elements: (0..<n * m).map { _ in Float(stream.normal()) }),
            bias: Matrix(rows: 1, columns: n))
        let model = MeasuredModel(random, recipe: try run.recipe(), dataKey: run.dataKey)
        let found = try model.layerDimensions()
        #expect(found.count == 6)
        let hidden = try #require(found.first { $0.samples == .one && $0.layer == .hidden })
        #expect(hidden.active == 3 && hidden.represented == 3 && hidden.expected == min(3, Double(m)))
        for estimator in LayerDimension.Estimator.allCases {
            #expect((0.75...1.1).contains(try #require(hidden.estimates[estimator]) / 3), "\(estimator)")
        }
    }
}
