import Foundation
import Randomness
import Testing

@testable import Theory

@Suite struct CapacityTests {
    private let published = CapacityFormula.published.map(\.formula)

    /// The paper's worked values for d = 4096, ε = 0.0645.
    @Test func workedValues() throws {
        func directions(_ formula: CapacityFormula) throws -> Double {
            exp(try formula.logDirections(dimension: 4096, deviation: 0.0645))
        }
        #expect(Int(try directions(published[1])) == 277)
        // 4.018e7 with the constants as printed; the paper's 3.99e7 lies within the rounding of C's third digit.
        #expect(abs(try directions(published[3]) / 4.018e7 - 1) < 1e-3)
        let rounded = try [0.4575, 0.4585].map {
            try directions(CapacityFormula(.full, C: $0, a: 1.067, b: 1.447, c: 0.972))
        }
        #expect(rounded[1] < 3.99e7 && 3.99e7 < rounded[0])
    }

    @Test func deviationIsTheInverse() throws {
        for formula in published {
            for (d, epsilon) in [(64, 0.3), (512, 0.1), (4096, 0.0645)] {
                let k = exp(try formula.logDirections(dimension: d, deviation: epsilon))
                #expect(abs(try formula.deviation(dimension: d, directions: k) - epsilon) < 1e-12)
            }
        }
    }

    @Test func logarithmsStayFiniteWhereNumbersDoNot() throws {
        let logarithm = try published[1].logDirections(dimension: 1_000_000, deviation: 0.9)
        #expect(logarithm.isFinite && exp(logarithm) == .infinity)
    }

