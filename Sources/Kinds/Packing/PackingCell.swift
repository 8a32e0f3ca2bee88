import Packing
import Settings
import Statistics
import Tables
import Theory

/// The trials of one place of a packing experiment: packings that differ in their random numbers only.
struct PackingCell: Sendable {
    let method: PackingMethod
    let directions: Int
    let dimension: Int
    /// Other swept settings, as cells.
    let others: [String]
    let runs: [FinishedRun]
    /// The run with the smallest deviation.
    let best: FinishedRun
    /// The smallest deviation.
    let deviation: Double
    /// The mean deviation over the trials, and its 95% interval by Student's distribution where there are several.
    let mean: Double
    let interval: ClosedRange<Double>?
    /// The strongest lower bound, nil where k ≤ d directions can be orthogonal.
    let bound: OverlapBounds.Named?
    /// The average deviation of random directions.
    let expectedOfRandom: Double?

    private init?(method: PackingMethod, directions k: Int, dimension d: Int, others: [String], runs: [FinishedRun]) {
        let measured = runs.compactMap { run in run.measure("deviation").map { (run: run, deviation: $0) } }
        guard let smallest = measured.min(by: { $0.deviation < $1.deviation }) else { return nil }
        (self.method, directions, dimension, self.others, self.runs) = (method, k, d, others, runs)
        (best, deviation) = (smallest.run, smallest.deviation)
        guard let mean = SampleMean(measured.map { $0.deviation }) else { return nil }
        (self.mean, interval) = (mean.value, mean.interval)
        bound = try? OverlapBounds.strongest(directions: k, dimension: d)
        expectedOfRandom = try? RandomDirections.expectedMaximumAbsolute(directions: k, dimension: d)
    }

    static let method = Column.text(
        "method", "how directions were placed: drawn at random, or optimised", setting: "packing.method")

    /// Swept settings that have no column of their own.
    static func otherPaths(_ experiment: Experiment) -> [String] {
        experiment.sweptPaths.filter {
            !["packing.method", "packing.directions", "packing.dimension"].contains($0)
        }
    }

    /// The cells of each method, by dimension and then by the number of directions.
    static func all(_ results: Results) -> [PackingCell] {
        let paths = otherPaths(results.experiment)
        let groups = Dictionary(grouping: results.runs) { run in
            Key(
                method: run.settings.packing.method, directions: run.settings.packing.directions,
                dimension: run.settings.packing.dimension, others: paths.map { CSV.text(run.settings.values[$0]) })
        }
        return groups.sorted { $0.key < $1.key }.compactMap { key, runs in
            PackingCell(
                method: key.method, directions: key.directions, dimension: key.dimension, others: key.others, runs: runs
            )
        }
    }

    private struct Key: Hashable, Comparable {
        let method: PackingMethod
        let directions, dimension: Int
        let others: [String]

        static func < (a: Key, b: Key) -> Bool {
            (a.method.rawValue, a.others.joined(separator: ","), a.dimension, a.directions)
                < (b.method.rawValue, b.others.joined(separator: ","), b.dimension, b.directions)
        }
    }

    /// "method=random dimension=32 directions=500"
    var label: String {
        (["method=\(method.rawValue)", "dimension=\(dimension)", "directions=\(directions)"] + others)
            .joined(separator: " ")
    }
}
