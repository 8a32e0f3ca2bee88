import Theory

/// The predicted exponent of a quantity of a group.
enum ExponentPrediction {
    static func of(_ quantity: String, _ group: Group) -> GroupFit.Prediction? {
        let paper = "Liu, Liu & Gore 2025"
        if quantity == "mean_square_overlap" {
            guard group.regime == .strong else { return nil }
            return GroupFit.Prediction(exponent: 1, name: "random directions 1/m", source: "Beta(1/2, (m-1)/2)")
        }
        switch group.regime {
        case .strong:
            // Another law than a power of the rank has the exponent of even frequencies.
            let exponent = group.powerExponent.map(StrongSuperposition.exponent) ?? 1
            return GroupFit.Prediction(
                exponent: exponent,
                name: exponent > 1 ? "strong superposition 2(alpha-1)" : "strong superposition 1/m", source: paper)
        case .weak:
            guard let alpha = group.powerExponent,
                let exponent = try? WeakSuperposition.exponent(frequencyExponent: alpha)
            else { return nil }
            return GroupFit.Prediction(exponent: exponent, name: "weak superposition alpha-1", source: paper)
        case .neither: return nil
        }
    }
}
