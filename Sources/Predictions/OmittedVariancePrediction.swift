/// The loss of a model that leaves rare features out: their variance, in weak superposition.
struct OmittedVariancePrediction: Prediction {
    let quantity = "test_loss"
    let name = "variance of the features left out"
    let source = "Liu, Liu & Gore 2025, eq. 4"

    func value(_ model: ModelSummary) -> Double? { model.models.regime == .weak ? model["omitted_variance"] : nil }
}
