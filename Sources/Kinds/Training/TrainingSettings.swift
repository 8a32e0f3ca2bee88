import Basics
import JSON
public import LinearAlgebra
public import Settings
public import ToyModels
public import Training

/// The settings of a run that trains a model.
public struct TrainingSettings: Sendable {
    /// n
    public let features: Int
    public let frequency: any FrequencyLaw
    /// E, the expected number of active features in a sample.
    public let activationDensity: Double
    /// E / n, where that was given.
    let density: Double?
    public let values: any ValueLaw
    /// nil where features are active independently of one another.
    let dependence: (any DependenceLaw)?
    /// nil where every squared error counts alike.
    let importanceLaw: (any ImportanceLaw)?
    /// nil where a model is to give x itself.
    let target: (any TargetLaw)?
    /// Whether samples are scaled to norm 1.
    let isNormalized: Bool
    /// T of a fixed training set; nil where every step has fresh samples.
    public let samples: Int?
    /// m
    public let width: Int
    public let activation: Activation
    /// Whether encoder and decoder share W.
    public let isTied: Bool
    /// g of a nonlinear hidden layer; nil for an autoencoder.
    public let hiddenActivation: Activation?
    let hasBias: Bool
    /// nil for the published start, or that of the parametrisation.
    let givenDirectionsStart: (any StartLaw)?
    let biasStart: (any StartLaw)?
    let givenEncoderStart: (any StartLaw)?
    /// What training minimises.
    let loss: TrainingLoss
    /// nil where training looks at models of the whole width alone.
    let prefixes: Prefixes?
    let hasOwnBiases: Bool
    public let steps: Int
    public let batchSize: Int
    /// At its reference width, where a parametrisation says how it goes with the width.
    let givenLearningRate: LearningRate
    let givenBiasLearningRate: LearningRate?
    let parametrization: Parametrization
    let optimizer: any Optimizer
    /// γ
    public let weightDecay: Double
    let schedule: LearningRateSchedule
    /// nil where a model is measured at its end alone.
    let track: TrackedSteps?

    init(_ values: Values) throws(Problem) {
        features = values[Self.features]
        frequency = try values[FrequencyLaws.slot]!
        activationDensity = values[Self.activationDensity]
        density = values[Self.density]
        self.values = try values[ValueLaws.slot]!
        dependence = try values[DependenceLaws.slot]
        importanceLaw = try values[ImportanceLaws.slot]
        target = try values[TargetLaws.slot]
        isNormalized = values[Self.normalize]
        samples = values[Self.samples]
        width = values[Self.width]
        activation = values[Self.activation]
        isTied = values[Self.tied]
        hiddenActivation = try values[Self.architecture] == nil ? nil : values[Self.hiddenActivation]
        hasBias = values[Self.bias]
        givenDirectionsStart = try values[StartLaws.directions]
        biasStart = try values[StartLaws.bias]
        givenEncoderStart = try values[StartLaws.encoder]
        loss = try values[Self.loss] ?? .squared
        prefixes = values[Prefixes.setting]
        hasOwnBiases = values[Prefixes.ownBiases]
        steps = values[Self.steps]
        batchSize = values[Self.batchSize]
        givenLearningRate = values[LearningRate.setting]!
        givenBiasLearningRate = values[LearningRate.biasSetting]
        parametrization = values[Parametrization.setting]
        optimizer = try values[Optimizers.slot]!
        weightDecay = values[Self.weightDecay]
        schedule = LearningRateSchedule(
            steps: steps, warmupSteps: values[Self.warmupSteps], finalFraction: values[Self.finalFraction])
        track = values[TrackedSteps.setting]
    }

    /// The steps after which the model is measured on its way.
    var trackedSteps: [Int] { track?.steps(of: steps) ?? [] }

    /// - Throws: `DensityTooLarge` where a probability would exceed 1.
    public func distribution() throws(FeatureDistribution.DensityTooLarge) -> FeatureDistribution {
        try FeatureDistribution(
            weights: frequency.weights(count: features), activationDensity: activationDensity, values: values,
            dependence: dependence, target: target, isNormalized: isNormalized)
    }

    /// The learning rates as figures and sentences have them, by their paths.
    var notationOfRates: [String: String] {
        [LearningRate.setting.field.path: learningRate.notation].merging(
            biasLearningRate.map { [LearningRate.biasSetting.field.path: $0.notation] } ?? [:]
        ) { $1 }
    }

    /// nil for the whole width alone.
    var prefixDimensions: [Int]? { prefixes?.dimensions(ofWidth: width) }

    public var isReLU: Bool { activation == .relu }

    /// The shapes and roles of the model's parameters.
    var parameters: [ParameterSpec] {
        ParameterSpec.list(
            features: features, width: width, isTied: isTied, hasHiddenBias: hiddenActivation != nil,
            prefixBiases: hasOwnBiases ? (prefixDimensions?.count ?? 1) - 1 : 0, hasBias: hasBias)
    }

    var importance: [Double]? { importanceLaw?.weights(count: features) }

    /// Whether the last feature's weight is a setting of its own.
    public var weighsLastAlone: Bool { importanceLaw is LastImportance }
}

extension RunSettings {
    /// Of a run that trains a model.
    public var training: TrainingSettings {
        guard let training = typed as? TrainingSettings else { preconditionFailure("a run of kind \(kind.name)") }
        return training
    }

    /// - Throws: `DensityTooLarge` where a probability would exceed 1.
    public func recipe() throws(FeatureDistribution.DensityTooLarge) -> Recipe {
        let settings = training
        return Recipe(
            distribution: try settings.distribution(), width: settings.width, activation: settings.activation,
            isTied: settings.isTied, hiddenActivation: settings.hiddenActivation, hasBias: settings.hasBias,
            directionsStart: settings.directionsStart, biasStart: settings.biasStart,
            encoderStart: settings.encoderStart, importance: settings.importance,
            loss: settings.loss, prefixes: settings.prefixDimensions, hasOwnBiases: settings.hasOwnBiases,
            batchSize: settings.batchSize, trainingSamples: settings.samples,
            learningRate: settings.learningRate, biasLearningRate: settings.biasLearningRate,
            optimizer: settings.optimizer,
            weightDecay: settings.weightDecay, schedule: settings.schedule, seed: seed, run: runKey)
    }

    /// Names the data law: models that share it are evaluated on the same samples. How those are scaled, what is to be made of them,
    /// how errors are weighted and whether training had fresh samples are no part of it.
    var dataKey: UInt64 {
        let data = named.filter { setting in
            setting.key.hasPrefix("data.")
                && !["data.importance", "data.target", "data.normalize", "data.samples"].contains {
                    setting.key.hasPrefix($0)
                }
        }
        return UInt64(Digest.sha256(JSONValue.nested(data).canonical).prefix(16), radix: 16)!
    }
}
