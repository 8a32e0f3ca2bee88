import LinearAlgebra
import Theory

/// A run's loss beside the loss that theory gives for it.
enum LossComparisons {
    static func of(_ run: FinishedRun, _ group: Group, _ label: String) -> [Comparison] {
        var table = RunComparisons(run, label)
        let (loss, error) = (run.measure("test_loss"), run.measure("test_loss_stderr"))
        if group.regime == .weak {
            table.add(
                "test_loss", loss, "variance of the features left out", run.measure("omitted_variance"),
                standardError: error, source: "Liu, Liu & Gore 2025, eq. 4")
        }
        if run.settings.activation == .identity, run.settings.hasBias,
            let distribution = try? run.settings.distribution()
        {
            table.add(
                "test_loss", loss, "best linear model",
                try? LinearModel.loss(
                    variances: distribution.variances, importance: run.settings.importance, width: run.settings.width),
                standardError: error, source: "principal components of independent features")
        }
        return table.rows
    }
}
