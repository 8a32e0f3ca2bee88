import Autodiff
import LinearAlgebra
import Randomness
import Settings
import Testing
import ToyModels

@testable import Training

/// Training by each of its routes and on dense batches, side by side.
@Suite struct RoutesTests {
    /// The losses of 500 steps on the same samples, by each route, from the same start.
    private func losses<Element: Scalar>(
        _: Element.Type, by route: SparseReconstructionRoute = .cheapest, weightDecay: Double, biasRate: Double? = nil
    ) throws -> (gram: [Double], dense: [Double]) {
        let (n, m, batchSize) = (48, 7, 96)
        let distribution = try FeatureDistribution(
            weights: PowerLaw(exponent: 0.7).weights(count: n), activationDensity: 1, values: UniformValues())
        var stream = RandomStream(seed: 3, run: 1, purpose: .initialization)
        let start = ModelParameters<Element>(ParameterSpec.list(features: n, width: m), from: &stream)
        let batch = SparseBatch<Element>(featureCount: n)
        var sampler = BatchSampler<Element>(distribution, sampleCount: batchSize)
        let gram = ReconstructionObjective.gram(start, batch: batch, activation: .relu, route: route)
        var parameters = start
        var fast = (
            w: ParameterOptimizer<Element>(AdamW(), rows: n, columns: m, weightDecay: weightDecay), b: biasOptimizer()
        )
        var slow = (
            w: ParameterOptimizer<Element>(AdamW(), rows: n, columns: m, weightDecay: weightDecay), b: biasOptimizer()
        )
        func biasOptimizer() -> ParameterOptimizer<Element> {
            ParameterOptimizer(AdamW(), rows: 1, columns: n, weightDecay: 0)
        }
        let schedule = LearningRateSchedule(steps: 500, warmupSteps: 50, finalFraction: 0.05)
        var result: (gram: [Double], dense: [Double]) = ([], [])
        for step in 1...500 {
            sampler.draw(into: batch, from: RandomStream(seed: 3, run: 1, purpose: .training, step: UInt64(step)))
            let rate = 0.01 * schedule.factor(step: step)
            result.gram.append(Double(gram.evaluate()))
            fast.w.update(&gram.directions.value, gradient: gram.directions.gradient, rate: rate, step: step)
            fast.b.update(
                &gram.bias.value, gradient: gram.bias.gradient, rate: biasRate.map { $0 * rate } ?? rate, step: step)
            let dense = ReconstructionObjective.dense(parameters, batch: batch.dense(), activation: .relu)
            result.dense.append(Double(dense.evaluate()))
            slow.w.update(&parameters.directions, gradient: dense.directions.gradient, rate: rate, step: step)
            slow.b.update(&parameters.bias, gradient: dense.bias.gradient, rate: rate, step: step)
        }
        return result
    }

    private func largestDifference(_ curves: (gram: [Double], dense: [Double])) -> Double {
        zip(curves.gram, curves.dense).map { abs($0 - $1) / $1 }.max()!
    }

    @Test(arguments: [-1.0, 0, 1], [SparseReconstructionRoute.cheapest, .panels, .outputs, .lanes])
    func lossCurvesStayTogetherOver500Steps(weightDecay: Double, route: SparseReconstructionRoute) throws {
        let double = try losses(Double.self, by: route, weightDecay: weightDecay)
        #expect(double.dense.last! < 0.8 * double.dense[0])
        #expect(largestDifference(double) < 1e-9)
        #expect(try largestDifference(losses(Float.self, by: route, weightDecay: weightDecay)) < 1e-3)
    }

    /// A training's own samples, dense or sparse as its data law has it, against sparse ones from the same streams.
    @Test(arguments: [0.002, 0.1, 0.9], [Activation.relu, .tanh]) func aTrainingTakesTheSameWayEitherWay(
        probability: Double, activation: Activation
    ) throws {
        let n = 60
        let distribution = try FeatureDistribution(
            weights: PowerLaw(exponent: 0).weights(count: n), activationDensity: probability * Double(n))
        let recipe = Recipe(
            distribution: distribution, width: 30, activation: activation, batchSize: 200, weightDecay: 0,
            schedule: LearningRateSchedule(steps: 50, warmupSteps: 5, finalFraction: 1), seed: 4, run: 2)
        #expect(StepSamples.areDense(recipe) == (probability > 0.05))
        let trainer = Trainer(recipe)
        let batch = SparseBatch<Float>(featureCount: n)
        var sampler = BatchSampler<Float>(distribution, sampleCount: 200)
        for step in 1...50 {
            let sparse = ReconstructionObjective.gram(
                trainer.parameters, batch: batch, activation: activation, route: .panels)
            sampler.draw(into: batch, from: RandomStream(seed: 4, run: 2, purpose: .training, step: UInt64(step)))
            let expected = Double(sparse.evaluate()) * Double(n)
            #expect(abs(trainer.advance() - expected) < 1e-5 * expected)
        }
    }

    /// A training through a nonlinear hidden layer, however rare its features are, against the model as it is written down.
    @Test(arguments: [0.002, 0.9], [Activation.relu, .gelu]) func aHiddenLayerTakesTheWayOfTheTape(
        probability: Double, hidden: Activation
    ) throws {
        let (n, batchSize) = (20, 200)
        let distribution = try FeatureDistribution(
            weights: PowerLaw(exponent: 0).weights(count: n), activationDensity: probability * Double(n),
            values: UniformValues(low: -1, high: 2), target: AbsoluteTarget(Values([:])))
        let recipe = Recipe(
            distribution: distribution, width: 30, isTied: false, hiddenActivation: hidden, batchSize: batchSize,
            weightDecay: 0.1, schedule: LearningRateSchedule(steps: 50, warmupSteps: 5, finalFraction: 1), seed: 4,
            run: 2)
        #expect(StepSamples.areDense(recipe))
        let trainer = Trainer(recipe)
        let batch = SparseBatch<Float>(featureCount: n)
        var sampler = BatchSampler<Float>(distribution, sampleCount: batchSize)
        for step in 1...50 {
            sampler.draw(into: batch, from: RandomStream(seed: 4, run: 2, purpose: .training, step: UInt64(step)))
            let dense = ReconstructionObjective.dense(
                trainer.parameters, batch: batch.dense(), targets: batch.denseTargets(), activation: .relu,
                hiddenActivation: hidden)
            let expected = Double(dense.evaluate()) * Double(n)
            #expect(abs(trainer.advance() - expected) < 1e-5 * expected + 1e-9)
        }
        #expect(trainer.parameters.hiddenBias!.elements.contains { $0 != 0 })
    }

    /// The negative control: a bias that learns a hundredth slower takes another way.
    @Test func aSlowerBiasIsSeen() throws {
        let curves = try losses(Double.self, weightDecay: 0, biasRate: 0.99)
        #expect(largestDifference(curves) > 1e-3)
    }
}
