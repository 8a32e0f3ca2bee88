/// The loss of random directions in the place of the model's, from the best ones to the model's own norms and biases: see the
/// measure of these columns.
struct RandomDirectionsLossPrediction: Prediction {
    let quantity = "test_loss"
    let name: String
    let source = expectationSource
    let isMet = false
    private let column: String

    private init(_ column: String, _ name: String) { (self.column, self.name) = (column, name) }

    /// In the order in which they take over what the model chose.
    static let all = [
        RandomDirectionsLossPrediction("random_directions_loss", "random directions, best norms and biases"),
        RandomDirectionsLossPrediction(
            "random_directions_loss_at_use", "random directions, best for the features used"),
        RandomDirectionsLossPrediction(
            "random_directions_loss_at_norms", "random directions, these norms, best biases"),
        RandomDirectionsLossPrediction("redrawn_directions_loss", "random directions, these norms and biases"),
    ]

    func value(_ model: ModelSummary) -> Double? { model[column] }
}

/// The source of what random directions have on average.
let expectationSource = "expectation over random directions"
