/// The parts of a training step beside large products, in seconds of the typical core: fitted, by least squares of relative errors, to
/// 160 models of 2 to 1000 features, widths of 1 to 100 and batches of 256 to 16,384 at six densities; half of them were off
/// by less than a twelfth.
enum StepTime {
    /// The step itself, gradients brought together, and AdamW.
    static func update(features n: Double, weights: Double) -> Double { 4.9e-6 + 7e-8 * n + 5.7e-9 * weights }

    /// Dense samples drawn and passed over.
    static func dense(
        _ batch: RunCost.BatchShape, width m: Double, samples: Double, isCrossEntropy: Bool
    ) -> Double {
        let entry = 8e-10 + 1.8e-10 * m + (isCrossEntropy ? 3.5e-9 : 0)
        return (batch.isDependent ? 5e-6 : 0) + 6.8e-10 * batch.rowByRow + 1.6e-8 * batch.scattered
            + samples * (5.7e-10 + batch.features * entry)
    }

    /// Outputs screened where none is above 0: fitted to six models of 1000 features, exponents 0 and 1, widths of 10 to 100.
    static func screened(_ batch: RunCost.BatchShape, width m: Double) -> Double {
        let n = batch.features
        return batch.active * n * (1.2e-10 + 1.15e-11 * m) + n
            * (3e-8 + 7.6e-11 * batch.rows + 3.8e-11 * batch.nonZeros)
            + 1e-7 * batch.rows
    }

    /// Sparse samples drawn, put in order and taken into the hidden layer.
    static func sparse(_ batch: RunCost.BatchShape, width m: Double, samples: Double) -> Double {
        9.2e-6 + 2e-9 * samples + 2e-10 * batch.rowByRow + batch.nonZeros * (5.2e-8 + 5.8e-10 * m)
    }
}
