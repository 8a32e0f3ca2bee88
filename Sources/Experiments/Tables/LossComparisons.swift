import LinearAlgebra
import Theory

/// A run's loss beside the loss that theory gives for it.
enum LossComparisons {
    static func of(_ run: FinishedRun, _ group: Group) -> [Comparison] {
        var table = RunComparisons(run, group)
        let (loss, error) = (run.measure("test_loss"), run.measure("test_loss_stderr"))
        if group.regime == .weak {
            table.add(
                "test_loss", loss, "variance of the features left out", run.measure("omitted_variance"),
                standardError: error, source: "Liu, Liu & Gore 2025, eq. 4")
        }
        if run.settings.activation == .identity, run.settings.hasBias, run.settings.width < run.settings.features,
            let distribution = try? run.settings.distribution()
        {
            table.add(
                "test_loss", loss, "best linear model",
                try? LinearModel.loss(
                    variances: distribution.variances, importance: run.settings.importance, width: run.settings.width),
                standardError: error, source: "principal components of independent features")
        }
        if let (drop, pair) = twoFeatures(run.settings) {
            table.add(
                "test_loss", loss, "the better of dropping one feature and an antipodal pair", min(drop, pair),
                standardError: error, source: "after Elhage et al. 2022")
        }
        return table.rows
    }

    /// The two simple solutions of two features in one dimension, for the models they were worked out for: ReLU with a
    /// bias, values U(0, 1), one density for both.
    private static func twoFeatures(_ settings: RunSettings) -> (drop: Double, pair: Double)? {
        guard settings.features == 2, settings.width == 1, settings.activation == .relu, settings.hasBias,
            settings.number("data.value.low") == 0, settings.number("data.value.high") == 1,
            let probabilities = try? settings.distribution().probabilities, probabilities[0] == probabilities[1]
        else { return nil }
        let ratio = settings.importance?[1] ?? 1
        return (
            TwoFeatures.lossOfDropping(density: probabilities[0], importance: ratio),
            TwoFeatures.lossOfAntipodalPair(density: probabilities[0], importance: ratio)
        )
    }
}