    @Test func saysWhereItDoesNotHold() {
        #expect(throws: OutOfRange("needs a deviation above 0 and below 1, not 1.0: at 1 anything fits")) {
            try published[0].logDirections(dimension: 10, deviation: 1)
        }
        #expect(throws: OutOfRange("would need a deviation of 1.378; none is above 1")) {
            try published[0].deviation(dimension: 32, directions: 2000)
        }
        #expect(throws: OutOfRange.self) { try published[0].deviation(dimension: 0, directions: 2) }
    }

    @Test func fewDirectionsNeedNoDeviationByTheAdjustedFormula() throws {
        #expect(try published[2].deviation(dimension: 64, directions: 64) == 0)
        #expect(try published[2].deviation(dimension: 64, directions: 65) > 0)
    }

    private static let grid = [32, 64, 128, 256].flatMap { d in [500, 1000, 2000, 4000, 8000].map { (d, $0) } }

    private static func cells(_ formula: CapacityFormula, noise: () -> Double) -> [CapacityFit.Cell] {
        grid.map { d, k in
            CapacityFit.Cell(
                directions: k, dimension: d,
                deviation: formula.unboundedDeviation(dimension: Double(d), directions: Double(k)) + noise())
        }
    }

    @Test(arguments: [
        CapacityFormula(.johnsonLindenstrauss, C: 3.029), CapacityFormula(.adjusted, C: 1.293),
        CapacityFormula(.full, C: 0.458, a: 1.067, b: 1.447, c: 0.972),
    ])
    func anExactFormulaIsRecovered(formula: CapacityFormula) throws {
        let fit = try #require(CapacityFit(formula.form, cells: Self.cells(formula) { 0 }))
        #expect(abs(fit.formula.C / formula.C - 1) < 1e-6)
        #expect(abs(fit.formula.a - formula.a) < 1e-6 && abs(fit.formula.b - formula.b) < 1e-6)
        #expect(abs(fit.formula.c - formula.c) < 1e-6)
        #expect(fit.rSquared > 1 - 1e-12 && fit.meanRelativeError < 1e-6)
    }

    /// 1,000 synthetic grids with scatter 0.002: each 95% interval holds the truth in about 95% of them (the standard
    /// error of that share is 0.7%), and intervals half as wide do not.
    @Test func intervalsCoverTheTruthAtTheirRate() {
        let truth = CapacityFormula(.full, C: 0.458, a: 1.067, b: 1.447, c: 0.972)
        let values = [truth.C, truth.a, truth.b, truth.c]
        var stream = RandomStream(seed: 8, run: 0, purpose: .gradientCheck)
        var covered = [0, 0, 0, 0]
        var coveredByHalf = [0, 0, 0, 0]
        var fits = 0
        for _ in 0..<1000 {
            guard let fit = CapacityFit(.full, cells: Self.cells(truth) { 0.002 * stream.normal() }) else { continue }
            fits += 1
            for (index, constant) in fit.constants.enumerated() {
                guard let interval = constant.interval else { continue }
                if interval.contains(values[index]) { covered[index] += 1 }
                let (low, high) = (
                    (interval.lowerBound + constant.value) / 2, (interval.upperBound + constant.value) / 2
                )
                if low <= values[index] && values[index] <= high { coveredByHalf[index] += 1 }
            }
        }
        #expect(fits >= 990)
        for index in 0..<4 {
            let share = Double(covered[index]) / Double(fits)
            #expect(share > 0.93 && share < 0.97, "constant \(index): \(share)")
            #expect(Double(coveredByHalf[index]) / Double(fits) < 0.8)
        }
    }

    /// Cells that can be orthogonal do not feel the constants: the fit is there, and claims no interval.
    @Test func orthogonalCellsTakeTheIntervalAway() throws {
        let truth = CapacityFormula(.full, C: 0.458, a: 1.067, b: 1.447, c: 0.972)
        let orthogonal = [64, 128, 256].map { CapacityFit.Cell(directions: $0 / 2, dimension: $0, deviation: 1e-7) }
        let fit = try #require(CapacityFit(.full, cells: Self.cells(truth) { 0 } + orthogonal))
        #expect(fit.constants.allSatisfy { $0.interval == nil })
        #expect(abs(fit.formula.a - truth.a) < 1e-3)
        #expect(fit.meanRelativeError > 0.1 && fit.medianRelativeError < 1e-3)
    }

    /// In one dimension C and d^c cannot be told apart.
    @Test func oneDimensionDoesNotSettleTheFullFormula() {
        let cells = [500, 1000, 2000, 4000, 8000, 16000].map { k in
            CapacityFit.Cell(
                directions: k, dimension: 64,
                deviation: published[3].unboundedDeviation(dimension: 64, directions: Double(k)) + 1e-4 * sin(Double(k))
            )
        }
        #expect(CapacityFit(.full, cells: cells) == nil)
        #expect(CapacityFit(.adjusted, cells: cells) != nil)
    }

    private struct Reference: Decodable {
        let k, d: [Int]
        let epsilon: [Double]
        let r_squared: Double
        let settled: Bool
    }

    /// The least sum of squares that SciPy finds from hundreds of starts, for 200 sets of cells, half of them random packings;
    /// Tests/Reference/capacity_fits.py made them. A local minimum is not taken for it.
    @Test func theFullFormulaFindsTheLeastSumOfSquares() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: folder.appendingPathComponent("Reference/capacity_fits.json"))
        var settled = 0
        for (index, set) in try JSONDecoder().decode([Reference].self, from: data).enumerated() where set.settled {
            let cells = set.k.indices.map {
                CapacityFit.Cell(directions: set.k[$0], dimension: set.d[$0], deviation: set.epsilon[$0])
            }
            let fit = try #require(CapacityFit(.full, cells: cells), "set \(index)")
            #expect(abs(fit.rSquared - set.r_squared) < 1e-4, "set \(index)")
            settled += 1
        }
        #expect(settled == 182)
    }

    @Test func wholeNumbersStayWhole() throws {
        for d in [64, 1000, 1_000_000] {
            #expect(try published[2].directions(dimension: d, deviation: 1e-12).rounded(.down) == Double(d))
        }
        #expect(published.map(\.name).first == "Johnson-Lindenstrauss, C = 8")
    }

    @Test func tooFewCellsGiveNoFit() {
        let cells = Array(Self.cells(published[1]) { 0 }.prefix(4))
        #expect(CapacityFit(.full, cells: cells) == nil)
        #expect(CapacityFit(.johnsonLindenstrauss, cells: Array(cells.prefix(1))) == nil)
    }
}
