import LinearAlgebra
import Testing

@testable import Experiments

/// `model.activation` in an experiment file.
@Suite struct ActivationSettingTests {
    private func text(_ activation: String) -> String {
        #"{"name": "x", "data": {"features": 5}, "model": {"width": 2, "activation": \#(activation)}}"#
    }

    @Test(arguments: Activation.all) func everyNameIsRead(activation: Activation) throws {
        let run = try loadExperiment(text("\"\(activation)\"")).runs[0]
        #expect(run.training.activation == activation)
        #expect(try run.recipe().activation == activation)
        #expect(run.json["model"]?["activation"] == .string(activation.name))
    }

    /// ReLU, spelled out or not, has one name.
    @Test func absentIsReLU() throws {
        let plain = try loadExperiment(#"{"name": "x", "data": {"features": 5}, "model": {"width": 2}}"#)
        let names = try Activation.all.map { try loadExperiment(text("\"\($0)\"")).runs[0].runID }
        #expect(plain.runs[0].runID == names[0] && Set(names).count == names.count)
    }

    @Test func aSweepOverActivations() throws {
        let all = Activation.all.map(\.name)
        let swept = try loadExperiment(
            #"{"name": "x", "data": {"features": 5}, "model": {"width": 2}, "sweep": {"model.activation": \#(all)}}"#)
        #expect(swept.runs.map(\.training.activation) == Activation.all)
    }

    @Test func otherNamesAreRefused() throws {
        #expect(
            try problems(text(#""gellu""#)) == [#"model.activation: unknown value "gellu"; did you mean "gelu"?"#])
        #expect(
            try problems(text("1")) == [
                #"model.activation: found a number, 1; allowed: "relu", "identity", "gelu", "silu", "tanh", "sigmoid""#
            ])
    }
}
