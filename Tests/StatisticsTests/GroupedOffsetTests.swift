import Foundation
import Randomness
import Testing

@testable import Statistics

/// What Tests/Reference/offsets.py made of the losses of open language models, and the losses.
private struct Reference: Decodable {
    struct Fit: Decodable {
        let own_prefactor, own_offset, relative: Bool
        let groups: Int
        let exponent, prefactor, offset, deviation, lack_of_fit: Double
        let exponent_ends, offset_ends: [Double]
    }
    struct Paired: Decodable {
        let y, other: [Double]
        let ratio, low, high: Double
    }
    let fits: [Fit]
    let paired: Paired

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Reference")

    static func load() throws -> Reference {
        try JSONDecoder().decode(
            Reference.self, from: try Data(contentsOf: folder.appendingPathComponent("offsets.json")))
    }

    /// Points by family and data set, or by data set alone.
    static func losses(byFamily: Bool) throws -> [[(x: Double, y: Double)]] {
        let text = try String(contentsOf: folder.appendingPathComponent("language-model-losses.csv"), encoding: .utf8)
        var order: [String] = []
        var groups: [String: [(x: Double, y: Double)]] = [:]
        for row in text.split(separator: "\n").dropFirst().map({ $0.split(separator: ",") }) {
            let key = byFamily ? "\(row[0]) \(row[3])" : String(row[3])
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append((try #require(Double(row[2])), try #require(Double(row[4]))))
        }
        return order.map { groups[$0]! }
    }
}

@Suite struct GroupedOffsetTests {
    /// One exponent for all groups: by variable projection as by least squares in all constants at once.
    @Test func agreesWithSciPy() throws {
        for reference in try Reference.load().fits {
            let groups = try Reference.losses(byFamily: reference.groups == 16)
            #expect(groups.count == reference.groups && groups.joined().count == 108)
            let fit = try #require(
                OffsetPowerLawFit(
                    groups: groups, prefactor: reference.own_prefactor ? .own : .shared,
                    offset: reference.own_offset ? .own : .shared,
                    residuals: reference.relative ? .relative : .absolute))
            #expect(abs(fit.exponent - reference.exponent) < 1e-6)
            #expect(abs(fit.prefactors[0] / reference.prefactor - 1) < 1e-5)
            #expect(abs(fit.deviation / reference.deviation - 1) < 1e-8)
            #expect(abs(fit.exponentLow - reference.exponent_ends[0]) < 1e-6)
            #expect(abs(fit.exponentHigh - reference.exponent_ends[1]) < 1e-6)
            #expect(abs(fit.offsets[0].value - reference.offset) < 1e-5)
            #expect(abs(fit.offsets[0].low - reference.offset_ends[0]) < 1e-5)
            #expect(abs(fit.offsets[0].high - reference.offset_ends[1]) < 1e-5)
            #expect(abs(try #require(fit.lackOfFit) / reference.lack_of_fit - 1) < 1e-5)
        }
    }

    /// Points of different groups at one x are no replicates, whatever the groups share.
    @Test func replicatesAreOfOneGroup() throws {
        func groups(_ noise: [Double]) -> [[(x: Double, y: Double)]] {
            [0.5, 0.8, 1.2].map { offset in
                [8.0, 16, 32, 64, 128].flatMap { x in noise.map { (x, 4 / x + offset + $0) } }
            }
        }
        let shared = try #require(
            OffsetPowerLawFit(groups: groups([-0.01, 0, 0.01]), prefactor: .shared, offset: .shared))
        #expect(try #require(shared.lackOfFit) < 1e-10 && shared.deviation > 0.2)
        let single = try #require(OffsetPowerLawFit(groups: groups([0]), prefactor: .shared, offset: .shared))
        #expect(single.lackOfFit == nil)
    }

