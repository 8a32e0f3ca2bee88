import CKernels

/// The uniforms of a stream, the same numbers in the same order as its own, made many at a time.
///
///     var source = UniformSource()
///     source.start(stream)
///     let u = source.uniform()        // == stream.uniform()
public struct UniformSource: Sendable {
    private static let blocks = 256

    /// Numbers made and not yet taken are `buffer[next...]`.
    @usableFromInline var buffer = [Double](repeating: 0, count: 2 * blocks)
    @usableFromInline var next = 2 * blocks
    private var key = Philox.Key()
    private var counter = Philox.Counter()

    public init() {}

    /// Goes on with the numbers of `stream`, from which an even count has been taken.
    public mutating func start(_ stream: RandomStream) {
        precondition(stream.spare == nil, "a stream in the middle of a block")
        (key, counter) = (stream.key, stream.counter)
        next = buffer.count
    }

    /// Uniform on the open interval (0, 1).
    @inlinable public mutating func uniform() -> Double {
        if next == buffer.count { refill() }
        defer { next += 1 }
        return buffer[next]
    }

    @usableFromInline mutating func refill() {
        withUnsafeBytes(of: counter) { counter in
            withUnsafeBytes(of: key) { key in
                toylab_philox_uniforms(
                    Self.blocks, self.counter.x, counter.baseAddress!.assumingMemoryBound(to: UInt32.self),
                    key.baseAddress!.assumingMemoryBound(to: UInt32.self), &buffer)
            }
        }
        counter.x &+= UInt32(Self.blocks)
        next = 0
    }
}
