@testable import Kinds
import Basics
import Foundation
import Testing

@testable import Experiments

@Suite struct ExperimentFileTests {
    @Test func defaultsAreThePublishedRecipe() throws {
        let run = try #require(try loadExperiment(minimalExperiment).runs.first)
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
        let run = try #require(try loadExperiment(minimalExperiment).runs.first)
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
        let experiment = try loadExperiment(text)
        let again = try loadExperiment(experiment.resolved.pretty())
        #expect(again.identity == experiment.identity)
        #expect(again.runs.map(\.runID) == experiment.runs.map(\.runID))
        #expect(experiment.runs.count == 2 * 2 * 2)
        #expect(Set(experiment.runs.map(\.runID)).count == 8)
    }

    @Test func overridesChangeSettingsAndEndSweeps() throws {
        let text = minimalExperiment.replacingOccurrences(
            of: "{\"name\"", with: "{\"sweep\": {\"model.width\": [2, 3]}, \"name\"")
        #expect(try loadExperiment(text).runs.map(\.training.width) == [2, 3])
        #expect(try loadExperiment(text, ["model.width=5"]).runs.map(\.training.width) == [5])
        #expect(try loadExperiment(text, ["sweep.model.width=[7, 8, 9]"]).runs.map(\.training.width) == [7, 8, 9])
        #expect(try loadExperiment(minimalExperiment, ["training.weightDecay=-0.5", "name=other"]).name == "other")
        #expect(
            try loadExperiment(minimalExperiment, ["training.weightDecay=-0.5"]).runs[0].training.weightDecay == -0.5)
        let pair = #"{"pair": {"zip": {"training.steps": [5, 6], "model.width": [2, 3]}}}"#
        let zip = minimalExperiment.replacingOccurrences(of: "{\"name\"", with: "{\"sweep\": \(pair), \"name\"")
        #expect(try loadExperiment(zip, ["training.steps=9"]).runs.map(\.steps) == [9, 9])
        #expect(try loadExperiment(zip, ["training.steps=9"]).runs.map(\.training.width) == [2, 3])
        #expect(
            try problems(minimalExperiment, ["weightDecay"]) == [
                "--set weightDecay: needs the form path=value, for example training.steps=500"
            ])
        #expect(
            try problems(minimalExperiment, ["training.stesp=4"]) == [
                "training.stesp: unknown key; did you mean \"steps\"?"
            ])
    }
}

@Suite struct SweepTests {
    private func widths(_ axis: String) throws -> [Int] {
        try loadExperiment(#"{"name": "s", "data": {"features": 20}, "sweep": {"model.width": \#(axis)}}"#).runs.map(
            \.training.width)
    }

    @Test func lists() throws { #expect(try widths("[3, 1, 2]") == [3, 1, 2]) }
    @Test func linspaceHasBothEnds() throws { #expect(try widths(#"{"linspace": [2, 8, 4]}"#) == [2, 4, 6, 8]) }
    @Test func logspaceTakesExponentsAndRoundsWholeNumbers() throws {
        #expect(try widths(#"{"logspace": [1, 2, 6]}"#) == [10, 16, 25, 40, 63, 100])
    }

    @Test func axesMultiplyAndZipsDoNot() throws {
        let experiment = try loadExperiment(
            """
            {"name": "s", "data": {"features": 20}, "sweep": {"model.width": [1, 2, 3],
             "pair": {"zip": {"training.steps": [10, 20], "training.weightDecay": [0.5, -0.5]}}}}
            """)
        #expect(experiment.runs.count == 6)
        let pairs = Set(experiment.runs.map { "\($0.steps) \($0.training.weightDecay)" })
        #expect(pairs == ["10 0.5", "20 -0.5"])
    }

    @Test func runsThatCoincideAreOneRun() throws {
        let experiment = try loadExperiment(
            """
            {"name": "s", "data": {"features": 20}, "model": {"width": 2},
             "sweep": {"data.frequency.law": ["linear", "power"], "data.frequency.exponent": [0, 1, 2]}}
            """)
        #expect(experiment.runs.count == 4)
    }

    @Test func theOrderOfTrainingIsShuffledBySeed() throws {
        let text =
            #"{"name": "s", "seed": %, "data": {"features": 200}, "sweep": {"model.width": {"linspace": [1, 40, 40]}}}"#
        let one = try loadExperiment(text.replacingOccurrences(of: "%", with: "1"))
        let again = try loadExperiment(text.replacingOccurrences(of: "%", with: "1"))
        let two = try loadExperiment(text.replacingOccurrences(of: "%", with: "2"))
        #expect(one.trainingOrder == again.trainingOrder)
        #expect(one.trainingOrder != two.trainingOrder)
        #expect(one.trainingOrder.sorted() == Array(0..<40))
        #expect(one.trainingOrder != Array(0..<40))
    }
}
