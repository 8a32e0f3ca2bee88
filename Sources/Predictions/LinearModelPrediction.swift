import Theory

/// The loss of the best linear model that is to give x itself, tied or not, of independent features and fresh samples: the variances
/// beyond the m largest.
struct LinearModelPrediction: Prediction {
    let quantity = "test_loss"
    let name = "best linear model"
    let source = "principal components of independent features"

    func value(_ model: ModelSummary) -> Double? {
        let recipe = model.recipe
        guard recipe.isPlainReconstruction, recipe.activation == .identity, recipe.hiddenActivation == nil,
            recipe.hasBias, recipe.width < recipe.features
        else { return nil }
        return try? LinearModel.loss(
            variances: recipe.distribution.variances, importance: recipe.importance, width: recipe.width)
    }
}
