@testable import Kinds
import Foundation
import JSON
import LinearAlgebra
import Measures
import Predictions
import Randomness
import Settings
import Testing
import ToyModels
import Training

@testable import Experiments

/// `data.dependence` and `data.density` in an experiment file.
@Suite struct DependenceSettingTests {
    private func text(_ data: String, features: Int = 6, _ rest: String = "") -> String {
        #"{"name": "x", "data": {"features": \#(features)\#(data)}, "model": {"width": 2}\#(rest)}"#
    }

    private func run(_ data: String, features: Int = 6, _ overrides: [String] = []) throws -> RunSettings {
        try loadExperiment(text(data, features: features), overrides).runs[0]
    }

    private let exclusive = #", "dependence": {"law": "exclusive-groups", "size": 3}"#

    @Test func absentItAddsNothingToARunsName() throws {
        let (plain, dependent) = (try run(""), try run(exclusive))
        #expect(plain.json["data"]?["dependence"] == nil && plain.training.dependence == nil)
        #expect(
            dependent.json["data"]?["dependence"]
                == .object(["law": .string("exclusive-groups"), "size": .number(3)]))
        #expect(plain.runID != dependent.runID && plain.dataKey != dependent.dataKey)
        #expect(try dependent.recipe().distribution.dependence is ExclusiveGroupsLaw)
        let named = try run(#", "dependence": {"law": "independent"}"#)
        #expect(named.runID == plain.runID && named.dataKey == plain.dataKey)
        #expect(
            try run("", [#"data.dependence={"law": "exclusive-groups", "size": 3}"#]).runID == dependent.runID)
    }

    @Test func aSweepOverLaws() throws {
        let swept = try loadExperiment(
            text(
                #", "density": 0.5"#,
                #"""
                , "sweep": {"data.dependence": [
                  {"law": "independent"}, {"law": "correlated-groups", "size": 2}, {"law": "exclusive-groups", "size": 2},
                  {"law": "exactly", "active": 3}, {"law": "concepts", "concepts": 3, "values": 2}]}
                """#))
        #expect(swept.runs.count == 5 && swept.runs.allSatisfy { $0.training.activationDensity == 3 })
        #expect(
            swept.sweptPaths == [
                "data.dependence.law", "data.dependence.size", "data.dependence.active", "data.dependence.concepts",
                "data.dependence.values",
            ])
        #expect(Set(RunGroups(of: swept).all.map(\.label)).count == 5)
        #expect(try swept.runs[0].runID == run(#", "activationDensity": 3"#).runID)
        let again = try loadExperiment(swept.resolved.canonical)
        #expect(again.runs.map(\.runID) == swept.runs.map(\.runID) && again.identity == swept.identity)
        #expect(
            TrainingMethod.text(swept).contains(
                "sparse vectors x, whose features are active independently or by the law \"correlated-groups\" or by"))
        #expect(TrainingMethod.text(try loadExperiment(text(""))).contains("sparse vectors x, drawn afresh"))
    }

    /// The density is another way to write E = n density: what names a run is E.
    @Test func density() throws {
        let (a, b) = (try run(#", "density": 0.25"#), try run(#", "activationDensity": 1.5"#))
        #expect(a.runID == b.runID && a.json == b.json && a.dataKey == b.dataKey)
        #expect(a.values["data.density"] == .number(0.25) && a.values["data.activationDensity"] == .number(1.5))
        #expect(a.json["data"]?["density"] == nil)
        #expect(try a.recipe().distribution.probabilities == [0.25, 0.25, 0.25, 0.25, 0.25, 0.25])
        let swept = try loadExperiment(
            text("", #", "sweep": {"data.density": [0.1, 0.2], "data.features": [4, 8]}"#))
        #expect(swept.runs.map(\.training.activationDensity) == [0.4, 0.8, 0.8, 1.6])
        #expect(swept.sweptPaths == ["data.density", "data.features"])
        let again = try loadExperiment(swept.resolved.canonical)
        #expect(again.runs.map(\.runID) == swept.runs.map(\.runID))
        #expect(swept.resolved["data"]?["activationDensity"] == nil)
        #expect(try loadExperiment(text("")).resolved["data"]?["activationDensity"] == .number(1))
    }

    /// Models that differ in size alone are one group, although E moves with it.
    @Test func densityMovesWithTheWidth() throws {
        let zipped = try loadExperiment(
            text(
                #", "density": 0.1"#,
                #", "sweep": {"size": {"zip": {"model.width": [2, 3], "data.features": [4, 6]}}}"#))
        #expect(zipped.runs.map(\.training.activationDensity) == [0.4, 0.6000000000000001])
        #expect(RunGroups(of: zipped).all.count == 1)
        let swept = try loadExperiment(
            text("", #", "sweep": {"model.width": [2, 3], "data.density": [0.1, 0.2]}"#))
        let groups = RunGroups(of: swept)
        #expect(groups.all.map(\.label) == ["data.density=0.1", "data.density=0.2"])
        // E follows from the density, and does not stand beside it.
        #expect(groups.varying.map(\.name) == ["data.density"])
        #expect(groups.columns.map(\.name).contains("activation_density"))
        let sizes = try loadExperiment(
            text("", #", "sweep": {"model.width": [2, 3], "data.features": [4, 6], "data.activationDensity": [1, 2]}"#))
        #expect(RunGroups(of: sizes).varying.map(\.name) == ["features", "activation_density"])
    }

    /// Where the law decides E, it may be absent, or be given as it is, in either form.
    @Test func theLawDecidesTheDensity() throws {
        let exactly = #", "dependence": {"law": "exactly", "active": 3}"#
        let runs = try ["", #", "activationDensity": 3"#, #", "density": 0.5"#].map { try run(exactly + $0) }
        #expect(runs.allSatisfy { $0.training.activationDensity == 3 && $0.runID == runs[0].runID })
        #expect(runs[0].json["data"]?["activationDensity"] == .number(3))
        #expect(
            try problems(text(exactly + #", "activationDensity": 2"#)) == [
                "data.activationDensity: 2 contradicts data.dependence.active, by which it is 3; allowed: that, or remove it"
            ])
        #expect(
            try problems(text(exactly + #", "density": 0.4"#)) == [
                "data.density: 0.4 contradicts data.dependence.active, by which it is 0.5; allowed: that, or remove it"
            ])
        let concepts = #", "dependence": {"law": "concepts", "concepts": 2, "values": 3}"#
        #expect(try run(concepts).training.activationDensity == 2)
        let swept = try loadExperiment(
            text(#", "dependence": {"law": "exactly"}"#, #", "sweep": {"data.dependence.active": [1, 2]}"#))
        #expect(swept.runs.map(\.training.activationDensity) == [1, 2])
        #expect(Set(swept.runs.map(\.runID)).count == 2)
    }

    @Test(
        arguments: [
            (
                6, #", "density": 0.1, "activationDensity": 0.6"#,
                ["data.density: stands in the place of data.activationDensity, which is given too; keep one"]
            ),
            (6, #", "density": 1.5"#, ["data.density: 1.5 is out of range; allowed: numbers above 0 up to 1"]),
            (
                2, #", "density": 0.9, "frequency": {"exponent": 1}"#,
                [
                    "data.density: 0.9 makes a feature's probability exceed 1 for 2 features under the law \"power\" with exponent "
                        + "1; allowed: up to 0.75"
                ]
            ),
            (
                6, #", "dependence": {"law": "correlated-groups", "size": 4}"#,
                [
                    "data.dependence.size: 6 features do not make whole groups of 4; allowed: a divisor of data.features, or set that "
                        + "to a multiple, such as 8"
                ]
            ),
            (
                6, #", "dependence": {"law": "exclusive-groups", "size": 3}, "activationDensity": 3"#,
                [
                    "data.dependence: at most one of features 1 to 3 is active, and their probabilities add up to 1.5; allowed: up to "
                        + "1, as with at most 0.666667 times the density"
                ]
            ),
            (
                6, #", "dependence": {"law": "exactly", "active": 7}"#,
                ["data.dependence.active: 7 of 6 features cannot be active; allowed: up to data.features, 6"]
            ),
            (
                2,
                #", "dependence": {"law": "exactly", "active": 1}, "frequency": {"law": "explicit", "weights": [3, 1]}"#,
                [
                    "data.dependence: draws all features alike, and the frequencies make probabilities from 0.25 to 0.75; allowed: a "
                        + "data.frequency of even frequencies: \"power\" with exponent 0"
                ]
            ),
            (
                6, #", "dependence": {"law": "tree", "branching": 2, "depth": 2}"#,
                [
                    "data.dependence: a tree of branching 2 and depth 2 has 7 features, and data.features is 6; set that to 7, or "
                        + "change branching and depth"
                ]
            ),
            (
                6, #", "dependence": {"law": "tree", "branching": 20, "depth": 20}"#,
                [
                    "data.dependence: a tree of branching 20 and depth 20 has more than a million features, and data.features is 6; "
                        + "change branching and depth"
                ]
            ),
            (
                3,
                #", "dependence": {"law": "tree", "branching": 2, "depth": 1, "exclusive": true}, "frequency": {"law": "explicit", "weights": [1, 2, 1]}"#,
                [
                    "data.dependence: feature 2 is active only with its parent, feature 1, and its probability of 0.5 is above the "
                        + "parent's, 0.25; allowed: frequencies that do not rise from parent to child",
                    "data.dependence: at most one child of feature 1 is active, and their probabilities add up to 0.75, above its own, "
                        + "0.25; allowed: up to that, as by a data.frequency that falls faster, or exclusive false",
                ]
            ),
            (
                4, #", "dependence": {"law": "circle", "sharpness": 1e4}"#,
                ["data.dependence.sharpness: 10000 is out of range; allowed: numbers from 0 to 1000"]
            ),
            (
                6, #", "dependence": {"law": "concepts", "concepts": 2, "values": 4}"#,
                [
                    "data.dependence: 2 concepts of 4 values are 8 features, and data.features is 6; set that to 8, or change concepts "
                        + "and values"
                ]
            ),
            (
                4,
                #", "dependence": {"law": "concepts", "concepts": 2, "values": 2}, "frequency": {"law": "explicit", "weights": [2, 1, 1, 1]}"#,
                [
                    "data.dependence: exactly one value of a concept is there, and the probabilities of concept 1's add up to 1.2; "
                        + "allowed: 1, as by a data.frequency of even frequencies: \"power\" with exponent 0"
                ]
            ),
            (
                6, #", "dependence": {"law": "exclusive-group", "size": 3}"#,
                ["data.dependence.law: unknown value \"exclusive-group\"; did you mean \"exclusive-groups\"?"]
            ),
            (6, #", "dependence": {}"#, ["data.dependence: holds nothing; give it a \"law\", or remove it"]),
            (
                6, #", "dependence": {"size": 2}"#,
                [
                    "data.dependence.size: data.dependence has no law; this needs a \"law\": \"correlated-groups\" or "
                        + "\"exclusive-groups\""
                ]
            ),
            (
                6, #", "dependence": {"law": "exactly"}"#,
                [
                    "data.dependence.active: is missing; it is k, the active features of every sample: E; allowed: whole numbers from "
                        + "1 to 1000000"
                ]
            ),
        ] as [(Int, String, [String])]) func messages(features: Int, data: String, expected: [String]) throws
    {
        #expect(try problems(text(data, features: features)) == expected)
    }

    @Test func sharpCirclesAreRefused() throws {
        let found = try problems(
            text(#", "dependence": {"law": "circle", "sharpness": 2}, "activationDensity": 3"#))
        #expect(found.count == 1)
        #expect(found[0].hasPrefix("data.dependence.sharpness: 2 makes a feature 3.24"))
        #expect(found[0].contains("times as likely where the centre is on it, which is 1.62"))
        #expect(found[0].contains("for feature 1; allowed: up to 1, as with a lower sharpness or at most 0.617"))
        #expect(
            try problems(text(#", "dependence": {"law": "circle", "sharpness": 2}, "activationDensity": 1.8"#)) == [])
    }

    /// Every problem at once, of different settings.
    @Test func allProblemsAtOnce() throws {
        let found = try problems(
            text(
                #", "dependence": {"law": "correlated-groups", "size": 4}, "target": {"law": "absolute"}, "activationDensity": 9"#
            ))
        #expect(
            found.map { $0.prefix { $0 != ":" } } == ["data.target", "data.activationDensity", "data.dependence.size"])
    }

    /// What holds for independent features alone is not said of others; sums over features left out are.
    @Test func nothingFalseIsPredicted() throws {
        let random = [
            "random_directions_loss", "random_directions_share", "random_directions_square_norm", "fraction_used",
            "random_directions_loss_at_use", "random_directions_loss_at_norms", "redrawn_directions_loss",
        ]
        for (data, isDependent) in [("", false), (exclusive, true)] {
            let run = try run(data)
            let recipe = try run.recipe()
            var stream = RandomStream(seed: 1, run: 1, purpose: .initialization)
            let model = MeasuredModel(
                ModelParameters(ParameterSpec.list(features: 6, width: 2), from: &stream), recipe: recipe,
                dataKey: run.dataKey)
            var taken: Set<String> = []
            for measure in Measures.all {
                let named = try measure.named(model)
                #expect(measure.isWhole(named, of: recipe), "\(measure.columns.map(\.name))")
                taken.formUnion(named.keys)
            }
            #expect(taken.isSuperset(of: ["test_loss", "omitted_variance", "second_moment_left_out"]))
            #expect(taken.intersection(random).count == (isDependent ? 0 : random.count))
            let models = ModelClass(of: [run], shares: [0.1])
            #expect(models.differences == (isDependent ? ["dependent features"] : []))
        }
        func predicted(_ activation: Activation, _ law: (any DependenceLaw)?) throws -> [Double] {
            let recipe = Recipe(
                distribution: try FeatureDistribution(
                    weights: [1, 1], activationDensity: 0.5, values: UniformValues(low: 0, high: 1), dependence: law),
                width: 1, activation: activation, weightDecay: 0,
                schedule: LearningRateSchedule(steps: 1, warmupSteps: 0, finalFraction: 1), seed: 1, run: 1)
            let models = ModelClass(differences: ["dependent features"], powerExponent: 0, shares: [0.2])
            let model = ModelSummary(
                recipe: recipe, models: models, measures: ["omitted_variance": 1, "second_moment_left_out": 1])
            return (Predictions.loss + Predictions.capacity).compactMap { $0.value(model) }
        }
        for activation in [Activation.relu, .identity] {
            #expect(try !predicted(activation, nil).isEmpty)
            let law = try run(#", "dependence": {"law": "exclusive-groups", "size": 2}"#).training.dependence
            #expect(law != nil)
            // Of exclusive features p = 1/4, values of mean 1/2 and mean square 1/3: the best linear model keeps their difference,
            // and loses the variance of their sum, over 2.
            let (variance, covariance) = (1.0 / 12 - 1.0 / 64, -1.0 / 64)
            let components = activation == .relu ? [] : [variance + covariance]
            let found = try predicted(activation, law)
            #expect(found.count == components.count && zip(found, components).allSatisfy { abs($0 - $1) < 1e-15 })
        }
    }

    /// A plan knows that correlated features leave more samples empty.
    @Test func plansKnowTheSamples() throws {
        func batch(_ data: String) throws -> BatchShape {
            BatchShape(try run(#", "density": 0.1"# + data).training.distribution(), batchSize: 1000)
        }
        let independent = try batch("")
        let correlated = try batch(#", "dependence": {"law": "correlated-groups", "size": 6}"#)
        let exclusive = try batch(#", "dependence": {"law": "exclusive-groups", "size": 6}"#)
        #expect([independent, correlated, exclusive].allSatisfy { abs($0.nonZeros - 600) < 1e-9 })
        #expect(abs(correlated.rows - 100) < 1e-9 && abs(exclusive.rows - 600) < 1e-9)
        #expect(independent.rows > 400 && independent.rows < 500)
        #expect(try TrainingKind.costs(of: [run(self.exclusive)])[0].seconds(.typical) > 0)
    }
}
