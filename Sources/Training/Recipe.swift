public import ToyModels
public import LinearAlgebra
import Randomness

/// Everything that decides one training run, down to the last random number.
public struct Recipe: Sendable {
    public var distribution: FeatureDistribution
    /// m, the hidden dimensions.
    public var width: Int
    public var activation: Activation
    /// Whether encoder and decoder share W.
    public var isTied: Bool
    /// g of a nonlinear hidden layer g(A x + a), of untied weights; nil for a linear one.
    public var hiddenActivation: Activation?
    /// What training minimises.
    public var loss: TrainingLoss
    /// The hidden dimensions k of the models whose losses training averages; nil for the whole width alone.
    public var prefixes: [Int]?
    /// Whether each of them has biases of its own; otherwise they share b.
    public var hasOwnBiases: Bool
    /// False fixes b at 0.
    public var hasBias: Bool
    /// The starts of W, b and, of untied weights, the encoder A; nil for the published one.
    public var directionsStart: (any StartLaw)?
    public var biasStart: (any StartLaw)?
    public var encoderStart: (any StartLaw)?
    /// The factor on feature i's error, or nil for ones.
    public var importance: [Double]?
    /// B, samples of a step.
    public var batchSize: Int
    /// T, samples that all steps draw from; nil where every step has fresh ones.
    public var trainingSamples: Int?
    public var learningRate: LearningRate
    public var biasLearningRate: LearningRate
    public var optimizer: any Optimizer
    /// γ, on everything but b.
    public var weightDecay: Double
    public var schedule: LearningRateSchedule
    /// The experiment's seed, and 64 bits that name the run.
    public var seed: UInt64
    public var run: UInt64

    public init(
        distribution: FeatureDistribution, width: Int, activation: Activation = .relu, isTied: Bool = true,
        hiddenActivation: Activation? = nil, hasBias: Bool = true, directionsStart: (any StartLaw)? = nil,
        biasStart: (any StartLaw)? = nil, encoderStart: (any StartLaw)? = nil, importance: [Double]? = nil,
        loss: TrainingLoss = .squared, prefixes: [Int]? = nil, hasOwnBiases: Bool = false, batchSize: Int = 2048,
        trainingSamples: Int? = nil,
        learningRate: LearningRate = LearningRate(0.01),
        biasLearningRate: LearningRate? = nil, optimizer: any Optimizer = AdamW(), weightDecay: Double,
        schedule: LearningRateSchedule, seed: UInt64, run: UInt64
    ) {
        self.distribution = distribution
        self.width = width
        self.activation = activation
        self.isTied = isTied
        self.hiddenActivation = hiddenActivation
        self.loss = loss
        self.prefixes = prefixes
        self.hasOwnBiases = hasOwnBiases
        self.hasBias = hasBias
        self.directionsStart = directionsStart
        self.biasStart = biasStart
        self.encoderStart = encoderStart
        self.importance = importance
        self.batchSize = batchSize
        self.trainingSamples = trainingSamples
        self.learningRate = learningRate
        self.biasLearningRate = biasLearningRate ?? learningRate
        self.optimizer = optimizer
        self.weightDecay = weightDecay
        self.schedule = schedule
        self.seed = seed
        self.run = run
    }

    public var features: Int { distribution.featureCount }
    public var steps: Int { schedule.steps }

    /// Whether the model is to give fresh samples back, as they are drawn, by squared errors, with all of its width.
    public var isReconstruction: Bool {
        loss == .squared && !isNested && trainingSamples == nil && distribution.target == nil
            && !distribution.isNormalized
    }

    /// Whether training looks at models of fewer hidden dimensions too.
    public var isNested: Bool { (prefixes ?? [width]) != [width] }

    /// `isReconstruction` of independent features: what closed forms of a loss are of.
    public var isPlainReconstruction: Bool { isReconstruction && distribution.dependence == nil }

    /// The fixed training set; nil where every step has fresh samples.
    public var trainingSet: TrainingSet<Float>? {
        trainingSamples.map { TrainingSet(distribution, samples: $0, seed: seed, run: run) }
    }

    /// The parameters of the model.
    public var parameters: [ParameterSpec] {
        ParameterSpec.list(
            features: features, width: width, isTied: isTied, hasHiddenBias: hiddenActivation != nil,
            prefixBiases: hasOwnBiases ? (prefixes?.count ?? 1) - 1 : 0, hasBias: hasBias,
            directions: directionsStart, bias: biasStart, encoder: encoderStart)
    }

    /// The parameters that training starts from: its first random numbers.
    public var start: ModelParameters<Float> {
        var stream = RandomStream(seed: seed, run: run, purpose: .initialization)
        return ModelParameters(parameters, from: &stream)
    }

    func learningRate(of role: ParameterRole) -> LearningRate { role == .bias ? biasLearningRate : learningRate }

    func weightDecay(of role: ParameterRole) -> Double { role == .bias ? 0 : weightDecay }

    func optimizer(of role: ParameterRole) -> any Optimizer { optimizer.part(for: role) }

    /// What the optimizer keeps of a parameter.
    public func states(of parameter: ParameterSpec) -> [StateSpec] {
        optimizer(of: parameter.role).start(rows: parameter.rows, columns: parameter.columns)
    }
}
