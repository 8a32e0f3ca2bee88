#if canImport(Glibc)
    import Glibc
#endif

/// The purpose of a stream. Streams of different purposes never share numbers.
public enum StreamPurpose: UInt32, Sendable {
    case initialization = 1
    case training = 2
    case evaluation = 3
    case runOrder = 4
    case gradientCheck = 6
    case packing = 7
    case recovery = 8
    case trainingSet = 9
    case epoch = 10
    case optimizer = 11
}

/// A named, reproducible stream of random numbers.
///
///     var stream = RandomStream(seed: 2026, run: 0x5EED, purpose: .training, step: 17)
///     let u = stream.uniform()
///
/// The key is derived from (seed, run, purpose); the counter holds (step, block). So step 17 of a run can be redrawn
/// without drawing steps 1 to 16, and no two runs share a stream.
public struct RandomStream: RandomNumberGenerator, Sendable {
    @usableFromInline let key: Philox.Key
    @usableFromInline var counter: Philox.Counter
    /// The second half of the last block, while it is unused.
    @usableFromInline var spare: UInt64?

    /// - Parameters:
    ///   - seed: the experiment's seed.
    ///   - run: 64 bits that name the run, or whatever else the numbers belong to.
    ///   - step: a part of the stream that holds 2³³ numbers of its own.
    public init(seed: UInt64, run: UInt64, purpose: StreamPurpose, step: UInt64 = 0) {
        let derived = Philox.block(
            counter: Philox.Counter(
                UInt32(truncatingIfNeeded: run), UInt32(truncatingIfNeeded: run >> 32), purpose.rawValue, 0),
            key: Philox.Key(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32)))
        key = Philox.Key(derived[0], derived[1])
        counter = Philox.Counter(0, 0, UInt32(truncatingIfNeeded: step), UInt32(truncatingIfNeeded: step >> 32))
    }

    /// The next 64 random bits: half a block.
    @inlinable public mutating func next() -> UInt64 {
        if let second = spare {
            spare = nil
            return second
        }
        let block = Philox.block(counter: counter, key: key)
        counter.x &+= 1
        spare = UInt64(block.w) << 32 | UInt64(block.z)
        return UInt64(block.y) << 32 | UInt64(block.x)
    }

    /// Uniform on the open interval (0, 1), with 53 bits: never 0 and never 1, so its logarithm is finite.
    @inlinable public mutating func uniform() -> Double { (Double(next() >> 12) + 0.5) * 0x1p-52 }

    /// Standard normal, by the method of Box & Muller 1958; the sine of the pair is not used.
    public mutating func normal() -> Double {
        let radius = (-2 * log(uniform())).squareRoot()
        return radius * cos(2 * Double.pi * uniform())
    }
}
