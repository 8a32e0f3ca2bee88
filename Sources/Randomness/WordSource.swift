import CKernels

/// Rows of random words, one after the other, in vector lanes.
///
///     var source = WordSource(stream)
///     row.draw(1024, from: &source)
///
/// The words are those of counters that neither the stream's own numbers nor `DenseDraw` use.
public struct WordSource: Sendable {
    private let key: Philox.Key
    private let counter: Philox.Counter
    /// The first counter of the next row.
    private var next: UInt32 = 0

    /// The words that belong to `stream`.
    public init(_ stream: RandomStream) {
        key = stream.key
        // The stream's own numbers have 0 in the second word, those of dense samples 1.
        counter = Philox.Counter(0, 2, stream.counter.z, stream.counter.w)
    }

    /// Fills whole blocks of 32 words.
    mutating func fill(_ words: UnsafeMutableBufferPointer<UInt32>) {
        withUnsafeBytes(of: counter) { counter in
            withUnsafeBytes(of: key) { key in
                toylab_words(
                    words.count, next, counter.baseAddress!.assumingMemoryBound(to: UInt32.self),
                    key.baseAddress!.assumingMemoryBound(to: UInt32.self), words.baseAddress!)
            }
        }
        next &+= UInt32(words.count / 4)
    }
}
