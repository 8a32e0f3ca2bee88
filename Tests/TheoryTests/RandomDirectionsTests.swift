import Foundation
import Randomness
import Statistics
import Testing

@testable import Theory

@Suite struct RandomDirectionsTests {
    private struct Reference: Decodable {
        struct Quantile: Decodable { let a, b, tail, x: Double }
        struct Maximum: Decodable {
            let directions, dimension: Int
            let absolute, signed: Double
        }
        let quantiles: [Quantile]
        let maxima: [Maximum]
    }

    /// SciPy's numbers; Tests/Reference/geometry.py made them.
    private static func reference() throws -> Reference {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: folder.appendingPathComponent("Reference/theory.json"))
        return try JSONDecoder().decode(Reference.self, from: data)
    }

    @Test func betaQuantilesAgreeWithSciPy() throws {
        for quantile in try Self.reference().quantiles {
            let beta = BetaDistribution(a: quantile.a, b: quantile.b)
            let x = beta.upperQuantile(quantile.tail)
            #expect(abs(x - quantile.x) <= 1e-9 * quantile.x, "\(quantile)")
            // And there and back, where 1 - x still has digits.
            if quantile.x < 0.999 { #expect(abs(beta.upperTail(x) / quantile.tail - 1) < 1e-6) }
        }
    }

    @Test func expectedMaximaAgreeWithSciPy() throws {
        // In two dimensions the law of the smallest gap takes the place of SciPy's independent pairs.
        for row in try Self.reference().maxima where row.dimension > 2 {
            let (n, m) = (row.directions, row.dimension)
            let absolute = try RandomDirections.expectedMaximumAbsolute(directions: n, dimension: m)
            let signed = try RandomDirections.expectedMaximum(directions: n, dimension: m)
            #expect(abs(absolute - row.absolute) < 2e-5, "n = \(n), m = \(m)")
            #expect(abs(signed - row.signed) < 1e-4, "n = \(n), m = \(m)")
        }
    }

    private struct Simulated: Decodable {
        let n, m: Int
        let max_abs, max_abs_stderr, max, max_stderr: Double
    }

    /// Directions that were drawn and not treated as independent pairs; Tests/Reference/random_maxima.py drew them. Exact
    /// where it is easy, within 1% elsewhere, and nothing where the approximation would be further off.
    @Test func expectedMaximaAgreeWithSimulation() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: folder.appendingPathComponent("Reference/random_maxima.json"))
        var (absolutes, signeds) = (0, 0)
        for cell in try JSONDecoder().decode([Simulated].self, from: data) {
            func check(_ value: Double?, _ simulated: Double, _ error: Double, isExact: Bool) -> Int {
                guard let value else { return 0 }
                #expect(abs(value - simulated) < 5 * error + (isExact ? 2e-4 : 0.01) * abs(simulated), "\(cell)")
                return 1
            }
            absolutes += check(
                try? RandomDirections.expectedMaximumAbsolute(directions: cell.n, dimension: cell.m), cell.max_abs,
                cell.max_abs_stderr, isExact: cell.m == 2 || cell.n == 2)
            signeds += check(
                try? RandomDirections.expectedMaximum(directions: cell.n, dimension: cell.m), cell.max, cell.max_stderr,
                isExact: cell.m == 2)
        }
        #expect(absolutes == 99 - 6)  // three and four directions in three to five dimensions
        #expect(signeds == 10 + 8 * 6)  // any number in the plane, eight or more elsewhere
    }

    /// The best of several sets, as drawn by Tests/Reference/best_of_random.py; few directions are refused. The expectation of
    /// one set is far off.
    @Test func theBestOfSeveralSets() throws {
        struct Cell: Decodable { let directions, dimension, draws: Int; let mean, stderr: Double }
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: folder.appendingPathComponent("Reference/best_of_random.json"))
        var checked = 0
        for cell in try JSONDecoder().decode([Cell].self, from: data) {
            let (n, m) = (cell.directions, cell.dimension)
            guard m == 2 || n >= 20 else {
                #expect(throws: OutOfRange.self) {
                    try RandomDirections.expectedMaximumAbsolute(directions: n, dimension: m, bestOf: cell.draws)
                }
                continue
            }
            let best = try RandomDirections.expectedMaximumAbsolute(directions: n, dimension: m, bestOf: cell.draws)
            let one = try RandomDirections.expectedMaximumAbsolute(directions: n, dimension: m)
            let allowed = 5 * cell.stderr + (m == 2 ? 0 : 0.01) * cell.mean
            #expect(abs(best - cell.mean) < allowed, "\(cell) \(best)")
            if cell.draws > 2 { #expect(abs(one - cell.mean) > allowed, "\(cell)") }
            checked += 1
        }
        #expect(checked == 15)
    }

    /// Three and four random directions in two dimensions, in closed form.
    @Test func fewDirectionsInThePlane() throws {
        let pi = Double.pi
        let three = try RandomDirections.expectedMaximumAbsolute(directions: 3, dimension: 2)
        #expect(abs(three - 9 / (pi * pi)) < 1e-12)
        #expect(abs(try RandomDirections.expectedMaximum(directions: 3, dimension: 2) - 27 / (4 * pi * pi)) < 1e-12)
        // One pair: E|cos| = 2 / π.
        #expect(abs(try RandomDirections.expectedMaximumAbsolute(directions: 2, dimension: 2) - 2 / pi) < 1e-12)
    }

    /// Random directions themselves: moments of c² and the mean of the largest |c|, within four standard errors.
    @Test(arguments: [(12, 3), (40, 8)])
    func agreesWithSampling(n: Int, m: Int) throws {
        var stream = RandomStream(seed: 5, run: UInt64(m), purpose: .gradientCheck)
        let draws = 400
        var squares: [Double] = []
        var maxima: [Double] = []
        for _ in 0..<draws {
            let rows = (0..<n).map { _ in
                let row = (0..<m).map { _ in stream.normal() }
                let norm = row.reduce(0) { $0 + $1 * $1 }.squareRoot()
                return row.map { $0 / norm }
            }
            var largest = 0.0
            for i in 0..<n {
                for j in 0..<i {
                    let c = zip(rows[i], rows[j]).reduce(0) { $0 + $1.0 * $1.1 }
                    squares.append(c * c)
                    largest = max(largest, abs(c))
                }
            }
            maxima.append(largest)
        }
        func check(_ values: [Double], _ expected: Double) {
            let count = Double(values.count)
            let mean = values.reduce(0, +) / count
            let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
            #expect(abs(mean - expected) < 4 * (variance / count).squareRoot())
        }
        let meanSquare = try RandomDirections.meanSquare(dimension: m)
        check(squares, meanSquare)
        // Var[c²] = 2 (m - 1) / (m² (m + 2))
        check(
            squares.map { ($0 - meanSquare) * ($0 - meanSquare) }, 2 * Double(m - 1) / Double(m * m * (m + 2)))
        check(maxima, try RandomDirections.expectedMaximumAbsolute(directions: n, dimension: m))
    }

    @Test func momentsAreTheClosedForms() throws {
        #expect(try RandomDirections.meanSquare(dimension: 10) == 0.1)
    }

    @Test func saysWhereItDoesNotHold() {
        #expect(throws: OutOfRange("needs at least 2 dimensions, not 1")) {
            try RandomDirections.expectedMaximumAbsolute(directions: 10, dimension: 1)
        }
        #expect(throws: OutOfRange("needs at least 2 directions, not 1")) {
            try RandomDirections.expectedMaximumAbsolute(directions: 1, dimension: 5)
        }
        #expect(throws: OutOfRange("is worked out for up to 200000 dimensions, not 200001")) {
            try RandomDirections.expectedMaximumAbsolute(directions: 10, dimension: 200_001)
        }
        #expect(throws: OutOfRange("needs at least 3 directions, not 2")) {
            try RandomDirections.expectedMaximum(directions: 2, dimension: 5)
        }
        #expect(throws: OutOfRange("is more than 1% off for 4 directions in 3 dimensions")) {
            try RandomDirections.expectedMaximumAbsolute(directions: 4, dimension: 3)
        }
    }
}
