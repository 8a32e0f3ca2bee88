import Randomness

/// The order in which a fixed training set of T samples is gone through, B at a time, each once an epoch.
///
///     step s = 1, 2, …  takes the places (s - 1) B ..< s B of  π_0 π_1 π_2 …
///
/// with a permutation π_e of its own for every epoch, which follow one another without a gap: where B does not divide T, the rest
/// of an epoch and the beginning of the next make one batch. Where B = T every step has all samples, in their order. The samples of a
/// step follow from the keys and its number alone.
public struct EpochOrder: Sendable {
    private let seed, run: UInt64
    private let count, batchSize: Int
    /// The epoch whose permutation is at hand.
    private var epoch = -1
    private var permutation: Permutation
    /// Those of the last step.
    private var chosen: [Int32]

    /// - Precondition: 1 ≤ B ≤ T.
    public init(samples count: Int, batchSize: Int, seed: UInt64, run: UInt64) {
        precondition(batchSize > 0 && batchSize <= count, "batches of \(batchSize) of \(count) samples")
        (self.seed, self.run, self.count, self.batchSize) = (seed, run, count, batchSize)
        permutation = Permutation(of: count)
        chosen = Array(permutation.numbers.prefix(batchSize))
    }

    /// Whether each step has all samples.
    public var isFullBatch: Bool { batchSize == count }

    /// The numbers of a step's samples, from 0 on.
    ///
    /// - Complexity: O(B), and O(T) once an epoch.
    public mutating func samples(ofStep step: Int) -> [Int32] {
        guard !isFullBatch else { return chosen }
        var (current, place) = ((step - 1) * batchSize).quotientAndRemainder(dividingBy: count)
        var filled = 0
        while filled < batchSize {
            permute(current)
            let taken = min(batchSize - filled, count - place)
            chosen.replaceSubrange(filled..<filled + taken, with: permutation.numbers[place..<place + taken])
            filled += taken
            (current, place) = (current + 1, 0)
        }
        return chosen
    }

    private mutating func permute(_ wanted: Int) {
        guard wanted != epoch else { return }
        epoch = wanted
        permutation.draw(from: RandomStream(seed: seed, run: run, purpose: .epoch, step: UInt64(wanted)))
    }
}
