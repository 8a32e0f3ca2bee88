import Measures
import ToyModels
import Training

/// The movement of features with the width, of untied weights under SGD: in the neural tangent parametrisation it falls as m^-1/2, in
/// the maximal-update one it does not fall. The theorems are of a fixed number of features and steps and an infinite width: it speaks
/// of models as wide as they have features, or wider.
struct MovementExponent: ExponentPrediction {
    let quantities = [FeatureMovementMeasure.name]
    let name: String
    let source = "Yang & Hu 2021"
    private let start, rate: Double

    static let all = [
        MovementExponent(name: "neural tangent", start: 0.25, rate: 0.5),
        MovementExponent(name: "maximal update", start: 0.5, rate: 0),
    ]

    func exponent(_ models: ModelClass) -> Double? {
        let recipes = models.recipes
        let isMeant =
            !recipes.isEmpty
            && recipes.allSatisfy { recipe in
                (recipe.optimizer as? SGD)?.hasMomentum == false && !recipe.isTied && recipe.hiddenActivation == nil
                    && recipe.width >= recipe.features && !recipe.isNested && recipe.learningRate.widthExponent == rate
                    && [recipe.directionsStart, recipe.encoderStart].allSatisfy { law in
                        (law.map { ($0 as? ScaledNormalStart)?.widthExponent } ?? 0.5) == start
                    }
            }
        return isMeant ? rate : nil
    }
}
