import JSON
import Kinds
public import Settings
public import Store

/// The runs that claims lack, of one experiment, and where they are trained.
public struct ClaimWork: Sendable {
    public let experiment: Experiment
    public let runs: [RunSettings]
    public let store: RunStore

    /// The place of the results folders that `check` trains into: beside the others, so that none of their tables is made
    /// again of few runs.
    ///
    /// - Parameter folder: of results folders.
    public static func folder(in folder: String) -> String { folder + "/checked" }

    /// The work that the claims of a list make together which have not been run, each run once.
    public static func left(of claims: [CheckedClaim], in folder: String) -> [ClaimWork] {
        let notRun = Dictionary(grouping: claims.filter { $0.verdict == .notRun }, by: \.claim.experiment.name)
        return notRun.sorted { $0.key < $1.key }.map { name, claims in
            let experiment = claims[0].claim.experiment
            let points = claims.reduce(into: Set<[String: JSONValue]>()) { $0.formUnion($1.claim.points) }
            return ClaimWork(
                experiment: experiment, runs: experiment.runs.filter { points.contains($0.values) },
                store: RunStore(folder: self.folder(in: folder) + "/" + name))
        }
    }

    /// The cheapest claims, as many as can be trained within a time from nothing: the same ones everywhere, whatever is
    /// there.
    ///
    /// - Parameter seconds: of one typical core.
    public static func quick(_ claims: [CheckedClaim], within seconds: Double) throws -> [CheckedClaim] {
        var left = seconds
        let costs = try claims.map { try ($0, seconds: $0.seconds()) }
        return costs.sorted { ($0.seconds, $0.0.claim.name) < ($1.seconds, $1.0.claim.name) }
            .prefix {
                left -= $0.seconds
                return left >= 0
            }
            .map { $0.0 }
    }

    /// Seconds on one typical core, one run after the other.
    public func seconds() throws -> Double {
        try experiment.kind.kind.costs(of: runs).seconds(.typical)
    }

    /// Trains them and makes the tables.
    ///
    /// - Throws: as `ExperimentRun.run`.
    public func train(
        jobs: Int, stop: StopFlag, started: (ExperimentRun.Start) -> Void,
        observe: @escaping @Sendable (RunEvent) -> Void
    ) throws -> ExperimentRun.Outcome {
        let run = ExperimentRun(experiment, store: store, jobs: jobs, only: Set(runs.map(\.runID)))
        return try run.run(stop: stop, started: started, observe: observe)
    }
}
