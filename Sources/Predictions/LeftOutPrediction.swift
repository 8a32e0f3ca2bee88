/// The loss of a model in weak superposition: that of the rare features it leaves out.
struct LeftOutPrediction: Prediction {
    let quantity = "test_loss"
    let name, source: String
    private let measure: String

    /// Outputs that stay at the feature's mean; outputs that stay at 0.
    static let all = [
        LeftOutPrediction("variance of the features left out", "omitted_variance", "Liu, Liu & Gore 2025, eq. 4"),
        LeftOutPrediction(
            "second moment of the features left out", "second_moment_left_out", "outputs of features left out at 0"),
    ]

    private init(_ name: String, _ measure: String, _ source: String) {
        (self.name, self.measure, self.source) = (name, measure, source)
    }

    func value(_ model: ModelSummary) -> Double? { model.models.regime == .weak ? model[measure] : nil }
}
