import Measures
import Theory

/// The mean square overlap of random directions.
struct RandomMeanSquarePrediction: OverlapPrediction {
    static let measure = "mean_square_overlap"
    let name = "random directions 1/m"
    let source = randomDirectionsSource
    let subset: FeatureSubset

    init(over subset: FeatureSubset) { self.subset = subset }

    func value(directions k: Int, dimension m: Int) -> Double? { try? RandomDirections.meanSquare(dimension: m) }
}
