import LinearAlgebra
import Measures
import Predictions
import Randomness
import Testing
import ToyModels
import Training

/// The loss of random directions, as a measure of a model and as a prediction.
@Suite struct RandomDirectionsMeasureTests {
    private static let features = 14

    private func recipe(isTied: Bool = true, activation: Activation = .relu, importance: [Double]? = nil) throws
        -> Recipe
    {
        Recipe(
            distribution: try FeatureDistribution(
                weights: PowerLaw(exponent: 0.7).weights(count: Self.features), activationDensity: 1.2),
            width: 4, activation: activation, isTied: isTied, importance: importance, batchSize: 64, weightDecay: 0,
            schedule: LearningRateSchedule(steps: 1, warmupSteps: 0, finalFraction: 1), seed: 1, run: 1)
    }

    private static let norms = (0..<features).map { 0.6 + 0.05 * Double($0) }
    private static let biases = (0..<features).map { 0.1 - 0.04 * Double($0) }

    /// Directions drawn for given norms.
    private func model(_ draw: UInt64, _ recipe: Recipe) -> MeasuredModel {
        var stream = RandomStream(seed: 8, run: draw, purpose: .initialization)
        var directions = Matrix<Float>(rows: Self.features, columns: 4)
        for i in 0..<Self.features {
            let row = (0..<4).map { _ in stream.normal() }
            let norm = row.reduce(0) { $0 + $1 * $1 }.squareRoot()
            for j in 0..<4 { directions[i, j] = Float(Self.norms[i] * row[j] / norm) }
        }
        let bias = Matrix(rows: 1, columns: Self.features, elements: Self.biases.map { Float($0) })
        return MeasuredModel(
            ModelParameters(directions: directions, bias: bias, encoder: recipe.isTied ? nil : directions),
            recipe: recipe, dataKey: draw)
    }

    private func values(_ model: MeasuredModel) throws -> [String: Double] {
        let measure = try #require(Measures.all.first { $0.columns.contains { $0.name == "redrawn_directions_loss" } })
        return try measure.named(model)
    }

    /// The loss with the directions redrawn is the mean over models whose directions were redrawn.
    @Test func redrawnDirections() throws {
        let recipe = try recipe()
        let measured = try values(model(0, recipe))
        let losses = try (1...400).map { try model(UInt64($0), recipe).heldOutLoss().loss }
        let mean = losses.reduce(0, +) / 400
        let error = (losses.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (400 * 399)).squareRoot()
        let predicted = try #require(measured["redrawn_directions_loss"])
        #expect(abs(predicted - mean) < 4 * error + 0.003 * mean, "\(predicted) \(mean) \(error)")
        // Any one model is further off than that.
        #expect(losses.contains { abs($0 - predicted) > 4 * error + 0.003 * mean })
    }

    /// Each step frees more: no later one is better.
    @Test func whatIsFreeIsBetter() throws {
        let measured = try values(model(0, recipe()))
        let losses = [
            "random_directions_loss", "random_directions_loss_at_norms", "redrawn_directions_loss",
        ].compactMap { measured[$0] }
        #expect(losses.count == 3 && losses == losses.sorted())
        let square = Self.norms.reduce(0) { $0 + $1 * $1 } / Double(Self.features)
        #expect(abs(try #require(measured["mean_square_norm"]) - square) < 1e-6)
        // All norms are above 1/2; the last features are silent where 2 r² + b < 0, which none is.
        #expect(measured["fraction_used"] == 1)
        #expect(try #require(measured["random_directions_loss_at_use"]) >= losses[0] * (1 - 1e-4))
    }

    @Test func saysNothingOfOtherModels() throws {
        let others = [
            try recipe(isTied: false), try recipe(activation: .gelu),
            try recipe(importance: (0..<Self.features).map { 1 / Double($0 + 1) }),
        ]
        for recipe in others { #expect(try values(model(0, recipe)).keys.sorted() == ["mean_square_norm"]) }
    }

    /// Four predictions of the loss, which are the measure's columns.
    @Test func predictions() throws {
        let recipe = try recipe()
        let measured = try values(model(0, recipe)).merging(["test_loss": 1]) { $1 }
        let summary = ModelSummary(
            recipe: recipe, models: ModelClass(differences: [], powerExponent: 0.7, shares: []), measures: measured)
        let values = Predictions.loss.filter { $0.name.hasPrefix("random directions") }.map { $0.value(summary) }
        #expect(
            values
                == [
                    "random_directions_loss", "random_directions_loss_at_use", "random_directions_loss_at_norms",
                    "redrawn_directions_loss",
                ].map { measured[$0] })
    }
}
