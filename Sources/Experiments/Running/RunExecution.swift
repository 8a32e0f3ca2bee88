import Geometry
import LinearAlgebra
import Packing
import Randomness
import TensorFiles
import ToyModels
import Training

/// Does what one run asks for, and puts what came of it into the store.
struct RunExecution {
    let settings: RunSettings
    let experiment: Experiment
    let store: RunStore
    /// How often a run that takes long is saved.
    let checkpointInterval: Duration

    /// What is kept of a run.
    private struct Outcome {
        let status: TrainingStatus
        let steps: Int
        let measures: [String: Double]
        let tensors: [Tensor]
    }

    /// - Returns: nil where `shouldStop` ended it before it was finished; a checkpoint is stored then.
    func execute(shouldStop: () -> Bool, progress: (Int) -> Void) throws -> RunRecord? {
        let outcome =
            switch settings.kind {
            case .training: try train(shouldStop, progress)
            case .packing: try pack(shouldStop, progress)
            }
        guard let outcome else { return nil }
        let runID = settings.runID
        try store.checkIsStill(of: experiment)
        defer { checkpoints.remove() }
        return try store.add(runID, tensors: outcome.tensors) { digest in
            RunRecord(
                runID: runID, settings: settings.json, status: outcome.status, steps: outcome.steps,
                measures: outcome.measures, weightsDigest: digest)
        }
    }

    private var checkpoints: Checkpoints { Checkpoints(store: store, runID: settings.runID) }

    private func save(_ tensors: [Tensor]) throws {
        try store.checkIsStill(of: experiment)
        try checkpoints.save(tensors)
    }

    private func train(_ shouldStop: () -> Bool, _ progress: (Int) -> Void) throws -> Outcome? {
        let recipe = try settings.recipe()
        let alarm = Alarm(every: checkpointInterval)
        let checkpoint = checkpoints.load().flatMap { TrainingCheckpoint($0, of: recipe) }
        guard
            let result = try TrainingRun.train(
                recipe, from: checkpoint, shouldStop: shouldStop, shouldSave: alarm.rings,
                save: { try save($0.tensors) }, progress: progress)
        else { return nil }
        var measures: [String: Double] = ["train_loss": result.trainLoss]
        var featureLoss: [Double] = []
        var status = result.status
        if status == .finished {
            let model = MeasuredModel(result.parameters, recipe: recipe, dataKey: settings.dataKey)
            // The last update can still have blown the model up.
            if model.heldOutLoss.loss.isFinite {
                featureLoss = model.heldOutLoss.byFeature
                for measure in Measures.all { measures.merge(measure.values(model)) { $1 } }
            } else {
                status = .diverged
            }
        }
        let arrays = RunArrays(
            directions: result.parameters.directions, bias: result.parameters.bias.elements, curve: result.curve,
            featureLoss: featureLoss)
        return Outcome(status: status, steps: result.steps, measures: measures, tensors: arrays.tensors)
    }

    private func pack(_ shouldStop: () -> Bool, _ progress: (Int) -> Void) throws -> Outcome? {
        var stream = RandomStream(seed: settings.seed, run: settings.runKey, purpose: .packing)
        var directions = RandomPacking.draw(
            directions: settings.directions, dimension: settings.dimension, from: &stream)
        if settings.packingMethod == .optimised {
            let alarm = Alarm(every: checkpointInterval)
            let checkpoint = checkpoints.load().flatMap {
                PackingCheckpoint($0, from: directions, steps: settings.steps)
            }
            guard
                let best = try PackingOptimizer.optimise(
                    directions, from: checkpoint, steps: settings.steps, shouldStop: shouldStop,
                    shouldSave: alarm.rings, save: { try save($0.tensors) }, progress: progress)
            else { return nil }
            directions = best
        }
        guard let overlaps = Overlaps(Directions(Matrix<Double>(directions))) else { return nil }
        let measures = [
            "deviation": overlaps.maximumAbsolute, "mean_square_overlap": overlaps.meanSquare,
            "max_overlap": overlaps.maximum, "min_overlap": overlaps.minimum,
        ]
        // What was only drawn can be drawn again.
        let tensors =
            settings.packingMethod == .random
            ? []
            : [
                Tensor(
                    name: "directions", shape: [directions.rows, directions.columns],
                    values: .float32(directions.elements))
            ]
        return Outcome(status: .finished, steps: settings.steps, measures: measures, tensors: tensors)
    }
}

/// Rings once every so often.
private final class Alarm {
    private let interval: Duration
    private var next: ContinuousClock.Instant

    init(every interval: Duration) {
        self.interval = interval
        next = .now + interval
    }

    func rings() -> Bool {
        guard ContinuousClock.now >= next else { return false }
        next = .now + interval
        return true
    }
}
