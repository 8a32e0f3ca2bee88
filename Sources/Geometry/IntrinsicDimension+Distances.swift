public import Randomness

#if canImport(Glibc)
    import Glibc
#endif

extension IntrinsicDimension {
    /// The mean of `twoNN` over neighbourhoods of 128 points, those of every so-many-th point: on surfaces that cross, dimensions of parts.
    ///
    /// - Returns: nil of fewer than 128 points, or where a neighbourhood has no dimension.
    /// - Source: "Less is More: Local Intrinsic Dimensions of Contextual Language Models" (arXiv 2506.01034).
    public static func localTwoNN(_ points: PointDistances) -> Double? {
        guard points.count >= neighbourhood else { return nil }
        let centres = stride(from: 0, to: points.count, by: max(1, points.count / neighbourhoods))
        let found = centres.map { twoNN(NearestNeighbours(rows: points.nearest(neighbourhood, to: $0), count: 2)) }
        let known = found.compactMap(\.self)
        return known.count == found.count ? known.reduce(0, +) / Double(known.count) : nil
    }

    /// From the length L of the shortest tree through k points drawn from all: L ∝ k^(1 - 1/d). The slope of ln L, the median of seven
    /// draws, over ln k = ln 50, ln 90, …, ln 490 as far as a half of the points goes; the mean of d over three such lines.
    ///
    /// - Parameter stream: the random numbers of each draw of points, by its number.
    /// - Returns: nil of fewer than 260 points, or where a slope is 1 or more.
    /// - Source: the persistent-homology dimension of "Intrinsic Dimension Estimation for Robust Detection of AI-Generated Texts"
    ///   (arXiv 2306.04723), whose connected components live for the edges of that tree.
    public static func persistentHomology(_ points: PointDistances, from stream: (_ draw: UInt64) -> RandomStream)
        -> Double?
    {
        let sizes = Array(stride(from: 50, to: min(512, points.count / 2 + 1), by: 40))
        guard sizes.count >= 3 else { return nil }
        var permutation = Permutation(of: points.count)
        var draw: UInt64 = 0
        func length(_ size: Int) -> Double {
            let lengths = (0..<7).map { _ in
                permutation.draw(from: stream(draw))
                draw += 1
                return points.treeLength(permutation.numbers.prefix(size).map(Int.init))
            }
            return lengths.sorted()[3]
        }
        var sum = 0.0
        for _ in 0..<3 {
            let slope = slope(sizes.map { log(Double($0)) }, sizes.map { log(length($0)) })
            guard slope < 1 else { return nil }
            sum += 1 / (1 - slope)
        }
        return sum / 3
    }

    /// Points of a neighbourhood of `localTwoNN`, and how many it takes.
    static let neighbourhood = 128
    private static let neighbourhoods = 32

    private static func slope(_ x: [Double], _ y: [Double]) -> Double {
        let (meanX, meanY) = (x.reduce(0, +) / Double(x.count), y.reduce(0, +) / Double(y.count))
        let (products, squares) = zip(x, y).reduce((0.0, 0.0)) { sums, point in
            (sums.0 + (point.0 - meanX) * (point.1 - meanY), sums.1 + (point.0 - meanX) * (point.0 - meanX))
        }
        return products / squares
    }
}
