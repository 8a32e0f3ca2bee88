import CKernels

/// A word of 32 bits for each of many samples, in vector lanes: random numbers, or marks of the samples in which a feature is
/// active.
///
///     var (coin, active) = (WordRow(), WordRow())
///     coin.draw(samples, from: &source)
///     active.mark(where: coin, isWithin: 0..<0.3)        // in three of ten samples
///
/// Probabilities are rounded to multiples of 2⁻³².
public struct WordRow: Sendable {
    public private(set) var count = 0
    /// Up to whole blocks of 32; words after the last sample's mean nothing.
    @usableFromInline var words: [UInt32] = []

    public init() {}

    /// The words of a new row, unspecified yet.
    private mutating func with(_ count: Int, _ body: (UnsafeMutableBufferPointer<UInt32>) -> Void) {
        precondition(count > 0, "a row of \(count) samples")
        self.count = count
        let whole = (count + 31) / 32 * 32
        if words.count < whole { words = Array(repeating: 0, count: whole) }
        words.withUnsafeMutableBufferPointer { body(UnsafeMutableBufferPointer(rebasing: $0[..<whole])) }
    }

    /// Random words.
    public mutating func draw(_ count: Int, from source: inout WordSource) {
        with(count) { source.fill($0) }
    }

    /// The same number in every sample.
    public mutating func fill(_ count: Int, with number: UInt32) {
        with(count) { $0.update(repeating: number) }
    }

    /// Numbers of 0..<choices, each as likely as the others to 2⁻³².
    public mutating func draw(_ count: Int, below choices: UInt32, from source: inout WordSource) {
        with(count) { words in
            source.fill(words)
            for place in words.indices {
                words[place] = UInt32(truncatingIfNeeded: (UInt64(words[place]) &* UInt64(choices)) >> 32)
            }
        }
    }

    /// Takes another row's numbers from this one's, modulo m.
    ///
    /// - Parameter modulus: m, above all numbers of both rows.
    public mutating func subtract(_ other: WordRow, modulo modulus: UInt32) {
        precondition(other.count == count, "\(other.count) numbers from \(count)")
        with(count) { words in
            other.words.withUnsafeBufferPointer { other in
                for place in words.indices {
                    let (left, taken) = (words[place], other[place])
                    words[place] = left &- taken &+ (left < taken ? modulus : 0)
                }
            }
        }
    }

    /// The words of another row.
    public mutating func set(_ other: WordRow) {
        with(other.count) { _ = $0.update(from: other.words[..<$0.count]) }
    }

    /// Marks all samples, or none.
    public mutating func mark(_ isMarked: Bool, _ count: Int) { fill(count, with: isMarked ? .max : 0) }

    /// Marks the samples whose uniform number, their random word over 2³², lies in an interval of 0...1.
    ///
    /// - Parameter parent: marks, outside of which there are to be none; nil for no such condition.
    public mutating func mark(where drawn: WordRow, isWithin interval: Range<Double>, and parent: WordRow? = nil) {
        precondition(interval.lowerBound >= 0 && interval.upperBound <= 1, "an interval of \(interval)")
        precondition(parent == nil || parent!.count == drawn.count, "\(parent!.count) marks of \(drawn.count) samples")
        let low = UInt64((interval.lowerBound * 0x1p32).rounded())
        let end = UInt64((interval.upperBound * 0x1p32).rounded())
        guard low < end else { return mark(false, drawn.count) }
        with(drawn.count) { active in
            func mark(_ parent: UnsafePointer<UInt32>?) {
                toylab_active_within(
                    drawn.count, UInt32(low), UInt32(end - 1), drawn.words, parent, active.baseAddress!)
            }
            if let parent {
                parent.words.withUnsafeBufferPointer { mark($0.baseAddress!) }
            } else {
                mark(nil)
            }
        }
    }

    /// Marks the samples that have a certain word.
    public mutating func mark(where row: WordRow, equals word: UInt32) {
        with(row.count) { toylab_active_within(row.count, word, word, row.words, nil, $0.baseAddress!) }
    }

    /// Marks samples with probability left / rest: of `rest` things a sample is still to have `left`, and this is the next.
    ///
    /// - Parameter left: at most `rest`; counted down where a sample is marked.
    /// - Source: algorithm S of Knuth, "The Art of Computer Programming", volume 2, 3.4.2.
    public mutating func mark(_ left: inout WordRow, outOf rest: Int, by drawn: WordRow) {
        precondition(left.count == drawn.count, "\(left.count) counts for \(drawn.count) samples")
        with(drawn.count) { active in
            toylab_active_chosen(drawn.count, UInt32(rest), drawn.words, &left.words, active.baseAddress!)
        }
    }

    /// Marks samples with probability scale · exp(sharpness (cos a - 1)), a being the angle between a place on the circle and
    /// the sample's own point there.
    ///
    /// - Parameters:
    ///   - points: of all samples.
    ///   - samples: those the random words are of; nil for all in order.
    public mutating func mark(
        near place: CirclePlace, _ points: CirclePoints, samples: [Int32]?, by drawn: WordRow
    ) {
        precondition((samples?.count ?? points.cosines.count) == drawn.count, "words of \(drawn.count) samples")
        with(drawn.count) { active in
            func mark(_ samples: UnsafePointer<Int32>?) {
                toylab_active_near(
                    place.form, drawn.count, samples, drawn.words, points.cosines, points.sines, active.baseAddress!)
            }
            if let samples {
                samples.withUnsafeBufferPointer { mark($0.baseAddress!) }
            } else {
                mark(nil)
            }
        }
    }

    /// Passes over the samples that are marked, in order.
    @inlinable
    public func forEachMarked(_ body: (Int) -> Void) {
        for sample in 0..<count where words[sample] != 0 { body(sample) }
    }

    /// Sets to 0 what is not marked.
    ///
    /// - Parameter row: of `Float` or `Double`, as long as this one.
    public func keep<Element>(_ row: UnsafeMutableBufferPointer<Element>) {
        precondition(row.count == count, "\(row.count) values for marks of \(count)")
        let start = UnsafeMutableRawPointer(row.baseAddress!)
        if Element.self == Float.self {
            toylab_keep_active_f32(count, words, start.assumingMemoryBound(to: Float.self))
        } else {
            precondition(Element.self == Double.self, "values of \(Element.self)")
            toylab_keep_active_f64(count, words, start.assumingMemoryBound(to: Double.self))
        }
    }
}
