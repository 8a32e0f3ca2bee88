public import Store
public import Experiments
public import JSON
public import Settings

/// `toylab status`: how far a sweep is, and what the cluster says of the tasks that work on it.
public struct SweepStatus: Sendable {
    public struct Task: Sendable {
        public let number: Int
        /// Slurm's word, or nil where the task is not in the queue.
        public let state: String?
        public let finished: Int
        public let missing: Int
        public let log: String
    }

    public let name: String
    public let sweep: SweepState
    /// What is to be done next, or that nothing is.
    public let standing: String
    /// Whether the tables are there and no run is, as in a clone.
    public let hasTablesAlone: Bool
    /// Packs of runs that are not whole; each run of theirs is missing.
    public let damagedPacks: [String]
    public let submissions: Submissions?
    /// Tasks that lack runs; nil where nothing was submitted, or the cluster does not answer.
    public let tasks: [Task]?

    public init(_ experiment: Experiment, store: RunStore) {
        name = experiment.name
        let sweep = SweepState(experiment, in: store)
        self.sweep = sweep
        damagedPacks = store.damagedPacks
        let hasTables = Files.exists(store.path(of: experiment.kind.ownTables[0]))
        hasTablesAlone = hasTables && sweep.runs.allSatisfy { $0.state == .untouched }
        standing = Self.standing(sweep, hasTables: hasTables, goOn: store.runCommand)
        submissions = Submissions.read(results: store.folder)
        guard let submissions, let states = submissions.states() else {
            tasks = nil
            return
        }
        let done = Set(sweep.runs.filter(\.isDone).map(\.runID))
        tasks = Shard.parts(of: experiment, submissions.parts).enumerated().compactMap { index, runs in
            let finished = runs.count { done.contains($0) }
            guard finished < runs.count else { return nil }
            return Task(
                number: index + 1, state: states[index + 1], finished: finished, missing: runs.count - finished,
                log: "\(store.folder)/slurm/task-\(index + 1).log")
        }
    }

    private static func standing(_ sweep: SweepState, hasTables: Bool, goOn: String) -> String {
        let isUntouched = sweep.runs.allSatisfy { $0.state == .untouched }
        if sweep.finished == sweep.runs.count {
            return hasTables ? "complete" : "trained; \(goOn) makes the tables"
        }
        if isUntouched, hasTables { return "\(goOn) trains them again, into the same tables" }
        return isUntouched ? "not begun; \(goOn) trains it" : "unfinished; \(goOn) goes on"
    }

    /// Missing runs of tasks that are neither running nor waiting.
    public var failed: Int { (tasks ?? []).filter { $0.state == nil }.reduce(0) { $0 + $1.missing } }

    public var running: Int { (tasks ?? []).count { $0.state == "RUNNING" } }

    public var text: String {
        let missing = sweep.runs.count - sweep.finished
        var lines = [
            hasTablesAlone
                ? "\(name): its tables are here, its \(sweep.runs.count) runs are not, as git leaves the runs of "
                    + "shipped results"
                : "\(name): \(sweep.finished) of \(sweep.runs.count) runs finished"
                    + (sweep.diverged > 0 ? " (\(sweep.diverged) diverged)" : "")
                    + (missing > 0 ? ", \(missing) missing, \(sweep.interrupted) of them saved on their way" : ""),
            hasTablesAlone ? "" : "steps: \(sweep.stepsDone) of \(sweep.steps)", standing,
        ].filter { !$0.isEmpty }
        lines += damagedPacks.map(RunStore.objection)
        guard let submissions else { return lines.joined(separator: "\n") }
        guard let tasks else {
            lines.append("Slurm job \(submissions.jobs.last!): the cluster does not answer here")
            return lines.joined(separator: "\n")
        }
        lines.append(
            "Slurm job \(submissions.jobs.last!), \(submissions.parts) parts: "
                + (tasks.isEmpty ? "all done" : "\(tasks.count) unfinished"))
        for task in tasks {
            let state = task.state ?? "not in the queue: failed, cancelled or out of time; see its log"
            lines.append(
                "  task \(task.number): \(task.finished) finished, \(task.missing) missing; \(state)  \(task.log)")
        }
        if failed > 0 { lines.append("`toylab submit` with --resume submits what is missing.") }
        return lines.joined(separator: "\n")
    }

    public var json: JSONValue {
        var members: [String: JSONValue] = [
            "name": .string(name), "runs": .number(Double(sweep.runs.count)),
            "finished": .number(Double(sweep.finished)), "diverged": .number(Double(sweep.diverged)),
            "interrupted": .number(Double(sweep.interrupted)),
            "missing": .number(Double(sweep.runs.count - sweep.finished)),
            "steps_done": .number(Double(sweep.stepsDone)), "steps": .number(Double(sweep.steps)),
            "standing": .string(standing), "tables_alone": .bool(hasTablesAlone),
            "damaged_packs": .array(damagedPacks.map { .string($0) }),
        ]
        if let submissions { members["jobs"] = .array(submissions.jobs.map { .number(Double($0)) }) }
        if let tasks {
            members["running_tasks"] = .number(Double(running))
            members["failed"] = .number(Double(failed))
            members["tasks"] = .array(
                tasks.map {
                    .object([
                        "task": .number(Double($0.number)), "state": $0.state.map { .string($0) } ?? .null,
                        "finished": .number(Double($0.finished)), "missing": .number(Double($0.missing)),
                        "log": .string($0.log),
                    ])
                })
        }
        return .object(members)
    }
}
