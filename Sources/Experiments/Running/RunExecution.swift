import LinearAlgebra
import ToyModels
import Training

/// Trains and measures one run, and puts it into the store.
struct RunExecution {
    let settings: RunSettings
    let experiment: Experiment
    let store: RunStore

    /// - Returns: nil where `shouldStop` ended it before it was finished; nothing is stored then.
    func execute(shouldStop: () -> Bool, progress: (Int) -> Void) throws -> RunRecord? {
        let recipe = try settings.recipe()
        guard let result = TrainingRun.train(recipe, shouldStop: shouldStop, progress: progress) else { return nil }
        var measures: [String: Double] = ["train_loss": result.trainLoss]
        var featureLoss: [Double] = []
        var status = result.status
        if status == .finished {
            let model = MeasuredModel(result.parameters, recipe: recipe, dataKey: settings.dataKey)
            // The last update can still have blown the model up.
            if model.heldOutLoss.loss.isFinite {
                featureLoss = model.heldOutLoss.byFeature
                for measure in Measures.all { measures.merge(measure.values(model)) { $1 } }
            } else {
                status = .diverged
            }
        }
        let runID = settings.runID
        try store.checkIsStill(of: experiment)
        return try store.add(
            runID,
            arrays: RunArrays(
                directions: result.parameters.directions, bias: result.parameters.bias.elements, curve: result.curve,
                featureLoss: featureLoss)
        ) { digest in
            RunRecord(
                runID: runID, settings: settings.json, status: status, steps: result.steps, measures: measures,
                weightsDigest: digest)
        }
    }
}
