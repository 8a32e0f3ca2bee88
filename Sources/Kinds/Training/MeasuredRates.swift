import LinearAlgebra
import ToyModels
import Training

extension RunCost.Rates {
    /// Measures this machine: a few dozen steps of three models, about a quarter of a second.
    public static func measured() -> RunCost.Rates {
        // The second differs from the first in the length of its products, the third in their number.
        let narrow = time(width: 8, exponent: 0)
        let wide = time(width: 96, exponent: 0)
        let skewed = time(width: 8, exponent: 2)
        var rates = typical
        let perFlop = (wide.seconds - narrow.seconds) / (wide.cost.flops - narrow.cost.flops)
        let products = narrow.seconds - skewed.seconds - (narrow.cost.flops - skewed.cost.flops) * perFlop
        let perProduct = products / (narrow.cost.products - skewed.cost.products)
        guard perFlop > 0, perProduct > 0 else { return rates }
        rates.secondsPerFlop = perFlop
        rates.secondsPerProduct = perProduct
        let rest =
            skewed.seconds - rates.fixed - 1000 * rates.secondsPerFeature - skewed.cost.flops * perFlop - skewed
            .cost.products * perProduct
        rates.secondsPerElement = max(1e-12, rest / skewed.cost.elements)
        return rates
    }

    private static func time(width: Int, exponent: Double) -> (seconds: Double, cost: RunCost) {
        let law = PowerLaw(exponent: exponent)
        guard
            let distribution = try? FeatureDistribution(
                weights: law.weights(count: 1000), activationDensity: 1)
        else { preconditionFailure("a density of 1 fits 1000 features") }
        let trainer = Trainer(
            Recipe(
                distribution: distribution, width: width, weightDecay: 0,
                schedule: LearningRateSchedule(steps: 1000, warmupSteps: 100, finalFraction: 1), seed: 0, run: 0))
        for _ in 0..<5 { _ = trainer.advance() }
        let clock = ContinuousClock()
        var samples: [Double] = []
        for _ in 0..<25 { samples.append(clock.measure { _ = trainer.advance() } / .seconds(1)) }
        let cost = RunCost(RunCost.BatchShape(distribution, batchSize: 2048), width: width, steps: 1)
        return (samples.sorted()[samples.count / 2], cost)
    }
}
