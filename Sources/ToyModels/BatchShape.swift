#if canImport(Glibc)
    import Glibc
#endif

/// The average batch of a data law.
public struct BatchShape: Sendable {
    /// n
    public let features: Double
    /// U, the features active somewhere in it.
    public let active: Double
    public let nonZeros: Double
    /// Samples with an active feature.
    public let rows: Double
    /// Values that are decided sample by sample, those of the features active often, and the non-zeros of the others: see
    /// `BatchSampler`.
    public let rowByRow, scattered: Double

    /// - Complexity: O(n).
    public init(_ distribution: FeatureDistribution, batchSize: Int) {
        let batch = Double(batchSize)
        // ln of the probability that each feature stays silent in a sample.
        let silences = distribution.probabilities.map { log1p(-min($0, 1 - 1e-12)) }
        features = Double(distribution.featureCount)
        active = silences.reduce(0) { $0 - expm1(batch * $1) }
        nonZeros = batch * distribution.activationDensity
        rows = -batch * expm1(silences.reduce(0, +))
        let often = distribution.probabilities.filter { $0 > BatchSampler<Float>.oftenActive }
        rowByRow = batch * Double(often.count)
        scattered = nonZeros - batch * often.reduce(0, +)
    }
}
