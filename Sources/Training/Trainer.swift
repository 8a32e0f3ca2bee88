public import Autodiff
public import LinearAlgebra
import Randomness
public import ToyModels

/// One model in training, a step at a time.
///
///     let trainer = Trainer(recipe)
///     while trainer.step < recipe.steps { print(trainer.advance()) }
///
/// A step draws a fresh batch, or takes one from a fixed training set, evaluates the objective and its gradients by the cheapest route, and makes one update of every
/// parameter. Every random number follows from (seed, run, step), so a step depends on the parameters, the moments and
/// its own number only.
public final class Trainer {
    public let recipe: Recipe
    /// The steps taken so far.
    public private(set) var step = 0
    /// The step's operations, for a profile.
    public let objective: ReconstructionObjective<Float>
    private var samples: StepSamples
    /// One a parameter, in this order.
    private let specs: [ParameterSpec]
    private var optimizers: [ParameterOptimizer<Float>]

    /// Starts as the recipe says.
    ///
    /// - Parameter route: through the loss; a benchmark looks at each.
    public init(_ recipe: Recipe, route: SparseReconstructionRoute = .cheapest) {
        self.recipe = recipe
        specs = recipe.parameters
        samples = StepSamples(recipe, isSparse: route != .cheapest)
        objective = samples.objective(recipe, recipe.start, route)
        optimizers = specs.enumerated().map { place, spec in
            ParameterOptimizer(
                recipe.optimizer(of: spec.role), rows: spec.rows, columns: spec.columns,
                weightDecay: recipe.weightDecay(of: spec.role),
                from: RandomStream(seed: recipe.seed, run: recipe.run, purpose: .optimizer, step: UInt64(place)))
        }
    }

    /// Goes on from where `state` was taken, bit for bit.
    ///
    /// - Precondition: `state.fits(recipe)`.
    public convenience init(_ recipe: Recipe, from state: TrainerState) {
        precondition(state.fits(recipe), "a state of another training")
        self.init(recipe)
        step = state.step
        for place in specs.indices {
            objective.variables[place].value = state.parameters.list[place].value
            optimizers[place].states = state.optimizer[place].map(\.value)
        }
    }

    public var state: TrainerState {
        TrainerState(
            step: step, parameters: parameters,
            optimizer: zip(specs, optimizers).map { spec, optimizer in
                zip(recipe.states(of: spec), optimizer.states).map { OptimizerState(name: $0.name, value: $1) }
            })
    }

    public var parameters: ModelParameters<Float> {
        ModelParameters(specs, values: objective.variables.map(\.value))
    }

    /// Takes one step.
    ///
    /// - Returns: the reported loss of the step's batch before the update: squared error summed over features, or the recipe's
    ///   other loss, mean over samples, n times the objective.
    public func advance() -> Double {
        drawBatch()
        objective.evaluate()
        update()
        return reportedLoss
    }

    /// The first part of a step: its samples.
    public func drawBatch() { samples.draw(step: step + 1) }

    /// The last part of a step: the optimiser's, from the gradients the tape holds.
    public func update() {
        step += 1
        let factor = recipe.schedule.factor(step: step)
        for (place, spec) in specs.enumerated() where spec.isTrained {
            let variable = objective.variables[place]
            optimizers[place].update(
                &variable.value, gradient: variable.gradient,
                rate: recipe.learningRate(of: spec.role).value(width: recipe.width) * factor, step: step)
        }
    }

    public var reportedLoss: Double { Double(objective.loss.value[0, 0]) * Double(recipe.features) }

    /// U, the features active somewhere in the current batch.
    public var activeFeatures: Int { samples.activeFeatures }
}
