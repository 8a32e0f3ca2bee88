import Foundation
import Testing

@testable import Experiments

/// Writes text into a file of its own folder, which goes when the test ends.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "toylab-tests-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String, _ text: String) throws -> String {
        let file = path + "/" + name
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        return file
    }
}

private let minimal = """
    {"name": "small", "data": {"features": 20}, "model": {"width": 4}}
    """

/// Reads text as an experiment file; problems come without the file's path.
private func load(_ text: String, _ overrides: [String] = []) throws -> Experiment {
    let folder = try TemporaryFolder()
    return try Experiment.load(path: folder.file("experiment.json", text), overrides: overrides)
}

private func problems(_ text: String, _ overrides: [String] = []) throws -> [String] {
    do {
        _ = try load(text, overrides)
        return []
    } catch let problems as Problems {
        return problems.list.map(\.description)
    }
}

@Suite struct ExperimentFileTests {
    @Test func defaultsAreThePublishedRecipe() throws {
        let run = try #require(try load(minimal).runs.first)
        #expect(run.values["training.steps"] == .number(20_000))
        #expect(run.values["training.batchSize"] == .number(2048))
        #expect(run.values["training.learningRate"] == .number(0.01))
        #expect(run.values["training.schedule.warmupSteps"] == .number(2000))
        #expect(run.values["data.frequency.exponent"] == .number(0))
        #expect(run.values["data.frequency.decayRank"] == nil)
        #expect(run.replicate == 1)
    }

    /// A run's name is part of every stored result: it must never change for the same settings.
    @Test func runIDIsPinned() throws {
        let run = try #require(try load(minimal).runs.first)
        let settings = #"""
            {"data":{"activationDensity":1,"features":20,"frequency":{"exponent":0,"law":"power"},\#
            "value":{"high":2,"law":"uniform","low":0}},\#
            "model":{"activation":"relu","bias":true,"tied":true,"width":4},"replicate":1,"seed":0,\#
            "training":{"batchSize":2048,"learningRate":0.01,"optimizer":"adamw",\#
            "schedule":{"finalFraction":0.05,"warmupSteps":2000},"steps":20000,"weightDecay":0}}
            """#
        #expect(run.json.canonical == settings)
        #expect(run.runID == "890647902de85e1b")
    }

    @Test func sha256IsTheStandardOne() {
        // FIPS 180-2, appendix B.1.
        #expect(Digest.sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test func resolvedReadsBackAsTheSameExperiment() throws {
        let text = """
            {"name": "sweep", "seed": 3, "replicates": 2, "data": {"features": 20, "frequency": {"exponent": 1}},
             "model": {"width": 4}, "training": {"learningRate": {"base": 0.02, "referenceWidth": 8, "widthExponent": 0.25}},
             "sweep": {"model.width": [2, 4], "both": {"zip": {"training.steps": [10, 20],
                       "training.weightDecay": {"linspace": [-1, 1, 2]}}}}}
            """
        let experiment = try load(text)
        let again = try load(experiment.resolved.pretty())
        #expect(again.identity == experiment.identity)
        #expect(again.runs.map(\.runID) == experiment.runs.map(\.runID))
        #expect(experiment.runs.count == 2 * 2 * 2)
        #expect(Set(experiment.runs.map(\.runID)).count == 8)
    }

    @Test func overridesChangeSettingsAndEndSweeps() throws {
        let text = minimal.replacingOccurrences(
            of: "{\"name\"", with: "{\"sweep\": {\"model.width\": [2, 3]}, \"name\"")
        #expect(try load(text).runs.map(\.width) == [2, 3])
        #expect(try load(text, ["model.width=5"]).runs.map(\.width) == [5])
        #expect(try load(text, ["sweep.model.width=[7, 8, 9]"]).runs.map(\.width) == [7, 8, 9])
        #expect(try load(minimal, ["training.weightDecay=-0.5", "name=other"]).name == "other")
        #expect(try load(minimal, ["training.weightDecay=-0.5"]).runs[0].weightDecay == -0.5)
        let pair = #"{"pair": {"zip": {"training.steps": [5, 6], "model.width": [2, 3]}}}"#
        let zip = minimal.replacingOccurrences(of: "{\"name\"", with: "{\"sweep\": \(pair), \"name\"")
        #expect(try load(zip, ["training.steps=9"]).runs.map(\.steps) == [9, 9])
        #expect(try load(zip, ["training.steps=9"]).runs.map(\.width) == [2, 3])
        #expect(
            try problems(minimal, ["weightDecay"]) == [
                "--set weightDecay: needs the form path=value, for example training.steps=500"
            ])
        #expect(try problems(minimal, ["training.stesp=4"]) == ["training.stesp: unknown key; did you mean \"steps\"?"])
    }
}

@Suite struct SweepTests {
    private func widths(_ axis: String) throws -> [Int] {
        try load(#"{"name": "s", "data": {"features": 20}, "sweep": {"model.width": \#(axis)}}"#).runs.map(\.width)
    }

    @Test func lists() throws { #expect(try widths("[3, 1, 2]") == [3, 1, 2]) }
    @Test func linspaceHasBothEnds() throws { #expect(try widths(#"{"linspace": [2, 8, 4]}"#) == [2, 4, 6, 8]) }
    @Test func logspaceTakesExponentsAndRoundsWholeNumbers() throws {
        #expect(try widths(#"{"logspace": [1, 2, 6]}"#) == [10, 16, 25, 40, 63, 100])
    }

    @Test func axesMultiplyAndZipsDoNot() throws {
        let experiment = try load(
            """
            {"name": "s", "data": {"features": 20}, "sweep": {"model.width": [1, 2, 3],
             "pair": {"zip": {"training.steps": [10, 20], "training.weightDecay": [0.5, -0.5]}}}}
            """)
        #expect(experiment.runs.count == 6)
        let pairs = Set(experiment.runs.map { "\($0.steps) \($0.weightDecay)" })
        #expect(pairs == ["10 0.5", "20 -0.5"])
    }

    @Test func runsThatCoincideAreOneRun() throws {
        let experiment = try load(
            """
            {"name": "s", "data": {"features": 20}, "model": {"width": 2},
             "sweep": {"data.frequency.law": ["linear", "power"], "data.frequency.exponent": [0, 1, 2]}}
            """)
        #expect(experiment.runs.count == 4)
    }

    @Test func theOrderOfTrainingIsShuffledBySeed() throws {
        let text =
            #"{"name": "s", "seed": %, "data": {"features": 200}, "sweep": {"model.width": {"linspace": [1, 40, 40]}}}"#
        let one = try load(text.replacingOccurrences(of: "%", with: "1"))
        let again = try load(text.replacingOccurrences(of: "%", with: "1"))
        let two = try load(text.replacingOccurrences(of: "%", with: "2"))
        #expect(one.trainingOrder == again.trainingOrder)
        #expect(one.trainingOrder != two.trainingOrder)
        #expect(one.trainingOrder.sorted() == Array(0..<40))
        #expect(one.trainingOrder != Array(0..<40))
    }
}

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
                "line 2, column 10: cannot be parsed: Invalid value around character 23."
            ])
        #expect(
            try problems("{\"name\": \"x\"") == [
                "line 1, column 13: cannot be parsed: Unexpected end of file during JSON parse."
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
             "model": {"width": 0, "tied": false}, "training": {"steps": 10.5, "learningRate": {"bas": 1}},
             "compare": ["scalling"]}
            """
        #expect(
            try problems(text) == [
                "nam: unknown key; did you mean \"name\"?",
                "name: is missing; give the experiment a name, it names the results folder",
                "seed: -1 is out of range; allowed: whole numbers from 0 to 9007199254740991",
                "compare[0]: unknown comparison \"scalling\"; did you mean \"scaling\"?",
                "data.densty: unknown key; allowed here: activationDensity, features, frequency, importanceRatio, value",
                "data.features: found text, \"many\"; allowed: whole numbers from 1 to 1000000",
                "data.frequency.law: unknown value \"powr\"; did you mean \"power\"?",
                "model.tied: false is not offered: encoder and decoder share W in every model trained here; allowed: true",
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
            try problems(minimal, ["data.activationDensity=9", "data.frequency.exponent=1"]) == [
                "data.activationDensity: 9 makes a feature's probability exceed 1 for 20 features under the law \"power\" "
                    + "with exponent 1; allowed: up to 3.597739657143682"
            ])
        #expect(try problems(minimal, ["data.activationDensity=20"]) == [])
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
        let found = try problems(minimal.replacingOccurrences(of: "small", with: name))
        #expect(found.count == 1)
        #expect(found.first?.contains("cannot name a folder; allowed: 1 to 100 letters, digits") == true)
    }

