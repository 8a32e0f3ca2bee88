import Theory
import ToyModels

/// The better of the two simple solutions of two features in one dimension, for the models they were worked out for: tied
/// weights, ReLU with a bias, values U(0, 1), one density for both.
struct TwoFeaturesPrediction: Prediction {
    let quantity = "test_loss"
    let name = "the better of dropping one feature and an antipodal pair"
    let source = "after Elhage et al. 2022"

    func value(_ model: ModelSummary) -> Double? {
        let recipe = model.recipe
        let probabilities = recipe.distribution.probabilities
        guard recipe.features == 2, recipe.width == 1, recipe.isTied, recipe.activation == .relu, recipe.hasBias,
            let values = recipe.distribution.values as? UniformValues, values.support == 0...1,
            recipe.distribution.target == nil, probabilities[0] == probabilities[1]
        else { return nil }
        let importance = recipe.importance ?? [1, 1]
        return min(
            TwoFeatures.lossOfDropping(density: probabilities[0], importances: importance[0], importance[1]),
            TwoFeatures.lossOfAntipodalPair(density: probabilities[0], importances: importance[0], importance[1]))
    }
}
