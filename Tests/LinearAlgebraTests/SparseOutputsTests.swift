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

    /// A batch: row r has the feature r with the value 1 and, where there are other values, up to two more, which may be negative.
    private struct Rows {
        var offsets: [Int32] = [0]
        var slots: [Int32] = []
        var values: [Float] = []

        init(_ setup: Setup, values normals: [Float]) {
            for r in 0..<setup.rows {
                for k in 0..<(normals.isEmpty ? 1 : min(1 + r % 3, setup.rows)) {
                    slots.append(Int32((r + k) % setup.rows))
                    values.append(k == 0 ? 1 : normals[3 * r + k])
                }
                offsets.append(Int32(slots.count))
            }
        }

        /// The hidden rows, as the loss forms them.
        func hidden(_ encoder: [Float], width m: Int) -> [Float] {
            var hidden = [Float](repeating: 0, count: (offsets.count - 1) * m)
            for r in 0..<offsets.count - 1 {
                for k in Int(offsets[r])..<Int(offsets[r + 1]) {
                    for i in 0..<m { hidden[r * m + i] += values[k] * encoder[Int(slots[k]) * m + i] }
                }
            }
            return hidden
        }
    }

    /// A copy at one place in memory, for as long as it lives.
    private func placed<Element: BitwiseCopyable & Numeric>(_ values: [Element]) -> GrowingBuffer<Element> {
        let buffer = GrowingBuffer<Element>()
        _ = buffer.resized(to: values.count).update(fromContentsOf: values)
        return buffer
    }

    /// The words of what passed, by every screen that this CPU has the instructions for. There are as many features as rows, and slot k
    /// is the last but k of them.
    private func screened(
        _ setup: Setup, _ w: [Float], _ bias: [Float], _ encoder: [Float], _ batch: Rows
    ) -> [[UInt64]] {
        let (n, m, rows) = (setup.n, setup.m, setup.rows)
        let shapes = toylab_sparse_shapes(features: n, width: m, stride: m, slot_count: rows, rows: rows)
        let backwards = (0..<Int32(rows)).reversed().map { $0 }
        let (offsets, slots, order) = (placed(batch.offsets), placed(batch.slots), placed(backwards))
        let turned = placed(backwards.flatMap { encoder[Int($0) * m..<(Int($0) + 1) * m] })
        let (values, decoder, biases) = (placed(batch.values), placed(w), placed(bias))
        var screens = [toylab_screen?](repeating: nil, count: Int(TOYLAB_MOST_SCREENS))
        let count = Int(toylab_screens(&screens))
        return screens[..<count].map { screen in
            let storage = GrowingBuffer<UInt8>()
            let place = storage.resized(to: toylab_screen_bytes(shapes)).baseAddress!
            var passed = [UInt64](repeating: 0, count: rows * ((n + 63) / 64))
            withExtendedLifetime((offsets, slots, order, turned, values, decoder, biases)) {
                var of = toylab_screened(
                    shapes: shapes, offsets: offsets.base, slots: slots.base, order: order.base, values: values.base,
                    encoder: turned.base, decoder: decoder.base, bias: biases.base)
                screen!(&of, place, &passed)
            }
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
            let (w, encoder) = (normals(n * m, setup, seed), normals(rows * m, setup, seed + 10))
            let batch = Rows(setup, values: normals(3 * rows, setup, seed + 30))
            let deviation = Float(m).squareRoot()
            let bias = normals(n, setup, seed + 20).map { deviation * (Float(setup.bias) + 0.3 * $0) }
            let z = Matrix(rows: rows, columns: m, elements: batch.hidden(encoder, width: m)).times(
                Matrix(rows: n, columns: m, elements: w), transposeOther: true
            ).elements
            // A row is as long as its features together; and rows are screened a few at a time.
            func length(_ row: ArraySlice<Float>) -> Float { row.reduce(0) { $0 + $1 * $1 }.squareRoot() }
            let reach = (0..<rows).map { r in
                (Int(batch.offsets[r])..<Int(batch.offsets[r + 1])).reduce(Float(0)) { sum, k in
                    let a = Int(batch.slots[k]) * m
                    return sum + abs(batch.values[k]) * length(encoder[a..<a + m])
                }
            }.max()!
            let margins = (0..<n).map { j in 0.05 * reach * length(w[j * m..<(j + 1) * m]) }
            for passed in screened(setup, w, bias, encoder, batch) {
                var (far, leftOut) = (0, 0)
                for r in 0..<rows {
                    for j in 0..<n {
                        let isKept = passed[r * ((n + 63) / 64) + j / 64] >> UInt64(j % 64) & 1 == 1
                        let isOn = bias[j] + z[r * n + j] > 0
                        leftOut += isOn && !isKept ? 1 : 0
                        far += isKept && bias[j] + z[r * n + j] < -margins[j] ? 1 : 0
                    }
                    // Columns that are not there do not pass.
                    for j in n..<(n + 63) / 64 * 64 {
                        #expect(passed[r * ((n + 63) / 64) + j / 64] >> UInt64(j % 64) & 1 == 0)
                    }
                }
                #expect(leftOut == 0)
                // A screen that lets all pass would be none.
                #expect(far == 0)
            }
        }
    }

    /// The bound is what keeps them: outputs within rounding of 0 pass, those a little below it do not.
    @Test func theBoundIsTight() {
        let setup = Setup(n: 1, m: 64, rows: 1, bias: 0)
        let (w, h) = (normals(64, setup, 1), normals(64, setup, 2))
        let z = product(h, w)
        let size = (product(h, h) * product(w, w)).squareRoot()
        let one = Rows(setup, values: [])
        for passed in screened(setup, w, [-z], h, one) { #expect(passed == [1]) }
        for passed in screened(setup, w, [-z - 0.05 * size], h, one) { #expect(passed == [0]) }
    }

    /// What is not a number stays in, and makes the loss none.
    @Test(arguments: [Float.nan, .infinity]) func whatIsNoNumberStaysIn(value: Float) {
        let setup = Setup(n: 70, m: 20, rows: 2, bias: 0)
        var w = normals(70 * 20, setup, 1)
        w[69 * 20 + 3] = value
        let bias = [Float](repeating: -1000, count: 70)
        let batch = Rows(setup, values: [])
        for passed in screened(setup, w, bias, normals(40, setup, 2), batch) {
            for r in 0..<2 { #expect(passed[2 * r] == 0 && passed[2 * r + 1] == 1 << 5) }
        }
        var hidden = normals(40, setup, 2)
        hidden[21] = value
        for passed in screened(setup, normals(70 * 20, setup, 1), bias, hidden, batch) {
            // Rows are screened a few at a time.
            #expect(passed[2...] == [.max, 0x3F])
        }
    }
}
