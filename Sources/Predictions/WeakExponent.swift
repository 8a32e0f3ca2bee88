import Theory

/// The loss of weak superposition falls as m^-(α - 1): what is left out is the tail of the frequencies.
struct WeakExponent: ExponentPrediction {
    let quantities = lossQuantities
    let name = "weak superposition alpha-1"
    let source = scalingSource

    func exponent(_ models: ModelClass) -> Double? {
        models.regime == .weak ? candidate(models) : nil
    }

    func candidate(_ models: ModelClass) -> Double? {
        guard let alpha = models.powerExponent else { return nil }
        return try? WeakSuperposition.exponent(frequencyExponent: alpha)
    }
}
