import Measures
import Theory

/// The least largest overlap that directions can have, the sign counted.
struct RankinPrediction: OverlapPrediction {
    static let measure = "max_overlap"
    let name = "Rankin bound"
    let source = "Rankin 1955"
    let isLowerBound = true
    let subset: FeatureSubset

    init(over subset: FeatureSubset) { self.subset = subset }

    func value(directions k: Int, dimension m: Int) -> Double? {
        try? OverlapBounds.rankin(directions: k, dimension: m)
    }
}
