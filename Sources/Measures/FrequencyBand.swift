/// Features in three bands that make up about a third of all activity each, from the most frequent on.
///
///     F_i = Σ p_j over the features j before i, over Σ p        head: F_i < 0.33,  mid: 0.33 ≤ F_i < 0.67,  tail: the others
///
/// Features of one frequency come in the order of their numbers. The most frequent feature is in the head, however frequent it is.
/// - Source: "Same Architecture, Different Capacity", arXiv 2605.21803, of tokens.
public enum FrequencyBand: String, CaseIterable, Sendable {
    case head, mid, tail

    /// The features of the band, from 0, by falling frequency.
    public func members(_ probabilities: [Double]) -> [Int] {
        let total = probabilities.reduce(0, +)
        let order = probabilities.indices.sorted {
            probabilities[$0] == probabilities[$1] ? $0 < $1 : probabilities[$0] > probabilities[$1]
        }
        var before = 0.0
        return order.filter { feature in
            defer { before += probabilities[feature] }
            return Self.band(before / total) == self
        }
    }

    /// - Parameter share: F_i; sums that rounding leaves next to a limit have reached it.
    private static func band(_ share: Double) -> FrequencyBand {
        share < 0.33 - rounding ? .head : share < 0.67 - rounding ? .mid : .tail
    }

    private static let rounding = 1e-9

    var words: String { "over the features of the \(rawValue) of the frequencies" }
}
