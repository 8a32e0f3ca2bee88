import Tables
import ToyModels
import Training

/// How often a model that was trained on cross-entropy names the active feature.
struct AccuracyMeasure: Measure {
    let columns = [
        Column(
            "accuracy", "",
            "share of held-out samples whose active feature has the largest output; empty where training.loss is not cross-entropy"
        )
    ]

    /// A tracked run keeps every tracked column, whether it has values or not; test_loss is tracked.
    var isTracked: Bool { false }

    let subject: String? = "models with a training.loss of \"cross-entropy\""

    func speaks(of recipe: Recipe) -> Bool { recipe.loss == .crossEntropy }

    func values(_ model: MeasuredModel) throws(CancellationError) -> [Double?] { [try model.heldOutLoss().accuracy] }
}
