import Measures
import Theory

/// The largest absolute overlap that random directions have on average.
struct RandomCoherencePrediction: OverlapPrediction {
    static let measure = "max_abs_overlap"
    let name = "random directions, expected maximum"
    let source = randomDirectionsSource
    let subset: FeatureSubset

    init(over subset: FeatureSubset) { self.subset = subset }

    func value(directions k: Int, dimension m: Int) -> Double? { ExpectedMaxima.absolute(directions: k, dimension: m) }
}
