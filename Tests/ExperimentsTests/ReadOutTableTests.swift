import Settings
import Store
import Tables
import Testing

@testable import Experiments
@testable import Kinds

/// readouts.csv, and what is said of it.
@Suite struct ReadOutTableTests {
    @Test func theTable() throws {
        let folder = try TemporaryFolder()
        let text = """
            {"name": "read", "replicates": 3, "data": {"features": 12, "dependence": {"law": "exactly", "active": 2}},
             "training": {"steps": 300, "batchSize": 256, "schedule": {"warmupSteps": 50}},
             "sweep": {"model.width": [2, 10], "training.optimizer": ["adamw", "muon"]}, "compare": [],
             "tables": ["readouts"]}
            """
        let experiment = try Experiment.load(path: folder.file("e.json", text))
        let store = RunStore(folder: folder.path + "/results")
        _ = try ExperimentRun(experiment, store: store, jobs: 2).run(
            stop: StopFlag(), started: { _ in }, observe: { _ in })
        let made = try TrainingKind.make(try Results(experiment, in: store) { _ in [] }, in: store)
        let table = try #require(made.tables.first { $0.description.file == "readouts.csv" })
        let rows = Table(try table.make()).rows
        #expect(rows.count == 12 * 4)
        let codes = rows.filter { $0["read_out"] == "outputs" }
        #expect(codes.allSatisfy { $0.number("collisions") != nil && (0...1).contains($0.number("codes_bound")!) })
        #expect(rows.allSatisfy { $0["read_out"] == "outputs" || $0["collisions"].isEmpty })
        let sentences = made.answer.first.joined(separator: " ")
        #expect(sentences.contains("Of the k active features of a sample the k largest of D·h find "))
        #expect(sentences.contains("In the model's own basis signs find "))
        // The first sentence has how far settings differ, from the table.
        let runs = Dictionary(experiment.runs.map { ($0.runID, $0) }) { first, _ in first }
        func signs(_ optimizer: String, _ width: Int) -> Double {
            let found = rows.filter { row in
                guard row["read_out"] == "signs", let run = runs[row["run_id"]] else { return false }
                return run.training.width == width && type(of: run.training.optimizer).name == optimizer
            }.compactMap { $0.number("found") }
            return found.reduce(0, +) / Double(found.count)
        }
        let gaps = [2, 10].map { abs(signs("adamw", $0) - signs("muon", $0)) }
        let widest = gaps[1] > gaps[0] ? 10 : 2
        #expect(
            sentences.hasPrefix("Signs alone find ")
                && sentences.contains(
                    "settings they differ by at most \(Digits.significant(100 * gaps.max()!, digits: 2)) percentage points (m = \(widest))."
                ))
        // A wide model is read better.
        let widths = Dictionary(experiment.runs.map { ($0.runID, $0.training.width) }) { first, _ in first }
        func mean(_ width: Int) -> Double {
            let found = rows.filter { $0["read_out"] == "full" && widths[$0["run_id"]] == width }.compactMap {
                $0.number("found")
            }
            return found.reduce(0, +) / Double(found.count)
        }
        #expect(mean(10) > mean(2) + 0.2)
    }
}
