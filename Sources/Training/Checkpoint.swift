public import LinearAlgebra
public import ToyModels

/// All that a training depends on between two steps. The random numbers of a step follow from its number, so no stream
/// has a state of its own.
public struct TrainerState: Equatable, Sendable {
    /// Steps taken.
    public let step: Int
    public let parameters: ModelParameters<Float>
    /// What the optimizer keeps of each parameter, in the model's order.
    public let optimizer: [[OptimizerState]]

    public init(step: Int, parameters: ModelParameters<Float>, optimizer: [[OptimizerState]]) {
        self.step = step
        self.parameters = parameters
        self.optimizer = optimizer
    }

    /// Whether a training with `recipe` can have passed through it.
    public func fits(_ recipe: Recipe) -> Bool {
        let specs = recipe.parameters
        return step > 0 && step <= recipe.steps
            && parameters.list.map(\.name) == specs.map(\.name) && specs.fit(parameters.list.map(\.value))
            && optimizer.count == specs.count
            && zip(specs, optimizer).allSatisfy { recipe.states(of: $0).fit($1) }
    }
}

/// One of the things an optimizer keeps of a parameter.
public struct OptimizerState: Equatable, Sendable {
    /// As the optimizer calls it.
    public let name: String
    public let value: Matrix<Float>

    public init(name: String, value: Matrix<Float>) { (self.name, self.value) = (name, value) }
}

/// A training that was interrupted, or is over: its state and what it has reported so far.
public struct TrainingCheckpoint: Equatable, Sendable {
    public let state: TrainerState
    public let history: LossHistory

    public init(state: TrainerState, history: LossHistory) {
        self.state = state
        self.history = history
    }
}

/// The losses of a training as they are reported: a curve of means, and the mean over the last batches.
public struct LossHistory: Equatable, Sendable {
    /// The batches whose mean is the reported training loss.
    public static let averagedBatches = 100
    /// A curve has at most this many points.
    public static let curvePoints = 200

    public private(set) var curve: [CurvePoint]
    /// The losses of the last `averagedBatches` steps, as far as they have come.
    public private(set) var recent: [Double]
    /// Of the losses since the last point of the curve.
    public private(set) var sum: Double
    public private(set) var count: Double

    public init(curve: [CurvePoint] = [], recent: [Double] = [], sum: Double = 0, count: Double = 0) {
        self.curve = curve
        self.recent = recent
        self.sum = sum
        self.count = count
    }

    /// Mean over the last batches, or over all where there were fewer.
    public var trainLoss: Double { recent.reduce(0, +) / Double(recent.count) }

    /// - Parameter step: the one that had this loss.
    mutating func add(_ loss: Double, step: Int, of recipe: Recipe) {
        if step > recipe.steps - Self.averagedBatches || !loss.isFinite { recent.append(loss) }
        sum += loss
        count += 1
        let spacing = (recipe.steps + Self.curvePoints - 1) / Self.curvePoints
        guard step % spacing == 0 || step == recipe.steps || !loss.isFinite else { return }
        let rate = recipe.learningRate.value(width: recipe.width) * recipe.schedule.factor(step: step)
        curve.append(CurvePoint(step: step, learningRate: rate, trainLoss: sum / count))
        (sum, count) = (0, 0)
    }
}
