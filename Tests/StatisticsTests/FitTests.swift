import Foundation
import Randomness
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

@Suite struct PowerLawFitTests {
    private let widths = [10.0, 15, 25, 39, 63, 100]

    @Test func recoversAnExactLaw() throws {
        var stream = RandomStream(seed: 1, run: 0, purpose: .bootstrap)
        let fit = try #require(PowerLawFit(points: widths.map { ($0, 7 * pow($0, -1.25)) }, using: &stream))
        #expect(abs(fit.exponent - 1.25) < 1e-12)
        #expect(abs(fit.prefactor - 7) < 1e-10)
        #expect(fit.exponentLow <= 1.25 + 1e-9 && fit.exponentHigh >= 1.25 - 1e-9)
    }

    /// One end that does not belong to the law moves the slope, and leaving it out says so.
    @Test func leavingOutAnEndTellsWhatHangsOnIt() throws {
        var stream = RandomStream(seed: 1, run: 0, purpose: .bootstrap)
        let points = widths.map { (x: $0, y: pow($0, -1) * ($0 == 10 ? 0.5 : 1)) }
        let fit = try #require(PowerLawFit(points: points, using: &stream))
        #expect(abs(fit.exponentWithoutSmallest - 1) < 1e-12)
        #expect(fit.exponent < 0.8 && fit.exponentWithoutLargest < fit.exponent)
    }

    @Test func needsFiveWidthsAndPositiveValues() {
        var stream = RandomStream(seed: 1, run: 0, purpose: .bootstrap)
        #expect(PowerLawFit(points: [(10, 3), (20, 2), (40, 1), (80, 1)], using: &stream) == nil)
        #expect(PowerLawFit(points: widths.map { ($0, $0 == 25 ? 0 : 1) }, using: &stream) == nil)
        #expect(PowerLawFit(points: widths.map { ($0, $0 == 25 ? .nan : 1) }, using: &stream) == nil)
    }

    /// The share of synthetic laws with scatter 3% whose true exponent lies in the interval.
    private func coverage(widths: [Double], replicates: Int = 1, shrink: Double = 1) -> Double {
        let laws = 1000
        var noise = RandomStream(seed: 2, run: 0, purpose: .gradientCheck)
        var covered = 0
        for law in 0..<laws {
            let points = widths.flatMap { width in
                (0..<replicates).map { _ in (x: width, y: 3 * exp(0.03 * noise.normal()) / width) }
            }
            var stream = RandomStream(seed: 3, run: UInt64(law), purpose: .bootstrap)
            guard let fit = PowerLawFit(points: points, resamples: 200, using: &stream) else { continue }
            let low = fit.exponent + shrink * (fit.exponentLow - fit.exponent)
            let high = fit.exponent + shrink * (fit.exponentHigh - fit.exponent)
            if (low...high).contains(1) { covered += 1 }
        }
        return Double(covered) / Double(laws)
    }

    /// A 95% interval over six widths, over five, and over replicates: with 1,000 laws the share has a standard error of
    /// 0.7%.
    @Test(arguments: [(6, 1), (5, 1), (6, 3)])
    func intervalsCoverTheTruthAtTheirRate(count: Int, replicates: Int) {
        let share = coverage(widths: Array(widths.prefix(count)), replicates: replicates)
        #expect(share > 0.92 && share < 0.98, "\(share)")
    }

    /// Two replicates a width: wider than need be, never too narrow.
    @Test func twoReplicatesCoverMore() {
        #expect(coverage(widths: widths, replicates: 2) > 0.95)
    }

    @Test func intervalsHalfAsWideFailTheSameTest() {
        #expect(coverage(widths: widths, shrink: 0.5) < 0.9)
        #expect(coverage(widths: widths, replicates: 3, shrink: 0.5) < 0.9)
    }

    /// With replicates the interval is about random numbers, not about how well a power law fits.
    @Test func replicatesAreResampledWithinTheirWidth() throws {
        var stream = RandomStream(seed: 1, run: 0, purpose: .bootstrap)
        let bent = widths.flatMap { width in [-0.001, 0.001].map { (x: width, y: exp($0) / (width + 20)) } }
        let fit = try #require(PowerLawFit(points: bent, using: &stream))
        #expect(fit.exponentHigh - fit.exponentLow < 0.01)
        #expect(fit.exponentStandardError > 0.02)
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
