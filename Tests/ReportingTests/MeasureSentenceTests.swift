import Foundation
import Kinds
import Settings
import Tables
import Testing

@testable import Reporting

/// The measures that an experiment's "answer" names are told first, and are those of the tables.
@Suite struct MeasureSentenceTests {
    /// The densities decide features and width in no way: one line a width, which decides the features.
    @Test func measuresAreToldAlongTheLongestAxis() throws {
        let results = try CopiedResults("uniform-superposition")
        let rows = try ResultTables(folder: results.path).table("runs.csv").rows
        let first = try results.answer().first[0]
        #expect(first.hasPrefix("Features per dimension along density: "))
        for width in ["20", "30"] {
            let dense = try #require(rows.first { $0["width"] == width && $0["data.density"] == "1.0" })
            let value = Digits.significant(try #require(dense.number("features_per_dimension")))
            #expect(first.contains(": \(value) ") || first.contains("; \(value) "))
            #expect(first.contains("for m = \(width)"))
        }
    }

    /// Of several replicates the mean is told where there are too many places to tell of the best start.
    @Test func meansAreOfReplicates() throws {
        let results = try CopiedResults("memorisation")
        let rows = try ResultTables(folder: results.path).table("runs.csv").rows
        let losses = rows.filter { $0["features"] == "1000" && $0["data.samples"] == "300" }.compactMap {
            $0.number("test_loss")
        }
        #expect(losses.count == 2)
        let first = try results.answer().first
        // batchSize follows samples, and is not told beside it.
        #expect(
            first[0].hasPrefix(
                "In part: train loss is at most 0.05 in 4 of 16 places, along samples from 3 to 5 for n = 300 to 1000;")
        )
        #expect(first[1].hasPrefix("Train loss along samples: ") && first[2].hasPrefix("Test loss along samples: "))
        #expect(
            first[2].contains(" \(Digits.significant((losses[0] + losses[1]) / 2)) at 300, ")
                && !first[2].contains("batch size"))
        // What all are of the first one says.
        #expect(first[0].hasSuffix("; means of 2 replicates."))
        #expect(first[1...2].allSatisfy { $0.contains(", with 95% intervals of ±") && !$0.contains("means of") })
    }

    /// Lists that differ in one entry are told apart by it, a number of which the counts are a course; others as they are.
    @Test func alongAnEntryOfLists() throws {
        let results = try CopiedResults("pentagon-frequency")
        let rows = try ResultTables(folder: results.path).table("runs.csv").rows.filter { $0["data.density"] == "0.05" }
        let counts = Dictionary(grouping: rows) { $0["data.frequency.weights"] }.mapValues { starts in
            starts.min { $0.number("test_loss")! < $1.number("test_loss")! }!.number("fraction_represented")! * 5
        }
        #expect(counts["[1,1,1,1,0.25]"] == 4 && counts["[1,1,1,1,0.4]"] == 5 && counts["[1,1,1,1,1]"] == 5)
        let first = try results.answer().first[0]
        #expect(first.hasPrefix("Features represented, of 5, along entry 5 of frequency weights: "), "\(first)")
        #expect(first.contains("4 from 0.15 to 0.25, 5 from 0.4 to 1 for density = 0.05; "), "\(first)")
        // Two entries that differ have no order.
        try results.edit("experiment.json") { $0.replacing("[1,1,1,1,0.4]", with: "[1,1,1,0.5,0.4]") }
        #expect(try !results.answer().text.contains("entry 5"))
    }

    /// The setting that "along" names, where another has more values.
    @Test func alongWhatIsNamed() throws {
        let results = try CopiedResults("activation-density")
        #expect(try results.answer().first[0].hasPrefix("The test loss goes as E^k, "))
        #expect(try results.answer().first[1].hasPrefix("Test loss along E: "))
        #expect(try results.figures().first?.script.contains("set xlabel 'E'") == true)
        try results.edit("experiment.json") {
            $0.replacing("\"data.activationDensity\",", with: "\"training.weightDecay\",")
        }
        #expect(try results.answer().first.contains { $0.hasPrefix("Test loss along γ: ") })
        #expect(throws: Problems.self) {
            try Experiment.read(
                Data(#"{"name": "x", "along": "model.width", "sweep": {"data.features": [3, 4]}}"#.utf8), of: "x.json")
        }
    }
}
