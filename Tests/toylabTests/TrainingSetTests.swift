import Foundation
import Tables
import Testing

/// Sweeps over fixed training sets, by the program.
@Suite struct TrainingSetTests {
    private func folder(steps: Int) throws -> Folder {
        let folder = try Folder()
        try folder.write(
            "long.json",
            """
            {"name": "long", "tables": ["samples"], "data": {"features": 60, "activationDensity": 3, "normalize": true},
             "training": {"steps": \(steps), "learningRate": 0.003, "weightDecay": 0.01,
                          "schedule": {"warmupSteps": 100, "finalFraction": 0}},
             "sweep": {"sets": {"zip": {"data.samples": [6, 64, 90], "training.batchSize": [6, 64, 25]}}, "model.width": [2, 5]}}
            """)
        #expect(
            try Program.run(["run", "long.json", "--out", "whole", "--quiet", "--jobs", "1"], in: folder.path).status
                == 0)
        return folder
    }

    private func compare(_ folder: Folder, _ other: String) throws {
        try InterruptionTests.compare(folder, "whole", other)
        #expect(try folder.read("whole/samples.csv") == folder.read("\(other)/samples.csv"))
    }

    /// The same bytes whatever the jobs, the shards and the kills.
    @Test func theSameBytes() throws {
        let folder = try folder(steps: 2500)
        #expect(
            try Program.run(["run", "long.json", "--out", "two", "--quiet", "--jobs", "2"], in: folder.path).status == 0
        )
        try compare(folder, "two")
        for shard in ["2/2", "1/2"] {
            #expect(
                try Program.run(["run", "long.json", "--out", "parts", "--quiet", "--shard", shard], in: folder.path)
                    .status
                    == 0)
        }
        try compare(folder, "parts")
        try InterruptionTests.killAgainAndAgain(folder, kills: 5, seed: 3)
        try compare(folder, "killed")
    }

    /// samples.csv and runs.csv tell one story.
    @Test func samplesAddUp() throws {
        let folder = try folder(steps: 2500)
        let runs = Table(try CSV(parsing: folder.read("whole/runs.csv"))).rows
        let samples = Table(try CSV(parsing: folder.read("whole/samples.csv"))).rows
        #expect(runs.count == 6 && samples.count == 2 * (6 + 64 + 90))
        for run in runs {
            let own = samples.filter { $0["run_id"] == run["run_id"] }
            let count = try #require(Int(run["data.samples"]))
            #expect(own.map { $0["sample"] } == (1...count).map { "\($0)" })
            let dimensions = own.compactMap { $0.number("dimensionality") }
            let width = try #require(run.number("width"))
            // All samples share the hidden layer, and are what is left of it.
            #expect(dimensions.count == count && dimensions.reduce(0, +) <= width * (1 + 1e-9))
            let seen = dimensions.filter { $0 > 0 }
            let mean = seen.reduce(0, +) / Double(seen.count)
            #expect(abs(try #require(run.number("mean_sample_dimensionality")) - mean) < 1e-9)
            // At the end of the schedule nothing moves: the last steps of a full batch have the loss of the trained model.
            let loss = own.compactMap { $0.number("loss") }.reduce(0, +) / Double(count)
            let trained = try #require(run.number("train_loss"))
            if run["training.batchSize"] == run["data.samples"] { #expect(abs(trained - loss) < 1e-3 * loss) }
            #expect(abs(trained - loss) < 0.1 * loss)
        }
        // What nothing is known of is empty.
        #expect(runs.allSatisfy { $0["random_directions_loss"].isEmpty && $0["omitted_variance"].isEmpty })
        let page = try folder.read("whole/report.html")
        #expect(
            page.contains("scaled to norm 1, from a fixed training set of 6 to 90, each once an epoch, in a new order"))
    }

    /// A set that no machine holds is refused before anything is trained, by the name of what to lower.
    @Test func aSetThatDoesNotFitIsRefused() throws {
        let folder = try Folder()
        try folder.write(
            "huge.json",
            """
            {"name": "huge", "data": {"features": 100, "samples": 1000000}, "model": {"width": 16000}}
            """)
        for command in ["plan", "run"] {
            let result = try Program.run([command, "huge.json"], in: folder.path)
            #expect(result.status == 74 && result.output.isEmpty)
            #expect(result.errors.contains("GiB of memory; there are"))
            #expect(result.errors.contains("Lower data.samples, "))
        }
        // The model itself is small.
        for fitting in [["--set", "data.samples=2048"], ["--set", "model.width=2"]] {
            #expect(try Program.run(["plan", "huge.json"] + fitting, in: folder.path).status == 0)
        }
    }
}
