@testable import Kinds
import Foundation
import LinearAlgebra
import Settings
import Store
import TensorFiles
import ToyModels

@testable import Experiments

/// Writes text into a file of its own folder, which goes when the test ends.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "toylab-tests-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String, _ text: String) throws -> String {
        let file = path + "/" + name
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        return file
    }
}

let minimalExperiment = """
    {"name": "small", "data": {"features": 20}, "model": {"width": 4}}
    """

/// Reads text as an experiment file; problems come without the file's path.
func loadExperiment(_ text: String, _ overrides: [String] = []) throws -> Experiment {
    let folder = try TemporaryFolder()
    return try Experiment.load(path: folder.file("experiment.json", text), overrides: overrides)
}

func problems(_ text: String, _ overrides: [String] = []) throws -> [String] {
    do {
        _ = try loadExperiment(text, overrides)
        return []
    } catch let problems as Problems {
        return problems.list.map(\.description)
    }
}

extension Results {
    /// The tables of made-up records, whose runs are stored with arrays of one feature and no curve.
    func tables() throws -> MadeTables {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path + "/runs", withIntermediateDirectories: true)
        let one = Matrix<Float>(rows: 1, columns: 1, elements: [1])
        let arrays = RunArrays(ModelParameters(directions: one, bias: one), curve: [], featureLoss: [])
        for run in runs {
            let file = URL(fileURLWithPath: "\(folder.path)/runs/\(run.record.runID).safetensors")
            try Safetensors.encode(arrays.tensors).write(to: file)
        }
        return try withExtendedLifetime(folder) { try TrainingKind.make(self, in: RunStore(folder: folder.path)) }
    }
}

/// The results, and what was trained by run.
func trainedModels(_ text: String) throws -> (Results, [String: RunArrays]) {
    let folder = try TemporaryFolder()
    let experiment = try Experiment.load(path: folder.file("e.json", text))
    let store = RunStore(folder: folder.path + "/results")
    _ = try ExperimentRun(experiment, store: store, jobs: 2).run(
        stop: StopFlag(), started: { _ in }, observe: { _ in })
    let results = try Results(experiment, in: store) { _ in [] }
    let arrays = try results.runs.map { ($0.record.runID, try store.trainingArrays($0.record.runID)) }
    return (results, Dictionary(uniqueKeysWithValues: arrays))
}
