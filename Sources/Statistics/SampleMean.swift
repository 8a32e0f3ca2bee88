#if canImport(Glibc)
    import Glibc
#endif

/// The mean of independent measurements.
public struct SampleMean: Sendable, Equatable {
    /// Σ x / n
    public let value: Double
    /// Its 95% interval by Student's distribution, value ± t s / √n with n - 1 degrees of freedom; nil of one measurement.
    public let interval: ClosedRange<Double>?

    /// Half the width of the 95% interval of a mean over thousands of samples, in its standard errors.
    public static let standardErrorsOfMany = 1.96

    /// - Returns: nil where there are none.
    public init?(_ measurements: [Double]) {
        guard !measurements.isEmpty else { return nil }
        let count = Double(measurements.count)
        // Rounding does not carry it beyond them.
        let mean = min(max(measurements.reduce(0, +) / count, measurements.min()!), measurements.max()!)
        value = mean
        guard measurements.count > 1 else {
            interval = nil
            return
        }
        let squares = measurements.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let error = (squares / (count - 1) / count).squareRoot()
        let half = error * Quantile.studentTwoSided(confidence: 0.95, degreesOfFreedom: count - 1)
        interval = mean - half...mean + half
    }

    /// The geometric mean of numbers above 0, exp(Σ ln x / n), with the ends of the interval of the mean logarithm.
    ///
    /// - Returns: nil where there are none.
    public init?(geometric measurements: [Double]) {
        guard let logarithms = SampleMean(measurements.map { log($0) }) else { return nil }
        value = exp(logarithms.value)
        interval = logarithms.interval.map { exp($0.lowerBound)...exp($0.upperBound) }
    }
}
