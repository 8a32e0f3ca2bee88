@testable import Kinds
import Settings
import Testing
import ToyModels
import Training

@testable import Experiments

/// `model.tied` in an experiment file.
@Suite struct TiedSettingTests {
    private func text(_ model: String, _ rest: String = "") -> String {
        #"{"name": "x", "data": {"features": 5}, "model": {"width": 2\#(model)}\#(rest)}"#
    }

    @Test func trueAndFalse() throws {
        let plain = try loadExperiment(text("")).runs[0]
        let tied = try loadExperiment(text(#", "tied": true"#)).runs[0]
        let untied = try loadExperiment(text(#", "tied": false"#)).runs[0]
        #expect(plain.runID == tied.runID && plain.runID != untied.runID)
        #expect(tied.training.isTied && !untied.training.isTied)
        #expect(try tied.recipe().parameters.map(\.name) == ["directions", "bias"])
        #expect(try untied.recipe().parameters.map(\.name) == ["directions", "bias", "encoder"])
        #expect(untied.json["model"]?["tied"] == .bool(false))
        // The samples that models are judged on are the same.
        #expect(plain.dataKey == untied.dataKey)
        #expect(
            try problems(text(#", "tied": "no""#)) == [#"model.tied: found text, "no"; allowed: true or false"#])
    }

    @Test func aSweepMakesAColumnAndTwoGroups() throws {
        let swept = try loadExperiment(text("", #", "sweep": {"model.tied": [true, false], "model.width": [2, 3]}"#))
        #expect(swept.runs.count == 4)
        #expect(RunsTable.form(swept).csv([]).header.contains("model.tied"))
        let groups = RunGroups(of: swept).all
        #expect(groups.map(\.label) == ["model.tied=true", "model.tied=false"])
        #expect(groups.map(\.cells.last) == ["true", "false"])
        let form = "f(WᵀWx + b), where model.tied is false f(DAx + b), to"
        #expect(TrainingMethod.text(swept).hasPrefix("Each trains y = \(form)"))
    }

    @Test(arguments: [
        ("", "f(WᵀWx + b) to"), (#", "bias": false"#, "f(WᵀWx + b), where model.bias is false without b, to"),
        (#", "tied": false"#, "f(DAx + b) to"),
        (#", "tied": false, "bias": false"#, "f(DAx + b), where model.bias is false without b, to"),
    ])
    func theMethodSaysWhich(model: String, form: String) throws {
        #expect(TrainingMethod.text(try loadExperiment(text(model))).hasPrefix("Each trains y = \(form)"))
    }

    @Test(arguments: [
        ("", "f is ReLU, and"), (#", "activation": "tanh""#, "f is tanh, and"),
        (#"}, "sweep": {"model.activation": ["gelu", "relu"]"#, "f is gelu or ReLU, and"),
    ])
    func theMethodSaysWhatTheActivationIs(model: String, words: String) throws {
        #expect(TrainingMethod.text(try loadExperiment(text(model))).contains("adamw; \(words) the loss is"))
    }

    /// The encoder's start has the laws of the directions', and means nothing where there is no encoder.
    @Test func startOfTheEncoder() throws {
        let start = #", "start": {"encoder": {"law": "constant", "value": 3}}"#
        let run = try loadExperiment(text(#", "tied": false"# + start)).runs[0]
        let parameters = Trainer(try run.recipe()).parameters
        #expect(parameters.encoder?.elements.allSatisfy { $0 == 3 } == true)
        #expect(Set(parameters.directions.elements).count == 10)
        let remark =
            "model.start.encoder: means nothing here: model.tied is true, and the encoder starts as "
            + "model.start.directions says; remove it, or set model.tied to false"
        #expect(try problems(text(start)) == [remark])
        #expect(
            try problems(text(#", "tied": false, "start": {"encoder": {"law": "polygon"}}"#), ["model.width=3"]) == [
                "model.start.encoder: \"polygon\" lies in 2 dimensions, and model.width is 3; set that to 2, or choose "
                    + "another start"
            ])
    }

    /// Each state of the optimizer takes the room of W, and once more in a checkpoint.
    @Test func statesTakeRoom() throws {
        let runs = try loadExperiment(
            #"{"name": "x", "data": {"features": 20000}, "model": {"width": 50}, "sweep": {"training.optimizer": ["adamw", "sgd"]}}"#
        ).runs
        let costs = try TrainingKind.costs(of: runs)
        #expect(costs[0].bytes - costs[1].bytes == 2 * 4 * 20000 * 50)
    }

    /// Without a symmetric block a step has 2 U n m operations before, and 4 U n m after the row pass.
    @Test func costOfAStep() throws {
        let runs = try loadExperiment(
            #"{"name": "x", "data": {"features": 200}, "model": {"width": 8}, "sweep": {"model.tied": [true, false]}}"#
        ).runs
        let costs = try TrainingKind.costs(of: runs)
        let batch = RunCost.BatchShape(try runs[0].training.distribution(), batchSize: runs[0].training.batchSize)
        #expect(abs(costs[1].flops / (6 * batch.active * 200 * 8) - 1) < 1e-12)
        #expect(abs(costs[1].products / (3 * batch.active * 200) - 1) < 1e-12)
        #expect(abs((costs[1].flops - costs[0].flops) / (2 * batch.active * batch.active * 8) - 1) < 1e-9)
        #expect(costs[1].bytes > costs[0].bytes && costs[1].elements == costs[0].elements)
    }
}
