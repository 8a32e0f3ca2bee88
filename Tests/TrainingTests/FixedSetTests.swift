import LinearAlgebra
import Randomness
import Settings
import Testing
import ToyModels

@testable import Training

/// Training on a fixed set.
@Suite struct FixedSetTests {
    struct Setup: Sendable {
        /// T and B.
        var samples = 100
        var batch = 64
        var density = 0.6
        var isTied = true
        var hiddenActivation: Activation?
        var isNormalized = true
        var hasImportance = false
        /// nil of a batch that may be either.
        var isDense: Bool? = false
    }

    static let setups = [
        Setup(), Setup(samples: 64), Setup(isTied: false, hasImportance: true), Setup(density: 15, isDense: true),
        Setup(samples: 64, density: 15, isNormalized: false, isDense: true),
        Setup(isTied: false, hiddenActivation: .relu, isDense: true), Setup(samples: 1, batch: 1, isDense: nil),
    ]

    private func recipe(_ setup: Setup, steps: Int = 60, decay: Double = 0, rate: Double = 0.01) throws -> Recipe {
        Recipe(
            distribution: try FeatureDistribution(
                weights: PowerLaw(exponent: 0.3).weights(count: 40), activationDensity: setup.density,
                values: try SignedValues(Values(["low": .number(0), "high": .number(1)])),
                target: AbsoluteTarget(Values([:])), isNormalized: setup.isNormalized),
            width: 6, isTied: setup.isTied, hiddenActivation: setup.hiddenActivation,
            importance: setup.hasImportance ? (0..<40).map { 1 / Double($0 + 1) } : nil, batchSize: setup.batch,
            trainingSamples: setup.samples, learningRate: LearningRate(rate), weightDecay: decay,
            schedule: LearningRateSchedule(steps: steps, warmupSteps: 10, finalFraction: 0.05), seed: 3, run: 5)
    }

    /// Every step's loss against the dense tape's on the samples whose turn it is, at the parameters that the step begins with.
    @Test(arguments: setups) func stepsAreOnTheSamplesWhoseTurnItIs(setup: Setup) throws {
        let recipe = try recipe(setup)
        if let isDense = setup.isDense { #expect(StepSamples.areDense(recipe) == isDense) }
        var set = try #require(recipe.trainingSet)
        #expect(set.rows.sampleCount == setup.samples)
        var order = EpochOrder(samples: setup.samples, batchSize: setup.batch, seed: 3, run: 5)
        let batch = DenseBatch<Float>(featureCount: 40, sampleCount: setup.batch)
        let trainer = Trainer(recipe)
        var differs = false
        for step in 1...60 {
            func loss(_ chosen: [Int32]) -> Double {
                set.fill(batch, with: chosen)
                let objective = ReconstructionObjective.dense(
                    trainer.parameters, batch: batch.matrix(), targets: batch.targetMatrix(), activation: .relu,
                    hiddenActivation: setup.hiddenActivation, importance: recipe.importance?.map { Float($0) })
                return Double(objective.evaluate()) * 40
            }
            let chosen = order.samples(ofStep: step)
            let expected = loss(chosen)
            let other = loss(order.samples(ofStep: step + 1))
            let found = trainer.advance()
            #expect(abs(found - expected) < 2e-5 * max(1, expected), "step \(step)")
            differs = differs || abs(found - other) > 1e-3 * expected
        }
        // The negative control: but for the full batch, another step's samples have another loss.
        #expect(differs == (setup.samples != setup.batch))
    }

    /// Interrupted after every 17 steps: neither an epoch nor a batch ends there.
    @Test(arguments: setups) func aTrainingGoesOnBitForBit(setup: Setup) throws {
        let recipe = try recipe(setup)
        let undisturbed = try #require(try TrainingRun.train(recipe))
        var checkpoint: TrainingCheckpoint?
        var result: TrainingResult?
        while result == nil {
            var steps = 0
            result = TrainingRun.train(
                recipe, from: checkpoint, shouldStop: { steps == 17 }, save: { checkpoint = $0 },
                progress: { _ in steps += 1 })
        }
        #expect(result?.checkpoint == undisturbed.checkpoint)
        var other = recipe
        other.trainingSamples = nil
        #expect(try #require(try TrainingRun.train(other)).parameters != undisturbed.parameters)
    }

    /// A few samples are learned by heart: a model of two dimensions loses little on three of them, and more on fresh ones than a
    /// model that answers nothing, which loses 1.
    @Test func aFewSamplesAreMemorised() throws {
        let distribution = try FeatureDistribution(
            weights: PowerLaw(exponent: 0).weights(count: 200), activationDensity: 4, isNormalized: true)
        let recipe = Recipe(
            distribution: distribution, width: 2, biasStart: ConstantStart(Values(["value": .number(0)])), batchSize: 3,
            trainingSamples: 3, learningRate: LearningRate(0.01),
            weightDecay: 0.01, schedule: LearningRateSchedule(steps: 4000, warmupSteps: 100, finalFraction: 0), seed: 1,
            run: 1)
        let result = try #require(try TrainingRun.train(recipe))
        let fresh = HeldOutLoss(
            result.parameters, distribution: distribution, activation: .relu,
            represented: Array(repeating: true, count: 200), samples: 1024, seed: 1, key: 1,
            poll: { () throws(Never) in })
        #expect(result.trainLoss < 0.3)
        #expect(fresh.loss > 1)
    }
}
