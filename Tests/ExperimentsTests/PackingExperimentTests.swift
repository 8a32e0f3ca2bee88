@testable import Kinds
@testable import Store
import Foundation
import Settings
import Testing
import Theory

@testable import Experiments

@Suite struct PackingExperimentTests {
    private static let text = """
        {"name": "pack", "kind": "packing", "seed": 3, "replicates": 2,
         "packing": {"steps": 20},
         "sweep": {"packing.method": ["random", "optimised"], "packing.directions": [10, 20, 40],
                   "packing.dimension": [5, 10]}}
        """

    private func run(_ text: String, in folder: TemporaryFolder, jobs: Int = 2) throws -> (RunStore, Findings) {
        let experiment = try Experiment.load(path: folder.file("e.json", text))
        let store = RunStore(folder: folder.path + "/results-\(jobs)")
        let outcome = try ExperimentRun(experiment, store: store, jobs: jobs).run(
            stop: StopFlag(), started: { _ in }, observe: { _ in })
        #expect(outcome.missing == 0 && outcome.errors.isEmpty)
        return (store, try #require(outcome.findings))
    }

    private func read(_ store: RunStore, _ file: String) throws -> String {
        try String(contentsOfFile: store.path(of: file), encoding: .utf8)
    }

    @Test func writesTheContractsTables() throws {
        let folder = try TemporaryFolder()
        let (store, findings) = try run(Self.text, in: folder)
        let packing = try read(store, "packing.csv").split(separator: "\n")
        #expect(packing.count == 1 + 24)
        #expect(
            packing[0].hasPrefix(
                "directions,dimension,method,trial,deviation,welch_max_abs,welch_mean_square,run_id,"))
        let fits = try read(store, "fits.csv").split(separator: "\n")
        #expect(fits.contains { $0.hasPrefix("random,johnson_lindenstrauss,all,6,best,") })
        #expect(fits.contains { $0.hasPrefix("random,johnson_lindenstrauss,all,6,mean,") })
        #expect(fits.contains { $0.hasPrefix("optimised,adjusted,k>d,5,best,") })
        let comparison = try read(store, "comparison.csv")
        #expect(comparison.contains("random directions, expected maximum"))
        #expect(comparison.contains("mean_deviation"))
        #expect(
            findings.text(command: "").contains(
                "The largest overlap of optimised directions, at best of 2 trials, where there"))
        #expect(findings.text(command: "").split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(findings.text(columns: 60, command: "").split(separator: "\n").allSatisfy { $0.count <= 60 })
        #expect(!FileManager.default.fileExists(atPath: store.path(of: "runs.csv")))
    }

    @Test func theSameBytesWhateverTheJobs() throws {
        let folder = try TemporaryFolder()
        let stores = try [1, 2].map { try run(Self.text, in: folder, jobs: $0).0 }
        for file in ["packing.csv", "fits.csv", "comparison.csv"] {
            #expect(try read(stores[0], file) == read(stores[1], file))
        }
    }

    /// As git leaves shipped results: tables without runs.
    @Test func resultsWithoutRunsAreSetAside() throws {
        let folder = try TemporaryFolder()
        let (store, _) = try run(Self.text, in: folder)
        try FileManager.default.removeItem(atPath: store.path(of: "runs"))
        let target = try #require(try store.setAside())
        #expect(Files.exists(target + "/packing.csv") && !Files.exists(store.folder))
    }

    /// Two trials have one degree of freedom: their interval is 12.7 standard errors wide on either side.
    @Test func theMeanOfTwoTrialsHasAWideInterval() throws {
        let experiment = try loadExperiment(
            #"{"name": "two", "kind": "packing", "replicates": 2, "packing": {"method": "random", "directions": 9, "dimension": 4}}"#
        )
        let deviations = [0.5, 0.7]
        let runs = zip(experiment.runs, deviations).map { settings, deviation in
            FinishedRun(
                settings: settings,
                record: RunRecord(
                    runID: settings.runID, settings: settings.json, status: .finished, steps: 1,
                    measures: ["deviation": deviation], weightsDigest: ""))
        }
        let interval = try #require(PackingCell.all(Results(experiment: experiment, runs: runs))[0].interval)
        #expect(abs(interval.lowerBound - (0.6 - 1.2706)) < 1e-4 && abs(interval.upperBound - (0.6 + 1.2706)) < 1e-4)
    }

    /// An optimised packing starts as a random one, and its trials differ.
    @Test func optimisingLowersTheDeviation() throws {
        let folder = try TemporaryFolder()
        let (store, _) = try run(Self.text, in: folder)
        let rows = try read(store, "packing.csv").split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
        func deviations(_ method: String) -> [Double] {
            rows.filter { $0[0] == "40" && $0[1] == "5" && $0[2] == method }.compactMap { Double($0[4]) }
        }
        let (random, optimised) = (deviations("random"), deviations("optimised"))
        #expect(random.count == 2 && Set(random).count == 2)
        #expect(optimised.max()! < random.min()! - 0.1)
    }

    /// Another swept setting makes cells of its own, with a column.
    @Test func stepsAreNotTrials() throws {
        let folder = try TemporaryFolder()
        let (store, findings) = try run(
            """
            {"name": "steps", "kind": "packing",
             "packing": {"method": "optimised", "directions": 20, "dimension": 5}, "sweep": {"packing.steps": [1, 30]}}
            """, in: folder)
        let lines = try read(store, "packing.csv").split(separator: "\n")
        #expect(lines[0].hasSuffix(",packing.steps"))
        #expect(Set(lines.dropFirst().map { $0.split(separator: ",").last! }) == ["1", "30"])
        #expect(findings.tables[0].rows.count == 2)
    }

    @Test func keysOfTheOtherKindAreNamed() throws {
        let both =
            #"{"name": "x", "kind": "packing", "data": {"features": 5}, "packing": {"method": "random", "dimension": 3}}"#
        #expect(
            try problems(both) == [
                #"data: belongs to "kind": "training", and this experiment's is "packing"; remove it, or change the kind"#,
                "packing.directions: is missing; it is k, the number of directions; allowed: whole numbers from 2 to "
                    + "200000",
            ])
        #expect(
            try problems(#"{"name": "x", "kind": "pakcing"}"#).first
                == #"kind: unknown value "pakcing"; did you mean "packing"?"#)
        #expect(try problems(#"{"name": "x", "kind": 3}"#).first?.hasPrefix("kind: found a number, 3") == true)
        let steps =
            #"{"name": "x", "kind": "packing", "packing": {"method": "random", "directions": 5, "dimension": 3, "steps": 9}}"#
        #expect(try problems(steps).first?.contains(#"belongs to packing.method "optimised""#) == true)
    }

    @Test func hugePackingsAreRefused() throws {
        let text =
            #"{"name": "x", "kind": "packing", "packing": {"method": "random", "directions": 200000, "dimension": 16384}}"#
        #expect(try problems(text).first?.hasPrefix("packing.dimension: 16384 for 200000 directions makes") == true)
    }
}
