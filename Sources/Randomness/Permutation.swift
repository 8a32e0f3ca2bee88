/// A permutation of 0, …, T - 1, every one of them equally likely.
///
///     var permutation = Permutation(of: 1000)
///     permutation.draw(from: stream)
///     permutation.numbers[0]
public struct Permutation: Sendable {
    /// In order before the first draw.
    public private(set) var numbers: [Int32]
    private var row = WordRow()
    private static let words = 1024

    public init(of count: Int) { numbers = (0..<Int32(count)).map(\.self) }

    /// Takes the permutation that belongs to `stream`, whatever came before.
    ///
    /// Of a word w of 32 bits ⌊w r / 2³²⌋ is a number below r. It is equally likely to be any of them once the words are left out whose
    /// w r leaves less than 2³² mod r: at most r of 2³².
    /// - Complexity: O(T), some 2 ns a number.
    /// - Source: Fisher & Yates 1938, in the form of Durstenfeld 1964, Algorithm 235; the numbers: Lemire 2019, "Fast random integer
    ///   generation in an interval".
    public mutating func draw(from stream: RandomStream) {
        var source = WordSource(stream)
        var next = Self.words
        numbers.withUnsafeMutableBufferPointer { numbers in
            for place in numbers.indices { numbers[place] = Int32(truncatingIfNeeded: place) }
            for last in stride(from: numbers.count - 1, to: 0, by: -1) {
                let range = UInt32(truncatingIfNeeded: last + 1)
                var product: (high: UInt32, low: UInt32)
                repeat {
                    if next == Self.words {
                        row.draw(Self.words, from: &source)
                        next = 0
                    }
                    product = row.words[next].multipliedFullWidth(by: range)
                    next += 1
                } while product.low < range && product.low < (0 &- range) % range
                numbers.swapAt(last, Int(product.high))
            }
        }
    }
}
