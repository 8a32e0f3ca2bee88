/// The 95% interval of a fitted slope, by the studentised residual bootstrap.
///
/// Residuals, scaled up by their leverage, are drawn anew with replacement about the fitted line; each resampled fit
/// gives t* = (slope* - slope) / standard error*, and the interval is
/// [slope - t*(0.975) se, slope - t*(0.025) se]. Dividing by each resample's own standard error is what keeps the
/// coverage near 95% for the six or so widths of a sweep, where taking the percentiles of slope* covers about 85%.
/// - Source: Davison & Hinkley 1997, "Bootstrap Methods and their Application", sections 6.2 and 2.4.
struct SlopeBootstrap {
    let line: LineFit
    let x: [Double]
    let y: [Double]

    func interval(resamples: Int, using generator: inout some RandomNumberGenerator) -> ClosedRange<Double> {
        let residuals = modifiedResiduals()
        let fitted = x.map(line.value(at:))
        guard line.slopeStandardError > 0 else { return line.slope...line.slope }
        var statistics: [Double] = []
        statistics.reserveCapacity(resamples)
        for _ in 0..<resamples {
            let drawn = fitted.map { $0 + residuals.randomElement(using: &generator)! }
            guard let fit = LineFit(x: x, y: drawn), fit.slopeStandardError > 0 else { continue }
            statistics.append((fit.slope - line.slope) / fit.slopeStandardError)
        }
        statistics.sort()
        guard let low = Self.quantile(0.025, of: statistics), let high = Self.quantile(0.975, of: statistics) else {
            return line.slope...line.slope
        }
        return (line.slope - high * line.slopeStandardError)...(line.slope - low * line.slopeStandardError)
    }

    /// r_i / √(1 - h_i), centred, with the leverage h_i = 1/n + (x_i - x̄)² / Σ (x - x̄)².
    private func modifiedResiduals() -> [Double] {
        let count = Double(x.count)
        let mean = x.reduce(0, +) / count
        let spread = x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let scaled = zip(x, y).map { x, y in
            let leverage = 1 / count + (x - mean) * (x - mean) / spread
            return (y - line.value(at: x)) / max(1e-12, 1 - leverage).squareRoot()
        }
        let centre = scaled.reduce(0, +) / count
        return scaled.map { $0 - centre }
    }

    /// The quantile of sorted values, linear between order statistics.
    static func quantile(_ q: Double, of sorted: [Double]) -> Double? {
        guard !sorted.isEmpty else { return nil }
        let place = q * Double(sorted.count - 1)
        let below = Int(place)
        guard below + 1 < sorted.count else { return sorted[below] }
        return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
    }
}
