import Foundation
import Testing

@testable import Statistics

@Suite struct LineFitTests {
    private struct Case: Decodable {
        let x, y: [Double]
        let slope, intercept, stderr, r_squared: Double
    }

    /// SciPy's linregress; Tests/Reference/linefit.py made the data.
    @Test func agreesWithSciPy() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: folder.appendingPathComponent("Reference/linefit.json"))
        for reference in try JSONDecoder().decode([Case].self, from: data) {
            let fit = try #require(LineFit(x: reference.x, y: reference.y))
            #expect(abs(fit.slope - reference.slope) < 1e-12)
            #expect(abs(fit.intercept - reference.intercept) < 1e-12)
            #expect(abs(fit.slopeStandardError - reference.stderr) < 1e-12)
            #expect(abs(fit.rSquared - reference.r_squared) < 1e-12)
        }
    }

    @Test func refusesWhatHasNoLine() {
        #expect(LineFit(x: [1, 2], y: [1, 2]) == nil)
        #expect(LineFit(x: [2, 2, 2], y: [1, 2, 3]) == nil)
    }
}

@Suite struct LinearLeastSquaresTests {
    @Test func exactCoefficientsAreFound() throws {
        let rows = [[1.0, 0, 2], [0, 1, 1], [1, 1, 0], [2, 1, 3]]
        let truth = [3.0, -1, 0.5]
        let y = rows.map { zip($0, truth).reduce(0) { $0 + $1.0 * $1.1 } }
        let found = try #require(LinearLeastSquares.coefficients(rows: rows, y: y, weights: [1, 2, 3, 4]))
        for (a, b) in zip(found, truth) { #expect(abs(a - b) < 1e-12) }
        // A point of no weight changes nothing, and one of weight does.
        let off = zip(y, [0.0, 0, 0, 1]).map { $0 + $1 }
        let ignored = try #require(LinearLeastSquares.coefficients(rows: rows, y: off, weights: [1, 2, 3, 0]))
        #expect(zip(ignored, truth).allSatisfy { abs($0 - $1) < 1e-12 })
        let pulled = try #require(LinearLeastSquares.coefficients(rows: rows, y: off, weights: [1, 2, 3, 4]))
        #expect(zip(pulled, truth).contains { abs($0 - $1) > 1e-3 })
    }

    @Test func columnsThatDependOnOneAnotherGiveNothing() {
        let rows = [[1.0, 2], [2, 4], [3, 6]]
        #expect(LinearLeastSquares.coefficients(rows: rows, y: [1, 2, 3], weights: [1, 1, 1]) == nil)
        #expect(LinearLeastSquares.coefficients(rows: [[1, 2]], y: [1], weights: [1]) == nil)
    }
}
