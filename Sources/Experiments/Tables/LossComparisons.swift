import LinearAlgebra
import Settings
import ToyModels
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
        if run.settings.training.activation == .identity, run.settings.training.hasBias,
            run.settings.training.width < run.settings.training.features,
            let distribution = try? run.settings.training.distribution()
        {
            table.add(
                "test_loss", loss, "best linear model",
                try? LinearModel.loss(
                    variances: distribution.variances, importance: run.settings.training.importance,
                    width: run.settings.training.width),
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
        guard settings.training.features == 2, settings.training.width == 1, settings.training.activation == .relu,
            settings.training.hasBias,
            let values = settings.training.values as? UniformValues, values.support == 0...1,
            let probabilities = try? settings.training.distribution().probabilities,
            probabilities[0] == probabilities[1]
        else { return nil }
        let ratio = settings.training.importance?[1] ?? 1
        return (
            TwoFeatures.lossOfDropping(density: probabilities[0], importance: ratio),
            TwoFeatures.lossOfAntipodalPair(density: probabilities[0], importance: ratio)
        )
    }
}
