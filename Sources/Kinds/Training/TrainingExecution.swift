import Measures
import Settings
import Store
import Training

/// Trains and measures a model.
enum TrainingExecution {
    /// - Returns: nil where it was told to stop.
    static func execute(_ run: RunSettings, _ work: RunWork) throws -> RunOutcome? {
        let recipe = try run.recipe()
        let checkpoint = work.checkpoint.flatMap { TrainingCheckpoint($0, of: recipe) }
        let first = checkpoint?.state.step ?? 0
        var tracking = Tracking(of: run, recipe, kept: checkpoint == nil ? [] : work.checkpoint ?? [])
        guard
            let result = try TrainingRun.train(
                recipe, from: checkpoint, shouldStop: work.shouldStop, shouldSave: work.shouldSave,
                save: { try work.save($0.tensors + tracking.tensors) },
                observe: { tracking.observe($0, shouldStop: work.shouldStop) }, progress: { work.progress($0, first) })
        else { return nil }
        var measures: [String: Double] = [RunsTable.trainLoss.name: result.trainLoss]
        var featureLoss: [Double] = []
        var hasDiverged = result.hasDiverged
        if !hasDiverged {
            let model = MeasuredModel(
                result.parameters, recipe: recipe, dataKey: run.dataKey, shouldStop: work.shouldStop)
            do throws(CancellationError) {
                let loss = try model.heldOutLoss()
                // The last update can still have blown the model up.
                if loss.loss.isFinite {
                    featureLoss = loss.byFeature
                    measures.merge(try Measures.all.named(model)) { $1 }
                } else {
                    hasDiverged = true
                }
            } catch {
                try work.save(result.checkpoint.tensors + tracking.tensors)
                return nil
            }
        }
        let arrays = RunArrays(result.parameters, curve: result.curve, featureLoss: featureLoss)
        return RunOutcome(
            status: hasDiverged ? .diverged : .finished, steps: result.steps, measures: measures,
            tensors: arrays.tensors + tracking.tensors)
    }

    /// `record` with every measure: what an earlier version of toylab did not know is measured now, of the stored weights.
    static func complete(
        _ record: RunRecord, of run: RunSettings, in store: RunStore, _ measures: [any Measure] = Measures.all
    ) throws(FileFailure) -> RunRecord {
        guard record.status == .finished, let recipe = try? run.recipe() else { return record }
        let missing = measures.filter { !$0.isWhole(record.measures, of: recipe) }
        guard !missing.isEmpty else { return record }
        let parameters = try store.trainingArrays(record.runID).parameters
        let model = MeasuredModel(parameters, recipe: recipe, dataKey: run.dataKey)
        var values = record.measures
        for measure in missing { values.merge((try? measure.named(model)) ?? [:]) { $1 } }
        return record.with(measures: values)
    }
}
