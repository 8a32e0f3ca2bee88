public import LinearAlgebra
import Randomness

/// A fixed training set: T samples that a model is trained on again and again.
///
///     var set = TrainingSet<Float>(distribution, samples: 2000, seed: 1, run: key)
///     var order = EpochOrder(samples: 2000, batchSize: 100, seed: 1, run: key)
///     set.fill(batch, with: order.samples(ofStep: 1))
///
/// The samples follow from the law, their number and the keys.
public struct TrainingSet<Element: Scalar> {
    public let rows: SparseRows<Element>
    /// nil where samples are their own targets.
    public let target: (any TargetLaw)?
    private var gathering = SparseRowsGathering<Element>()
    /// The same samples with every entry stored, once they are asked for like that.
    private var dense: DenseBatch<Element>?

    /// - Parameter target: nil where samples are their own targets.
    public init(_ rows: SparseRows<Element>, target: (any TargetLaw)? = nil) {
        (self.rows, self.target) = (rows, target)
    }

    /// - Parameters:
    ///   - samples: T.
    ///   - run: names the training whose set it is.
    /// - Complexity: O(n + T + non-zeros), and O(T) for each feature that is often active.
    public init(_ distribution: FeatureDistribution, samples: Int, seed: UInt64, run: UInt64) {
        var sampler = BatchSampler<Element>(distribution, sampleCount: samples)
        self.init(
            sampler.rows(from: RandomStream(seed: seed, run: run, purpose: .trainingSet)), target: distribution.target)
    }

    /// `batch` becomes the chosen samples with their targets.
    ///
    /// - Parameter chosen: numbers of samples, from 0 on.
    /// - Complexity: O(n + B + non-zeros of these).
    public mutating func fill(_ batch: SparseBatch<Element>, with chosen: [Int32]) {
        gathering.gather(chosen, of: rows, into: batch)
        batch.setTargets(law)
    }

    /// The same samples with every entry stored.
    ///
    /// - Complexity: O(n B), and O(n T) the first time.
    public mutating func fill(_ batch: DenseBatch<Element>, with chosen: [Int32]) {
        let all = dense ?? DenseBatch(rows)
        dense = all
        batch.gather(chosen, of: all)
        batch.setTargets(law)
    }

    private var law: ((UnsafeMutableBufferPointer<Element>) -> Void)? { target.map { law in { law.apply(to: $0) } } }
}
