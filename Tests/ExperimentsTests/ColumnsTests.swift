import Foundation
import JSON
import Settings
import Tables
import Testing

@testable import Experiments
@testable import Kinds
@testable import Store

/// columns.json describes exactly the columns that there are.
@Suite struct ColumnsTests {
    private func descriptions(_ text: String) throws -> (RunStore, [String: JSONValue]) {
        let folder = try TemporaryFolder()
        let experiment = try Experiment.load(path: folder.file("e.json", text))
        let store = RunStore(folder: folder.path + "/results")
        _ = try ExperimentRun(experiment, store: store, jobs: 2).run(
            stop: StopFlag(), started: { _ in }, observe: { _ in })
        return try withExtendedLifetime(folder) {
            let data = try #require(Files.read(store.path(of: "columns.json")))
            guard case .object(let members)? = JSONValue(parsing: data) else { throw Problems("columns.json", []) }
            for (file, columns) in members {
                let text = String(decoding: try #require(Files.read(store.path(of: file))), as: UTF8.self)
                guard case .object(let columns) = columns else { throw Problems(file, []) }
                #expect(try Set(columns.keys) == Set(CSV(parsing: text).header), "\(file)")
                for (name, column) in columns {
                    for member in ["symbol", "meaning", "unit"] {
                        guard case .string(let text)? = column[member] else { throw Problems(name, []) }
                        #expect(member != "meaning" || text.count > 5, "\(file), \(name)")
                    }
                }
            }
            let tables = Files.names(in: store.folder).filter { $0.hasSuffix(".csv") }
            #expect(Set(tables) == Set(members.keys))
            return (store, members)
        }
    }

    @Test func ofTraining() throws {
        let (_, tables) = try descriptions(
            """
            {"name": "columns", "data": {"features": 8}, "tables": ["features", "overlaps", "directions", "groups"],
             "training": {"steps": 20, "batchSize": 16},
             "sweep": {"model.width": [2, 3], "training.batchSize": [8, 16],
                       "data.value": [{"law": "constant", "value": 1}, {"law": "uniform", "low": 0, "high": 1}]}}
            """)
        #expect(tables.count == 11)
        let runs = try #require(tables["runs.csv"])
        #expect(runs["welch_max_abs"]?["bound"] == .string("lower") && runs["test_loss"]?["bound"] == nil)
        #expect(runs["frequency_exponent"]?["setting"] == .string("data.frequency.exponent"))
        #expect(tables["timing.csv"]?["training_seconds"]?["unit"] == .string("s"))
        // Swept settings say what they are, as the schema does.
        #expect(
            runs["training.batchSize"]?["meaning"]
                == .string(
                    "samples of a step, drawn afresh, or of the fixed set of data.samples; all of those are the full batch"
                ))
        #expect(runs["data.value.law"]?["unit"] == .string("") && runs["data.value.low"]?["unit"] == .string("1"))
    }

    @Test func ofFixedTrainingSets() throws {
        let (_, tables) = try descriptions(
            """
            {"name": "columns", "data": {"features": 8, "normalize": true}, "tables": ["samples"], "model": {"width": 2},
             "training": {"steps": 20, "batchSize": 4}, "sweep": {"data.samples": [4, 9]}}
            """)
        #expect(tables.count == 8)
        guard case .object(let samples)? = tables["samples.csv"] else { throw Problems("samples.csv", []) }
        #expect(Set(samples.keys) == ["run_id", "sample", "norm", "dimensionality", "loss"])
        #expect(tables["runs.csv"]?["data.samples"]?["setting"] == .string("data.samples"))
    }

    @Test func ofPacking() throws {
        let (_, tables) = try descriptions(
            """
            {"name": "columns", "kind": "packing", "replicates": 2, "packing": {"method": "optimised", "dimension": 3},
             "sweep": {"packing.directions": [4, 5], "packing.steps": [10, 20]}}
            """)
        #expect(tables.count == 4)
        #expect(tables["packing.csv"]?["strongest_max_abs"]?["bound"] == .string("lower"))
    }
}
