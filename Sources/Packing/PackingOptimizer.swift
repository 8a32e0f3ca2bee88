public import LinearAlgebra

#if canImport(Glibc)
    import Glibc
#endif

/// Moves directions apart until their largest overlap is small.
///
/// The objective is a smooth stand-in for max c_ij², c_ij = w_i · w_j:
///
///     S = (2 M / p) ln Σ_{i<j} exp(p/2 (c_ij² / M - 1))        M = max c_ij²
///
/// near the maximum the same as a sum of p-th powers of the overlaps. p rises from 6, where many pairs count, to 2000,
/// where those within a thousandth of the largest do. Each step follows the gradient along the spheres,
///
///     v_i = Σ_j e_ij c_ij w_j - (its part along w_i)          e_ij = exp(p/2 (c_ij² / M - 1))
///
/// with Adam's moments and a step of `stepSize` √M / p: the width of the band of overlaps that count; at most `largestMove` / √d, a
/// share of an element, or high dimensions would be drawn anew at every step while p is low.
/// No more directions than dimensions need no search: the start is made orthogonal.
///
/// - Complexity: 3 k² d floating-point operations and k²/2 exponentials a step; the Gram matrix is never held whole.
/// - Source: the high power is that of Guha 2026, "Representational Capacity"; its schedule and the step are our own.
public enum PackingOptimizer {
    private static let firstPower = 6.0
    private static let lastPower = 2000.0
    private static let stepSize = 0.6
    private static let largestMove = 0.05
    private static let tileRows = 256

    /// - Parameters:
    ///   - start: k × d, rows of norm 1.
    ///   - checkpoint: where to go on instead; the result is the same, bit for bit.
    ///   - steps: evaluations of the gradient.
    ///   - shouldStop: asked before every step; true ends the search, after a last `save`.
    ///   - shouldSave: asked before every step.
    ///   - save: keeps a checkpoint.
    ///   - progress: told the steps taken.
    /// - Returns: the last state, whose `best` are the directions with the smallest largest overlap met on the way; nil
    ///   where `shouldStop` ended it.
    /// - Throws: what `save` throws.
    public static func optimise(
        _ start: Matrix<Float>, from checkpoint: PackingCheckpoint? = nil, steps: Int, shouldStop: () -> Bool,
        shouldSave: () -> Bool = { false }, save: (PackingCheckpoint) throws -> Void = { _ in },
        progress: (Int) -> Void
    ) rethrows -> PackingCheckpoint? {
        precondition(checkpoint?.fits(start, steps: steps) ?? true, "a checkpoint of another packing")
        guard start.rows > start.columns else {
            progress(steps)
            return orthogonal(start, steps: steps)
        }
        var state = checkpoint.map(State.init) ?? State(start)
        for step in (checkpoint?.step ?? 0)..<steps {
            let stops = shouldStop()
            if step > 0, stops || shouldSave() { try save(state.checkpoint(step: step)) }
            if stops { return nil }
            let t = Double(step) / Double(max(1, steps - 1))
            let power = firstPower * pow(lastPower / firstPower, t * t * t)
            state.advance(power: Float(power))
            progress(step + 1)
        }
        return state.checkpoint(step: steps)
    }

    private static func orthogonal(_ start: Matrix<Float>, steps: Int) -> PackingCheckpoint {
        var columns = start.transposed()
        columns.orthonormalizeColumns()
        return State(columns.transposed()).checkpoint(step: steps)
    }

    private struct State {
        var directions: Matrix<Float>
        var best: Matrix<Float>
        var bestSquare = Float.infinity
        /// M of the last evaluation.
        var largestSquare: Float = 1
        var gradient: Matrix<Float>
        var adam: SphereAdam
        var tile = Matrix<Float>(rows: 0, columns: 0)

        init(_ start: Matrix<Float>) {
            directions = start
            best = start
            gradient = Matrix(rows: start.rows, columns: start.columns)
            adam = SphereAdam(rows: start.rows, columns: start.columns)
            // The first power is right only once the largest overlap is known.
            largestSquare = evaluate(power: 2)
        }

        init(_ checkpoint: PackingCheckpoint) {
            directions = checkpoint.directions
            best = checkpoint.best
            bestSquare = checkpoint.bestSquare
            largestSquare = checkpoint.largestSquare
            gradient = Matrix(rows: directions.rows, columns: directions.columns)
            adam = SphereAdam(
                first: checkpoint.firstMoments, second: checkpoint.secondMoments, steps: checkpoint.moves)
        }

        func checkpoint(step: Int) -> PackingCheckpoint {
            PackingCheckpoint(
                step: step, moves: adam.steps, directions: directions, best: best, bestSquare: bestSquare,
                largestSquare: largestSquare, firstMoments: adam.first, secondMoments: adam.second)
        }

        mutating func advance(power: Float) {
            let square = evaluate(power: power)
            if square < bestSquare {
                bestSquare = square
                best = directions
            }
            largestSquare = square
            let stepSize = min(
                Float(PackingOptimizer.stepSize) * square.squareRoot() / power,
                Float(PackingOptimizer.largestMove) / Float(directions.columns).squareRoot())
            adam.move(&directions, against: &gradient, stepSize: stepSize)
        }

        /// gradient ← Σ_j e_ij c_ij w_j. Tiles above the diagonal serve both of their sides.
        private mutating func evaluate(power: Float) -> Float {
            gradient.fill(0)
            let k = directions.rows
            let scale = power / 2 / largestSquare
            var largest: Float = 0
            let blocks = stride(from: 0, to: k, by: PackingOptimizer.tileRows).map {
                $0..<min($0 + PackingOptimizer.tileRows, k)
            }
            for (place, rows) in blocks.enumerated() {
                for columns in blocks[place...] {
                    tile.setGram(of: directions, rows: rows, columns: columns)
                    if rows == columns { for i in 0..<rows.count { tile[i, i] = 0 } }
                    largest = max(largest, tile.weighOverlaps(scale: scale, shift: power / 2))
                    gradient.addProduct(tile, rowsOf: directions, columns, to: rows)
                    if rows != columns {
                        gradient.addProduct(tile, transposed: true, rowsOf: directions, rows, to: columns)
                    }
                }
            }
            return largest
        }
    }
}