    @Test func lawsThatLackTheirParameter() throws {
        #expect(
            try problems(minimal, ["data.frequency.law=exponential"]) == [
                "data.frequency.decayRank: is missing; it is tau in p_i ~ exp(-(i-1)/tau), counted in features; "
                    + "allowed: numbers from 0.001 to 1000000000"
            ])
        #expect(try problems(minimal, ["data.frequency.law=explicit"]).count == 1)
    }

    @Test func problemsBetweenSettingsStandBesideTheOthers() throws {
        let found = try problems(
            minimal, ["seed=-1", "data.value.low=3", "training.steps=0", "compare=[\"scalin\"]"])
        #expect(
            found == [
                "seed: -1 is out of range; allowed: whole numbers from 0 to 9007199254740991",
                "compare[0]: unknown comparison \"scalin\"; did you mean \"scaling\"?",
                "training.steps: 0 is out of range; allowed: whole numbers from 1 to 10000000",
                "data.value: low 3 is not below high 2; lower it",
            ])
    }

    @Test func sizesOpenBLASCannotCount() throws {
        #expect(
            try problems(minimal, ["data.features=1000000", "model.width=60000"]) == [
                "model.width: 60000 for 1000000 features makes a W of 60000000000 entries; allowed: data.features * "
                    + "model.width below 2^31"
            ])
    }

    @Test func settingsOfAnotherLaw() throws {
        let swept = minimal.replacingOccurrences(
            of: "{\"name\"", with: "{\"sweep\": {\"data.frequency.decayRank\": [1, 2]}, \"name\"")
        #expect(
            try problems(swept) == [
                "data.frequency.decayRank: means nothing here: it belongs to data.frequency.law \"exponential\"; remove it"
            ])
        #expect(
            try problems(minimal, ["data.frequency.decayRank=3"]) == [
                "data.frequency.decayRank: means nothing here: it belongs to data.frequency.law \"exponential\"; remove it"
            ])
        #expect(
            try problems(minimal, ["data.frequency.law=explicit", "data.frequency.weights=[1, 2]"]) == [
                "data.frequency.weights: holds 2 numbers for 20 features; give one a feature"
            ])
        #expect(
            try problems(minimal, ["data.value.low=2"]) == ["data.value: low 2 is not below high 2; lower it"])
    }
}
