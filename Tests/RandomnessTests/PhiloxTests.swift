import CKernels
import Foundation
import Testing

@testable import Randomness

@Suite struct PhiloxTests {
    /// The known answers of Random123 1.14, file kat_vectors, lines "philox4x32 10".
    @Test(arguments: [
        (
            [0, 0, 0, 0] as [UInt32], [0, 0] as [UInt32],
            [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8] as [UInt32]
        ),
        (
            [0xffff_ffff, 0xffff_ffff, 0xffff_ffff, 0xffff_ffff], [0xffff_ffff, 0xffff_ffff],
            [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd]
        ),
        (
            [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344], [0xa409_3822, 0x299f_31d0],
            [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1]
        ),
    ])
    func knownAnswers(counter: [UInt32], key: [UInt32], answer: [UInt32]) {
        let block = Philox.block(
            counter: SIMD4(counter[0], counter[1], counter[2], counter[3]), key: SIMD2(key[0], key[1]))
        #expect((0..<4).map { block[$0] } == answer)
    }
}

@Suite struct RandomStreamTests {
    private func words(_ stream: RandomStream, _ count: Int) -> [UInt64] {
        var stream = stream
        return (0..<count).map { _ in stream.next() }
    }

    @Test func aStreamIsItsNamesAlone() {
        let stream = RandomStream(seed: 1, run: 2, purpose: .training, step: 3)
        #expect(words(stream, 9) == words(RandomStream(seed: 1, run: 2, purpose: .training, step: 3), 9))
    }

    @Test func everyPartOfTheNameMatters() {
        let streams = [
            RandomStream(seed: 1, run: 2, purpose: .training, step: 3),
            RandomStream(seed: 1 << 40, run: 2, purpose: .training, step: 3),
            RandomStream(seed: 1, run: 1 << 40, purpose: .training, step: 3),
            RandomStream(seed: 1, run: 2, purpose: .evaluation, step: 3),
            RandomStream(seed: 1, run: 2, purpose: .training, step: 1 << 40),
            RandomStream(seed: 2, run: 1, purpose: .training, step: 3),
        ]
        #expect(Set(streams.map { words($0, 4) }).count == streams.count)
    }

    /// Each word is used once and the blocks follow one another.
    @Test func noWordRepeatsWithinAStream() {
        let drawn = words(RandomStream(seed: 5, run: 5, purpose: .runOrder), 4000)
        #expect(Set(drawn).count == 4000)
    }

    @Test func uniformsAreOpenAtBothEnds() {
        var stream = RandomStream(seed: 3, run: 0, purpose: .training)
        let drawn = (0..<20_000).map { _ in stream.uniform() }
        #expect(drawn.allSatisfy { $0 > 0 && $0 < 1 })
        let mean = drawn.reduce(0, +) / 20_000
        #expect(abs(mean - 0.5) < 5 * (1.0 / 12 / 20_000).squareRoot())
    }

    @Test func normalsHaveTheirMoments() {
        var stream = RandomStream(seed: 4, run: 0, purpose: .initialization)
        let count = 40_000.0
        let drawn = (0..<Int(count)).map { _ in stream.normal() }
        let mean = drawn.reduce(0, +) / count
        let square = drawn.reduce(0) { $0 + $1 * $1 } / count
        let fourth = drawn.reduce(0) { $0 + $1 * $1 * $1 * $1 } / count
        #expect(abs(mean) < 5 / count.squareRoot())
        #expect(abs(square - 1) < 5 * (2 / count).squareRoot())
        #expect(abs(fourth - 3) < 5 * (96 / count).squareRoot())
    }
}

@Suite struct UniformSourceTests {
    /// Number for number what the stream itself gives, over several refills and again after a fresh start.
    @Test(arguments: [(7, 3), (0, 0), (UInt64.max, 1 << 40)] as [(UInt64, UInt64)])
    func isTheStreamItself(seed: UInt64, step: UInt64) {
        var source = UniformSource()
        for run in UInt64(0)..<3 {
            var stream = RandomStream(seed: seed, run: run, purpose: .training, step: step)
            source.start(stream)
            #expect((0..<1500).allSatisfy { _ in source.uniform() == stream.uniform() })
        }
    }

    /// -ln u of the same uniforms, to a relative 1e-15; a block is of one kind.
    @Test func exponentialsAreLogarithms() {
        var source = UniformSource()
        var stream = RandomStream(seed: 5, run: 6, purpose: .training)
        source.start(stream)
        for _ in 0..<2000 {
            let expected = -log(stream.uniform())
            #expect(abs(source.exponential() / expected - 1) < 1e-15)
        }
        for _ in 2000..<2048 { _ = stream.uniform() }
        #expect(source.uniform() == stream.uniform())
        // At both ends of the interval.
        var ends = [0x1p-53, 1 - 0x1p-53, 0.5, 0.75, 0x1p-30 * 1.4999]
        let logarithms = ends.map { -log($0) }
        toylab_exponentials(ends.count, &ends)
        for (a, b) in zip(ends, logarithms) { #expect(abs(a / b - 1) < 1e-15) }
    }

    @Test func anotherStreamDiffers() {
        var source = UniformSource()
        source.start(RandomStream(seed: 1, run: 0, purpose: .training))
        var stream = RandomStream(seed: 1, run: 0, purpose: .training, step: 1)
        #expect(source.uniform() != stream.uniform())
    }
}

@Suite struct DenseDrawTests {
    /// What the vector lanes make of the words, against the words of single blocks.
    @Test(arguments: [1, 31, 32, 100], [0, 3]) func wordsAreThoseOfTheirBlocks(samples: Int, feature: Int) {
        let stream = RandomStream(seed: 9, run: 8, purpose: .training, step: 5 << 32 | 7)
        let (low, high, p) = (0.5, 2.5, 0.625)
        var row = [Double](repeating: -1, count: samples)
        row.withUnsafeMutableBufferPointer { row in
            DenseDraw(stream).fill(
                row, by: DenseDraw.Law(probability: p, low: low, high: high, isSigned: false), feature: feature)
        }
        for (sample, value) in row.enumerated() {
            // Groups of 8 blocks: the first two words of each, then the other two.
            let (group, place) = (sample / 32, sample % 32)
            let block = (feature * ((samples + 31) / 32) + group) * 8 + place % 16 / 2
            let words = Philox.block(
                counter: Philox.Counter(UInt32(block), 1, stream.counter.z, stream.counter.w), key: stream.key)
            let word = Double(words[place / 16 * 2 + place % 2])
            let expected = word < p * 0x1p32 ? low + (high - low) * (word + 0.5) / (p * 0x1p32) : 0
            #expect(abs(value - expected) < 1e-14)
        }
    }
}
