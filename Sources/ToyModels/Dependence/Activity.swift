public import Randomness

/// Decides which features are active in a batch, many samples at a time: what a `DependenceLaw` draws by.
///
///     start(samples, ...)                      once a batch
///     decide(feature, among, ...)              for every feature of each block, in order
///
/// A block is decided in the samples in which it occurs alone: where that is seldom, the cost follows those, not the batch. All
/// numbers are drawn from the two sources, in the same order whichever way a batch is stored.
/// - Note: a class, so that what a batch has drawn (a group's coin, the centres of samples) is there for the next feature.
public protocol Activity: AnyObject {
    /// Every feature once, in order.
    var blocks: [ActivityBlock] { get }
    /// - Parameters:
    ///   - samples: B.
    ///   - given: a feature that is active in all samples: the others are drawn given that it is. nil for samples of the law.
    func start(samples: Int, given: Int?, _ words: inout WordSource, _ uniforms: inout UniformSource)
    /// Marks the samples in which `feature` is active.
    func decide(_ feature: Int, among samples: BlockSamples, _ words: inout WordSource, into active: inout WordRow)
}

/// Features that are decided together.
public struct ActivityBlock: Sendable, Equatable {
    public let features: Range<Int>
    /// The probability that the block occurs in a sample: no feature of it is active in another.
    public let probability: Double

    /// Whether all samples are looked at; otherwise those in which it occurs are scattered over the batch.
    var isOften: Bool { probability > BatchSampler<Float>.oftenActive }
}

/// The samples that a block is decided in.
public struct BlockSamples {
    /// B, or the samples in which the block occurs.
    public let count: Int
    /// Those in which it occurs; nil for all, whether it occurs or not.
    public let occurring: [Int32]?

    init(all count: Int) { (self.count, occurring) = (count, nil) }
    init(occurring samples: [Int32]) { (count, occurring) = (samples.count, samples) }
}
