@testable import Kinds
import Foundation
import Settings

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
