import Tables
import ToyModels

/// The loss on held-out samples, and which squared errors it is made of: see `HeldOutLoss`.
struct LossMeasure: Measure {
    let columns = [
        Column(
            "test_loss", "L", "loss on held-out samples; where training.loss is cross-entropy that, in nats",
            unit: "squared error per sample",
            standardError: "test_loss_stderr"),
        Column("test_loss_stderr", "", "standard error of test_loss over samples", unit: "squared error per sample"),
        Column(
            "missing_loss", "", "part of test_loss: features that are active and not represented",
            unit: "squared error per sample"),
        Column(
            "interference_loss", "", "part of test_loss: outputs of features that are not active",
            unit: "squared error per sample"),
        Column(
            "reconstruction_loss", "", "part of test_loss: features that are active and represented",
            unit: "squared error per sample"),
    ]

    func values(_ model: MeasuredModel) throws(CancellationError) -> [Double?] {
        let loss = try model.heldOutLoss()
        return [loss.loss, loss.standardError, loss.missing, loss.interference, loss.reconstruction]
    }
}
