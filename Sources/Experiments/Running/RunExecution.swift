import Geometry
import LinearAlgebra
import Packing
import Randomness
import Settings
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
    private let checkpoints: Checkpoints

    init(settings: RunSettings, experiment: Experiment, store: RunStore, checkpointInterval: Duration) {
        self.settings = settings
        self.experiment = experiment
        self.store = store
        self.checkpointInterval = checkpointInterval
        checkpoints = Checkpoints(store: store, runID: settings.runID)
    }

    /// The result of a run, to be stored.
    private struct Outcome {
        let status: TrainingStatus
        let steps: Int
        let measures: [String: Double]
        let tensors: [Tensor]
    }

    /// - Parameter progress: told what share of the steps that were left is done.
    /// - Returns: the record and the seconds of work behind it, those before a checkpoint too; nil where `shouldStop`
    ///   ended it before it was finished: a checkpoint is stored then.
    func execute(
        shouldStop: @escaping () -> Bool, progress: (Double) -> Void
    ) throws -> (record: RunRecord, seconds: Double)? {
        let checkpoint = checkpoints.load()
        let clock = Clock(secondsBefore: checkpoint?.seconds ?? 0)
        let outcome =
            settings.kind == .training
            ? try train(from: checkpoint?.tensors, clock, shouldStop, progress)
            : try pack(from: checkpoint?.tensors, clock, shouldStop, progress)
        guard let outcome else { return nil }
        let runID = settings.runID
        try store.checkIsStill(of: experiment)
        // Another program may have finished it meanwhile; a pair of files is of one writer.
        let record =
            try store.record(runID)
            ?? store.add(runID, tensors: outcome.tensors) { digest in
                RunRecord(
                    runID: runID, settings: settings.json, status: outcome.status, steps: outcome.steps,
                    measures: outcome.measures, weightsDigest: digest,
                    arithmetic: Provenance.arithmetic)
            }
        checkpoints.remove()
        return (record, clock.seconds)
    }

    private func save(_ tensors: [Tensor], _ clock: Clock) throws {
        try store.checkIsStill(of: experiment)
        try checkpoints.save(tensors, seconds: clock.seconds)
    }

    /// Steps as a share of those that were left when this began.
    private func share(of step: Int, after first: Int) -> Double {
        Double(step - first) / Double(max(1, settings.steps - first))
    }

    private func train(
        from tensors: [Tensor]?, _ clock: Clock, _ shouldStop: @escaping () -> Bool, _ progress: (Double) -> Void
    ) throws -> Outcome? {
        let recipe = try settings.recipe()
        let alarm = Alarm(every: checkpointInterval)
        let checkpoint = tensors.flatMap { TrainingCheckpoint($0, of: recipe) }
        let first = checkpoint?.state.step ?? 0
        guard
            let result = try TrainingRun.train(
                recipe, from: checkpoint, shouldStop: shouldStop, shouldSave: alarm.rings,
                save: { try save($0.tensors, clock) }, progress: { progress(share(of: $0, after: first)) })
        else { return nil }
        var measures: [String: Double] = ["train_loss": result.trainLoss]
        var featureLoss: [Double] = []
        var status = result.status
        if status == .finished {
            let model = MeasuredModel(
                result.parameters, recipe: recipe, dataKey: settings.dataKey, shouldStop: shouldStop)
            do throws(CancellationError) {
                let loss = try model.heldOutLoss()
                // The last update can still have blown the model up.
                if loss.loss.isFinite {
                    featureLoss = loss.byFeature
                    for measure in Measures.all { measures.merge(try measure.values(model)) { $1 } }
                } else {
                    status = .diverged
                }
            } catch {
                try save(result.checkpoint.tensors, clock)
                return nil
            }
        }
        let arrays = RunArrays(
            directions: result.parameters.directions, bias: result.parameters.bias.elements, curve: result.curve,
            featureLoss: featureLoss)
        return Outcome(status: status, steps: result.steps, measures: measures, tensors: arrays.tensors)
    }

    private func pack(
        from tensors: [Tensor]?, _ clock: Clock, _ shouldStop: @escaping () -> Bool, _ progress: (Double) -> Void
    ) throws -> Outcome? {
        var stream = RandomStream(seed: settings.seed, run: settings.runKey, purpose: .packing)
        let directions = RandomPacking.draw(
            directions: settings.packing.directions, dimension: settings.packing.dimension, from: &stream)
        guard settings.packing.method == .optimised else {
            // Random directions can be drawn again: nothing is saved.
            return try measures(of: directions, shouldStop).map {
                Outcome(status: .finished, steps: settings.steps, measures: $0, tensors: [])
            }
        }
        let alarm = Alarm(every: checkpointInterval)
        let checkpoint = tensors.flatMap { PackingCheckpoint($0, from: directions, steps: settings.steps) }
        let first = checkpoint?.step ?? 0
        guard
            let result = try PackingOptimizer.optimise(
                directions, from: checkpoint, steps: settings.steps, shouldStop: shouldStop,
                shouldSave: alarm.rings, save: { try save($0.tensors, clock) },
                progress: { progress(share(of: $0, after: first)) })
        else { return nil }
        guard let measures = try measures(of: result.best, shouldStop) else {
            try save(result.tensors, clock)
            return nil
        }
        return Outcome(
            status: .finished, steps: settings.steps, measures: measures,
            tensors: [Tensor("directions", result.best)])
    }

    /// - Returns: nil where `shouldStop` ended it.
    private func measures(of directions: Matrix<Float>, _ shouldStop: () -> Bool) throws -> [String: Double]? {
        let set = Directions(Matrix<Double>(directions))
        let found: Overlaps?
        do throws(CancellationError) {
            found = try Overlaps(
                set, poll: { () throws(CancellationError) in if shouldStop() { throw CancellationError() } })
        } catch {
            return nil
        }
        guard let overlaps = found else { preconditionFailure("a packing of \(set.count) directions") }
        return [
            "deviation": overlaps.maximumAbsolute, "mean_square_overlap": overlaps.meanSquare,
            "max_overlap": overlaps.maximum, "min_overlap": overlaps.minimum,
        ]
    }
}

/// The seconds that a run has taken, in all sessions.
private struct Clock {
    let secondsBefore: Double
    private let start = ContinuousClock.now

    init(secondsBefore: Double) { self.secondsBefore = secondsBefore }

    var seconds: Double { secondsBefore + (ContinuousClock.now - start) / .seconds(1) }
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
