import Measures
import Theory

/// The largest overlap that random directions have on average, the sign counted.
struct RandomMaximumPrediction: OverlapPrediction {
    static let measure = "max_overlap"
    let name = "random directions, expected maximum"
    let source = randomDirectionsSource
    let subset: FeatureSubset

    init(over subset: FeatureSubset) { self.subset = subset }

    func value(directions k: Int, dimension m: Int) -> Double? { ExpectedMaxima.signed(directions: k, dimension: m) }
}
