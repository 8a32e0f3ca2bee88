import Foundation
import LinearAlgebra
public import Kinds
public import Settings
public import Store

/// The runs that are left of an experiment, and how long they take.
public struct Plan: Sendable {
    /// Runs that have no result yet, and their steps.
    public let missing: Int
    public let missingSteps: Int
    /// Predicted wall time, with the runs shared out over the jobs as the scheduler would, and tables, figures and report after
    /// them.
    public let seconds: Double
    /// Those of them that tables take which an experiment asks for by name, behind the runs.
    public let tableSeconds: Double

    /// Of a sweep of a few dozen runs, in seconds.
    private static let tables = 0.7

    /// - Parameters:
    ///   - rates: what work costs on this machine.
    ///   - fromNothing: as if there were no results yet.
    /// - Throws: `Problems` where `run` would refuse the results folder, `FileFailure` where the runs do not fit into
    ///   memory. Writes nothing.
    ///   - shard: the part of the sweep to plan; nil for all of it.
    public init(
        _ experiment: Experiment, store: RunStore, jobs: Int, shard: Shard? = nil, rates: RunCost.Rates,
        fromNothing: Bool = false
    ) throws {
        if !fromNothing { try store.check(experiment) }
        let mine = shard?.runs(of: experiment)
        let runs =
            fromNothing
            ? experiment.runs.filter { mine?.contains($0.runID) ?? true }
            : ExperimentRun(experiment, store: store, jobs: jobs, shard: shard).missing()
        missing = runs.count
        missingSteps = runs.reduce(0) { $0 + $1.steps }
        var busyUntil = [Double](repeating: 0, count: min(jobs, Machine.cores))
        let costs = try experiment.kind.kind.costs(of: runs)
        try Self.refuseWhatDoesNotFit(costs, of: experiment, jobs: jobs)
        let packs = Packs(of: experiment)
        for cost in costs {
            let next = busyUntil.indices.min { busyUntil[$0] < busyUntil[$1] }!
            busyUntil[next] += cost.seconds(packs.hold(cost) ? rates.inPacks : rates)
        }
        tableSeconds = runs.isEmpty ? 0 : experiment.kind.kind.secondsOfTables(of: experiment)
        seconds = runs.isEmpty ? 0 : busyUntil.max()! + Self.tables + tableSeconds
    }

    /// The request to a cluster: the time of all runs one after the other on a typical core, and the memory of the
    /// largest.
    public static func needs(of experiment: Experiment) throws -> (seconds: Double, bytes: Double) {
        let costs = try experiment.kind.kind.costs(of: experiment.runs)
        return (costs.seconds(.typical), costs.map(\.bytes).max() ?? 0)
    }

    /// - Throws: `FileFailure` where the largest runs, trained side by side, need more memory than there is.
    static func refuseWhatDoesNotFit(
        _ costs: [RunCost], of experiment: Experiment, jobs: Int
    ) throws(FileFailure) {
        guard let largest = costs.map(\.bytes).max() else { return }
        let count = min(jobs, costs.count)
        let together = largest * Double(count)
        func gibibytes(_ bytes: Double) -> String { String(format: "%.1f GiB", bytes / 1_073_741_824) }
        func refusal(_ bytes: Double, _ reason: String) -> FileFailure {
            let hasSamples = experiment.runs.contains { $0.values["data.samples"] != nil }
            return FileFailure(
                path: experiment.name, action: "begin",
                reason:
                    "\(count) \(count == 1 ? "run needs" : "runs side by side need") up to \(gibibytes(bytes)) of "
                    + "memory\(count == 1 ? "" : ", \(gibibytes(bytes / Double(count))) each"); \(reason)",
                remedy:
                    "Lower \(count > 1 ? "--jobs, " : "")\(hasSamples ? "data.samples, " : "")data.features or model.width."
            )
        }
        guard together <= Double(Machine.memoryBytes) else {
            throw refusal(together, "there are \(gibibytes(Double(Machine.memoryBytes)))")
        }
        // The main thread multiplies as well, once the others are done.
        let mapped = Int(together) + BLASRuntime.bytes(threads: count + 1)
        guard BLASRuntime.canMap(bytes: mapped) else {
            throw refusal(
                Double(mapped), "so much cannot be mapped (\(String(cString: strerror(errno))); see `ulimit -v`)")
        }
    }
}
