@testable import Kinds
import Tables
@testable import Store
import Foundation
import LinearAlgebra
import Measures
import Settings
import Testing

@testable import Experiments

@Suite struct CollectTests {
    private static let text = """
        {"name": "c", "tables": ["features"], "data": {"features": 30, "frequency": {"exponent": 1}},
         "training": {"steps": 40, "batchSize": 64}, "sweep": {"model.width": [3, 4, 5, 6, 8], "training.weightDecay": [-1, 1]}}
        """
    private static let tables = [
        "runs.csv", "geometry.csv", "fits.csv", "comparison.csv", "curves.csv", "features.csv",
        "differences.csv",
    ]

    private func trained(in folder: TemporaryFolder, _ text: String = text) throws -> (Experiment, RunStore) {
        let experiment = try Experiment.load(path: folder.file("e.json", text))
        let store = RunStore(folder: folder.path + "/results")
        _ = try ExperimentRun(experiment, store: store, jobs: 2).run(
            stop: StopFlag(), started: { _ in }, observe: { _ in })
        return (experiment, store)
    }

    private func read(_ store: RunStore) throws -> [String] {
        try Self.tables.map { try String(contentsOfFile: store.path(of: $0), encoding: .utf8) }
    }

    @Test func tablesAreMadeAgainByteForByte() throws {
        let folder = try TemporaryFolder()
        let (_, store) = try trained(in: folder)
        let before = try read(store)
        for table in Self.tables { try FileManager.default.removeItem(atPath: store.path(of: table)) }
        // As `collect` reads it: from the folder alone.
        let outcome = try Collect.run(store.folder)
        #expect(outcome.missing.isEmpty && outcome.findings.title.hasPrefix("c (10 of 10 runs)"))
        #expect(try read(store) == before)
    }

    /// Records of an earlier version hold fewer measures: the rest is taken from the stored weights.
    @Test func whatOldRecordsLackIsMeasuredNow() throws {
        let folder = try TemporaryFolder()
        let (experiment, store) = try trained(in: folder)
        let before = try read(store)
        let keep = Set(["train_loss"] + Measures.all.prefix(2).flatMap { $0.columns.map(\.name) })
        for settings in experiment.runs {
            let record = try #require(store.record(settings.runID))
            let old = record.with(measures: record.measures.filter { keep.contains($0.key) })
            try Data((old.json.pretty() + "\n").utf8).write(
                to: URL(fileURLWithPath: store.path(of: "runs/\(settings.runID).json")))
        }
        _ = try Collect.run(store.folder)
        #expect(try read(store) == before)
    }

    /// A measure lacks one column in records from before that column, and is taken again. One that does not exist for a
    /// model is not.
    @Test func onlyWhatIsMissingIsMeasured() throws {
        let folder = try TemporaryFolder()
        let (experiment, store) = try trained(in: folder)
        let run = experiment.runs[0]
        let record = try #require(store.record(run.runID))
        func completed(_ record: RunRecord) throws -> [String: Double] {
            try TrainingExecution.complete(record, of: run, in: store).measures
        }
        for name in [
            "test_loss_stderr", "fraction_strongly_represented", "mean_overlap", "omitted_variance", "silent_loss",
            "recovered.directions", "shapes.groups", "shapes.catalogue",
        ] {
            let old = record.with(measures: record.measures.filter { $0.key != name })
            #expect(try completed(old) == record.measures, "\(name)")
        }
        // Nothing is represented, and the wrong number stays: nothing was measured again.
        var none = record.measures.filter { !$0.key.hasPrefix("represented.") }
        none["represented.directions"] = 0
        none["test_loss"] = 7
        #expect(try completed(record.with(measures: none)) == none)
        #expect(try completed(record.with(measures: none.filter { $0.key != "represented.directions" })) != none)
    }

    @Test func withoutRunsTheTablesStay() throws {
        let folder = try TemporaryFolder()
        let (_, store) = try trained(in: folder)
        let before = try read(store)
        try FileManager.default.removeItem(atPath: store.path(of: "runs"))
        #expect(throws: Problems.self) { try Collect.run(store.folder) }
        #expect(try read(store) == before)
    }

