import JSON
import Settings
import Testing

@testable import Experiments
@testable import Kinds

/// training.loss "nested", which is training.prefixes spelled as a loss.
@Suite struct NestedLossTests {
    private static func text(_ training: String, _ more: String = "") -> String {
        """
        {"name": "nested", "data": {"features": 12}, "model": {"width": 4},
         "training": {"steps": 20, "batchSize": 32\(training)}\(more)}
        """
    }

    private static func loaded(_ training: String, _ more: String = "") throws -> Experiment {
        try loadExperiment(text(training, more))
    }

    /// Both spellings name one run, and train one model.
    @Test(arguments: [
        (#"{"law": "nested", "widths": [1, 2, 4]}"#, #"[1, 2, 4]"#, false),
        (#"{"law": "nested", "widths": [2, 4], "sharedBias": true}"#, #"[2, 4], "ownBiases": false"#, false),
        (#"{"law": "nested", "widths": [2, 4], "sharedBias": false}"#, #"[2, 4], "ownBiases": true"#, true),
        (
            #"{"law": "nested", "widths": {"doublingFrom": 1}, "sharedBias": false}"#,
            #"{"doublingFrom": 1}, "ownBiases": true"#, true
        ),
    ])
    func bothSpellings(loss: String, prefixes: String, hasOwnBiases: Bool) throws {
        let one = try Self.loaded(#", "loss": \#(loss)"#).runs[0]
        let other = try Self.loaded(#", "prefixes": \#(prefixes)"#).runs[0]
        #expect(one.runID == other.runID && one.runKey == other.runKey && one.json == other.json)
        #expect(one.runID != (try Self.loaded("").runs[0].runID))
        #expect(one.training.prefixDimensions == other.training.prefixDimensions)
        #expect(one.training.hasOwnBiases == hasOwnBiases && other.training.hasOwnBiases == hasOwnBiases)
        #expect(one.training.loss == .squared)
    }

    /// What is written down with every default reads as the same experiment.
    @Test(arguments: ["true", "false"])
    func resolved(sharedBias: String) throws {
        let once = try Self.loaded(#", "loss": {"law": "nested", "widths": [1, 4], "sharedBias": \#(sharedBias)}"#)
        let again = try loadExperiment(once.resolved.pretty())
        #expect(once.resolved == again.resolved && once.runs[0].runID == again.runs[0].runID)
    }

    /// A sweep over losses has a column for each field, and runs that are named as by their prefixes.
    @Test func swept() throws {
        let losses = try Self.loaded(
            "",
            #"""
            , "sweep": {"training.loss": [{"law": "squared"}, {"law": "nested", "widths": [4]},
                                          {"law": "nested", "widths": [2, 4], "sharedBias": false}]}
            """#)
        #expect(
            losses.sweptPaths.filter { $0.hasPrefix("training.loss.") }.sorted()
                == ["training.loss.law", "training.loss.sharedBias", "training.loss.widths"])
        let prefixes = try [
            Self.loaded(""), Self.loaded(#", "prefixes": [4]"#),
            Self.loaded(#", "prefixes": [2, 4], "ownBiases": true"#),
        ]
        #expect(losses.runs.map(\.runID) == prefixes.map { $0.runs[0].runID })
        let again = try loadExperiment(losses.resolved.pretty())
        #expect(again.runs.map(\.runID) == losses.runs.map(\.runID))
    }

    @Test(arguments: [
        (
            #", "prefixes": [4], "loss": {"law": "nested", "widths": [2, 4]}"#,
            ["training.loss.widths: stands in the place of training.prefixes, which is given too; keep one"]
        ),
        (
            #", "ownBiases": false, "loss": {"law": "nested", "widths": [2, 4], "sharedBias": false}"#,
            ["training.loss.sharedBias: stands in the place of training.ownBiases, which is given too; keep one"]
        ),
        (
            #", "loss": {"law": "nested", "widths": [2, 3]}"#,
            [
                "training.loss.widths: ends at 3, and model.width is 4; end with 4, as what lies beyond the last would not be trained; {\"doublingFrom\": k} goes with the width"
            ]
        ),
        (
            #", "loss": {"law": "nested", "widths": [2, 1, 1.5, 70000, 4]}"#,
            [
                "training.loss.widths: [1] is 1 after 2; [2] is 1.5, which is no whole number; [3] is 70000, which is out of range; "
                    + #"allowed: a rising list of at most 100 whole numbers from 1 to 65536, or {"doublingFrom": from 1 to 65536}"#
            ]
        ),
    ])
    func refused(training: String, messages: [String]) throws {
        #expect(try problems(Self.text(training)) == messages)
    }
}
