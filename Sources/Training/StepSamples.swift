public import Autodiff
public import LinearAlgebra
import Randomness
public import ToyModels

/// The samples of a training's steps, sparse or dense: whichever is expected to cost less. Decided once, by the recipe alone, so
/// that a training that goes on from a checkpoint takes the same way.
struct StepSamples {
    private let storage: Storage
    private let seed, run: UInt64
    /// Of fresh samples.
    private var sampler: BatchSampler<Float>
    /// nil where every step has fresh samples.
    private var fixed: FixedSamples?

    private struct FixedSamples {
        var set: TrainingSet<Float>
        var order: EpochOrder
        /// Whether the current samples are those of every step.
        var isDone = false
    }

    private enum Storage {
        case sparse(SparseBatch<Float>)
        case dense(DenseBatch<Float>)
    }

    /// - Parameter isSparse: whatever would be expected, for a benchmark of one of their routes; not where there is but the dense one.
    init(_ recipe: Recipe, isSparse: Bool = false) {
        (seed, run) = (recipe.seed, recipe.run)
        sampler = BatchSampler(recipe.distribution, sampleCount: recipe.batchSize)
        fixed = recipe.trainingSet.map { set in
            let order = EpochOrder(
                samples: set.rows.sampleCount, batchSize: recipe.batchSize, seed: recipe.seed, run: recipe.run)
            return FixedSamples(set: set, order: order)
        }
        storage =
            !isSparse && Self.areDense(recipe)
            ? .dense(DenseBatch(featureCount: recipe.features, sampleCount: recipe.batchSize))
            : .sparse(SparseBatch(featureCount: recipe.features))
    }

    /// The loss of a recipe's model on the current samples.
    func objective(
        _ recipe: Recipe, _ parameters: ModelParameters<Float>, _ route: SparseReconstructionRoute
    ) -> ReconstructionObjective<Float> {
        let importance = recipe.importance?.map(Float.init)
        switch storage {
        case .sparse(let batch):
            return .gram(
                parameters, batch: batch, activation: recipe.activation, importance: importance, route: route,
                prefixes: recipe.prefixes)
        case .dense(let batch):
            return .lanes(
                parameters, batch: batch, activation: recipe.activation,
                hiddenActivation: recipe.hiddenActivation, importance: importance, loss: recipe.loss,
                prefixes: recipe.prefixes)
        }
    }

    /// - Parameter step: counted from 1; the samples follow from it, whatever was drawn before.
    mutating func draw(step: Int) {
        guard fixed == nil else { return choose(step: step) }
        let stream = RandomStream(seed: seed, run: run, purpose: .training, step: UInt64(step))
        switch storage {
        case .sparse(let batch): sampler.draw(into: batch, from: stream)
        case .dense(let batch): sampler.draw(into: batch, from: stream)
        }
    }

    /// From the fixed set.
    private mutating func choose(step: Int) {
        guard !fixed!.isDone else { return }
        let chosen = fixed!.order.samples(ofStep: step)
        switch storage {
        case .sparse(let batch): fixed!.set.fill(batch, with: chosen)
        case .dense(let batch): fixed!.set.fill(batch, with: chosen)
        }
        fixed!.isDone = fixed!.order.isFullBatch
    }

    /// U, the features active somewhere in the current samples; in dense ones all are taken to be.
    var activeFeatures: Int {
        switch storage {
        case .sparse(let batch): batch.activeCount
        case .dense(let batch): batch.featureCount
        }
    }

    /// See `RouteCost.prefersDense`; a nonlinear hidden layer, or another loss than squared errors, has the dense route alone.
    static func areDense(_ recipe: Recipe) -> Bool {
        guard recipe.hiddenActivation == nil, recipe.loss == .squared else { return true }
        return RouteCost.prefersDense(
            BatchShape(recipe.distribution, batchSize: recipe.batchSize), width: Double(recipe.width),
            samples: Double(recipe.batchSize), activation: recipe.activation, isTied: recipe.isTied)
    }
}

extension RouteCost {
    /// A step with dense samples in the lanes of vectors, drawing included.
    public static func dense(_ shape: BatchShape, width m: Double, samples: Double) -> Double {
        denseSampling(rowByRow: shape.rowByRow, all: samples * shape.features, scattered: shape.scattered)
            + lanes(features: shape.features, width: m, samples: samples)
    }

    /// Whether dense samples cost less, drawing included, than sparse ones by the cheapest of their routes. How many outputs of a
    /// ReLU are above 0 is not known before: as a rule twice the non-zeros.
    public static func prefersDense(
        _ shape: BatchShape, width m: Double, samples: Double, activation: Activation, isTied: Bool
    ) -> Bool {
        var steps = panels(
            active: shape.active, features: shape.features, width: m, nonZeros: shape.nonZeros, rows: shape.rows,
            isTied: isTied)
        if activation == .relu {
            let on = min(2 * shape.nonZeros, shape.rows * shape.features / 2)
            steps = min(steps, outputs(on: on, features: shape.features, width: m, rows: shape.rows))
        }
        return dense(shape, width: m, samples: samples)
            < sparseSampling(rowByRow: shape.rowByRow, samples: samples, nonZeros: shape.nonZeros) + steps
    }
}
