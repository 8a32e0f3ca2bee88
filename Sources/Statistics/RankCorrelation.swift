/// Spearman's rank correlation: Pearson's of the ranks, those of equal values their mean.
///
/// - Source: Spearman 1904, "The Proof and Measurement of Association between Two Things".
public enum RankCorrelation {
    /// From -1, where one falls as the other rises, to 1.
    ///
    /// - Returns: nil of fewer than two pairs, or where all values of one side are equal.
    /// - Complexity: O(n log n).
    public static func value(_ pairs: [(Double, Double)]) -> Double? {
        let (x, y) = (ranks(pairs.map(\.0)), ranks(pairs.map(\.1)))
        let mean = Double(pairs.count + 1) / 2
        func product(_ a: [Double], _ b: [Double]) -> Double {
            zip(a, b).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - mean) }
        }
        let scale = (product(x, x) * product(y, y)).squareRoot()
        return scale > 0 ? product(x, y) / scale : nil
    }

    /// From 1 on.
    private static func ranks(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var ranks = Array(repeating: 0.0, count: values.count)
        var first = 0
        while first < order.count {
            let end = order[first...].firstIndex { values[$0] != values[order[first]] } ?? order.count
            for place in order[first..<end] { ranks[place] = Double(first + end + 1) / 2 }
            first = end
        }
        return ranks
    }
}
