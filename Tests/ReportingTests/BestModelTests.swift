import Kinds
import Tables
import Foundation
import Testing

@testable import Reporting

/// What is said of the best of several starts, against the rows of runs.csv.
@Suite struct BestModelTests {
    private let rows: [Table.Row]
    private let answer: Answer

    /// Five features: by E and width the row of the least loss.
    private func best(_ setting: String) -> [Table.Row] {
        Dictionary(grouping: rows) { [$0[setting], $0["width"]] }.values.compactMap { starts in
            starts.min { $0.number("test_loss")! < $1.number("test_loss")! }
        }
    }

    init() throws {
        let results = try CopiedResults("five-features")
        (rows, answer) = try withExtendedLifetime(results) {
            (try ResultTables(folder: results.path).table("runs.csv").rows, try results.answer())
        }
    }

    /// Two losses of independent samples: the variances of their logarithms add up. The widest of the ratios that are told.
    @Test func howFarHeldOutSamplesLeaveARatioOpen() throws {
        let best = best("activation_density")
        let factors = ["2", "3"].map { width in
            let ends = ["4.5", "0.05"].map { density in
                best.first { $0["width"] == width && $0["activation_density"] == density }!
            }
            let variance = ends.map { pow($0.number("test_loss_stderr")! / $0.number("test_loss")!, 2) }.reduce(0, +)
            return exp(1.96 * variance.squareRoot())
        }
        #expect(factors[1] > 1.5 && factors[0] < 1.2)
        #expect(answer.text.contains("leave each open, by a factor of \(Digits.significant(factors[1])) at most"))
        // Means over replicates have other intervals.
        let means = try CopiedResults("starts-longer").answer().text
        #expect(!means.contains("alone leave each open") && means.contains("Over pairs of replicates"))
    }

    /// Where the least loss is next to nothing there is no ratio, and none of starts that failed in its place.
    @Test func leastLossesThatAreNoneHaveNoRatio() throws {
        let text = try CopiedResults("absolute-value").answer().text
        #expect(text.contains("Test loss along density: 0 throughout for activation = identity, m = 6"))
        #expect(text.contains("the least loss is 0.923 to 56.6 times as high at m = 40. (Held"), "\(text)")
        let unseen = try CopiedResults("unseen-combinations").answer().text
        #expect(unseen.contains(" of least losses of which one is next to nothing"), "\(unseen)")
        // Each of both settings that change together is named.
        #expect(
            unseen.contains(
                "With not tied, architecture = hidden-layer in place of tied, architecture = autoencoder the"))
    }

    /// The shapes that stand in the answer, and no others.
    @Test func shapesInWords() throws {
        #expect(answer.legend.contains("; digon: two opposite directions"))
        #expect(!answer.legend.contains("orthoplex"))
        #expect(try CopiedResults("capacity-density").answer().legend.contains("orthoplex: opposite pairs at right"))
        // "single models" are no shape.
        let single = try CopiedResults("strong-superposition").answer()
        #expect(single.text.contains("single models") && !single.legend.contains("single"))
    }

    /// Features of a ring have short directions, and come back all the same.
    @Test func whatNormsDoNotTellIsTold() throws {
        let ring = try CopiedResults("ring-steering").answer().text
        #expect(ring.contains("represents 0 of 48 features (and recovers 48) for"), "\(ring)")
        #expect(ring.contains("Recovered: where the feature is active"))
        // Dense features come back by the bias alone.
        #expect(try !CopiedResults("capacity-density").answer().text.contains("recovers"))
    }

    /// Of too many places to tell one by one the shapes are counted.
    @Test func shapesOfManyPlaces() throws {
        let results = try CopiedResults("demonstrating-superposition")
        let runs = try ResultTables(folder: results.path).table("runs.csv").rows
        let places = Dictionary(grouping: runs) {
            [$0["activation_density"], $0["width"], $0["model.activation"]]
        }
        let shapes = places.values.map { starts in
            starts.min { $0.number("test_loss")! < $1.number("test_loss")! }!["shapes"]
        }
        let singles = shapes.count { $0 == "20 singles" }
        #expect(shapes.count == 28 && singles > 1)
        let text = try results.answer().text
        #expect(
            text.contains("Of 28 places the best model has ") && text.contains("; 20 singles at \(singles); "),
            "\(text)")
    }
}
