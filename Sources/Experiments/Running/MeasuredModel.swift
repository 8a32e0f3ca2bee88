import Geometry
import LinearAlgebra
import ToyModels
import Training

/// A trained model with what its measures start from, each worked out when it is first asked for.
final class MeasuredModel {
    let recipe: Recipe
    let representation: Representation
    private let parameters: ModelParameters<Float>
    private let dataKey: UInt64
    /// n × m, row i is feature i's direction W_i.
    private let directions: Matrix<Double>

    /// Held-out samples a model is judged on, in units of its batch.
    static let evaluationBatches = 100

    /// - Parameter dataKey: names the data law: models that share it meet the same held-out samples.
    init(_ parameters: ModelParameters<Float>, recipe: Recipe, dataKey: UInt64) {
        self.parameters = parameters
        self.recipe = recipe
        self.dataKey = dataKey
        directions = Matrix(parameters.directions)
        representation = Representation(directions)
    }

    lazy var heldOutLoss = HeldOutLoss(
        parameters, distribution: recipe.distribution, activation: recipe.activation,
        represented: representation.represented, importance: recipe.importance,
        samples: Self.evaluationBatches * recipe.batchSize, seed: recipe.seed, key: dataKey)

    /// Of every feature whose direction is not zero.
    lazy var arrangement = Arrangement(Directions(directions))

    /// Of the represented features.
    lazy var representedArrangement = Arrangement(Directions(directions, longer: Representation.threshold))
}
