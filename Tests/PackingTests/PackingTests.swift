import Foundation
import Geometry
import LinearAlgebra
import Randomness
import Testing

@testable import Packing

@Suite struct PackingTests {
    private func draw(_ k: Int, _ d: Int, seed: UInt64 = 1) -> Matrix<Float> {
        var stream = RandomStream(seed: seed, run: 0, purpose: .packing)
        return RandomPacking.draw(directions: k, dimension: d, from: &stream)
    }

    private func optimise(_ start: Matrix<Float>, steps: Int) throws -> Matrix<Float> {
        let result = try PackingOptimizer.optimise(start, steps: steps, shouldStop: { false }, progress: { _ in })
        return try #require(result).best
    }

    private func deviation(_ rows: Matrix<Float>) throws -> Double {
        try #require(Overlaps(Directions(Matrix<Double>(rows)))).maximumAbsolute
    }

    @Test func randomDirectionsAreUnitAndUniform() throws {
        let rows = draw(2000, 5)
        for norm in rows.rowNorms() { #expect(abs(norm - 1) < 1e-6) }
        // Every coordinate has mean 0 and mean square 1/5, within four standard errors.
        for column in 0..<5 {
            let values = (0..<2000).map { Double(rows[$0, column]) }
            let mean = values.reduce(0, +) / 2000
            let meanSquare = values.reduce(0) { $0 + $1 * $1 } / 2000
            let errorOfMean = (0.2 / 2000.0).squareRoot()
            let errorOfSquare = (8.0 / 175 / 2000).squareRoot()  // Var[c²] = 2 (m - 1) / (m² (m + 2))
            #expect(abs(mean) < 4 * errorOfMean)
            #expect(abs(meanSquare - 0.2) < 4 * errorOfSquare)
        }
        #expect(draw(20, 5) == draw(20, 5))
        #expect(draw(20, 5, seed: 2) != draw(20, 5))
    }

    /// Packings whose optimum is known: orthogonal lines, the icosahedron's six, sixteen in six dimensions (equiangular
    /// at 1/3) and the 28 in seven (the same).
    @Test(arguments: [(8, 8, 0.0), (5, 9, 0.0), (6, 3, 1 / 5.0.squareRoot()), (16, 6, 1.0 / 3), (28, 7, 1.0 / 3)])
    func knownOptimaAreReached(k: Int, d: Int, optimum: Double) throws {
        var best = Double.infinity
        for seed in UInt64(1)...5 {
            best = min(best, try deviation(optimise(draw(k, d, seed: seed), steps: 2000)))
        }
        #expect(best < optimum + 3e-3 && best > optimum - 1e-6, "\(best)")
        // What was not arranged is far from it.
        #expect(try deviation(draw(k, d)) > optimum + 0.1)
    }

    /// More rows than one tile, and not a multiple of it: the same bits every time, and better than the start.
    @Test func isReproducibleAcrossTiles() throws {
        BLASRuntime.useOneThread()
        let start = draw(600, 20)
        let once = try optimise(start, steps: 12)
        #expect(once == (try optimise(start, steps: 12)))
        #expect(try deviation(once) < deviation(start) - 0.1)
        for norm in once.rowNorms() { #expect(abs(norm - 1) < 1e-5) }
    }

    /// As many directions as dimensions, and few steps; random ones overlap.
    @Test(arguments: [(400, 400), (150, 300)]) func asManyDirectionsAsDimensionsAreOrthogonal(k: Int, d: Int) throws {
        let rows = try optimise(draw(k, d), steps: 1)
        #expect(try deviation(rows) < 1e-5)
        for norm in rows.rowNorms() { #expect(abs(norm - 1) < 1e-5) }
        #expect(try deviation(draw(k, d)) > 0.1)
    }

    /// Steps that move an element by half of itself draw high dimensions anew each time: 0.2 or so is where they start.
    @Test func highDimensionsAreSearchedInFewSteps() throws {
        let (k, d) = (700, 512)
        let bound = (Double(k - d) / Double(d * (k - 1))).squareRoot()
        let found = try deviation(optimise(draw(k, d), steps: 120))
        #expect(found > bound && found < 1.6 * bound, "\(found) for \(bound)")
    }

    /// A start without any overlap is already the best there is.
    @Test func orthogonalDirectionsStayAsTheyAre() throws {
        var start = Matrix<Float>(rows: 3, columns: 4)
        for i in 0..<3 { start[i, i] = 1 }
        #expect(try optimise(start, steps: 5) == start)
    }

    @Test func stopsWhenAsked() throws {
        var steps = 0
        let result = try PackingOptimizer.optimise(
            draw(20, 4), steps: 100, shouldStop: { steps >= 3 }, progress: { steps = $0 })
        #expect(result == nil && steps == 3)
    }

    /// Interrupted every 40 steps, and gone on with from the checkpoint each time.
    @Test func aSearchGoesOnBitForBit() throws {
        let start = draw(30, 5)
        let undisturbed = try optimise(start, steps: 150)
        var checkpoint: PackingCheckpoint?
        var result: Matrix<Float>?
        var sessions = 0
        while result == nil {
            var steps = 0
            result =
                PackingOptimizer.optimise(
                    start, from: checkpoint, steps: 150, shouldStop: { steps == 40 }, save: { checkpoint = $0 },
                    progress: { _ in steps += 1 })?.best
            sessions += 1
        }
        #expect(sessions == 4)
        #expect(result == undisturbed)
        #expect(checkpoint?.fits(start, steps: 100) == false)
        #expect(checkpoint?.fits(draw(31, 5), steps: 150) == false)
    }
}
