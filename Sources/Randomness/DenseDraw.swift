import CKernels

/// A feature that is often active: one random word decides whether it is, and what it is worth then.
///
///     let draw = DenseDraw(stream)
///     draw.fill(&row, by: law, feature: 0)
///
/// Word s of a feature's row says "active" in sample s where it is below p · 2³²; what is left of such a word is uniform, and
/// becomes the value. The words are those of counters that the stream's own numbers never use.
public struct DenseDraw: Sendable {
    /// Active with a probability, and then uniform on low...high, with either sign where `isSigned`.
    public struct Law: Sendable, Equatable {
        let probability, low, high: Double
        let isSigned: Bool

        /// - Parameter probability: rounded to a multiple of 2⁻³², and not next to 0: the words that say "active" have few bits
        ///   left then.
        public init(probability: Double, low: Double, high: Double, isSigned: Bool) {
            precondition(probability > 1e-3 && probability <= 1, "a probability of \(probability)")
            (self.probability, self.low, self.high, self.isSigned) = (probability, low, high, isSigned)
        }

        /// The largest word that says "active".
        var last: UInt32 { UInt32(max(1, (probability * 0x1p32).rounded()) - 1) }
    }

    private let key: Philox.Key
    private let counter: Philox.Counter

    /// The words that belong to `stream`.
    public init(_ stream: RandomStream) {
        key = stream.key
        // The stream's own numbers have 0 in the second word.
        counter = Philox.Counter(0, 1, stream.counter.z, stream.counter.w)
    }

    /// Words are made in groups of 32, of 8 blocks.
    private static func blocks(_ samples: Int) -> Int { (samples + 31) / 32 * 8 }

    /// The values of all samples, 0 where the feature is not active.
    ///
    /// - Parameters:
    ///   - row: of `Float` or `Double`.
    ///   - feature: the place among those drawn like this, in rows of the same length.
    /// - Complexity: 0.4 ns a sample, in vector lanes.
    public func fill<Element>(_ row: UnsafeMutableBufferPointer<Element>, by law: Law, feature: Int) {
        guard let start = row.baseAddress else { return }
        let first = UInt32(feature * Self.blocks(row.count))
        let range = toylab_dense_law(
            last: law.last, is_signed: law.isSigned ? 1 : 0, low: law.low, high: law.high)
        withWords { counter, key in
            let start = UnsafeMutableRawPointer(start)
            if Element.self == Float.self {
                toylab_dense_draw_f32(
                    range, row.count, first, counter, key, start.assumingMemoryBound(to: Float.self))
            } else {
                precondition(Element.self == Double.self, "samples of \(Element.self)")
                toylab_dense_draw_f64(
                    range, row.count, first, counter, key, start.assumingMemoryBound(to: Double.self))
            }
        }
    }

    private func withWords(_ body: (_ counter: UnsafePointer<UInt32>, _ key: UnsafePointer<UInt32>) -> Void) {
        withUnsafeBytes(of: counter) { counter in
            withUnsafeBytes(of: key) { key in
                body(
                    counter.baseAddress!.assumingMemoryBound(to: UInt32.self),
                    key.baseAddress!.assumingMemoryBound(to: UInt32.self))
            }
        }
    }
}
