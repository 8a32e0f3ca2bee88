import Kinds
import Settings
import Store
import TensorFiles

/// Does what one run asks for.
struct RunExecution: Sendable {
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
        checkpoints = Checkpoints(store: store, runID: settings.runID, arithmetic: Provenance.arithmetic)
    }

    /// - Parameter progress: told what share of the steps that were left is done.
    /// - Returns: the run with the seconds of work behind it, those before a checkpoint too; nil where `shouldStop` ended it
    ///   before it was finished: a checkpoint is stored then.
    func execute(shouldStop: @escaping () -> Bool, progress: @escaping (Double) -> Void) throws -> NewRun? {
        let checkpoint = checkpoints.load()
        let clock = Clock(secondsBefore: checkpoint?.seconds ?? 0)
        let work = work(from: checkpoint?.tensors, clock, shouldStop, progress)
        guard let outcome = try settings.kind.kind.execute(settings, work) else { return nil }
        return NewRun(tensors: outcome.tensors, seconds: clock.seconds, trainingSeconds: clock.trainingSeconds) {
            digest in
            RunRecord(
                runID: settings.runID, settings: settings.json, status: outcome.status, steps: outcome.steps,
                measures: outcome.measures, weightsDigest: digest, arithmetic: Provenance.arithmetic)
        }
    }

    /// The run is stored.
    func removeCheckpoint() { checkpoints.remove() }

    /// The run's work, seen from its kind.
    private func work(
        from tensors: [Tensor]?, _ clock: Clock, _ shouldStop: @escaping () -> Bool,
        _ progress: @escaping (Double) -> Void
    ) -> RunWork {
        let alarm = Alarm(every: checkpointInterval)
        return RunWork(
            checkpoint: tensors, shouldStop: shouldStop, shouldSave: alarm.rings,
            save: { tensors in
                try store.checkIsStill(of: experiment)
                try checkpoints.save(tensors, seconds: clock.seconds)
            },
            progress: { step, first in
                clock.step()
                // Steps as a share of those that were left when this session began.
                progress(Double(step - first) / Double(max(1, settings.steps - first)))
            })
    }
}

/// The seconds that a run has taken, in all sessions.
private final class Clock {
    let secondsBefore: Double
    private let start = ContinuousClock.now

    private var lastStep = ContinuousClock.now

    init(secondsBefore: Double) { self.secondsBefore = secondsBefore }

    var seconds: Double { secondsBefore + (ContinuousClock.now - start) / .seconds(1) }

    /// A step was taken.
    func step() { lastStep = .now }

    /// Up to the last step; all of them where the steps were done before.
    var trainingSeconds: Double { secondsBefore + (lastStep - start) / .seconds(1) }
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
