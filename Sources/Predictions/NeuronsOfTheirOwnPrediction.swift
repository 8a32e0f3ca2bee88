import ToyModels

/// The loss where each feature is computed by hidden ReLU neurons of its own, as many features as there are neurons for, and every other
/// output stays at its mean: what models are said to beat by computing in superposition.
///
///     L = Σ over all but the ⌊m / c⌋ largest of importance_i Var[t_i]
///
/// A feature takes c neurons: one for max(0, x), or x itself where it is never below 0, and two for |x| and for x of either sign.
///
/// - Source: the naive solution of Elhage et al. 2022, computation in superposition, and of Braun et al. 2025, Compressed Computation is (probably) not Computation in Superposition.
struct NeuronsOfTheirOwnPrediction: Prediction {
    let quantity = "test_loss"
    let name = "neurons of their own"
    let source = "the naive solution"
    let isMet = false

    func value(_ model: ModelSummary) -> Double? {
        let recipe = model.recipe
        let distribution = recipe.distribution
        guard recipe.hiddenActivation == .relu, recipe.activation == .identity || recipe.activation == .relu,
            recipe.hasBias, recipe.loss == .squared, !recipe.isNested, recipe.trainingSamples == nil,
            !distribution.isNormalized, let variances = distribution.targetMoments?.variances
        else { return nil }
        let neurons: Int
        switch distribution.target {
        case is RectifiedTarget: neurons = 1
        case is AbsoluteTarget: neurons = 2
        case nil:
            let hasEitherSign = distribution.values.support.lowerBound < 0
            // An output that is never below 0 cannot give values that are.
            guard !hasEitherSign || recipe.activation == .identity else { return nil }
            neurons = hasEitherSign ? 2 : 1
        default: return nil
        }
        let weighted = recipe.importance.map { zip(variances, $0).map(*) } ?? variances
        return weighted.sorted(by: >).dropFirst(recipe.width / neurons).reduce(0, +)
    }
}