    /// One row a feature and model, in the order of frequency, and its losses add up to the model's.
    @Test func featuresAddUpToTheirModel() throws {
        let folder = try TemporaryFolder()
        let (experiment, store) = try trained(in: folder)
        let table = FeaturesTable.self
        let results = try Results(experiment, in: store) { _ in [] }
        let material = TrainingMaterial(results, in: store)
        let csv = try table.form.csv(of: results.runs) { try table.rows($0, of: material) }
        #expect(
            csv.header == [
                "run_id", "feature", "probability", "norm", "bias", "interference", "dimensionality", "loss", "gain",
                "recovery", "silent",
            ])
        #expect(csv.rows.count == 10 * 30)
        for run in results.runs {
            let rows = csv.rows.filter { $0[0] == run.record.runID }
            #expect(rows.map { $0[1] } == (1...30).map(String.init))
            let probabilities = rows.compactMap { Double($0[2]) }
            #expect(probabilities == probabilities.sorted(by: >))
            #expect(abs(probabilities.reduce(0, +) - 1) < 1e-12)
            // Each of them has nine digits, so 30 up to 1 err by up to 30 times half of 1e-9.
            let rounding = 1.5e-8
            let loss = try #require(run.measure("test_loss"))
            #expect(abs(rows.compactMap { Double($0[7]) }.reduce(0, +) / loss - 1) < rounding)
            let parts = ["missing_loss", "interference_loss", "reconstruction_loss"].compactMap { run.measure($0) }
            #expect(abs(parts.reduce(0, +) / loss - 1) < 1e-9)
            let dimensionality = rows.compactMap { Double($0[6]) }.reduce(0, +)
            #expect(abs(dimensionality - (try #require(run.measure("total_dimensionality")))) < rounding)
            #expect(dimensionality < Double(run.settings.training.width) + rounding)
            let recovered = rows.count { Double($0[9])! > 0.5 }
            let silent = rows.filter { $0[10] == "1" }
            #expect(Double(recovered) / 30 == run.measure("fraction_recovered"))
            #expect(Double(silent.count) / 30 == run.measure("fraction_silent"))
            let silentLoss = silent.compactMap { Double($0[7]) }.reduce(0, +)
            #expect(abs(silentLoss - (try #require(run.measure("silent_loss")))) < 1e-9 * loss)
            #expect(silent.allSatisfy { Double($0[9])! < 0.5 })
        }
    }

    @Test func featuresAreWrittenWhereAskedFor() throws {
        let folder = try TemporaryFolder()
        let without = Self.text.replacingOccurrences(of: #""tables": ["features"],"#, with: "")
        let (_, store) = try trained(in: folder, without)
        let table = store.path(of: "features.csv")
        #expect(!Files.exists(table))
        // Asking later trains nothing.
        let with = try Experiment.load(path: folder.file("with.json", Self.text))
        #expect(ExperimentRun(with, store: store, jobs: 1).missing().isEmpty)
        _ = try store.open(for: with)
        _ = try Collect.run(store.folder)
        #expect(Files.exists(table))
        // One left over from an earlier question goes, or it would speak of other runs; somebody's own stays.
        _ = try store.open(for: try Experiment.load(path: folder.file("without.json", without)))
        _ = try Collect.run(store.folder)
        #expect(!Files.exists(table))
        try Data("mine".utf8).write(to: URL(fileURLWithPath: table))
        _ = try Collect.run(store.folder)
        #expect(Files.read(table) == Data("mine".utf8))
    }

    /// geometry.csv: over all features and over three subsets of them, consistent with runs.csv.
    @Test func geometryHasAllSubsets() throws {
        let folder = try TemporaryFolder()
        let (experiment, store) = try trained(in: folder)
        let results = try Results(experiment, in: store) { _ in [] }
        let table = GeometryTable.form.csv(GeometryTable.rows(results))
        #expect(table.rows.count == 40)
        let column = Dictionary(uniqueKeysWithValues: table.header.enumerated().map { ($1, $0) })
        for (row, run) in zip(table.rows.filter { $0[3] == "all" }, results.runs) {
            #expect(row[0] == run.record.runID && row[column["directions"]!] == "30")
            let mean = run.measure("mean_square_overlap")!
            #expect(row[column["mean_square_overlap"]!] == CSV.text(Digits.rounded(mean, digits: 10)))
            let low = Double(row[column["welch_mean_square"]!])!
            #expect(mean >= low - 1e-9)
        }
        for subset in ["represented", "strongly_represented", "recovered"] {
            for (row, run) in zip(table.rows.filter { $0[3] == subset }, results.runs) {
                let share = try #require(run.measure("fraction_\(subset)"))
                #expect(Double(row[column["directions"]!]) == (share * 30).rounded())
            }
        }
    }
}
