import LinearAlgebra
import Randomness
import Testing

@testable import ToyModels

/// An encoder of its own, beside the tied model that it generalises.
@Suite struct UntiedObjectiveTests {
    typealias Setup = ObjectiveTests.Setup

    /// With A = D the loss is the tied one, and its gradient is split: dA + dD = dW.
    @Test(arguments: ObjectiveTests.setups + ObjectiveTests.manyRows + ObjectiveTests.generalSetups)
    func oneMatrixForBothIsTheTiedModel(setup: Setup) throws {
        let (tied, batch, weights): (ModelParameters<Double>, _, _) = try ObjectiveTests.make(setup, seed: 5)
        let both = ModelParameters(directions: tied.directions, bias: tied.bias, encoder: tied.directions)
        let one = ReconstructionObjective.gram(
            tied, batch: batch, activation: setup.activation, importance: weights)
        let two = ReconstructionObjective.gram(
            both, batch: batch, activation: setup.activation, importance: weights)
        let (expected, found) = (one.evaluate(), two.evaluate())
        #expect(abs(found - expected) < 1e-14 * abs(expected))
        var sum = two.directions.gradient
        sum.add(try #require(two.encoder).gradient)
        #expect(ObjectiveTests.largest(sum, one.directions.gradient) < 1e-12)
        #expect(ObjectiveTests.largest(two.bias.gradient, one.bias.gradient) < 1e-12)
    }

    /// The negative control: encoder and decoder in each other's places are another model.
    @Test func swappedMatricesDisagree() throws {
        let (model, batch, _): (ModelParameters<Double>, _, _) = try ObjectiveTests.make(
            ObjectiveTests.setups[2].untied, seed: 0)
        let swapped = ModelParameters(
            directions: try #require(model.encoder), bias: model.bias, encoder: model.directions)
        let gram = ReconstructionObjective.gram(model, batch: batch, activation: .relu)
        let dense = ReconstructionObjective.dense(swapped, batch: batch.dense(), activation: .relu)
        #expect(abs(gram.evaluate() - dense.evaluate()) > 1e-3)
    }

    /// Features that no sample has write nothing: their rows of A have no gradient, those of D do.
    @Test func inactiveFeaturesWriteNothing() throws {
        let (model, batch, _): (ModelParameters<Double>, _, _) = try ObjectiveTests.make(
            ObjectiveTests.setups[4].untied, seed: 1)
        let objective = ReconstructionObjective.gram(model, batch: batch, activation: .identity)
        objective.evaluate()
        let (ofEncoder, ofDecoder) = (
            try #require(objective.encoder).gradient.rowNorms(), objective.directions.gradient.rowNorms()
        )
        #expect(batch.activeCount > 0 && batch.activeCount < 64)
        for (slot, feature) in batch.order.enumerated() {
            #expect((ofEncoder[Int(feature)] == 0) == (slot >= batch.activeCount))
            #expect(ofDecoder[Int(feature)] > 0)
        }
    }

    /// A → c A and D → D / c is the same model; c is a power of two, so that nothing is rounded.
    @Test func rescalingTheHiddenLayerChangesNothing() throws {
        let (model, batch, _): (ModelParameters<Double>, _, _) = try ObjectiveTests.make(
            ObjectiveTests.setups[3].untied, seed: 2)
        var scaled = model
        scaled.encoder?.scale(by: 8)
        scaled.directions.scale(by: 0.125)
        #expect(
            ReconstructionObjective.gram(scaled, batch: batch, activation: .relu).evaluate()
                == ReconstructionObjective.gram(model, batch: batch, activation: .relu).evaluate())
    }

    /// A start draws directions, then bias, then encoder: a tied model's draws do not depend on what others have.
    @Test func theOrderOfDraws() {
        func drawn(isTied: Bool, hasBias: Bool = true) -> ModelParameters<Float> {
            var stream = RandomStream(seed: 6, run: 7, purpose: .initialization)
            return ModelParameters(
                ParameterSpec.list(features: 9, width: 4, isTied: isTied, hasBias: hasBias), from: &stream)
        }
        var stream = RandomStream(seed: 6, run: 7, purpose: .initialization)
        let w = (0..<36).map { _ in Float(stream.normal() * 0.5) }
        let b = (0..<9).map { _ in Float(stream.normal()) }
        let a = (0..<36).map { _ in Float(stream.normal() * 0.5) }
        let (tied, untied) = (drawn(isTied: true), drawn(isTied: false))
        #expect(tied.list.map(\.name) == ["directions", "bias"])
        #expect(tied.directions.elements == w && tied.bias.elements == b && tied.encoder == nil)
        #expect(untied.list.map(\.name) == ["directions", "bias", "encoder"])
        #expect(untied.directions == tied.directions && untied.bias == tied.bias && untied.encoder?.elements == a)
        // Without a bias the encoder follows the directions.
        let unbiased = drawn(isTied: false, hasBias: false)
        #expect(unbiased.bias.elements == Array(repeating: 0, count: 9))
        #expect(unbiased.encoder?.elements.prefix(9) == b.map { $0 / 2 }[...])
    }
}
