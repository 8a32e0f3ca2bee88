import CKernels

/// The uniforms of a stream, the same numbers in the same order as its own, made many at a time; and exponential numbers made of
/// such.
///
///     var source = UniformSource()
///     source.start(stream)
///     let u = source.uniform()        // == stream.uniform()
///
/// A number of one kind after some of the other comes from the next block of uniforms; what is left of the last is not used.
public struct UniformSource: Sendable {
    private static let blocks = 256

    /// Numbers made and not yet taken are `buffer[next...]`.
    @usableFromInline var buffer = [Double](repeating: 0, count: 2 * blocks)
    @usableFromInline var next = 2 * blocks
    /// Whether those are exponential.
    @usableFromInline var holdsExponentials = false
    private var key = Philox.Key()
    private var counter = Philox.Counter()

    public init() {}

    /// Goes on with the numbers of `stream`, from which an even count has been taken.
    public mutating func start(_ stream: RandomStream) {
        precondition(stream.spare == nil, "a stream in the middle of a block")
        (key, counter) = (stream.key, stream.counter)
        (next, holdsExponentials) = (buffer.count, false)
    }

    /// Uniform on the open interval (0, 1).
    @inlinable public mutating func uniform() -> Double {
        if next == buffer.count || holdsExponentials { refill(exponentials: false) }
        defer { next += 1 }
        return buffer[next]
    }

    /// Exponentially distributed, of mean 1: -ln u.
    @inlinable public mutating func exponential() -> Double {
        if next == buffer.count || !holdsExponentials { refill(exponentials: true) }
        defer { next += 1 }
        return buffer[next]
    }

    @usableFromInline mutating func refill(exponentials: Bool) {
        withUnsafeBytes(of: counter) { counter in
            withUnsafeBytes(of: key) { key in
                toylab_philox_uniforms(
                    Self.blocks, self.counter.x, counter.baseAddress!.assumingMemoryBound(to: UInt32.self),
                    key.baseAddress!.assumingMemoryBound(to: UInt32.self), &buffer)
            }
        }
        counter.x &+= UInt32(Self.blocks)
        next = 0
        holdsExponentials = exponentials
        if exponentials { toylab_exponentials(buffer.count, &buffer) }
    }
}
