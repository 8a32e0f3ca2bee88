import LinearAlgebra
import Theory

/// The loss of the best linear model that is to give fresh samples back, tied or not: the variances of the principal components beyond
/// the m largest.
///
/// The components of independent features are the features themselves. Those of dependent ones are of the exact covariance, where all
/// features count alike.
struct LinearModelPrediction: Prediction {
    let quantity = "test_loss"
    let name = "best linear model"
    let source = "principal components"

    /// Of dependent features, whose covariance is decomposed for every model.
    private static let mostFeatures = 200

    func value(_ model: ModelSummary) -> Double? {
        let recipe = model.recipe
        guard recipe.isReconstruction, recipe.activation == .identity, recipe.hiddenActivation == nil,
            recipe.hasBias, recipe.width < recipe.features
        else { return nil }
        let distribution = recipe.distribution
        guard !distribution.isUncorrelated else {
            return try? LinearModel.loss(
                variances: distribution.variances, importance: recipe.importance, width: recipe.width)
        }
        guard recipe.features <= Self.mostFeatures, recipe.importance?.allSatisfy({ $0 == 1 }) ?? true else {
            return nil
        }
        let variances = distribution.covariance.symmetricEigenvalues()
        let rounding = 1e-12 * (variances.max() ?? 0)
        return try? LinearModel.loss(variances: variances.map { $0 < rounding ? 0 : $0 }, width: recipe.width)
    }
}
