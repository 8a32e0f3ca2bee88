#if canImport(Glibc)
    import Glibc
#endif

/// The average batch of a data law. Where features are active together, the same number of non-zeros lies in fewer samples,
/// `rows`.
public struct BatchShape: Sendable {
    /// n
    public let features: Double
    /// U, the features active somewhere in it.
    public let active: Double
    public let nonZeros: Double
    /// Samples with an active feature.
    public let rows: Double
    /// Entries that are decided sample by sample, and the non-zeros of features that are not often active: see `BatchSampler`.
    public let rowByRow, scattered: Double
    public let isDependent: Bool

    /// - Complexity: O(n); of features on a circle O(n) for each of some dozen centres.
    public init(_ distribution: FeatureDistribution, batchSize: Int) {
        let batch = Double(batchSize)
        // ln of the probability that each feature stays silent in a sample.
        let silences = distribution.probabilities.map { log1p(-min($0, 1 - 1e-12)) }
        features = Double(distribution.featureCount)
        active = silences.reduce(0) { $0 - expm1(batch * $1) }
        nonZeros = batch * distribution.activationDensity
        isDependent = distribution.dependence != nil
        let isOften = { (p: Double) in p > BatchSampler<Float>.oftenActive }
        if let dependence = distribution.dependence {
            rows = batch * (1 - dependence.emptyProbability(distribution.probabilities))
            let blocks = dependence.activity(distribution.probabilities).blocks
            rowByRow = batch * Double(blocks.filter(\.isOften).reduce(0) { $0 + $1.features.count })
        } else {
            rows = -batch * expm1(silences.reduce(0, +))
            rowByRow = batch * Double(distribution.probabilities.count(where: isOften))
        }
        scattered = nonZeros - batch * distribution.probabilities.filter(isOften).reduce(0, +)
    }
}
