public import LinearAlgebra
public import ToyModels

/// How a run ended. A loss that is not finite is a result, not an error.
public enum TrainingStatus: String, Sendable {
    case finished, diverged
}

/// The mean training loss over the steps since the point before.
public struct CurvePoint: Equatable, Sendable {
    public let step: Int
    public let learningRate: Double
    public let trainLoss: Double

    public init(step: Int, learningRate: Double, trainLoss: Double) {
        self.step = step
        self.learningRate = learningRate
        self.trainLoss = trainLoss
    }
}

/// A trained model and how it got there.
public struct TrainingResult: Sendable {
    public let parameters: ModelParameters<Float>
    public let status: TrainingStatus
    /// Steps taken: all of them, or up to the one whose loss was not finite.
    public let steps: Int
    /// Mean of the reported loss over the last 100 batches, or over all where there were fewer.
    public let trainLoss: Double
    public let curve: [CurvePoint]
}

/// Trains one model to the end of its schedule.
public enum TrainingRun {
    /// The batches whose mean is the reported training loss.
    public static let averagedBatches = 100
    /// A curve has at most this many points.
    public static let curvePoints = 200

    /// - Parameters:
    ///   - shouldStop: asked before every step; true abandons the run.
    ///   - progress: told of every step taken.
    /// - Returns: nil where `shouldStop` ended it.
    public static func train(
        _ recipe: Recipe, shouldStop: () -> Bool = { false }, progress: (_ step: Int) -> Void = { _ in }
    ) -> TrainingResult? {
        let trainer = Trainer(recipe)
        var curve: [CurvePoint] = []
        var recent: [Double] = []
        var interval = RunningMean()
        let spacing = (recipe.steps + curvePoints - 1) / curvePoints
        var status = TrainingStatus.finished
        while trainer.step < recipe.steps {
            if shouldStop() { return nil }
            let loss = trainer.advance()
            let step = trainer.step
            if step > recipe.steps - averagedBatches || !loss.isFinite { recent.append(loss) }
            interval.add(loss)
            if step % spacing == 0 || step == recipe.steps || !loss.isFinite {
                let rate = recipe.learningRate.value(width: recipe.width) * recipe.schedule.factor(step: step)
                curve.append(CurvePoint(step: step, learningRate: rate, trainLoss: interval.take()))
            }
            progress(step)
            if !loss.isFinite {
                status = .diverged
                break
            }
        }
        return TrainingResult(
            parameters: trainer.parameters, status: status, steps: trainer.step,
            trainLoss: recent.reduce(0, +) / Double(recent.count), curve: curve)
    }
}

/// A mean that starts anew each time it is taken.
private struct RunningMean {
    private var sum = 0.0
    private var count = 0.0

    mutating func add(_ value: Double) {
        sum += value
        count += 1
    }

    mutating func take() -> Double {
        defer { (sum, count) = (0, 0) }
        return sum / count
    }
}
