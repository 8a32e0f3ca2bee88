import Theory

/// The share of features with a norm above 1 that an equiangular tight frame has room for, in strong superposition.
struct EquiangularFramePrediction: Prediction {
    let quantity = "fraction_strongly_represented"
    let name = "equiangular tight frame min(1, m^2/2n)"
    let source = "Liu, Liu & Gore 2025, eq. 9"

    func value(_ model: ModelSummary) -> Double? {
        guard model.models.isOfThePublishedKind, model.models.regime == .strong else { return nil }
        return StrongSuperposition.fractionStronglyRepresented(features: model.features, width: model.width)
    }
}
