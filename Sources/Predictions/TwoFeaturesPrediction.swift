import Basics
import Theory
import ToyModels

/// What two features do best in one dimension, of the models it was worked out for: tied weights, ReLU with a bias, fresh samples of
/// independent values of U(0, h).
enum TwoFeaturesPrediction {
    /// Their losses, exact and of the better of two simple solutions.
    static let loss: [any Prediction] = [Loss(), LeastLoss()]
    /// How many of the two are represented there.
    static let share: [any Prediction] = [Share(isExact: false), Share(isExact: true)]

    /// The better of the two simple solutions, where both features have one density and values U(0, 1).
    private struct Loss: Prediction {
        let quantity = "test_loss"
        let name = "the better of dropping one feature and an antipodal pair"
        let source = "after Elhage et al. 2022"
        let isMet = false

        func value(_ model: ModelSummary) -> Double? {
            TwoFeaturesCase(model)?.families.map { min($0.drop, $0.pair) }
        }
    }

    private struct LeastLoss: Prediction {
        let quantity = "test_loss"
        let name = "least loss of two features in one dimension"
        let source = "exact integrals, minimised"

        func value(_ model: ModelSummary) -> Double? {
            TwoFeaturesCase(model).map { $0.scale * $0.optimum.loss }
        }
    }

    private struct Share: Prediction {
        let isExact: Bool
        let quantity = "fraction_represented"
        var name: String {
            isExact
                ? "share at the least loss of two features in one dimension"
                : "share at the better of dropping one feature and an antipodal pair"
        }
        var isMet: Bool { isExact }
        var source: String { isExact ? "exact integrals, minimised" : "after Elhage et al. 2022" }

        func value(_ model: ModelSummary) -> Double? {
            guard let both = TwoFeaturesCase(model) else { return nil }
            guard !isExact else { return both.optimum.isSuperposition ? 1 : 0.5 }
            return both.families.map { $0.pair < $0.drop ? 1 : 0.5 }
        }
    }
}

/// Two features in one dimension.
private struct TwoFeaturesCase {
    let probabilities, importances: [Double]
    /// h², of values U(0, h).
    let scale: Double

    private struct Question: Hashable { let probabilities, importances: [Double] }
    /// A phase diagram asks the same of many models.
    private static let answers = Locked<[Question: TwoFeaturesOptimum]>([:])

    init?(_ model: ModelSummary) {
        let recipe = model.recipe
        guard recipe.features == 2, recipe.width == 1, recipe.isTied, recipe.activation == .relu, recipe.hasBias,
            recipe.isPlainReconstruction, let values = recipe.distribution.values as? UniformValues,
            values.support.lowerBound == 0
        else { return nil }
        probabilities = recipe.distribution.probabilities
        importances = recipe.importance ?? [1, 1]
        scale = values.support.upperBound * values.support.upperBound
    }

    /// The losses of the two simple solutions.
    var families: (drop: Double, pair: Double)? {
        guard scale == 1, probabilities[0] == probabilities[1] else { return nil }
        return (
            TwoFeatures.lossOfDropping(density: probabilities[0], importances: importances[0], importances[1]),
            TwoFeatures.lossOfAntipodalPair(density: probabilities[0], importances: importances[0], importances[1])
        )
    }

    var optimum: TwoFeaturesOptimum {
        Self.answers.withLock { answers in
            let question = Question(probabilities: probabilities, importances: importances)
            if let known = answers[question] { return known }
            let answer = TwoFeaturesOptimum(probabilities: probabilities, importances: importances)
            answers[question] = answer
            return answer
        }
    }
}
