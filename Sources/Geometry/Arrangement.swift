/// How a set of directions is arranged, in a few numbers.
public struct Arrangement: Sendable, Equatable {
    /// How many directions there are.
    public let directions: Int
    /// m
    public let dimension: Int
    /// nil for fewer than two directions.
    public let overlaps: Overlaps?
    /// The mean over directions of Σ_{j≠i} (w_i · W_j)².
    public let meanInterference: Double
    /// The mean of D_i.
    public let meanDimensionality: Double
    /// Σ D_i, at most min(n, m): the dimensions that are used.
    public let totalDimensionality: Double
    /// ‖W‖_F² / m
    /// - Source: Elhage et al. 2022, "Toy Models of Superposition".
    public let featuresPerDimension: Double

    /// D* = m / ‖W‖_F²
    public var dimensionsPerFeature: Double { 1 / featuresPerDimension }

    /// - Parameter poll: called for every few megabytes of overlaps; what it throws ends the work.
    /// - Complexity: O(n² m).
    public init<Failure: Error>(_ set: Directions, poll: () throws(Failure) -> Void) throws(Failure) {
        let interference = try Interference(set, poll: poll)
        directions = set.count
        dimension = set.dimension
        overlaps = try Overlaps(set, poll: poll)
        let count = Double(set.count)
        meanInterference = interference.interference.reduce(0, +) / count
        totalDimensionality = interference.dimensionality.reduce(0, +)
        meanDimensionality = totalDimensionality / count
        featuresPerDimension = set.norms.reduce(0) { $0 + $1 * $1 } / Double(set.dimension)
    }
    public init(_ set: Directions) { self.init(set, poll: { () throws(Never) in }) }
}
