public import Foundation
public import Settings
import Randomness
import Store

extension Experiment {
    /// Reads a file.
    ///
    /// - Parameters:
    ///   - path: of the JSON file.
    ///   - overrides: "path=value" each, as `--set` takes them.
    /// - Throws: `Problems`, all of them at once.
    public static func load(path: String, overrides: [String] = []) throws(Problems) -> Experiment {
        guard let data = Files.read(path) else {
            let objection = Files.objection(
                toReading: path, wanted: "the JSON file itself", hint: ", or look in experiments/ for the shipped ones")
            throw Problems(path, [Problem("file", objection)])
        }
        return try read(data, of: path, overrides: overrides)
    }

    /// Reads what a file holds, of any kind.
    public static func read(
        _ data: Data, of path: String, overrides: [String] = []
    ) throws(Problems) -> Experiment {
        try read(data, of: path, overrides: overrides, kinds: Kinds.forms)
    }

    /// Indices into `runs` in the order they are trained: shuffled by the seed, so that early tables already span the
    /// sweep.
    public var trainingOrder: [Int] {
        var stream = RandomStream(seed: seed, run: 0, purpose: .runOrder)
        return runs.indices.shuffled(using: &stream)
    }
}
