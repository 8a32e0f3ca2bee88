import Measures
import Theory

/// The least mean square overlap that directions can have.
struct WelchPrediction: OverlapPrediction {
    static let measure = "mean_square_overlap"
    let name = "Welch bound"
    let source = "Welch 1974"
    let isLowerBound = true
    let subset: FeatureSubset

    init(over subset: FeatureSubset) { self.subset = subset }

    func value(directions k: Int, dimension m: Int) -> Double? {
        try? WelchBound.meanSquare(directions: k, dimension: m)
    }
}
