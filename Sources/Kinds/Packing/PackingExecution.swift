import Geometry
import LinearAlgebra
import Packing
import Randomness
import Settings
import Store
import TensorFiles

/// Places directions and measures them.
enum PackingExecution {
    /// - Returns: nil where it was told to stop.
    static func execute(_ run: RunSettings, _ work: RunWork) throws -> RunOutcome? {
        let packing = run.packing
        var stream = RandomStream(seed: run.seed, run: run.runKey, purpose: .packing)
        let directions = RandomPacking.draw(
            directions: packing.directions, dimension: packing.dimension, from: &stream)
        guard packing.method == .optimised else {
            // Random directions can be drawn again: nothing is saved.
            return measures(of: directions, work).map {
                RunOutcome(status: .finished, steps: packing.steps, measures: $0, tensors: [])
            }
        }
        let checkpoint = work.checkpoint.flatMap { PackingCheckpoint($0, from: directions, steps: packing.steps) }
        let first = checkpoint?.step ?? 0
        guard
            let result = try PackingOptimizer.optimise(
                directions, from: checkpoint, steps: packing.steps, shouldStop: work.shouldStop,
                shouldSave: work.shouldSave, save: { try work.save($0.tensors) },
                progress: { work.progress($0, first) })
        else { return nil }
        guard let measures = measures(of: result.best, work) else {
            try work.save(result.tensors)
            return nil
        }
        return RunOutcome(
            status: .finished, steps: packing.steps, measures: measures,
            tensors: [Tensor("directions", result.best)])
    }

    /// - Returns: nil where it was told to stop.
    private static func measures(of directions: Matrix<Float>, _ work: RunWork) -> [String: Double]? {
        let set = Directions(Matrix<Double>(directions))
        guard let found = try? Overlaps(set, poll: work.poll) else { return nil }
        return [
            "deviation": found.maximumAbsolute, "mean_square_overlap": found.meanSquare,
            "max_overlap": found.maximum, "min_overlap": found.minimum,
        ]
    }
}
