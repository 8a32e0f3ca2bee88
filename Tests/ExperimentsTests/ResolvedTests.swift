import Foundation
import Settings
import Testing

@testable import Experiments
@testable import Kinds

/// The resolved form of an experiment, which lies in its results folder, asks for the same runs.
@Suite struct ResolvedTests {
    private static let fixed = [
        "", #""training": {"optimizer": {"name": "adam", "beta1": 0.5}}"#,
        #""training": {"optimizer": {"name": "sgd", "momentum": 0.5}}"#, #""training": {"optimizer": "sgd"}"#,
        #""training": {"optimizer": {"beta2": 0.9}, "steps": 7}"#,
        #""model": {"start": {"bias": {"law": "constant", "value": 0.1}}, "activation": "gelu"}"#,
    ]
    private static let swept = [
        "", #""training.optimizer": ["adam", "sgd"]"#, #""training.optimizer": ["sgd"]"#,
        #""training.optimizer": ["adamw", {"name": "sgd", "momentum": 0.3}]"#,
        #""z": {"zip": {"training.optimizer": ["sgd", "adam"], "data.features": [4, 5]}}"#,
        // Components whose settings of one name have different defaults.
        #""training.optimizer": ["sgd", "muon"]"#, #""training.optimizer": ["muon", "sgd", "dion"]"#,
        #""data.value.law": ["uniform", "signed"]"#, #""data.value.law": ["constant", "signed", "uniform"]"#,
        #""z": {"zip": {"training.optimizer": ["sgd", "muon"], "data.features": [4, 5]}}"#,
        #""training.optimizer.beta1": [0.1, 0.2]"#, #""model.start.bias": [{"law": "normal", "deviation": 0.2}]"#,
        #""data.importanceRatio": [0.5, 1]"#, #""data.frequency.law": ["power", "linear"]"#,
        #""data.value": [{"law": "constant"}, {"law": "signed", "high": 3}], "model.tied": [true, false]"#,
    ]

    @Test(arguments: fixed, swept) func readsBackAsTheSameRuns(fixed: String, swept: String) throws {
        let parts =
            [#""name": "resolved", "data": {"features": 6}, "replicates": 2"#, fixed] + [
                swept.isEmpty ? "" : #""sweep": {\#(swept)}"#
            ]
        // A model section of its own, unless the fixed part has one.
        let model = fixed.contains("\"model\"") ? "" : #""model": {"width": 2}"#
        let text = "{" + (parts + [model]).filter { !$0.isEmpty }.joined(separator: ", ") + "}"
        let overrides = model.isEmpty ? ["model.width=2"] : []
        // What does not fit together is refused, here as anywhere.
        guard let experiment = try? loadExperiment(text, overrides) else { return }
        let again = try loadExperiment(experiment.resolved.pretty())
        #expect(again.runs.map(\.runID) == experiment.runs.map(\.runID))
        #expect(again.resolved == experiment.resolved)
        #expect(again.identity == experiment.identity)
    }

    /// Most of those do fit together, and two that differ in a fixed setting alone are two experiments.
    @Test func theyAreNotAllRefused() throws {
        func identity(_ momentum: Double) throws -> String {
            try loadExperiment(
                #"""
                {"name": "x", "data": {"features": 6}, "model": {"width": 2},
                 "training": {"optimizer": {"name": "sgd", "momentum": \#(momentum)}},
                 "sweep": {"training.optimizer": ["sgd", "adam"]}}
                """#
            ).identity.canonical
        }
        #expect(try identity(0.5) != identity(0.9))
    }

    /// Nothing that was set for a component is dropped without a word because whole ones are listed for its slot.
    @Test(arguments: [
        (
            #""data": {"features": 6, "value": {"low": 1}}"#,
            #""data.value": [{"law": "uniform"}, {"law": "constant"}]"#,
            "data.value.low"
        ),
        (
            #""data": {"features": 6}, "training": {"optimizer": {"name": "sgd", "momentum": 0.9}}"#,
            #""training.optimizer": ["adam", {"name": "sgd"}]"#, "training.optimizer.momentum"
        ),
    ])
    func whatIsSetIsNotSwallowed(fixed: String, swept: String, path: String) throws {
        let found = try problems(#"{"name": "x", \#(fixed), "model": {"width": 2}, "sweep": {\#(swept)}}"#)
        #expect(found.contains { $0.hasPrefix(path + ": means nothing here") })
    }
}
