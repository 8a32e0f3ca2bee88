package import Geometry
public import LinearAlgebra
import Randomness
public import ToyModels
public import Training

/// A trained model with what its measures start from, each worked out once, when it is first asked for.
public final class MeasuredModel {
    public let recipe: Recipe
    package let representation: Representation
    private let parameters: ModelParameters<Float>
    /// Names the data law: models that share it meet the same held-out samples.
    public let dataKey: UInt64
    /// Whether its start is that of its recipe.
    let isTrainedHere: Bool
    /// n × m, row i is feature i's direction W_i, or the decoder's D_i of untied weights.
    public let directions: Matrix<Double>
    /// b, n values.
    package let biases: [Double]

    /// Held-out samples a model is judged on, in units of its batch.
    public static let evaluationBatches = 100

    /// The held-out samples of a recipe, at least. A fixed training set may be of a few samples: its models are judged by as many as
    /// those of larger ones.
    public static func evaluationSamples(batchSize: Int, isFixed: Bool) -> Int {
        evaluationBatches * (isFixed ? max(batchSize, HeldOutLoss.chunk) : batchSize)
    }

    /// Throws where the work is to end.
    let poll: () throws(CancellationError) -> Void
    private var knownLoss: HeldOutLoss?
    private var knownRecovery: Recovery?
    /// The fixed training set; nil where every step had fresh samples.
    public lazy var trainingSet: TrainingSet<Float>? = recipe.trainingSet
    private var knownArrangements: [FeatureSubset: Arrangement] = [:]

    /// - Parameters:
    ///   - dataKey: names the data law: models that share it meet the same held-out samples.
    ///   - isTrainedHere: false where another program trained it, from another start.
    ///   - shouldStop: asked all along.
    public init(
        _ parameters: ModelParameters<Float>, recipe: Recipe, dataKey: UInt64, isTrainedHere: Bool = true,
        shouldStop: @escaping () -> Bool = { false }
    ) {
        poll = { () throws(CancellationError) in if shouldStop() { throw CancellationError() } }
        self.parameters = parameters
        self.recipe = recipe
        self.dataKey = dataKey
        self.isTrainedHere = isTrainedHere
        directions = Matrix(parameters.directions)
        biases = parameters.bias.elements.map(Double.init)
        representation = Representation(
            directions, encoder: parameters.contributions(recipe.hiddenActivation).map { Matrix($0) })
    }

    /// n × m, row i is what a value of 1 of feature i adds to a linear hidden layer: W_i, or A_i of untied weights.
    var written: Matrix<Double> { parameters.encoder.map { Matrix($0) } ?? directions }

    /// - Throws: `CancellationError` where it was told to stop, as the others.
    public func heldOutLoss() throws(CancellationError) -> HeldOutLoss {
        if let knownLoss { return knownLoss }
        let loss = try HeldOutLoss(
            parameters, distribution: recipe.distribution, activation: recipe.activation,
            hiddenActivation: recipe.hiddenActivation, represented: representation.represented,
            importance: recipe.importance, trainingLoss: recipe.loss,
            samples: Self.evaluationSamples(batchSize: recipe.batchSize, isFixed: recipe.trainingSamples != nil),
            seed: recipe.seed,
            key: dataKey, poll: poll)
        knownLoss = loss
        return loss
    }

    /// The model of the first hidden dimensions; of all of them this one.
    package func first(_ dimensions: Int) -> MeasuredModel {
        guard dimensions != recipe.width else { return self }
        var narrow = recipe
        (narrow.width, narrow.prefixes) = (dimensions, nil)
        return MeasuredModel(
            parameters.first(dimensions, place: recipe.prefixes?.firstIndex(of: dimensions)), recipe: narrow,
            dataKey: dataKey, isTrainedHere: false)
    }

    /// The same model with its hidden layer turned to its principal axes; nil where that is not linear.
    package var onPrincipalAxes: MeasuredModel? {
        guard recipe.hiddenActivation == nil else { return nil }
        var turned = recipe
        // Biases of its own a prefix has for the dimensions that it had.
        turned.prefixes = nil
        return MeasuredModel(
            parameters.turnedToPrincipalAxes(weights: recipe.distribution.secondMoments), recipe: turned,
            dataKey: dataKey, isTrainedHere: false)
    }

    /// How the active features of fresh samples are read from the hidden layer; nil where every sample is empty.
    public func readOuts() -> ReadOuts? {
        ReadOuts(
            parameters, distribution: recipe.distribution, hiddenActivation: recipe.hiddenActivation, seed: recipe.seed,
            key: dataKey)
    }

    /// The intrinsic dimensions of samples, hidden layer and outputs; none where every sample is empty.
    ///
    /// - Throws: `CancellationError` where it was told to stop.
    public func layerDimensions() throws(CancellationError) -> [LayerDimension] {
        try LayerDimension.all(
            parameters, recipe, represented: representation.represented, dataKey: dataKey, poll: poll)
    }

    /// What its outputs do between places on a ring of features; nil where it has none, or never answers.
    public func ringSteering() -> RingSteering? {
        RingSteering(
            parameters, recipe,
            from: RandomStream(seed: recipe.seed, run: dataKey, purpose: .evaluation, step: RingSteering.step))
    }

    /// What it makes of every combination of its concepts' values; nil where it has none, or too many.
    public func combinationLosses() -> CombinationLosses? { CombinationLosses(parameters, recipe) }

    public func recovery() throws(CancellationError) -> Recovery {
        if let knownRecovery { return knownRecovery }
        let recovery = try Recovery(
            parameters, distribution: recipe.distribution, activation: recipe.activation,
            hiddenActivation: recipe.hiddenActivation, trainingLoss: recipe.loss, seed: recipe.seed, key: dataKey,
            poll: poll)
        knownRecovery = recovery
        return recovery
    }

    /// h_j of every sample of the training set, T × m; nil where every step had fresh samples.
    public var hiddenSamples: Matrix<Double>? {
        trainingSet.map { Matrix($0.hidden(of: parameters, recipe.hiddenActivation)) }
    }

    /// The squared error of every sample of the training set; nil where every step had fresh samples.
    public var sampleLosses: [Double]? {
        trainingSet?.losses(
            of: parameters, activation: recipe.activation, hiddenActivation: recipe.hiddenActivation,
            importance: recipe.importance)
    }

    /// Of the features of a subset whose direction is not zero.
    package func arrangement(over subset: FeatureSubset) throws(CancellationError) -> Arrangement {
        let members = try members(of: subset)
        // Where all features belong to it the two sets are one.
        let subset = members?.contains(false) ?? false ? subset : .all
        if let known = knownArrangements[subset] { return known }
        let arrangement = try Arrangement(Directions(directions, where: members), poll: poll)
        knownArrangements[subset] = arrangement
        return arrangement
    }

    /// ⟨c²⟩ of the directions of a subset with all others of the model; nil where there are none.
    package func meanSquareOverlapWithAll(of subset: FeatureSubset) throws(CancellationError) -> Double? {
        Directions(directions, where: try members(of: subset)).meanSquareOverlap(withAllOf: Directions(directions))
    }

    /// For every feature whether it belongs to a subset; nil for all.
    private func members(of subset: FeatureSubset) throws(CancellationError) -> [Bool]? {
        switch subset {
        case .all: nil
        case .represented: representation.represented
        case .stronglyRepresented: representation.stronglyRepresented
        case .recovered: try recovery().recovered
        }
    }
}
