package import Geometry
public import LinearAlgebra
public import ToyModels
public import Training

/// A trained model with what its measures start from, each worked out once, when it is first asked for.
public final class MeasuredModel {
    public let recipe: Recipe
    package let representation: Representation
    private let parameters: ModelParameters<Float>
    private let dataKey: UInt64
    /// n × m, row i is feature i's direction W_i, or the decoder's D_i of untied weights.
    public let directions: Matrix<Double>

    /// Held-out samples a model is judged on, in units of its batch.
    public static let evaluationBatches = 100

    /// Throws where the work is to end.
    private let poll: () throws(CancellationError) -> Void
    private var knownLoss: HeldOutLoss?
    private var knownArrangements: [FeatureSubset: Arrangement] = [:]

    /// - Parameters:
    ///   - dataKey: names the data law: models that share it meet the same held-out samples.
    ///   - shouldStop: asked all along.
    public init(
        _ parameters: ModelParameters<Float>, recipe: Recipe, dataKey: UInt64,
        shouldStop: @escaping () -> Bool = { false }
    ) {
        poll = { () throws(CancellationError) in if shouldStop() { throw CancellationError() } }
        self.parameters = parameters
        self.recipe = recipe
        self.dataKey = dataKey
        directions = Matrix(parameters.directions)
        representation =
            parameters.encoder.map { [directions] in
                Representation(encoder: Matrix($0), decoder: directions)
            } ?? Representation(directions)
    }

    /// - Throws: `CancellationError` where it was told to stop, as the others.
    public func heldOutLoss() throws(CancellationError) -> HeldOutLoss {
        if let knownLoss { return knownLoss }
        let loss = try HeldOutLoss(
            parameters, distribution: recipe.distribution, activation: recipe.activation,
            represented: representation.represented, importance: recipe.importance,
            samples: Self.evaluationBatches * recipe.batchSize, seed: recipe.seed, key: dataKey, poll: poll)
        knownLoss = loss
        return loss
    }

    /// Of the features of a subset whose direction is not zero.
    package func arrangement(over subset: FeatureSubset) throws(CancellationError) -> Arrangement {
        // Where all are represented the two sets are one.
        let subset = representation.represented.allSatisfy(\.self) ? .all : subset
        if let known = knownArrangements[subset] { return known }
        let set = Directions(directions, where: subset == .represented ? representation.represented : nil)
        let arrangement = try Arrangement(set, poll: poll)
        knownArrangements[subset] = arrangement
        return arrangement
    }
}
