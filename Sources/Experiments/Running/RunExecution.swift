import LinearAlgebra
import ToyModels
import Training

/// Trains and measures one run, and puts it into the store.
struct RunExecution {
    let settings: RunSettings
    let store: RunStore

    /// Held-out samples a model is judged on, in units of its batch.
    static let evaluationBatches = 100

    /// - Returns: nil where `shouldStop` ended it before it was finished; nothing is stored then.
    func execute(shouldStop: () -> Bool, progress: (Int) -> Void) throws -> RunRecord? {
        let recipe = try settings.recipe()
        guard let result = TrainingRun.train(recipe, shouldStop: shouldStop, progress: progress) else { return nil }
        var measures: [String: Double] = ["train_loss": result.trainLoss]
        var featureLoss: [Double] = []
        if result.status == .finished {
            let heldOut = HeldOutLoss(
                result.parameters, distribution: recipe.distribution, activation: recipe.activation,
                importance: recipe.importance, batchSize: recipe.batchSize, batches: Self.evaluationBatches,
                seed: recipe.seed, key: settings.dataKey)
            featureLoss = heldOut.byFeature
            let model = MeasuredModel(
                directions: Matrix(result.parameters.directions), distribution: recipe.distribution,
                heldOutLoss: heldOut)
            for measure in Measures.all { measures.merge(measure(model)) { $1 } }
        }
        let runID = settings.runID
        return try store.add(
            runID,
            arrays: RunArrays(
                directions: result.parameters.directions, bias: result.parameters.bias.elements, curve: result.curve,
                featureLoss: featureLoss)
        ) { digest in
            RunRecord(
                runID: runID, settings: settings.json, status: result.status, steps: result.steps, measures: measures,
                weightsDigest: digest)
        }
    }
}
