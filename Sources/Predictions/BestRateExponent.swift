import ToyModels
import Training

/// The best learning rate of W as a power of the width, of untied weights with a linear hidden layer: the rate at which the first steps
/// change the product D A by an amount that does not go with the width. With entries ~ m^-e at the start a step of SGD at the rate η
/// changes D A by η m^(1-2e), one of Adam, which moves every entry by η, by η m^(1-e). So η ∝ m^-(1-2e) under SGD: 0 in the
/// maximal-update parametrisation (e = 1/2), m^-1/2 in the neural tangent one (e = 1/4); and m^-(1-e) under Adam.
///
/// It speaks of models as wide as they have features, or wider. Tied weights have no such law: W^T W starts the nearer to I the wider
/// the model is, so that less and less is left to learn.
struct BestRateExponent: ExponentPrediction {
    let quantities = [Self.quantity]
    let name = "first steps that do not go with the width"
    let source = "Yang & Hu 2021; Yang et al. 2022"

    /// The learning rate of W at which the test loss is least.
    static let quantity = "best_learning_rate"

    /// Larger entries move too little to matter, smaller ones are soon larger.
    private static let starts = 0.25...0.5

    func exponent(_ models: ModelClass) -> Double? {
        let exponents = Set(models.recipes.map(exponent(of:)))
        return exponents.count == 1 ? exponents.first! : nil
    }

    private func exponent(of recipe: Recipe) -> Double? {
        guard !recipe.isTied, recipe.hiddenActivation == nil, recipe.width >= recipe.features, !recipe.isNested
        else { return nil }
        let starts = [recipe.directionsStart, recipe.encoderStart].map { law in
            law.map { ($0 as? ScaledNormalStart)?.widthExponent } ?? 0.5
        }
        guard let start = starts[0], starts[1] == start, Self.starts.contains(start) else { return nil }
        if let sgd = recipe.optimizer as? SGD, sgd.hasMomentum { return nil }
        return Parametrization.rateExponent(ofStart: start, recipe.optimizer)
    }
}
