import Testing

@testable import Randomness

/// Rows of numbers that laws of dependent features draw.
@Suite struct WordRowTests {
    private static func numbers(_ row: WordRow) -> [UInt32] { Array(row.words.prefix(row.count)) }

    @Test(arguments: [1, 2, 3, 10, 1_000_003] as [UInt32]) func everyNumberIsAsLikely(_ choices: UInt32) {
        var words = WordSource(RandomStream(seed: 5, run: 1, purpose: .initialization))
        var row = WordRow()
        let count = 200_000
        row.draw(count, below: choices, from: &words)
        let drawn = Self.numbers(row)
        #expect(drawn.count == count && drawn.allSatisfy { $0 < choices })
        // Of few numbers the share of each within five standard errors, of many their mean.
        let shares = choices > 100 ? [] : (0..<choices).map { number in drawn.count { $0 == number } }
        let share = 1 / Double(choices)
        let error = (share * (1 - share) * Double(count)).squareRoot()
        #expect(shares.allSatisfy { abs(Double($0) - share * Double(count)) <= 5 * error })
        let mean = drawn.reduce(0.0) { $0 + Double($1) } / Double(count)
        #expect(abs(mean - Double(choices - 1) / 2) <= 5 * Double(choices) / (12 * Double(count)).squareRoot())
    }

    /// Rows that are no multiple of a block of words too.
    @Test(arguments: [1, 7, 32, 45]) func differencesModulo(_ count: Int) {
        var words = WordSource(RandomStream(seed: 6, run: 1, purpose: .initialization))
        let modulus: UInt32 = 7
        var (left, taken) = (WordRow(), WordRow())
        left.draw(count, below: modulus, from: &words)
        taken.draw(count, below: modulus, from: &words)
        let (before, other) = (Self.numbers(left), Self.numbers(taken))
        left.subtract(taken, modulo: modulus)
        #expect(Self.numbers(left) == zip(before, other).map { ($0 + modulus - $1) % modulus })
        #expect(count < 32 || Self.numbers(left) != before)
    }
}
