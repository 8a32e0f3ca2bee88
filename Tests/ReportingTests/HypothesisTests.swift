import Foundation
import JSON
import Kinds
import Tables
import Testing

@testable import Reporting

/// What an experiment expects is judged from the tables.
@Suite struct HypothesisTests {
    /// A copy of results whose experiment expects something of a measure.
    private func results(_ name: String, _ measure: String, _ bounds: String) throws -> CopiedResults {
        let results = try CopiedResults(name)
        try results.edit("experiment.json") { text in
            guard case .object(var members) = try! JSONText(Data(text.utf8)).value else { return text }
            members["hypothesis"] = try! JSONText(Data(#"{"\#(measure)": \#(bounds)}"#.utf8)).value
            return JSONValue.object(members).canonical
        }
        return results
    }

    private let within = "mean_square_overlap_within"

    /// The tables of five densities, judged by hand: of best starts by their one value.
    @Test func answersSayWhetherItHolds() throws {
        func first(_ bounds: String) throws -> String {
            let results = try results("correlated-pairs", within, bounds)
            // Every start is told apart from the best.
            try results.change("runs.csv", "test_loss_stderr") { _, _ in 0 }
            return try results.answer().first[0]
        }
        let copy = try CopiedResults("correlated-pairs")
        let rows = try withExtendedLifetime(copy) { try ResultTables(folder: copy.path).table("runs.csv").rows }
        let best = Dictionary(grouping: rows) { $0["data.density"] }.mapValues { replicates in
            replicates.min { $0.number("test_loss")! < $1.number("test_loss")! }!.number(within)!
        }
        #expect(best.count == 5)
        let bound = best.values.sorted()[1]
        let few = rows.count { $0.number(within)! <= bound }
        #expect(
            try first(#"{"atLeast": 0, "atMost": 0.25}"#)
                == "Yes: mean square overlap within is at least 0 and at most 0.25 in 5 of 5 places; of 10 starts the one of the least loss; "
                + "of all 50 models 50 are as expected.")
        #expect(
            try first(#"{"atMost": -1}"#)
                == "No: mean square overlap within is at most −1 in 0 of 5 places; of 10 starts the one of the least loss; of all 50 models "
                + "0 are as expected.")
        // The two rarest of densities from .05 down to .0025.
        let part = try first(#"{"atMost": \#(bound)}"#)
        #expect(part.contains(" in 2 of 5 places, along density from 0.005 to 0.0025; of 10 starts "), "\(part)")
        #expect(part.hasPrefix("In part: ") && part.hasSuffix("; of all 50 models \(few) are as expected."), "\(part)")
    }

    /// A place without a model is none that holds, and breaks a stretch.
    @Test func placesWithoutAValueAreTold() throws {
        let results = try results("correlated-pairs", within, #"{"atMost": 0.25}"#)
        try results.edit("runs.csv") { csv in
            let lines = csv.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
            let density = lines[0].firstIndex(of: "data.density")!
            return lines.filter { $0[density] != "0.02" }.map { $0.joined(separator: ",") }.joined(separator: "\n")
                + "\n"
        }
        #expect(
            try results.answer().first[0].hasPrefix(
                "Yes as far as can be told: mean square overlap within is at most 0.25 in 4 of 5 places; 1 has no value; of 10 starts"
            ))
    }

    /// Values of a sweep in no order are told by rising ones.
    @Test func stretchesAreOfRisingValues() throws {
        let results = try results("correlated-pairs", within, #"{"atMost": 0.25}"#)
        try results.edit("experiment.json") {
            $0.replacing("[0.05,0.02,0.01,0.005,0.0025]", with: "[0.02,0.05,0.0025,0.01,0.005]")
        }
        // The overlap of density .01 is made large.
        try results.change("runs.csv", within) { row, overlap in row["data.density"] == "0.01" ? 1 : overlap }
        let first = try results.answer().first[0]
        #expect(
            first.contains(" in 4 of 5 places, along density from 0.0025 to 0.005 and from 0.02 to 0.05;"), "\(first)")
    }

    /// The best of starts does not decide where another of equal loss is not as expected.
    @Test func startsOfEqualLossDecideTogether() throws {
        func first(distance: Double) throws -> String {
            let results = try results("correlated-pairs", within, #"{"atMost": 0.25}"#)
            try results.change("runs.csv", "test_loss_stderr") { _, _ in 0.1 }
            // At one density the second start overlaps, and loses so much more than the others.
            func isOther(_ row: [String: String]) -> Bool { row["data.density"] == "0.01" && row["replicate"] == "2" }
            try results.change("runs.csv", "test_loss") { row, _ in isOther(row) ? 1 + distance : 1 }
            try results.change("runs.csv", within) { row, overlap in isOther(row) ? 1 : overlap }
            return try results.answer().first[0]
        }
        let apart = try first(distance: 0.2)
        #expect(apart.hasPrefix("Yes: mean square overlap within is at most 0.25 in 5 of 5 places; of 10"), "\(apart)")
        let equal = try first(distance: 0.19)
        #expect(
            equal.hasPrefix(
                "Yes as far as can be told: mean square overlap within is at most 0.25 in 4 of 5 places; in 1 some starts of equal "
                    + "loss, as far as can be told, are as expected and others not; of 10 starts"), "\(equal)")
    }

    /// Of means the interval decides: two replicates whose interval holds the bound tell nothing.
    @Test func ofMeansTheIntervalDecides() throws {
        let first = try results("memorisation", "test_loss", #"{"atMost": 0.9305}"#).answer().first[0]
        #expect(
            first.hasPrefix(
                "No as far as can be told: test loss is at most 0.9305 in 0 of 16 places; in 11 the 95% interval holds a bound; means of 2 replicates."
            ),
            "\(first)")
    }

    /// Bounds are drawn, and where they are far from every point they are said.
    @Test func boundsAreDrawn() throws {
        func figure(_ bounds: String) throws -> Figure {
            let figures = try results("correlated-pairs", within, bounds).figures()
            return try #require(figures.first { $0.name == "mean-square-overlap-within-line" })
        }
        let near = try figure(#"{"atMost": 0.001}"#)
        #expect(near.script.components(separatedBy: "0.001 with lines dashtype 2").count == 2)
        #expect(near.caption.hasSuffix(" Dashed: what the experiment expects, at most 0.001."))
        let far = try figure(#"{"atMost": 1e300}"#)
        #expect(!far.script.contains("dashtype 2") && !far.script.contains("inf"))
        #expect(
            far.caption.contains(" The experiment expects at most 1e+300, off the figure."), "\(far.caption)")
    }
}
