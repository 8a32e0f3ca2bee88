/// How often overlaps c_ij = w_i · w_j of pairs i < j fall into bins of equal width between -1 and 1.
public struct OverlapHistogram: Sendable, Equatable {
    /// Pairs in each bin. A bin holds its lower edge; the last one holds 1 too.
    public let counts: [Int]

    /// The edges of a bin.
    public func edges(_ bin: Int) -> (low: Double, high: Double) {
        let half = Double(counts.count) / 2
        return (Double(bin) / half - 1, Double(bin + 1) / half - 1)
    }

    /// - Complexity: O(n² m) time, as for `Overlaps`.
    public init(_ set: Directions, bins: Int = 80) {
        precondition(bins > 0, "\(bins) bins")
        var counts = [Int](repeating: 0, count: bins)
        set.forEachOverlap(poll: { () throws(Never) in }) { row in
            for c in row {
                // Rounding can leave the overlap of a direction and its copy next to 1.
                counts[min(bins - 1, max(0, Int(((c + 1) * Double(bins) / 2).rounded(.down))))] += 1
            }
        }
        self.counts = counts
    }
}
