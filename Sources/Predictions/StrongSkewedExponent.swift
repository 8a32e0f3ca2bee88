import Theory

/// The loss of strong superposition falls as m^(-2(α - 1)) where frequencies are skewed: 2(α - 1) > 1.
struct StrongSkewedExponent: ExponentPrediction {
    let quantities = lossQuantities
    let name = "strong superposition 2(alpha-1)"
    let source = scalingSource

    func exponent(_ models: ModelClass) -> Double? {
        models.regime == .strong ? candidate(models) : nil
    }

    func candidate(_ models: ModelClass) -> Double? {
        guard let alpha = models.powerExponent else { return nil }
        let exponent = StrongSuperposition.exponent(frequencyExponent: alpha)
        return exponent > 1 ? exponent : nil
    }
}
