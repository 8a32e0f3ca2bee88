import Foundation
import Randomness
import Testing

@testable import Statistics

@Suite struct BendTestTests {
    private struct Case: Decodable {
        let x, slopes: [Double]
        let p: Double
    }

    /// SciPy's numbers; Tests/Reference/bend.py made them.
    @Test func agreesWithSciPy() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: folder.appendingPathComponent("Reference/bend.json"))
        for reference in try JSONDecoder().decode([Case].self, from: data) {
            let p = try #require(BendTest.chance(x: reference.x, slopes: reference.slopes))
            #expect(abs(p / reference.p - 1) < 1e-7)
        }
    }

    /// How often the six widths of the published sweeps are refused, over 4,000 draws.
    private func refused(noise: Double, _ law: (Double) -> Double) -> Double {
        let x = [10.0, 15, 25, 39, 63, 100].map { log($0) }
        var stream = RandomStream(seed: 7, run: 0, purpose: .evaluation)
        var count = 0
        for _ in 0..<4000 {
            let y = x.map { law($0) + noise * stream.normal() }
            let slopes = zip(zip(y, y.dropFirst()), zip(x, x.dropFirst())).map { ($0.1 - $0.0) / ($1.1 - $1.0) }
            if BendTest.chance(x: x, slopes: slopes)! < PowerLawFit.rejection { count += 1 }
        }
        return Double(count) / 4000
    }

    /// True laws are refused once in twenty, whatever the noise; a law that bends as those at b₀ = 0 do nearly always.
    @Test func refusesWhatBends() {
        for noise in [0.01, 0.1, 0.5] {
            let share = refused(noise: noise) { 1 - 0.9 * $0 }
            #expect(share > 0.035 && share < 0.065, "\(share)")
        }
        #expect(refused(noise: 0.05) { -0.1 * $0 - 0.25 * ($0 - 2) * ($0 - 2) } > 0.95)
    }

    @Test func fewOrExactPointsHaveNoTest() {
        #expect(BendTest.chance(x: [1, 2, 3, 4], slopes: [1, 1.1, 0.9]) == nil)
        #expect(BendTest.chance(x: [1, 2, 3, 4, 5], slopes: [0.1, 0.1, 0.1, 0.1]) == nil)
        #expect(BendTest.chance(x: [1, 2, 3, 4, 5], slopes: [1, 1, 1]) == nil)
        #expect(BendTest.chance(x: [0, 1, 2, 3, 4], slopes: [1, 3, 5, 7])! < 1e-6)
        #expect(BendTest.chance(x: [0, 1, 2, 3, 4], slopes: [0, 0, 0, 0]) == nil)
    }
}
