import Basics
import Foundation
import LinearAlgebra
import Settings
import Store
public import Tables
import ToyModels

/// A small model on the way of its training: W, and what is measured of each feature, after each of some steps.
///
/// From the run's weights, with every state that `training.track` kept; where the runs are gone, its end alone, from
/// directions.csv and features.csv.
public struct ModelTrajectory: Sendable {
    public struct State: Sendable {
        public let step: Int
        /// n rows of m; row i is W_i, or D_i of untied weights.
        public let directions: [[Double]]
        /// In the order of `columns`, n values each; nil where nothing says them.
        public let measures: [[Double?]]
    }

    public let runID: String
    /// Whether encoder and decoder share W, with nothing nonlinear between them: W Wᵀ is what features add to outputs.
    public let isTied: Bool
    /// At least one; the last is the end of training.
    public let states: [State]

    /// Models that can be drawn whole: up to this many dimensions and features.
    public static let (mostDimensions, mostFeatures) = (3, 40)

    /// The columns of features.csv whose values each state has.
    public static var columns: [Column] {
        let names = ["norm", "bias", "recovery", "dimensionality", "loss"]
        let all = FeaturesTable.form.description.columns
        return names.compactMap { name in all.first { $0.name == name } }
    }

    /// Those of the finished small models of a results folder, in the order of runs.csv.
    ///
    /// - Parameter mostNumbers: of all weights and measures together. Where there would be more, states are left out,
    ///   evenly along the steps, and where the ends alone are too many, models from the last replicate on.
    /// - Complexity: each state left in is measured on the held-out samples.
    public static func all(_ tables: ResultTables, mostNumbers: Int) throws -> [ModelTrajectory] {
        guard tables.experiment.kind == .training, let folder = tables.folder else { return [] }
        let rows = try tables.table(tables.runsFile).rows.filter { $0["status"] == "finished" }
        let finished = Set(rows.map { $0["run_id"] })
        let small = tables.experiment.runs.filter { run in
            run.training.width <= mostDimensions && run.training.features <= mostFeatures
                && finished.contains(run.runID)
        }
        let store = RunStore(folder: folder)
        let tabled = try TabledModels(tables)
        let numbers = small.map { $0.training.features * ($0.training.width + columns.count) }
        // Each model has the same number of states, at least its end.
        let mostStates = max(1, mostNumbers / max(1, numbers.reduce(0, +)))
        var room = mostNumbers
        let order = small.indices.sorted { (small[$0].replicate, $0) < (small[$1].replicate, $1) }
        let chosen = Set(
            order.prefix { place in
                room -= numbers[place]
                return room >= 0
            })
        return try small.indices.filter(chosen.contains).map { small[$0] }.concurrentMap { run in
            Result { try ofStore(run, store, mostStates) ?? tabled.trajectory(run) }
        }.compactMap { try $0.get() }
    }

    /// - Returns: nil where the run is not there.
    private static func ofStore(
        _ run: RunSettings, _ store: RunStore, _ mostStates: Int
    ) throws(FileFailure) -> ModelTrajectory? {
        guard let record = store.record(run.runID), record.status == .finished else { return nil }
        let arrays = try store.trainingArrays(run.runID)
        let tracked = arrays.tracked.filter { $0.step < record.steps }.compactMap { state in
            state.parameters.map { (step: state.step, parameters: $0, loss: [Double]?.none) }
        }
        let all = tracked + [(record.steps, arrays.parameters, arrays.featureLoss)]
        let kept = mostStates == 1 ? all.suffix(1) : evenly(all, most: mostStates)
        let states = kept.map { step, parameters, loss in
            let rows = FeaturesTable.rows(of: parameters, featureLoss: loss, run)
            let directions = (0..<parameters.directions.rows).map { parameters.directions.row($0).map(Double.init) }
            let measures: [[Double?]] = [
                rows.map(\.norm), rows.map { Double($0.bias) }, rows.map(\.recovery), rows.map(\.dimensionality),
                rows.map(\.loss),
            ]
            return State(step: step, directions: directions, measures: measures)
        }
        return ModelTrajectory(runID: run.runID, isTied: isTied(run), states: states)
    }

    fileprivate static func isTied(_ run: RunSettings) -> Bool {
        run.training.isTied && run.training.hiddenActivation == nil
    }
}

/// The ends of models as the tables have them.
private struct TabledModels: Sendable {
    private let directions: [String: [Table.Row]]
    private let features: [String: [Table.Row]]
    private let steps: [String: Int]

    init(_ tables: ResultTables) throws(Problems) {
        directions = Dictionary(grouping: try tables.table("directions.csv").rows) { $0["run_id"] }
        features = Dictionary(grouping: try tables.table("features.csv").rows) { $0["run_id"] }
        steps = try tables.table(tables.runsFile).rows.reduce(into: [:]) { $0[$1["run_id"]] = Int($1["steps"]) }
    }

    /// nil where the tables do not hold the model.
    func trajectory(_ run: RunSettings) -> ModelTrajectory? {
        let runID = run.runID
        guard let elements = directions[runID] else { return nil }
        let weights = grouped(elements) { [$0["feature"]] }.map { $0.members.map { $0.number("weight") ?? 0 } }
        guard weights.allSatisfy({ $0.count == weights[0].count }) else { return nil }
        let rows = features[runID] ?? []
        let measured = FeaturesTable.geometry(
            Matrix(rows: weights.count, columns: weights[0].count, elements: weights.flatMap(\.self)))
        let measures = ModelTrajectory.columns.map { column -> [Double?] in
            guard rows.count != weights.count else { return rows.map { $0.number(column.name) } }
            return switch column.name {
            case "norm": measured.map(\.norm)
            case "dimensionality": measured.map(\.dimensionality)
            default: weights.map { _ in nil }
            }
        }
        return ModelTrajectory(
            runID: runID, isTied: ModelTrajectory.isTied(run),
            states: [.init(step: steps[runID] ?? 0, directions: weights, measures: measures)])
    }
}
