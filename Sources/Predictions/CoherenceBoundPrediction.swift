import Measures
import Theory

/// The least coherence (largest absolute overlap) that directions can have, by the bound of one name, where it is the
/// strongest.
struct CoherenceBoundPrediction: OverlapPrediction {
    static let measure = "max_abs_overlap"
    let name: String
    let source = "strongest of Welch, orthoplex, Levenshtein"
    let isLowerBound = true
    let subset: FeatureSubset

    init(_ name: String, over subset: FeatureSubset) { (self.name, self.subset) = (name, subset) }

    func value(directions k: Int, dimension m: Int) -> Double? {
        (try? OverlapBounds.strongest(directions: k, dimension: m)).flatMap { $0.name == name ? $0.value : nil }
    }
}
