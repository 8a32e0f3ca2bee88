#if canImport(Glibc)
    import Glibc
#endif

/// How two settings differ: the ratio y / y' of pairs of the same x and seed, with 95% intervals.
///
/// At one x the interval is the paired t interval of ln y - ln y'. Over all x, and for the power law of the ratio, it comes
/// from the scatter of pairs about their mean at each x (`ReplicateScatter`), which few pairs at each x settle better.
/// What a pair has in common, such as its samples, is in neither ratio nor interval.
public struct PairedRatios: Sendable, Equatable {
    /// A geometric mean of ratios, and the ends of its 95% interval.
    public struct Estimate: Sendable, Equatable {
        public let value, low, high: Double
        public let pairs: Int

        fileprivate init(logarithm: Double, error: Double, freedom: Double, pairs: Int) {
            let half = Quantile.studentTwoSided(confidence: 0.95, degreesOfFreedom: freedom) * error
            (value, low, high) = (exp(logarithm), exp(logarithm - half), exp(logarithm + half))
            self.pairs = pairs
        }
    }

    public struct Ratio: Sendable, Equatable {
        public let x: Double
        public let estimate: Estimate
    }

    /// In the order of x, at each that has two pairs.
    public let ratios: [Ratio]
    /// Every x counts alike.
    public let overall: Estimate
    /// The power law of the ratio: its exponent is the difference of the two exponents. nil for fewer than five x.
    public let law: PowerLawFit?

    /// - Parameter pairs: x, y and y', positive.
    /// - Returns: nil where no x has two pairs, or all that it has are equal, or a value is not positive and finite.
    public init?(_ pairs: [(x: Double, y: Double, other: Double)]) {
        guard pairs.allSatisfy({ [$0.x, $0.y, $0.other].allSatisfy { $0 > 0 && $0.isFinite } }),
            let scatter = ReplicateScatter(x: pairs.map(\.x), y: pairs.map { log($0.y / $0.other) })
        else { return nil }
        ratios = scatter.positions.filter { $0.count > 1 }.map { position in
            let error = (position.variance / Double(position.count)).squareRoot()
            return Ratio(
                x: position.x,
                estimate: Estimate(
                    logarithm: position.mean, error: error, freedom: position.freedom, pairs: position.count))
        }
        let mean = scatter.mean()
        overall = Estimate(
            logarithm: mean.value, error: mean.standardError, freedom: mean.freedom, pairs: pairs.count)
        law = PowerLawFit(points: pairs.map { ($0.x, $0.y / $0.other) })
    }
}
