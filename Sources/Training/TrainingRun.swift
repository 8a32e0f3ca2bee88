public import LinearAlgebra
public import ToyModels

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
    /// Its loss was not finite: a result, not an error.
    public let hasDiverged: Bool
    /// Its last state; a training that goes on from there is over at once.
    public let checkpoint: TrainingCheckpoint

    public var parameters: ModelParameters<Float> { checkpoint.state.parameters }
    /// Steps taken: all of them, or up to the one whose loss was not finite.
    public var steps: Int { checkpoint.state.step }
    /// Mean of the reported loss over the last 100 batches, or over all where there were fewer.
    public var trainLoss: Double { checkpoint.history.trainLoss }
    public var curve: [CurvePoint] { checkpoint.history.curve }
}

/// Trains one model to the end of its schedule.
public enum TrainingRun {
    /// - Parameters:
    ///   - checkpoint: where to go on; the result is the same, bit for bit, as that of a training that never stopped.
    ///   - shouldStop: asked before every step; true ends the training, after a last `save`.
    ///   - shouldSave: asked before every step.
    ///   - save: keeps a checkpoint.
    ///   - observe: shown the model at the start, or where the training goes on, and after every step.
    ///   - progress: told of every step taken.
    /// - Returns: nil where `shouldStop` ended it.
    /// - Throws: what `save` throws.
    public static func train(
        _ recipe: Recipe, from checkpoint: TrainingCheckpoint? = nil, shouldStop: () -> Bool = { false },
        shouldSave: () -> Bool = { false }, save: (TrainingCheckpoint) throws -> Void = { _ in },
        observe: (Trainer) -> Void = { _ in }, progress: (_ step: Int) -> Void = { _ in }
    ) rethrows -> TrainingResult? {
        let trainer = checkpoint.map { Trainer(recipe, from: $0.state) } ?? Trainer(recipe)
        var history = checkpoint?.history ?? LossHistory()
        var hasDiverged = false
        observe(trainer)
        while trainer.step < recipe.steps {
            let stops = shouldStop()
            if trainer.step > 0, stops || shouldSave() {
                try save(TrainingCheckpoint(state: trainer.state, history: history))
            }
            if stops { return nil }
            let loss = trainer.advance()
            history.add(loss, step: trainer.step, of: recipe)
            observe(trainer)
            progress(trainer.step)
            if !loss.isFinite {
                hasDiverged = true
                break
            }
        }
        return TrainingResult(
            hasDiverged: hasDiverged, checkpoint: TrainingCheckpoint(state: trainer.state, history: history))
    }
}
