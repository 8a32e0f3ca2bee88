#if canImport(Glibc)
    import Glibc
#endif

/// y = prefactor · x^-exponent, fitted as a line in ln y against ln x, with a 95% interval for the exponent.
///
/// The exponent is positive for a falling law. Where points share an x, the interval is that of the least-squares slope
/// over these x under other random numbers, by the scatter of the replicates: it does not say that the points lie on a
/// line, which `lackOfFit` judges. Where none do, it is the t interval of the line, which takes every departure from it
/// for noise.
public struct PowerLawFit: Sendable, Equatable {
    /// The source of the noise that an interval is made from, and the word that tables have for it.
    public enum IntervalSource: String, Sendable {
        /// The scatter of points that share an x.
        case replicates
        /// The scatter about the line.
        case positions = "widths"
    }

    public let exponent: Double
    /// Least squares: from the scatter about the line, lack of fit included.
    public let exponentStandardError: Double
    /// From the scatter of replicates; nil where there are none.
    public let exponentStandardErrorOfReplicates: Double?
    /// The ends of the 95% interval.
    public let exponentLow: Double
    public let exponentHigh: Double
    public let intervalSource: IntervalSource
    /// The chance of points as far from a line as these, if a power law is the truth; nil where there are no replicates.
    public let lackOfFit: Double?
    /// -Δ ln y / Δ ln x between neighbouring x, of the means of ln y there.
    public let localSlopes: [Double]
    public let prefactor: Double
    public let rSquared: Double
    /// The exponent without the points of the smallest x, and without those of the largest: how much hangs on one end.
    public let exponentWithoutSmallest: Double
    public let exponentWithoutLargest: Double
    private let line: LineFit

    /// Fewer distinct x than this leave no honest interval.
    public static let fewestPositions = 5
    /// A power law is given up where its lack of fit is less likely than this.
    public static let rejection = 0.05

    /// - Parameter points: x and y, positive; several points may share an x (replicates).
    /// - Returns: nil where there are fewer than five distinct x, or a value that is not positive and finite.
    /// - Complexity: O(n + k²) for k distinct x.
    public init?(points: [(x: Double, y: Double)]) {
        guard points.allSatisfy({ $0.x > 0 && $0.y > 0 && $0.x.isFinite && $0.y.isFinite }),
            Set(points.map(\.x)).count >= Self.fewestPositions
        else { return nil }
        let x = points.map { log($0.x) }
        let y = points.map { log($0.y) }
        guard let line = LineFit(x: x, y: y), let first = x.min(), let last = x.max(),
            let withoutSmallest = Self.line(x, y, without: first), let withoutLargest = Self.line(x, y, without: last)
        else { return nil }
        let scatter = ReplicateScatter(x: x, y: y)
        let ofReplicates = scatter?.slopeError()
        let (error, freedom) = ofReplicates ?? (line.slopeStandardError, Double(x.count - 2))
        let half = Quantile.studentTwoSided(confidence: 0.95, degreesOfFreedom: freedom) * error
        self.line = line
        exponent = -line.slope
        exponentStandardError = line.slopeStandardError
        exponentStandardErrorOfReplicates = ofReplicates?.standardError
        exponentLow = -line.slope - half
        exponentHigh = -line.slope + half
        intervalSource = scatter == nil ? .positions : .replicates
        lackOfFit = scatter?.lackOfFit(of: line)
        localSlopes = Self.localSlopes(points)
        prefactor = exp(line.intercept)
        rSquared = line.rSquared
        exponentWithoutSmallest = -withoutSmallest.slope
        exponentWithoutLargest = -withoutLargest.slope
    }

    /// The root of the mean squared distance of ln y from the best line of another exponent: about the relative error of
    /// such a law.
    public func deviation(exponent: Double) -> Double {
        let change = exponent - self.exponent
        return (line.meanSquareResidual + change * change * line.meanSquareSpread).squareRoot()
    }

    /// -Δ ln y / Δ ln x between neighbouring x, of the means of ln y there; x and y above 0.
    public static func localSlopes(_ points: [(x: Double, y: Double)]) -> [Double] {
        let positions = Dictionary(grouping: points) { $0.x }.sorted { $0.key < $1.key }
        let means = positions.map { x, points -> (x: Double, y: Double) in
            let sum = points.reduce(0.0) { $0 + log($1.y) }
            return (log(x), sum / Double(points.count))
        }
        return zip(means, means.dropFirst()).map { -($1.y - $0.y) / ($1.x - $0.x) }
    }

    private static func line(_ x: [Double], _ y: [Double], without end: Double) -> LineFit? {
        let kept = x.indices.filter { x[$0] != end }
        return LineFit(x: kept.map { x[$0] }, y: kept.map { y[$0] })
    }
}
