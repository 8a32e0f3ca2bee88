/// Philox 4x32 with ten rounds: a counter-based generator. The same key and counter always give the same four words,
/// so any part of a stream can be drawn alone and in any order.
///
/// - Source: Salmon, Moraes, Dror & Shaw 2011, "Parallel Random Numbers: As Easy as 1, 2, 3", and the known answers
///   of its Random123 library.
public enum Philox {
    public typealias Counter = SIMD4<UInt32>
    public typealias Key = SIMD2<UInt32>

    /// The block of four random words at `counter`.
    @inlinable public static func block(counter: Counter, key: Key) -> Counter {
        var (c0, c1, c2, c3) = (counter.x, counter.y, counter.z, counter.w)
        var (k0, k1) = (key.x, key.y)
        for _ in 0..<10 {
            let product0 = UInt64(c0) &* 0xD251_1F53
            let product1 = UInt64(c2) &* 0xCD9E_8D57
            (c0, c2) = (
                UInt32(truncatingIfNeeded: product1 >> 32) ^ c1 ^ k0,
                UInt32(truncatingIfNeeded: product0 >> 32) ^ c3 ^ k1
            )
            c1 = UInt32(truncatingIfNeeded: product1)
            c3 = UInt32(truncatingIfNeeded: product0)
            k0 &+= 0x9E37_79B9
            k1 &+= 0xBB67_AE85
        }
        return Counter(c0, c1, c2, c3)
    }
}
