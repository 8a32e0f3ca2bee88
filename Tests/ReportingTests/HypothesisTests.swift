import Foundation
import JSON
import Kinds
import Tables
import Testing

/// What an experiment expects is judged from the tables.
@Suite struct HypothesisTests {
    /// The tables of five densities, judged by hand: of best starts by their one value.
    @Test func answersSayWhetherItHolds() throws {
        let results = try CopiedResults("correlated-pairs")
        func first(_ bounds: String) throws -> String {
            try results.edit("experiment.json") { text in
                guard case .object(var members) = try! JSONText(Data(text.utf8)).value else { return text }
                members["hypothesis"] = try! JSONText(Data(#"{"mean_square_overlap_within": \#(bounds)}"#.utf8)).value
                return JSONValue.object(members).canonical
            }
            return try results.answer().first[0]
        }
        let rows = try ResultTables(folder: results.path).table("runs.csv").rows
        let best = Dictionary(grouping: rows) { $0["data.density"] }.mapValues { replicates in
            replicates.min { $0.number("test_loss")! < $1.number("test_loss")! }!.number("mean_square_overlap_within")!
        }
        #expect(best.count == 5)
        let values = best.values.sorted()
        #expect(
            try first(#"{"atLeast": 0, "atMost": 0.25}"#)
                == "Yes: mean square overlap within is at least 0 and at most 0.25 in 5 of 5 places; "
                + "of 10 starts the one of the least loss; of all models 50 of 50."
        )
        #expect(
            try first(#"{"atMost": -1}"#).hasPrefix("No: mean square overlap within is at most −1 in 0 of 5 places"))
        let part = try first(#"{"atMost": \#(values[1])}"#)
        #expect(part.hasPrefix("In part: mean square overlap within is at most "), "\(part)")
        #expect(part.contains(" in 2 of 5 places, along density "), "\(part)")
        let held = best.filter { $0.value <= values[1] }.keys.map { Digits.setting(Double($0)!) }
        for density in held {
            #expect(
                part.contains("at \(density)") || part.contains("to \(density)") || part.contains("from \(density)"))
        }
    }

    /// Of means the interval decides: two replicates whose interval holds the bound tell nothing.
    @Test func ofMeansTheIntervalDecides() throws {
        let results = try CopiedResults("memorisation")
        try results.edit("experiment.json") { text in
            guard case .object(var members) = try! JSONText(Data(text.utf8)).value else { return text }
            members["hypothesis"] = try! JSONText(Data(#"{"test_loss": {"atMost": 0.9305}}"#.utf8)).value
            return JSONValue.object(members).canonical
        }
        let first = try results.answer().first[0]
        #expect(
            first.hasPrefix(
                "Cannot tell: test loss is at most 0.9305 in 0 of 16 places; in 11 the 95% interval holds the bound; means of 2 replicates."
            ), "\(first)")
    }
}
