import LinearAlgebra
import Randomness
import Testing
import ToyModels

@testable import Training

@Suite struct TrainerTests {
    private func recipe(
        decay: Double = -0.8, rate: Double = 0.01, steps: Int = 100, run: UInt64 = 5, isTied: Bool = true,
        hasBias: Bool = true, activation: Activation = .relu, optimizer: any Optimizer = AdamW()
    ) throws -> Recipe {
        Recipe(
            distribution: try FeatureDistribution(
                weights: PowerLaw(exponent: 0.8).weights(count: 30), activationDensity: 1,
                values: UniformValues()),
            width: 6, activation: activation, isTied: isTied, hasBias: hasBias, batchSize: 128,
            learningRate: LearningRate(rate), optimizer: optimizer, weightDecay: decay,
            schedule: LearningRateSchedule(steps: steps, warmupSteps: 10, finalFraction: 0.05), seed: 3, run: run)
    }

    /// The same samples, start and optimiser by the dense route: the loss curves stay together.
    @Test(arguments: [-0.8, 0, 0.5], [true, false])
    func trainingAgreesWithTheDenseRoute(decay: Double, isTied: Bool) throws {
        let recipe = try recipe(decay: decay, isTied: isTied)
        let trainer = Trainer(recipe)
        var parameters = trainer.parameters
        var directionsOptimizer = ParameterOptimizer<Float>(AdamW(), rows: 30, columns: 6, weightDecay: decay)
        var biasOptimizer = ParameterOptimizer<Float>(AdamW(), rows: 1, columns: 30, weightDecay: 0)
        var encoderOptimizer = directionsOptimizer
        let batch = SparseBatch<Float>(featureCount: 30)
        var sampler = BatchSampler<Float>(recipe.distribution, sampleCount: 128)
        for step in 1...100 {
            let stream = RandomStream(seed: 3, run: 5, purpose: .training, step: UInt64(step))
            sampler.draw(into: batch, from: stream)
            let dense = ReconstructionObjective.dense(parameters, batch: batch.dense(), activation: .relu)
            let expected = Double(dense.evaluate()) * 30
            let rate = 0.01 * recipe.schedule.factor(step: step)
            directionsOptimizer.update(
                &parameters.directions, gradient: dense.directions.gradient, rate: rate, step: step)
            biasOptimizer.update(&parameters.bias, gradient: dense.bias.gradient, rate: rate, step: step)
            if let encoder = dense.encoder {
                encoderOptimizer.update(&parameters.encoder!, gradient: encoder.gradient, rate: rate, step: step)
            }
            let loss = trainer.advance()
            #expect(abs(loss - expected) < 1e-4 * expected, "step \(step)")
        }
    }

    /// Rows of the encoder that a batch has no sample for do nothing but decay, as the directions do and the bias does not.
    @Test func theEncoderDecays() throws {
        let trainer = Trainer(try recipe(decay: 0.5, rate: 0.1, isTied: false, optimizer: SGD()))
        let start = trainer.parameters
        _ = trainer.advance()
        let (before, after) = (try #require(start.encoder), try #require(trainer.parameters.encoder))
        let keep = Float(1 - 0.1 * trainer.recipe.schedule.factor(step: 1) * 0.5)
        let decayed = (0..<30).filter { row in zip(before.row(row), after.row(row)).allSatisfy { $0 * keep == $1 } }
        let batch = SparseBatch<Float>(featureCount: 30)
        var sampler = BatchSampler<Float>(trainer.recipe.distribution, sampleCount: 128)
        sampler.draw(into: batch, from: RandomStream(seed: 3, run: 5, purpose: .training, step: 1))
        #expect(batch.activeCount < 30 && decayed.count == 30 - batch.activeCount)
        // Biases move by their gradients alone, and without a bias not at all.
        let free = Trainer(try recipe(decay: 0, rate: 0.1, isTied: false, optimizer: SGD()))
        _ = free.advance()
        #expect(trainer.parameters.bias == free.parameters.bias && trainer.parameters.bias != start.bias)
        let unbiased = Trainer(try recipe(isTied: false, hasBias: false))
        for _ in 0..<5 { _ = unbiased.advance() }
        #expect(unbiased.parameters.bias.elements.allSatisfy { $0 == 0 })
    }

    @Test func aRunIsItsSeedAndItsName() throws {
        let first = try #require(try TrainingRun.train(recipe()))
        let second = try #require(try TrainingRun.train(recipe()))
        let other = try #require(try TrainingRun.train(recipe(run: 6)))
        #expect(first.parameters == second.parameters)
        #expect(first.curve == second.curve)
        #expect(first.parameters != other.parameters)
    }

    @Test(arguments: Activation.all) func trainingLowersTheLoss(activation: Activation) throws {
        let result = try #require(try TrainingRun.train(recipe(steps: 400, activation: activation)))
        #expect(!result.hasDiverged)
        #expect(result.steps == 400)
        #expect(result.curve.count == 200)
        #expect(result.curve.last!.trainLoss < 0.3 * result.curve.first!.trainLoss)
        #expect(result.curve.last!.step == 400)
    }

    @Test func theReportedTrainLossIsTheMeanOfTheLastHundred() throws {
        let trainer = Trainer(try recipe(steps: 130))
        let losses = (0..<130).map { _ in trainer.advance() }
        let result = try #require(try TrainingRun.train(recipe(steps: 130)))
        #expect(abs(result.trainLoss - losses.suffix(100).reduce(0, +) / 100) < 1e-12)
    }

    @Test func aRunWithoutBiasKeepsItAtZero() throws {
        let result = try #require(try TrainingRun.train(recipe(hasBias: false)))
        #expect(result.parameters.bias.elements.allSatisfy { $0 == 0 })
    }

    @Test func divergenceIsAResult() throws {
        let result = try #require(try TrainingRun.train(recipe(decay: -90, rate: 9)))
        #expect(result.hasDiverged)
        #expect(result.steps < 100)
        #expect(!result.trainLoss.isFinite)
    }

    @Test func stoppingGivesNoResult() throws {
        var steps = 0
        let result = try TrainingRun.train(try recipe(), shouldStop: { steps >= 3 }, progress: { steps = $0 })
        #expect(result == nil)
        #expect(steps == 3)
    }
}
