#if canImport(Glibc)
    import Glibc
#endif

/// Features that have one probability, one norm and one bias.
struct FeatureGroup: Sendable {
    var count: Int
    /// p
    var probability: Double
    /// r = ‖W_i‖
    var norm: Double
    /// b
    var bias: Double

    /// Features of neighbouring frequencies, together where the logarithm of p differs by no more than `span`, with the mean of
    /// p.
    ///
    /// - Parameter probabilities: positive, most frequent first.
    static func alike(_ probabilities: ArraySlice<Double>, span: Double) -> [FeatureGroup] {
        var groups: [FeatureGroup] = []
        var start = probabilities.startIndex
        while start < probabilities.endIndex {
            let least = probabilities[start] * exp(-span) * (1 - 1e-12)
            let end = probabilities[start...].firstIndex { $0 < least } ?? probabilities.endIndex
            let mean = probabilities[start..<end].reduce(0, +) / Double(end - start)
            groups.append(FeatureGroup(count: end - start, probability: mean, norm: 1, bias: 0))
            start = end
        }
        return groups
    }
}
