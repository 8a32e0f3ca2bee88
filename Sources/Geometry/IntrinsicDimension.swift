import LinearAlgebra

#if canImport(Glibc)
    import Glibc
#endif

/// The number of dimensions that points lie in, as their distances tell: of points spread evenly over a d-dimensional surface, the
/// number within r grows as r^d.
///
/// Points that lie on several surfaces of different dimensions, as activations of sparse features do, have none: what is
/// estimated then is no average of theirs.
public enum IntrinsicDimension {
    /// From the ratios μ = r₂ / r₁ of the distances to the second and the first neighbour, which have F(μ) = 1 - μ^-d: the slope through
    /// the origin of -ln(1 - F) over ln μ, F being i / N at the i-th smallest of them, the largest tenth left out.
    ///
    /// - Parameter neighbours: two of each point at least.
    /// - Returns: nil of fewer than ten points, and of points of a grid, where ratios are 1 up to rounding.
    /// - Source: Facco et al. 2017, "Estimating the intrinsic dimension of datasets by a minimal neighborhood information".
    public static func twoNN(_ neighbours: NearestNeighbours) -> Double? {
        let (points, distances) = (neighbours.points, neighbours.distances)
        guard points >= 10, distances.columns >= 2, !neighbours.areOfGrid else { return nil }
        let ratios = (0..<points).map { distances[$0, 1] / distances[$0, 0] }.sorted()
        var (products, squares) = (0.0, 0.0)
        for (index, ratio) in ratios.prefix(points * 9 / 10).enumerated() {
            let x = log(ratio)
            products -= x * log1p(-Double(index + 1) / Double(points))
            squares += x * x
        }
        return squares > 0 ? products / squares : nil
    }

    /// The maximum of the likelihood of the distances r₁ ≤ … ≤ r_K to the K nearest neighbours, over all points:
    ///
    ///     1 / d = the mean over points of Σ_{j<K} ln(r_K / r_j) / (K - 1)
    ///
    /// - Parameter neighbours: K is how many it has of each point.
    /// - Returns: nil where K < 2, where all distances of each point are the same, and of points of a grid.
    /// - Source: Levina & Bickel 2005, "Maximum likelihood estimation of intrinsic dimension"; the mean of the inverses is MacKay &
    ///   Ghahramani's of the same year.
    public static func maximumLikelihood(_ neighbours: NearestNeighbours) -> Double? {
        let (points, distances) = (neighbours.points, neighbours.distances)
        let last = distances.columns - 1
        guard points > 0, last >= 1, !neighbours.areOfGrid else { return nil }
        var sum = 0.0
        for point in 0..<points {
            for j in 0..<last { sum += log(distances[point, last] / distances[point, j]) }
        }
        return sum > 0 ? Double(points * last) / sum : nil
    }

    /// K of `maximumLikelihood` in tables and reports.
    public static let neighbours = 20
}
