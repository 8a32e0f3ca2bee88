import Kinds
public import Settings
public import Store

/// How far each run of an experiment has come, as its results folder tells.
public struct SweepState: Sendable {
    public enum RunState: Equatable, Sendable {
        case finished
        case diverged
        /// Saved after so many steps; all of them where it waits for the others of its pack.
        case interrupted(step: Int)
        case untouched
    }

    public struct Run: Sendable {
        public let runID: String
        public let steps: Int
        public let state: RunState

        public var isDone: Bool { state == .finished || state == .diverged }

        public var stepsDone: Int {
            switch state {
            case .finished, .diverged: steps
            case .interrupted(let step): step
            case .untouched: 0
            }
        }
    }

    /// In the experiment's order.
    public let runs: [Run]

    /// Writes nothing.
    ///
    /// - Parameter shard: the part to look at; nil for all.
    public init(_ experiment: Experiment, in store: RunStore, shard: Shard? = nil) {
        let mine = shard?.runs(of: experiment)
        let names = Files.names(in: store.runsFolder)
        let saved = Dictionary(
            names.compactMap { name in Checkpoints.runID(ofFile: name).map { ($0, [name]) } }, uniquingKeysWith: +)
        let inPacks = Set(
            names.filter { PackCheckpoint.number(ofFile: $0) != nil }
                .flatMap { PackCheckpoint.runIDs(in: "\(store.runsFolder)/\($0)") ?? [] })
        store.refresh()
        let records = store.records(of: experiment.runs)
        runs = zip(experiment.runs, records).compactMap { settings, known in
            let runID = settings.runID
            guard mine?.contains(runID) ?? true else { return nil }
            let state: RunState
            if let record = known.record {
                state = record.status == .diverged ? .diverged : .finished
            } else if inPacks.contains(runID) {
                state = .interrupted(step: settings.steps)
            } else if let step = saved[runID]?.compactMap({ Self.step(in: "\(store.runsFolder)/\($0)", of: settings) })
                .max()
            {
                state = .interrupted(step: min(step, settings.steps))
            } else {
                state = .untouched
            }
            return Run(runID: runID, steps: settings.steps, state: state)
        }
    }

    private static func step(in path: String, of settings: RunSettings) -> Int? {
        Checkpoints.tensors(in: path).flatMap { settings.kind.kind.step(of: $0) }
    }

    public var finished: Int { runs.count { $0.isDone } }
    public var diverged: Int { runs.count { $0.state == .diverged } }
    public var interrupted: Int { runs.count { if case .interrupted = $0.state { true } else { false } } }
    public var stepsDone: Int { runs.reduce(0) { $0 + $1.stepsDone } }
    public var steps: Int { runs.reduce(0) { $0 + $1.steps } }
}
