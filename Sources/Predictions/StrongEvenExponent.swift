import Theory

/// The loss of strong superposition falls as 1/m where frequencies are even enough: max(1, 2(α - 1)) = 1. Another law than
/// a power of the rank has the exponent of even frequencies.
struct StrongEvenExponent: ExponentPrediction {
    let quantities = lossQuantities
    let name = "strong superposition 1/m"
    let source = scalingSource

    func exponent(_ models: ModelClass) -> Double? {
        guard models.regime == .strong else { return nil }
        let exponent = models.powerExponent.map(StrongSuperposition.exponent) ?? 1
        return exponent > 1 ? nil : exponent
    }

    func candidate(_ models: ModelClass) -> Double? { 1 }
}

/// The losses that scaling predictions speak of, and where those come from.
let lossQuantities = ["test_loss", "train_loss"]
let scalingSource = "Liu, Liu & Gore 2025"
