import CKernels
import Randomness
import Testing

@testable import LinearAlgebra

/// Outputs that are left out are at or below 0, and the rest of the loss is exact.
@Suite struct SparseOutputsTests {
    struct Setup: Sendable, CustomTestStringConvertible {
        var n, m, rows: Int
        /// The bias, in deviations of the products: far below 0 few outputs are on.
        var bias: Double
        /// Numbers are powers of so much: 1 are normal ones, above 1 a few are much larger than the others.
        var tail = 1.0
        var testDescription: String { "n \(n) m \(m) rows \(rows) bias \(bias) tail \(tail)" }
    }

    static let setups = [
        Setup(n: 1, m: 1, rows: 1, bias: 0), Setup(n: 64, m: 16, rows: 6, bias: -1),
        Setup(n: 65, m: 17, rows: 7, bias: -2), Setup(n: 300, m: 5, rows: 200, bias: -2),
        Setup(n: 1000, m: 100, rows: 150, bias: -3), Setup(n: 130, m: 40, rows: 97, bias: 0),
        Setup(n: 200, m: 30, rows: 64, bias: -2, tail: 3), Setup(n: 70, m: 3, rows: 40, bias: 3),
        Setup(n: 90, m: 250, rows: 30, bias: -2.5),
    ]

    private func normals(_ count: Int, _ setup: Setup, _ seed: UInt64) -> [Float] {
        var stream = RandomStream(seed: seed, run: 7, purpose: .initialization)
        return (0..<count).map { _ in
            let x = stream.normal()
            var power = x
            for _ in 1..<Int(setup.tail) { power *= abs(x) }
            return Float(power)
        }
    }

    /// The words of what passed, by every screen that this CPU has the instructions for.
    private func screened(
        _ setup: Setup, _ w: [Float], _ bias: [Float], _ hidden: [Float]
    ) -> [[UInt64]] {
        let (n, m, rows) = (setup.n, setup.m, setup.rows)
        let words = (n + 63) / 64
        var screens = [toylab_screen](repeating: toylab_screen(), count: Int(TOYLAB_MOST_SCREENS))
        let count = Int(toylab_screens(&screens))
        return screens[..<count].map { screen in
            let storage = GrowingBuffer<UInt8>()
            let place = storage.resized(to: toylab_screen_bytes(n, m)).baseAddress!
            var passed = [UInt64](repeating: 0, count: rows * words)
            screen.columns(n, m, w, m, bias, place)
            screen.rows(n, m, rows, hidden, m, place, &passed)
            return passed
        }
    }

    private func product(_ h: [Float], _ w: [Float]) -> Float {
        var sum: Float = 0
        for i in h.indices { sum += h[i] * w[i] }
        return sum
    }

    @Test(arguments: setups) func nothingAboveZeroIsLeftOut(setup: Setup) {
        let (n, m, rows) = (setup.n, setup.m, setup.rows)
        for seed in UInt64(0)..<3 {
            let (w, hidden) = (normals(n * m, setup, seed), normals(rows * m, setup, seed + 10))
            let deviation = Float(m).squareRoot()
            let bias = normals(n, setup, seed + 20).map { deviation * (Float(setup.bias) + 0.3 * $0) }
            let z = Matrix(rows: rows, columns: m, elements: hidden).times(
                Matrix(rows: n, columns: m, elements: w), transposeOther: true
            ).elements
            for passed in screened(setup, w, bias, hidden) {
                var (on, kept, leftOut) = (0, 0, 0)
                for r in 0..<rows {
                    for j in 0..<n {
                        let isKept = passed[r * ((n + 63) / 64) + j / 64] >> UInt64(j % 64) & 1 == 1
                        let isOn = bias[j] + z[r * n + j] > 0
                        leftOut += isOn && !isKept ? 1 : 0
                        on += isOn ? 1 : 0
                        kept += isKept ? 1 : 0
                    }
                    // Columns that are not there do not pass.
                    for j in n..<(n + 63) / 64 * 64 {
                        #expect(passed[r * ((n + 63) / 64) + j / 64] >> UInt64(j % 64) & 1 == 0)
                    }
                }
                #expect(leftOut == 0)
                // A screen that lets all pass would be none.
                if setup.bias < -1, setup.tail == 1 { #expect(kept < max(2 * on, n * rows / 10)) }
            }
        }
    }

    /// The bound is what keeps them: outputs within rounding of 0 pass, those a little below it do not.
    @Test func theBoundIsTight() {
        let setup = Setup(n: 1, m: 64, rows: 1, bias: 0)
        let (w, h) = (normals(64, setup, 1), normals(64, setup, 2))
        let z = product(h, w)
        let size = (product(h, h) * product(w, w)).squareRoot()
        for passed in screened(setup, w, [-z], h) { #expect(passed == [1]) }
        for passed in screened(setup, w, [-z - 0.05 * size], h) { #expect(passed == [0]) }
    }

    /// What is not a number stays in, and makes the loss none.
    @Test(arguments: [Float.nan, .infinity]) func whatIsNoNumberStaysIn(value: Float) {
        let setup = Setup(n: 70, m: 20, rows: 2, bias: 0)
        var w = normals(70 * 20, setup, 1)
        w[69 * 20 + 3] = value
        let bias = [Float](repeating: -1000, count: 70)
        for passed in screened(setup, w, bias, normals(40, setup, 2)) {
            for r in 0..<2 { #expect(passed[2 * r] == 0 && passed[2 * r + 1] == 1 << 5) }
        }
        var hidden = normals(40, setup, 2)
        hidden[21] = value
        for passed in screened(setup, normals(70 * 20, setup, 1), bias, hidden) {
            // Rows are screened a few at a time.
            #expect(passed[2...] == [.max, 0x3F])
        }
    }
}
