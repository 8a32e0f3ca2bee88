@testable import Kinds
import Foundation
import JSON
import Randomness
import Settings
import Testing
import ToyModels
import Training

@testable import Experiments

private let twoStarts = #"[{"law": "normal", "deviation": 1}, {"law": "constant", "value": 0}]"#

/// Components in slots, through the experiment file.
@Suite struct SlotTests {
    private func experiment(_ data: String, _ overrides: [String] = []) throws -> Experiment {
        try loadExperiment(
            #"{"name": "x", "data": {"features": 5\#(data)}, "model": {"width": 2}}"#, overrides)
    }

    /// Fields of one name belong to the component that was chosen, each with its own range.
    @Test func twoLawsMayHaveFieldsOfOneName() throws {
        let power = try experiment(#", "importance": {"law": "power", "exponent": 1}"#).runs[0]
        #expect(power.training.importance == [1, 0.5, 1.0 / 3, 0.25, 0.2])
        let last = try experiment(#", "importance": {"law": "last", "ratio": 10}"#).runs[0]
        #expect(last.training.importance == [1, 1, 1, 1, 10])
        let signed = try experiment(#", "value": {"law": "signed", "low": 1, "high": 2}"#).runs[0]
        #expect(signed.training.values.support == -2...2)
        #expect(
            try problems(
                #"{"name": "x", "data": {"features": 5, "value": {"law": "signed", "low": -1}}, "model": {"width": 2}}"#
            )
                == ["data.value.low: -1 is out of range; allowed: numbers from 0 to 1000"])
    }

    /// An absent component adds nothing to a run's name, and both spellings of a geometric importance are one name.
    @Test func namesOfRuns() throws {
        let plain = try experiment("").runs[0]
        #expect(plain.json["data"]?["importance"] == nil)
        let short = try experiment(#", "importanceRatio": 0.7"#).runs[0]
        let long = try experiment(#", "importance": {"law": "geometric", "ratio": 0.7}"#).runs[0]
        #expect(short.runID == long.runID && short.runID != plain.runID)
        #expect(short.json["data"]?["importanceRatio"] == .number(0.7) && short.json["data"]?["importance"] == nil)
        #expect(short.training.importance == long.training.importance)
        #expect(short.training.importance?.last == 0.7 * 0.7 * 0.7 * 0.7)
        // How errors are weighted does not change the samples that models are judged on; their values do.
        #expect(short.dataKey == plain.dataKey)
        #expect(try experiment(#", "value": {"law": "constant"}"#).runs[0].dataKey != plain.dataKey)
        #expect(
            try problems(
                #"{"name": "x", "data": {"features": 5, "importanceRatio": 0.5, "importance": {"law": "last", "ratio": 2}}, "model": {"width": 2}}"#
            ) == [
                "data.importanceRatio: is the short form of data.importance \"geometric\", which is given too; keep one"
            ])
    }

    /// A sweep over whole components, alone and together with others.
    @Test func wholeComponentsAreSwept() throws {
        let text = """
            {"name": "x", "data": {"features": 5}, "model": {"width": 2},
             "sweep": {"data.importance": [{"law": "geometric", "ratio": 0.5}, {"law": "power", "exponent": 2},
                                           {"law": "linear", "last": 3}],
                       "data.value": [{"law": "uniform"}, {"law": "normal", "mean": 1}]}}
            """
        let loaded = try loadExperiment(text)
        #expect(loaded.runs.count == 6)
        #expect(
            loaded.sweptPaths == [
                "data.importance.law", "data.importance.ratio", "data.importance.exponent", "data.importance.last",
                "data.value.law", "data.value.low", "data.value.high", "data.value.mean", "data.value.deviation",
            ])
        let laws = loaded.runs.map { $0.values["data.importance.law"]! }
        #expect(Set(laws).count == 3)
        #expect(loaded.runs[1].values["data.value.deviation"] == .number(1))
        #expect(loaded.runs[0].values["data.value.mean"] == nil)
        // The experiment that is written beside the results reads back as the same one.
        let again = try loadExperiment(loaded.resolved.canonical)
        #expect(again.runs.map(\.runID) == loaded.runs.map(\.runID))
        #expect(again.identity == loaded.identity)
    }

    /// A setting that a component given whole would swallow is refused, wherever it comes from.
    @Test(
        arguments: [
            (
                "\"model.start.bias\": \(twoStarts), \"model.start.bias.value\": [0, 1]", [],
                "sweep.model.start.bias.value"
            ),
            ("\"model.start.bias\": \(twoStarts)", ["model.start.bias.value=3"], "--set model.start.bias.value"),
            ("\"model.start.bias\": \(twoStarts)", ["model.start.bias.law=constant"], "--set model.start.bias.law"),
            (
                "\"a\": {\"zip\": {\"model.start.bias\": \(twoStarts), \"training.steps\": [5, 6]}}",
                ["model.start.bias.value=3"],
                "--set model.start.bias.value"
            ),
            (
                "\"training.optimizer\": [\"adam\", {\"name\": \"sgd\"}]", ["training.optimizer.name=sgd"],
                "--set training.optimizer.name"
            ),
            ("\"training.optimizer\": [\"sgd\", {\"name\": \"sgd\"}]", [], "sweep.training.optimizer"),
            ("\"data.importance.ratio\": [0.7, 0.9]", ["data.importanceRatio=0.5"], "data.importanceRatio"),
        ] as [(String, [String], String)])
    func nothingIsSwallowed(sweep: String, overrides: [String], place: String) throws {
        let found = #expect(throws: Problems.self) {
            try loadExperiment(
                "{\"name\": \"x\", \"data\": {\"features\": 5}, \"model\": {\"width\": 2}, \"sweep\": {\(sweep)}}",
                overrides)
        }
        #expect(found?.list.map(\.place) == [place])
    }

    /// Names alone are choices, which go with fields set elsewhere and end at a choice; each has one column.
    /// Another component set by its name alone leaves what it has no field for, and keeps what it has.
    @Test func settingTheChoice() throws {
        let nested =
            #"{"name": "x", "data": {"features": 20}, "model": {"width": 4}, "training": {"loss": {"law": "nested", "widths": [2, 4]}}}"#
        let squared = try loadExperiment(nested, ["training.loss.law=squared"]).runs[0]
        #expect(squared.training.loss == .squared && squared.training.prefixDimensions == nil)
        let exponential =
            #"{"name": "x", "data": {"features": 20, "frequency": {"law": "power", "exponent": 2}}, "model": {"width": 4}}"#
        let kept = try loadExperiment(exponential, ["data.frequency.law=power"]).runs[0]
        #expect(kept.values["data.frequency.exponent"] == .number(2))
        let other = try loadExperiment(exponential, ["data.frequency.law=exponential", "data.frequency.decayRank=3"])
        #expect(other.runs[0].values["data.frequency.exponent"] == nil)
        // What is set beside it is not dropped in silence.
        #expect(
            try problems(
                exponential,
                ["data.frequency.law=exponential", "data.frequency.decayRank=3", "data.frequency.exponent=1"]
            ).count == 1)
        #expect(try problems(exponential, ["data.frequency.law=expo"]).first?.contains("unknown value") == true)
    }

    /// Components that differ in one number are told apart by it.
    @Test func oneNumberOfWholeComponents() throws {
        func groups(_ sweep: String) throws -> RunGroups {
            RunGroups(
                of: try loadExperiment(
                    #"{"name": "x", "data": {"features": 3}, "model": {"width": 2}, "sweep": {"data.importance": \#(sweep)}}"#
                ))
        }
        let ratios = try groups(
            #"[{"law": "last", "ratio": 0.1}, {"law": "last", "ratio": 1}, {"law": "last", "ratio": 10}]"#)
        #expect(ratios.varying.map(\.name) == ["data.importance.ratio"])
        #expect(ratios.all.map { $0.values["data.importance.ratio"] } == ["0.1", "1.0", "10.0"])
        let laws = try groups(#"[{"law": "last", "ratio": 0.1}, {"law": "power", "exponent": 1}]"#)
        #expect(laws.varying.map(\.name) == ["data.importance"])
    }

    @Test func choicesCrossFields() throws {
        let text = #"""
            {"name": "x", "data": {"features": 5}, "model": {"width": 2},
             "sweep": {"training.optimizer": ["adam", "adamw"], "training.optimizer.beta1": [0.5, 0.9]}}
            """#
        let crossed = try loadExperiment(text)
        #expect(crossed.runs.count == 4)
        #expect(crossed.sweptPaths == ["training.optimizer", "training.optimizer.beta1"])
        #expect(try loadExperiment(text, ["training.optimizer.name=adam"]).runs.count == 2)
        // A name among objects is the component with its presets.
        let whole = try loadExperiment(
            #"""
            {"name": "x", "data": {"features": 5}, "model": {"width": 2},
             "sweep": {"training.optimizer": ["sgd", {"name": "sgd", "momentum": 0.9}]}}
            """#)
        #expect(whole.runs.map { $0.values["training.optimizer.momentum"] } == [.number(0), .number(0.9)])
    }

    @Test func componentsThatCannotBe() throws {
        func sweep(_ list: String) throws -> [String] {
            try problems(
                #"{"name": "x", "data": {"features": 5}, "model": {"width": 2}, "sweep": {"data.importance": \#(list)}}"#
            )
        }
        #expect(
            try sweep(#"[{"law": "powr", "exponent": 1}, {"law": "power"}, {"law": "last", "rato": 2, "ratio": 1}, 3]"#)
                == [
                    "sweep.data.importance[0].law: unknown value \"powr\"; did you mean \"power\"?",
                    "sweep.data.importance[1].exponent: is missing; it is beta in i^-beta; allowed: numbers from -3 to 10",
                    "sweep.data.importance[2].rato: unknown key; did you mean \"ratio\"?",
                    "sweep.data.importance[3]: found a number, 3; allowed: objects {\"law\": \"geometric\" or \"power\" or "
                        + "\"linear\" or \"last\" or \"explicit\", ...}",
                ])
        #expect(
            try problems(
                #"{"name": "x", "data": {"features": 5, "importance": {"law": "explicit", "values": [1, 2]}}, "model": {"width": 2}}"#
            ) == ["data.importance.values: holds 2 numbers for 5 features; give one a feature"])
        let large = try problems(
            #"{"name": "x", "data": {"features": 100, "importance": {"law": "geometric", "ratio": 100}}, "model": {"width": 2}}"#
        )
        #expect(large.count == 1 && large[0].hasPrefix("data.importance: gives a weight of "))
        #expect(large[0].hasSuffix(" to one of 100 features; allowed: up to 1e15"))
    }

    /// A component's name may stand alone where the slot says so; in a run's name it does where it has no settings.
    @Test func namesThatStandAlone() throws {
        let plain = try experiment("").runs[0]
        #expect(plain.json["training"]?["optimizer"] == .string("adamw"))
        let named = try experiment("", [#"training.optimizer={"name": "adamw"}"#]).runs[0]
        #expect(named.runID == plain.runID)
        let momentum = try experiment("", [#"training.optimizer={"name": "sgd", "momentum": 0.5}"#]).runs[0]
        #expect(momentum.json["training"]?["optimizer"] == .object(["name": .string("sgd"), "momentum": .number(0.5)]))
        #expect(
            try experiment("", ["training.optimizer=sgd", "training.optimizer.momentum=0.5"]).runs[0].runID
                != plain.runID)
        let swept = try loadExperiment(
            #"{"name": "x", "data": {"features": 5}, "model": {"width": 2}, "sweep": {"training.optimizer": ["adamw", "adam", {"name": "sgd", "momentum": 0.9}]}}"#
        )
        #expect(swept.runs.count == 3 && swept.runs[0].runID == plain.runID)
        #expect(
            swept.sweptPaths == [
                "training.optimizer", "training.optimizer.momentum",
            ])
        #expect(
            try problems(
                #"{"name": "x", "data": {"features": 5}, "model": {"width": 2}, "training": {"optimizer": {"name": "sgd", "beta1": 0.5}}}"#
            ) == [
                "training.optimizer.beta1: means nothing here: it belongs to training.optimizer \"adamw\" or \"adam\"; remove it"
            ]
        )
    }

    /// Starts: what is absent is the published one, spelled out or not.
    @Test func starts() throws {
        let plain = try experiment("")
        let recipe = try plain.runs[0].recipe()
        let spelled = try experiment(
            "",
            [
                #"model.start={"directions": {"law": "normal", "deviation": 0.5}, "bias": {"law": "constant", "value": 0}}"#
            ])
        #expect(spelled.runs[0].runID != plain.runs[0].runID)
        #expect(plain.runs[0].json["model"]?["start"] == nil && recipe.biasStart == nil)
        let start = Trainer(try spelled.runs[0].recipe()).parameters
        #expect(start.bias.elements.allSatisfy { $0 == 0 })
        let polygon = Trainer(try experiment("", [#"model.start.directions={"law": "polygon"}"#]).runs[0].recipe())
        let directions = polygon.parameters.directions
        for i in 0..<5 {
            #expect(abs(directions.rowNorms()[i] - 1) < 1e-6)
            let overlap = zip(directions.row(i), directions.row((i + 1) % 5)).reduce(0) { $0 + $1.0 * $1.1 }
            #expect(abs(Double(overlap) - cos(2 * Double.pi / 5)) < 1e-6)
        }
        #expect(
            try problems(
                #"{"name": "x", "data": {"features": 5}, "model": {"width": 3, "bias": false, "start": {"directions": {"law": "polygon"}}}}"#
            ) == [
                "model.start.directions: \"polygon\" lies in 2 dimensions, and model.width is 3; set that to 2, or choose "
                    + "another start"
            ])
        #expect(
            try problems(
                #"{"name": "x", "data": {"features": 5}, "model": {"width": 3, "bias": false, "start": {"bias": {"law": "constant", "value": 0}}}}"#
            ) == ["model.start.bias: means nothing here: model.bias is false, and b stays 0; remove one of them"])
    }

    /// With the published deviations spelled out, the parameters are the published ones bit for bit.
    @Test func thePublishedStartSpelledOut() throws {
        var stream = RandomStream(seed: 1, run: 2, purpose: .initialization)
        let published = ModelParameters<Float>(ParameterSpec.list(features: 9, width: 4), from: &stream)
        stream = RandomStream(seed: 1, run: 2, purpose: .initialization)
        let spelled = ModelParameters<Float>(
            ParameterSpec.list(
                features: 9, width: 4, directions: NormalStart(deviation: 0.5), bias: NormalStart(deviation: 1)),
            from: &stream)
        #expect(published == spelled)
    }
}
