import LinearAlgebra
import ToyModels
import Training

extension RunCost.Rates {
    /// Measures this machine: a few dozen steps of three models for the products, of one none of whose outputs is above 0, and of two
    /// small ones for the pace of all else; about a third of a second.
    public static func measured() -> RunCost.Rates {
        let typical = RunCost.Rates.typical
        var rates = typical
        let paces = [0.25, 0.05].map { density in
            let small = time(features: 20, width: 5, density: 20 * density, steps: 1000)
            return small.seconds / (small.cost.seconds(typical) - typical.perRun - small.cost.once.seconds(typical))
        }
        rates.pace = (paces[0] * paces[1]).squareRoot()
        let silent = time(width: 46, bias: ConstantStart(value: -100))
        if let outputs = silent.cost.outputs {
            rates.outputs = (silent.seconds - silent.cost.beside * rates.pace) / outputs.screen
        }
        // The second differs from the first in the length of its products, the third in their number.
        let narrow = time(width: 8, exponent: 0)
        let wide = time(width: 96, exponent: 0)
        let skewed = time(width: 8, exponent: 2)
        let perFlop = (wide.seconds - narrow.seconds) / (wide.cost.flops - narrow.cost.flops)
        let products = narrow.seconds - skewed.seconds - (narrow.cost.flops - skewed.cost.flops) * perFlop
        let perProduct = products / (narrow.cost.products - skewed.cost.products)
        guard perFlop > 0, perProduct > 0 else { return rates }
        rates.secondsPerFlop = perFlop
        rates.secondsPerProduct = perProduct
        let rest =
            skewed.seconds - skewed.cost.beside * rates.pace - skewed.cost.flops * perFlop - skewed.cost.products
            * perProduct
        rates.secondsPerElement = max(1e-12, rest / skewed.cost.elements)
        return rates
    }

    /// The median step, and its cost as that of a run of one step.
    private static func time(
        features: Int = 1000, width: Int, exponent: Double = 0, density: Double = 1,
        bias: (any StartLaw)? = nil, steps: Int = 25
    ) -> (seconds: Double, cost: RunCost) {
        let law = PowerLaw(exponent: exponent)
        guard
            let distribution = try? FeatureDistribution(
                weights: law.weights(count: features), activationDensity: density)
        else { preconditionFailure("a density of \(density) fits \(features) features") }
        let recipe = Recipe(
            distribution: distribution, width: width, biasStart: bias, weightDecay: 0,
            schedule: LearningRateSchedule(steps: 1000, warmupSteps: 100, finalFraction: 1), seed: 0, run: 0)
        let trainer = Trainer(recipe)
        for _ in 0..<5 { _ = trainer.advance() }
        let clock = ContinuousClock()
        var samples: [Double] = []
        for _ in 0..<steps { samples.append(clock.measure { _ = trainer.advance() } / .seconds(1)) }
        func shape(_ batchSize: Int) -> BatchShape { BatchShape(distribution, batchSize: batchSize) }
        let cost = RunCost(
            shape(recipe.batchSize), chunk: shape(HeldOutLoss.chunk), batchSize: recipe.batchSize, width: width,
            steps: 1)
        return (samples.sorted()[samples.count / 2], cost)
    }
}
