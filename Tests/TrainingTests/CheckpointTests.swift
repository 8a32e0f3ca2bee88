import LinearAlgebra
import Testing
import ToyModels

@testable import Training

@Suite struct CheckpointTests {
    private func recipe(
        weightDecay: Double = -0.5, isTied: Bool = true, hiddenActivation: Activation? = nil, hasBias: Bool = true,
        loss: TrainingLoss = .squared, activation: Activation = .relu, optimizer: any Optimizer = AdamW(),
        density: Double = 1
    ) throws -> Recipe {
        let distribution = try FeatureDistribution(
            weights: PowerLaw(exponent: 1).weights(count: 30), activationDensity: density, values: UniformValues())
        return Recipe(
            distribution: distribution, width: 6, activation: activation, isTied: isTied,
            hiddenActivation: hiddenActivation, hasBias: hasBias, loss: loss, batchSize: 64, optimizer: optimizer,
            weightDecay: weightDecay,
            schedule: LearningRateSchedule(steps: 300, warmupSteps: 30, finalFraction: 0.1), seed: 4, run: 9)
    }

    /// Interrupted after every 70 steps, and gone on with from the checkpoint each time.
    @Test(arguments: [-0.5, 0.5], [true, false])
    func aTrainingGoesOnBitForBit(weightDecay: Double, hasBias: Bool) throws {
        try goesOn(try recipe(weightDecay: weightDecay, hasBias: hasBias))
    }

    private static let optimizers: [any Optimizer] = [
        AdamW(), SGD(momentum: 0.9), Muon(), Dion(), Dion(rankFraction: 0.4),
    ]

    @Test(arguments: optimizers.indices, [true, false])
    func soDoesOneOfUntiedWeights(optimizer: Int, hasBias: Bool) throws {
        try goesOn(try recipe(isTied: false, hasBias: hasBias, optimizer: Self.optimizers[optimizer]))
    }

    @Test(arguments: [true, false]) func soDoesOneOfDenseData(isTied: Bool) throws {
        let recipe = try recipe(isTied: isTied, density: 3.9)
        #expect(StepSamples.areDense(recipe))
        try goesOn(recipe)
    }

    @Test(arguments: optimizers.indices, [true, false])
    func soDoesOneOfAHiddenLayer(optimizer: Int, hasBias: Bool) throws {
        try goesOn(
            try recipe(
                isTied: false, hiddenActivation: .relu, hasBias: hasBias, optimizer: Self.optimizers[optimizer]))
    }

    @Test(arguments: [true, false]) func soDoesOneOfAnotherLoss(isTied: Bool) throws {
        try goesOn(try recipe(isTied: isTied, loss: .power(4)))
        try goesOn(try recipe(isTied: isTied, loss: .crossEntropy, activation: .identity))
    }

    private func goesOn(_ recipe: Recipe) throws {
        let undisturbed = try #require(try TrainingRun.train(recipe))
        var checkpoint: TrainingCheckpoint?
        var result: TrainingResult?
        var sessions = 0
        while result == nil {
            var steps = 0
            result = TrainingRun.train(
                recipe, from: checkpoint, shouldStop: { steps == 70 }, save: { checkpoint = $0 },
                progress: { _ in steps += 1 })
            sessions += 1
        }
        #expect(sessions == 5)
        #expect(result?.parameters == undisturbed.parameters)
        #expect(result?.curve == undisturbed.curve)
        #expect(result?.trainLoss == undisturbed.trainLoss)
        #expect(result?.steps == 300)
    }

    /// The negative control: without its moments a training takes another way.
    @Test func forgottenMomentsAreSeen() throws {
        try forgetting(try recipe(), parameter: 0)
        try forgetting(try recipe(isTied: false), parameter: 2)
        try forgetting(try recipe(isTied: false, hiddenActivation: .tanh), parameter: 3)
        for optimizer: any Optimizer in [Muon(), Dion()] {
            for parameter in 0...1 { try forgetting(try recipe(optimizer: optimizer), parameter: parameter) }
        }
    }

    private func forgetting(_ recipe: Recipe, parameter: Int) throws {
        let undisturbed = try #require(try TrainingRun.train(recipe))
        var taken: TrainingCheckpoint?
        _ = TrainingRun.train(recipe, shouldStop: { false }, shouldSave: { taken == nil }, save: { taken = $0 })
        let checkpoint = try #require(taken)
        #expect(checkpoint.state.step == 1)
        var states = checkpoint.state.optimizer
        states[parameter] = states[parameter].map { state in
            OptimizerState(name: state.name, value: Matrix(rows: state.value.rows, columns: state.value.columns))
        }
        let forgetful = TrainingCheckpoint(
            state: TrainerState(
                step: checkpoint.state.step, parameters: checkpoint.state.parameters, optimizer: states),
            history: checkpoint.history)
        #expect(try #require(try TrainingRun.train(recipe, from: checkpoint)).parameters == undisturbed.parameters)
        #expect(try #require(try TrainingRun.train(recipe, from: forgetful)).parameters != undisturbed.parameters)
    }

    @Test func aStateOfAnotherTrainingDoesNotFit() throws {
        let recipe = try recipe()
        let state = Trainer(recipe).state
        #expect(!state.fits(recipe))  // nothing has been done yet
        let trainer = Trainer(recipe)
        _ = trainer.advance()
        #expect(trainer.state.fits(recipe))
        let other = Recipe(
            distribution: recipe.distribution, width: 7, weightDecay: 0, schedule: recipe.schedule, seed: 4, run: 9)
        #expect(!trainer.state.fits(other))
        let untied = try self.recipe(isTied: false)
        #expect(!trainer.state.fits(untied))
        let untiedTrainer = Trainer(untied)
        _ = untiedTrainer.advance()
        #expect(untiedTrainer.state.fits(untied) && !untiedTrainer.state.fits(recipe))
        let hidden = try self.recipe(isTied: false, hiddenActivation: .relu)
        #expect(!untiedTrainer.state.fits(hidden))
        let dion = Trainer(try self.recipe(optimizer: Dion()))
        _ = dion.advance()
        #expect(dion.state.fits(dion.recipe) && !dion.state.fits(recipe))
        #expect(try !dion.state.fits(self.recipe(optimizer: Muon())))
        #expect(try !dion.state.fits(self.recipe(optimizer: Dion(rankFraction: 0.5))))
    }

    @Test func savingThatFailsEndsTheTraining() throws {
        struct Full: Error {}
        #expect(throws: Full.self) {
            try TrainingRun.train(try recipe(), shouldSave: { true }, save: { _ in throw Full() })
        }
    }
}
