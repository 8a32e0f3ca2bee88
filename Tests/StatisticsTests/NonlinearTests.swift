import Foundation
import Randomness
import Testing

@testable import Statistics

/// SciPy's numbers; Tests/Reference/nonlinear.py made them.
private struct Reference: Decodable {
    struct Decay: Decodable {
        let x, y, parameters, errors: [Double]
        let sum: Double
    }
    struct Offset: Decodable {
        let x, y: [Double]
        let prefactor, exponent, offset: Double
    }
    let decay: Decay
    let offset: Offset

    static func load() throws -> Reference {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: folder.appendingPathComponent("Reference/nonlinear.json"))
        return try JSONDecoder().decode(Reference.self, from: data)
    }
}

@Suite struct NonlinearFitTests {
    @Test func agreesWithSciPy() throws {
        let reference = try Reference.load().decay
        let fit = try #require(
            NonlinearFit(start: [1, 10, 0], points: reference.x.count) { theta in
                zip(reference.x, reference.y).map { theta[0] * exp(-$0 / theta[1]) + theta[2] - $1 }
            })
        for index in 0..<3 {
            #expect(abs(fit.parameters[index] / reference.parameters[index] - 1) < 1e-6)
            #expect(abs(fit.standardErrors[index] / reference.errors[index] - 1) < 1e-4)
        }
        #expect(abs(fit.residualSumOfSquares / reference.sum - 1) < 1e-8)
        #expect(fit.degreesOfFreedom == 4)
        // t(0.975, 4) = 2.776
        let half = (fit.interval(0).upperBound - fit.interval(0).lowerBound) / 2
        #expect(abs(half / fit.standardErrors[0] - 2.7764451) < 1e-6)
    }

    @Test func refusesWhatCannotBeFitted() {
        #expect(NonlinearFit(start: [1, 1], points: 2) { _ in [0, 0] } == nil)
        // Only the sum of the two is in the data.
        #expect(NonlinearFit(start: [1, 1], points: 5) { t in (0..<5).map { t[0] + t[1] - Double($0) } } == nil)
        // The same, seen through the noise of finite differences.
        let x = [1.0, 2, 3, 4, 5, 6]
        #expect(
            NonlinearFit(start: [0, 1], points: 6) { t in x.map { exp(t[0]) * pow(64, -t[1]) * $0 - 0.1 * $0 * $0 } }
                == nil)
        #expect(NonlinearFit(start: [1], points: 3) { _ in [.nan, 0, 0] } == nil)
    }
}

@Suite struct OffsetPowerLawFitTests {
    private let widths = [10.0, 15, 25, 39, 63, 100, 160]

    @Test func agreesWithSciPy() throws {
        let reference = try Reference.load().offset
        let fit = try #require(OffsetPowerLawFit(groups: [zip(reference.x, reference.y).map { (x: $0, y: $1) }]))
        #expect(abs(fit.exponent - reference.exponent) < 1e-5)
        #expect(abs(fit.prefactors[0] / reference.prefactor - 1) < 1e-5)
        #expect(abs(fit.offsets[0].value - reference.offset) < 1e-6)
        #expect(fit.exponentLow < fit.exponent && fit.exponent < fit.exponentHigh)
    }

    @Test func recoversAnExactLaw() throws {
        let fit = try #require(OffsetPowerLawFit(groups: [widths.map { ($0, 7 * pow($0, -1.25) + 0.3) }]))
        #expect(abs(fit.exponent - 1.25) < 1e-6 && abs(fit.offsets[0].value - 0.3) < 1e-7)
        #expect(abs(fit.prefactors[0] - 7) < 1e-5)
        #expect(fit.rSquared > 1 - 1e-12)
    }

    @Test func refusesWhatHasNoOffset() {
        #expect(OffsetPowerLawFit(groups: [[(10, 3), (20, 2), (40, 1), (80, 1)]]) == nil)
        #expect(OffsetPowerLawFit(groups: [widths.map { ($0, $0 == 25 ? -1 : 1) }]) == nil)
        // A law that grows has no exponent in the range searched.
        #expect(OffsetPowerLawFit(groups: [widths.map { ($0, $0 * $0) }]) == nil)
        // One that rises to its offset falls nowhere.
        #expect(OffsetPowerLawFit(groups: [widths.map { ($0, 2 - 5 / $0) }]) == nil)
    }

    /// Scatter so large that the profile never rises: the data bound nothing, and the interval says so.
    @Test func anIntervalCanBeUnbounded() throws {
        var noise = RandomStream(seed: 3, run: 0, purpose: .gradientCheck)
        var unbounded = 0
        for _ in 0..<30 {
            let points = widths.map { (x: $0, y: exp(0.5 * noise.normal())) }
            guard let fit = OffsetPowerLawFit(groups: [points]) else { continue }
            if fit.exponentLow == -.infinity || fit.exponentHigh == .infinity { unbounded += 1 }
        }
        #expect(unbounded > 0)
    }

    /// 1,000 synthetic laws with scatter 2%: the intervals hold the truth in about 95% (standard error 0.7%); intervals
    /// half as wide do not.
    @Test func intervalsCoverTheTruthAtTheirRate() {
        var noise = RandomStream(seed: 4, run: 0, purpose: .gradientCheck)
        var (fits, exponents, offsets, halves) = (0, 0, 0, 0)
        for _ in 0..<1000 {
            let points = widths.map { (x: $0, y: (5 / $0 + 0.05) * (1 + 0.02 * noise.normal())) }
            guard let fit = OffsetPowerLawFit(groups: [points]) else { continue }
            fits += 1
            if fit.exponentLow <= 1 && 1 <= fit.exponentHigh { exponents += 1 }
            if fit.offsets[0].low <= 0.05 && 0.05 <= fit.offsets[0].high { offsets += 1 }
            let (low, high) = ((fit.exponentLow + fit.exponent) / 2, (fit.exponentHigh + fit.exponent) / 2)
            if low <= 1 && 1 <= high { halves += 1 }
        }
        #expect(fits >= 990)
        for count in [exponents, offsets] {
            let share = Double(count) / Double(fits)
            #expect(share > 0.93 && share < 0.97, "\(share)")
        }
        #expect(Double(halves) / Double(fits) < 0.85)
    }
}
