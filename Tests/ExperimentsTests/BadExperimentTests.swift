@testable import Kinds
import Foundation
import Settings
import Testing

@testable import Experiments

/// Whole messages: the place, the value, what is allowed and what to do.
@Suite struct BadExperimentTests {
    @Test func missingFile() {
        #expect(
            throws: Problems(
                "no/such.json",
                [Problem("file", "there is no such file; check the path, or look in experiments/ for the shipped ones")]
            )
        ) { try Experiment.load(path: "no/such.json") }
    }

    @Test func brokenJSONNamesLineAndColumn() throws {
        #expect(
            try problems("{\"name\": \"x\",\n \"seed\": }") == [
                "line 2, column 10: cannot be parsed: found \"}\" where a value should be"
            ])
        #expect(
            try problems("{\"name\": \"x\"") == [
                "line 1, column 13: cannot be parsed: the text ends where \",\" or \"}\" should be"
            ])
        #expect(try problems("") == ["JSON: the file is empty; `toylab schema` says what belongs into it"])
        #expect(try problems("[1]") == ["JSON: found a list; an experiment file holds one object"])
    }

    @Test func repeatedKeys() throws {
        let text = """
            {"name": "x", "data": {"features": 20},
             "sweep": {"model.width": [{"a": 1}, {"a": 2}]},
             "model": {"width": 4, "bias": true, "width": 5},
             "question": "a \\" quote: \\"data\\": ", "data": {"features": 30}}
            """
        #expect(
            try problems(text) == [
                "line 3: the key \"width\" stands twice in one object; keep one",
                "line 4: the key \"data\" stands twice in one object; keep one",
            ])
    }

    @Test func everyProblemAtOnce() throws {
        let text = """
            {"nam": "x", "seed": -1, "data": {"features": "many", "frequency": {"law": "powr"}, "densty": 3},
             "model": {"width": 0, "tied": "no"}, "training": {"steps": 10.5, "learningRate": {"bas": 1}},
             "compare": ["scalling"]}
            """
        #expect(
            try problems(text) == [
                "nam: unknown key; did you mean \"name\"?",
                "name: is missing; give the experiment a name, it names the results folder",
                "seed: -1 is out of range; allowed: whole numbers from 0 to 9007199254740991",
                "compare[0]: unknown comparison \"scalling\"; did you mean \"scaling\"?",
                "data.densty: unknown key; did you mean \"density\"?",
                "data.features: found text, \"many\"; allowed: whole numbers from 1 to 1000000",
                "data.frequency.law: unknown value \"powr\"; did you mean \"power\"?",
                "model.tied: found text, \"no\"; allowed: true or false",
                "model.width: 0 is out of range; allowed: whole numbers from 1 to 65536",
                "training.learningRate: unknown key \"bas\"; did you mean \"base\"?",
                "training.steps: 10.5 is not a whole number; allowed: whole numbers from 1 to 10000000",
            ])
    }

    @Test func requiredSettings() throws {
        #expect(
            try problems(#"{"name": "x"}"#) == [
                "data.features: is missing; it is n, the number of features; allowed: whole numbers from 1 to 1000000",
                "model.width: is missing; it is m, the hidden dimensions; allowed: whole numbers from 1 to 65536",
            ])
    }

    @Test func densityTooLargeForTheLaw() throws {
        #expect(
            try problems(minimalExperiment, ["data.activationDensity=9", "data.frequency.exponent=1"]) == [
                "data.activationDensity: 9 makes a feature's probability exceed 1 for 20 features under the law \"power\" "
                    + "with exponent 1; allowed: up to 3.597739657143682"
            ])
        #expect(try problems(minimalExperiment, ["data.activationDensity=20"]) == [])
    }

    @Test func sweeps() throws {
        func sweep(_ text: String) throws -> [String] {
            try problems(#"{"name": "x", "data": {"features": 20}, "model": {"width": 2}, "sweep": \#(text)}"#)
        }
        #expect(
            try sweep(#"{"model.width": []}"#) == [
                "sweep.model.width: the axis is empty; give at least one value or remove it"
            ])
        #expect(
            try sweep(#"{"model.widht": [1]}"#) == [
                "sweep.model.widht: unknown setting \"model.widht\"; did you mean \"model.width\"?"
            ])
        #expect(
            try sweep(#"{"model.width": [1, 0, "a"]}"#) == [
                "sweep.model.width[1]: 0 is out of range; allowed: whole numbers from 1 to 65536",
                "sweep.model.width[2]: found text, \"a\"; allowed: whole numbers from 1 to 65536",
            ])
        #expect(try sweep(#"{"model.width": [3, 3]}"#) == ["sweep.model.width: holds a value twice; list each once"])
        #expect(
            try sweep(#"{"model.width": {"linspac": [1, 2, 2]}}"#) == [
                "sweep.model.width.linspac: unknown kind of axis \"linspac\"; did you mean \"linspace\"?"
            ])
        #expect(
            try sweep(#"{"pair": {"zip": {"model.width": [1, 2], "training.steps": [5]}}}"#) == [
                "sweep.pair.zip: lists that move together need one length; model.width has 2, training.steps has 1"
            ])
        #expect(
            try sweep(#"{"pair": {"zip": {"model.width": [1, 2]}}, "model.width": [1]}"#) == [
                "sweep: \"model.width\" is on two axes; keep it on one"
            ])
        #expect(try sweep("3") == ["sweep: found a number; allowed: an object of axes, one a setting"])
    }

    @Test(arguments: ["a/b", "..", "", ".hidden", "a b", "tab\\t", String(repeating: "x", count: 101), "é"])
    func namesThatCannotNameAFolder(name: String) throws {
        let found = try problems(minimalExperiment.replacingOccurrences(of: "small", with: name))
        #expect(found.count == 1)
        #expect(found.first?.contains("cannot name a folder; allowed: 1 to 100 letters, digits") == true)
    }

    @Test func lawsThatLackTheirParameter() throws {
        #expect(
            try problems(minimalExperiment, ["data.frequency.law=exponential"]) == [
                "data.frequency.decayRank: is missing; it is tau in p_i ~ exp(-(i-1)/tau), counted in features; "
                    + "allowed: numbers from 0.001 to 1000000000"
            ])
        #expect(try problems(minimalExperiment, ["data.frequency.law=explicit"]).count == 1)
    }

    @Test func problemsBetweenSettingsStandBesideTheOthers() throws {
        let found = try problems(
            minimalExperiment, ["seed=-1", "data.value.low=3", "training.steps=0", "compare=[\"scalin\"]"])
        #expect(
            found == [
                "seed: -1 is out of range; allowed: whole numbers from 0 to 9007199254740991",
                "compare[0]: unknown comparison \"scalin\"; did you mean \"scaling\"?",
                "training.steps: 0 is out of range; allowed: whole numbers from 1 to 10000000",
                "data.value: low 3 is above high 2; lower it",
            ])
    }

    /// An answer is told of measures of the kind, and of nothing else.
    @Test func measuresThatDoNotExist() throws {
        let found = try problems(minimalExperiment, [#"answer=["acuracy", "test_loss", "run_id"]"#])
        #expect(found.count == 2 && found[0] == "answer[0]: unknown measure \"acuracy\"; did you mean \"accuracy\"?")
        #expect(found.last?.hasPrefix("answer[2]: unknown measure \"run_id\"") == true, "\(found)")
        #expect(
            try problems(#"{"name": "x", "kind": "packing", "answer": ["accuracy"]}"#).contains {
                $0.hasPrefix("answer: this kind of experiment has no measure to ask for")
            })
    }

    /// A column that would be empty and a table without a row are told before they are trained for.
    @Test func measuresThatNoRunHas() throws {
        let asked = #"answer=["test_loss", "accuracy", "mean_sample_dimensionality", "mean_overlap_within"]"#
        #expect(
            try problems(minimalExperiment, [asked, #"tables=["features", "samples", "steering"]"#]) == [
                "tables[1]: \"samples\" would be empty: it lists the samples of fixed training sets; set data.samples, or remove it",
                "tables[2]: \"steering\" would be empty: it needs a data.dependence of \"circle\" with a sharpness above 0, five features or more, "
                    + "values whose mean is not 0, no target, a linear hidden layer and ReLU outputs; change what differs, or remove it",
                "answer[1]: \"accuracy\" has no value in any run: it speaks of models with a training.loss of \"cross-entropy\"; "
                    + "remove it, or change that",
                "answer[2]: \"mean_sample_dimensionality\" has no value in any run: it speaks of models with a fixed training set: "
                    + "with data.samples; remove it, or change that",
                "answer[3]: \"mean_overlap_within\" has no value in any run: it speaks of models with a data.dependence that makes "
                    + "sets of features; remove it, or change that",
            ])
        // Nor a comparison of a measure that no run has.
        let normalized = ["data.normalize=true", "data.samples=2048", #"compare=["ranks"]"#]
        #expect(
            try problems(minimalExperiment, normalized).map { String($0.prefix { $0 != ":" }) } == ["compare[0]"])
        // Places are those of the list, behind a name that is none.
        #expect(
            try problems(minimalExperiment, [#"tables=["feature", "steering"]"#]).map {
                String($0.prefix { $0 != ":" })
            }
                == ["tables[0]", "tables[1]"])
        // Nor is a model made of a data law that has a problem.
        #expect(
            try problems(
                minimalExperiment,
                [
                    #"data.dependence={"law": "circle", "sharpness": 900}"#, "data.activationDensity=15",
                    #"answer=["accuracy"]"#, #"tables=["steering"]"#,
                ]
            ).map { String($0.prefix { $0 != ":" }) } == ["data.dependence.sharpness"])
        // One run of a sweep is enough.
        let swept = minimalExperiment.replacingOccurrences(
            of: "{\"name\"",
            with: #"{"sweep": {"training.loss": [{"law": "squared"}, {"law": "cross-entropy"}]}, "name""#)
        let settings = [
            #"data.dependence={"law": "exactly", "active": 1}"#, "model.activation=identity", #"answer=["accuracy"]"#,
        ]
        #expect(try problems(swept, settings) == [])
    }

    /// What is wrong in one place hides nothing in another.
    @Test func unreadableComponentsHideNoRule() throws {
        let found = try problems(
            minimalExperiment,
            [
                #"model.start={"directions": {"law": "polygon"}, "bias": {"law": "gone"}}"#, "model.width=3",
                #"data.dependence={"law": "exactly", "active": 30}"#, #"training.loss={"law": "cross-entropy"}"#,
                "model.activation=identity",
            ])
        #expect(
            found.map { String($0.prefix { $0 != ":" }) } == [
                "model.start.bias.law", "data.dependence.active", "model.start.directions", "training.loss",
            ], "\(found)")
    }

    /// Nor does a number out of its range, or two that contradict one another within a component.
    @Test func brokenComponentsHideNoRule() throws {
        func places(_ settings: [String]) throws -> [String] {
            try problems(minimalExperiment, settings).map { String($0.prefix { $0 != ":" }) }
        }
        let start =
            #"model.start={"directions": {"law": "scaled-normal", "widthExponent": 99}, "bias": {"law": "constant", "value": 0}}"#
        let rules = [
            #"data.dependence={"law": "exactly", "active": 30}"#, #"training.loss={"law": "cross-entropy"}"#,
            "model.activation=identity",
        ]
        #expect(
            try places([start] + rules) == [
                "model.start.directions.widthExponent", "data.dependence.active", "training.loss",
            ])
        #expect(
            try places([
                #"data.value={"law": "uniform", "low": 2, "high": 1}"#, "model.width=3",
                #"model.start={"directions": {"law": "polygon"}, "bias": {"law": "constant", "value": 0}}"#,
            ]) == ["data.value", "model.start.directions"])
    }

    /// A rule waits for nothing but the settings that it is told from.
    @Test func unreadableNeighboursHideNoRule() throws {
        let found = try problems(
            minimalExperiment,
            [
                #"data.value={"law": "uniform", "low": "x", "high": 1}"#, "training.steps=many", "model.bias=false",
                #"data.dependence={"law": "concepts", "concepts": 5, "values": 3}"#, "training.ownBiases=true",
                "training.prefixes=[2, 8]", "model.width=4",
            ])
        #expect(
            found.map { String($0.prefix { $0 != ":" }) } == [
                "data.value.low", "training.steps", "data.dependence", "training.prefixes", "training.ownBiases",
            ], "\(found)")
    }

    /// Rates of which none can be the best between others are not compared.
    @Test(arguments: ["[0.01]", "[0.01, 0.02]"]) func fewRates(_ rates: String) throws {
        let found = try problems(
            minimalExperiment, ["sweep={\"training.learningRate\": \(rates)}", #"compare=["rates"]"#])
        #expect(found.count == 1 && found[0].hasPrefix("compare[0]: \"rates\" compares 3 or more learning rates of W"))
        let three = ["sweep={\"training.learningRate\": [0.01, 0.02, 0.04]}", #"compare=["rates"]"#]
        #expect(try problems(minimalExperiment, three) == [])
    }

    /// Rules between settings tell every problem, not the first of each.
    @Test func problemsBetweenSettingsAllAtOnce() throws {
        #expect(
            try problems(
                minimalExperiment,
                [
                    "data.frequency.law=explicit", "data.frequency.weights=[1, 2]", "data.activationDensity=30",
                    #"data.importance={"law": "explicit", "values": [1, 2, 3]}"#,
                    #"model.start={"directions": {"law": "polygon"}, "bias": {"law": "constant", "value": 0}}"#,
                    "model.bias=false", "model.width=3",
                ]) == [
                    "data.frequency.weights: holds 2 numbers for 20 features; give one a feature",
                    "data.importance.values: holds 3 numbers for 20 features; give one a feature",
                    "data.activationDensity: 30 makes a feature's probability exceed 1 for 20 features under any law; "
                        + "allowed: up to 20",
                    "model.start.directions: \"polygon\" lies in 2 dimensions, and model.width is 3; set that to 2, or "
                        + "choose another start",
                    "model.start.bias: means nothing here: model.bias is false, and b stays 0; remove one of them",
                ])
        #expect(
            try problems(
                minimalExperiment,
                [
                    "data.features=1000000", "model.width=60000", "training.batchSize=1000000",
                    "data.activationDensity=1000",
                ]
            ).map { String($0.prefix { $0 != ":" }) } == ["training.batchSize", "model.width"])
    }

    @Test func sizesOpenBLASCannotCount() throws {
        #expect(
            try problems(minimalExperiment, ["data.features=1000000", "model.width=60000"]) == [
                "model.width: 60000 for 1000000 features makes a W of 60000000000 entries; allowed: data.features * "
                    + "model.width below 2^31"
            ])
    }

    @Test func settingsOfAnotherLaw() throws {
        let swept = minimalExperiment.replacingOccurrences(
            of: "{\"name\"", with: "{\"sweep\": {\"data.frequency.decayRank\": [1, 2]}, \"name\"")
        #expect(
            try problems(swept) == [
                "data.frequency.decayRank: means nothing here: it belongs to data.frequency.law \"exponential\"; remove it"
            ])
        #expect(
            try problems(minimalExperiment, ["data.frequency.decayRank=3"]) == [
                "data.frequency.decayRank: means nothing here: it belongs to data.frequency.law \"exponential\"; remove it"
            ])
        #expect(
            try problems(minimalExperiment, ["data.frequency.law=explicit", "data.frequency.weights=[1, 2]"]) == [
                "data.frequency.weights: holds 2 numbers for 20 features; give one a feature"
            ])
        #expect(
            try problems(minimalExperiment, ["data.value.low=2.5"]) == ["data.value: low 2.5 is above high 2; lower it"]
        )
    }
}
