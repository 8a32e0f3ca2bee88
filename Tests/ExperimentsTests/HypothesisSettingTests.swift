import Foundation
import JSON
import Kinds
import Settings
import Testing

/// What an experiment expects is read from its file.
@Suite struct HypothesisSettingTests {
    @Test func boundsBelongToWhatIsExpected() throws {
        let expected = Hypothesis(measure: "x", atLeast: 1, atMost: 2)
        #expect(expected.holds(of: 1) && expected.holds(of: 2) && !expected.holds(of: 0.9) && !expected.holds(of: 2.1))
        #expect(!expected.holds(of: .nan))
        #expect(expected.holds(of: 1...2) == true && expected.holds(of: 2.1...3) == false)
        #expect(expected.holds(of: 1.5...2.5) == nil && expected.holds(of: 0...3) == nil)
        #expect(Hypothesis(measure: "x", atLeast: nil, atMost: -1).holds(of: -5 ... -2) == true)
    }

    private func file(_ hypothesis: String, kind: String = "training") -> String {
        #"{"name": "x", "kind": "\#(kind)", "data": {"features": 6}, "model": {"width": 2}, "hypothesis": \#(hypothesis)}"#
    }

    private func read(_ text: String) throws -> Experiment { try Experiment.read(Data(text.utf8), of: "x.json") }

    /// What is read is what was written, and decides no run.
    @Test func filesSayWhatIsExpected() throws {
        let expected = try read(
            file(#"{"test_loss": {"atMost": 0.1}, "fraction_represented": {"atLeast": 0.5, "atMost": 1}}"#))
        #expect(
            expected.hypotheses == [
                Hypothesis(measure: "fraction_represented", atLeast: 0.5, atMost: 1),
                Hypothesis(measure: "test_loss", atLeast: nil, atMost: 0.1),
            ])
        #expect(try read(expected.resolved.canonical).hypotheses == expected.hypotheses)
        #expect(try expected.identity == read(file("{}")).identity)
    }

    /// Every mistake at its place.
    @Test func whatCannotBeExpected() throws {
        let wrong = try problems(
            file(
                #"{"test_los": {"atMost": 1}, "test_loss": 3, "fraction_recovered": {"atLeast": 2, "atMost": 1}, "#
                    + #""accepted_deviation": {"atmost": 1, "atLeast": "a"}}"#))
        #expect(
            wrong.sorted() == [
                #"hypothesis.accepted_deviation.atLeast: found text, "a"; allowed: a number"#,
                #"hypothesis.accepted_deviation.atmost: unknown key; did you mean "atMost"?"#,
                "hypothesis.fraction_recovered: nothing is at least 2 and at most 1; exchange the two",
                #"hypothesis.test_los: unknown measure; did you mean "test_loss"?"#,
                #"hypothesis.test_loss: found a number, 3; allowed: an object with "atLeast", "atMost" or both, numbers"#,
            ])
        #expect(try problems(file("[]")).first?.hasPrefix("hypothesis: found a list") == true)
        #expect(
            try problems(file(#"{"test_loss": {"atMost": 1}}"#, kind: "packing")).contains {
                $0.hasPrefix("hypothesis: this kind of experiment has no measure")
            })
        // What no run has.
        #expect(
            try problems(file(#"{"mean_overlap_within": {"atMost": 1}}"#)).contains {
                $0.hasPrefix("hypothesis.mean_overlap_within: has no value in any run")
            })
    }
}
