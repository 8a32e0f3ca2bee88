import Tables
import Theory
import ToyModels
import Training

/// The loss that random directions would have in the place of a model's: at their best, and with what the model chose taken over
/// step by step, which tells why its loss lies above or below. See Theory's `RandomDirectionsModel`.
///
/// Of tied ReLU models that are to give x itself, with a bias, independent features, no importance and fresh samples that are not
/// scaled; nil for others.
struct RandomDirectionsMeasure: Measure {
    let columns = [
        Column("mean_square_norm", "⟨‖W‖²⟩", "mean squared norm of the features' directions"),
        Column(
            "random_directions_loss", "L*",
            "loss of random directions with the best norms, biases and share of features used",
            unit: "squared error per sample"),
        Column(
            "random_directions_share", "", "share of features that random_directions_loss uses: the most frequent ones"),
        Column(
            "random_directions_square_norm", "", "mean squared norm of the features that random_directions_loss uses"),
        Column("fraction_used", "", "share of features with a norm above 1/2 that are not silent"),
        Column(
            "random_directions_loss_at_use", "",
            "loss of random directions with the best norms and biases for the features that the model uses",
            unit: "squared error per sample"),
        Column(
            "random_directions_loss_at_norms", "",
            "loss of random directions with the model's norms and the best biases; empty where a norm is above 10",
            unit: "squared error per sample"),
        Column(
            "redrawn_directions_loss", "",
            "loss expected of the model with its directions redrawn, norms and biases kept; empty where a norm is above 10",
            unit: "squared error per sample"),
    ]

    /// Checked against Monte Carlo for norms up to about 1, tried up to 14; from 30 on the series that the expectations are taken from
    /// fails.
    private static let largestNorm = 10.0

    /// Models that nothing is said of have their norm.
    /// It sets a model beside the best ones, which the end of a training is to be one of.
    var isTracked: Bool { false }

    func isWhole(_ kept: [String: Double], of recipe: Recipe) -> Bool { kept["mean_square_norm"] != nil }

    func values(_ model: MeasuredModel) throws(CancellationError) -> [Double?] {
        let norms = model.directions.rowNorms()
        let meanSquareNorm = norms.reduce(0) { $0 + $1 * $1 } / Double(norms.count)
        guard let random = Self.model(of: model) else {
            return [meanSquareNorm] + Array(repeating: nil, count: columns.count - 1)
        }
        let isUsed = zip(model.representation.represented, try model.recovery().silent).map { $0 && !$1 }
        let best = random.best
        let isInRange = norms.allSatisfy { $0 <= Self.largestNorm }
        return [
            meanSquareNorm, best.loss, Double(best.used) / Double(norms.count), best.meanSquareNorm,
            Double(isUsed.count { $0 }) / Double(norms.count), random.best(using: isUsed).loss,
            isInRange ? random.loss(norms: norms) : nil,
            isInRange ? random.loss(norms: norms, biases: model.biases) : nil,
        ]
    }

    private static func model(of model: MeasuredModel) -> RandomDirectionsModel? {
        let recipe = model.recipe
        guard recipe.isTied, recipe.activation == .relu, recipe.hasBias, recipe.importance == nil,
            recipe.isPlainReconstruction, let values = recipe.distribution.values.density
        else { return nil }
        return try? RandomDirectionsModel(
            probabilities: recipe.distribution.probabilities, values: values, width: recipe.width)
    }
}

extension ValueLaw {
    /// The law for expectations; nil of one that is neither uniform nor normal.
    fileprivate var density: ValueDensity? {
        if let interval { return .uniform(low: interval.low, high: interval.high, isSigned: interval.isSigned) }
        return (self as? NormalValues).map { .normal(mean: $0.mean, deviation: $0.deviation) }
    }
}