    /// Which constants are shared decides the exponent: the published 0.91 takes one prefactor for all.
    @Test func sharingMatters() throws {
        let groups = try Reference.losses(byFamily: true)
        let fits = OffsetPowerLawFit.Sharing.allCases.compactMap {
            OffsetPowerLawFit(groups: groups, prefactor: $0, offset: .own, residuals: .absolute)
        }
        #expect(fits.count == 2 && abs(fits[0].exponent - 0.91) < 0.01 && abs(fits[1].exponent - 0.91) > 0.03)
        #expect(Set(fits[0].prefactors).count == 1 && Set(fits[1].prefactors).count == 16)
        let one = try #require(
            OffsetPowerLawFit(groups: groups, prefactor: .shared, offset: .shared, residuals: .absolute))
        #expect(Set(one.offsets.map(\.value)).count == 1 && one.deviation > 3 * fits[0].deviation)
    }

    private let widths = [10.0, 15, 25, 39, 63, 100]

    /// The noise is told from the points, of equal size everywhere or in proportion to y; by chance alone in 40 of 80.
    @Test func theLikelierNoiseIsFound() throws {
        var noise = RandomStream(seed: 9, run: 0, purpose: .gradientCheck)
        var right = 0
        for _ in 0..<40 {
            for kind in OffsetPowerLawFit.Residuals.allCases {
                let points = (widths + widths + widths).map { x -> (x: Double, y: Double) in
                    let y = 5 / x + 0.05
                    return (x, y + 0.005 * noise.normal() * (kind == .relative ? 4 * y : 1))
                }
                let fits = OffsetPowerLawFit.Residuals.allCases.compactMap {
                    OffsetPowerLawFit(groups: [points], residuals: $0)
                }
                let fit = fits.max { $0.logLikelihood < $1.logLikelihood }
                if fit?.residuals == kind { right += 1 }
            }
        }
        #expect(right >= 60)
    }

    /// Of true laws 5% are refused; a step on the way down is.
    @Test func lackOfFitOfALawWithAnOffset() throws {
        var noise = RandomStream(seed: 10, run: 0, purpose: .gradientCheck)
        func refused(_ laws: Int, _ factor: (Double) -> Double) -> Double {
            var (fits, count) = (0, 0)
            for _ in 0..<laws {
                let points = (widths + widths + widths).map { x -> (x: Double, y: Double) in
                    (x, (5 / x + 0.05) * factor(x) * (1 + 0.02 * noise.normal()))
                }
                guard let p = OffsetPowerLawFit(groups: [points])?.lackOfFit else { continue }
                fits += 1
                if p < 0.05 { count += 1 }
            }
            #expect(fits > laws * 9 / 10)
            return Double(count) / Double(fits)
        }
        let share = refused(1000) { _ in 1 }
        #expect(share > 0.03 && share < 0.08, "\(share)")
        #expect(refused(50) { $0 < 30 ? 1 : 1.15 } > 0.9)
        // Without replicates there is no test.
        #expect(try #require(OffsetPowerLawFit(groups: [widths.map { ($0, 5 / $0 + 0.05) }])).lackOfFit == nil)
    }
}

@Suite struct PairedRatioTests {
    @Test func atOneWidthItIsThePairedInterval() throws {
        let reference = try Reference.load().paired
        let fit = try #require(PairedRatios(zip(reference.y, reference.other).map { (x: 10, y: $0, other: $1) }))
        let ratio = try #require(fit.ratios.first)
        #expect(fit.ratios.count == 1 && fit.law == nil && ratio.estimate.pairs == 5)
        #expect(abs(fit.overall.high / ratio.estimate.high - 1) < 1e-12)
        #expect(abs(ratio.estimate.value - reference.ratio) < 1e-12)
        #expect(abs(ratio.estimate.low - reference.low) < 1e-10 && abs(ratio.estimate.high - reference.high) < 1e-10)
        // Out of step the pairs scatter as widely as the values do.
        let shifted = reference.other[1...] + reference.other[..<1]
        let apart = try #require(
            PairedRatios(zip(reference.y, shifted).map { (x: 10, y: $0, other: $1) })?.ratios.first)
        #expect(log(apart.estimate.high / apart.estimate.low) > 3 * log(ratio.estimate.high / ratio.estimate.low))
    }

    @Test func onePairOrNoScatterSaysNothing() {
        #expect(PairedRatios([(10, 1, 2), (20, 1, 3)]) == nil)
        #expect(PairedRatios([(10, 1, 2), (10, 1, 2)]) == nil)
        #expect(PairedRatios([(10, 1, 2), (10, -1, 2)]) == nil)
    }

    /// Two settings whose losses share most of their noise, with three seeds and six widths: intervals of the ratio at each
    /// width and over all, and of the difference of the exponents.
    @Test func intervalsCoverTheDifference() throws {
        let widths = [10.0, 15, 25, 39, 63, 100]
        var noise = RandomStream(seed: 11, run: 0, purpose: .gradientCheck)
        var (ratios, halves, all, overall, exponents, narrow) = (0, 0, 0, 0, 0, 0)
        let laws = 2000
        let middle = widths.reduce(1) { $0 * pow($1, 1.0 / 6) }
        for _ in 0..<laws {
            let pairs = widths.flatMap { width in
                (0..<3).map { _ -> (x: Double, y: Double, other: Double) in
                    let shared = exp(0.2 * noise.normal())
                    return (
                        width, shared * exp(0.02 * noise.normal()) * 0.5 * pow(width, -1.2),
                        shared * exp(0.02 * noise.normal()) * pow(width, -1)
                    )
                }
            }
            let fit = try #require(PairedRatios(pairs))
            for ratio in fit.ratios {
                let (truth, estimate) = (0.5 * pow(ratio.x, -0.2), ratio.estimate)
                all += 1
                if estimate.low <= truth && truth <= estimate.high { ratios += 1 }
                if abs(log(truth / estimate.value)) < log(estimate.high / estimate.value) / 2 { halves += 1 }
            }
            let truth = 0.5 * pow(middle, -0.2)
            if fit.overall.low <= truth && truth <= fit.overall.high { overall += 1 }
            let law = try #require(fit.law)
            if law.exponentLow <= 0.2 && 0.2 <= law.exponentHigh { exponents += 1 }
            if law.exponentHigh - law.exponentLow < 0.1 { narrow += 1 }
        }
        let shares = [(ratios, all), (overall, laws), (exponents, laws)].map { Double($0.0) / Double($0.1) }
        #expect(shares.allSatisfy { $0 > 0.93 && $0 < 0.97 }, "\(shares)")
        #expect(Double(halves) / Double(all) < 0.87 && narrow > laws * 9 / 10)
    }
}
