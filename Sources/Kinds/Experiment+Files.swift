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
        guard let data = Files.read(path) else { throw Problems(path, [Problem("file", unreadable(path))]) }
        return try read(data, of: path, overrides: overrides)
    }

    /// Reads what a file holds, of any kind.
    public static func read(
        _ data: Data, of path: String, overrides: [String] = []
    ) throws(Problems) -> Experiment {
        try read(data, of: path, overrides: overrides, kinds: Kinds.forms)
    }

    /// The reason why a file cannot be read, and the remedy.
    private static func unreadable(_ path: String) -> String {
        switch Files.kind(path) {
        case .missing: "there is no such file; check the path, or look in experiments/ for the shipped ones"
        case .unreachable(let number): "cannot be reached: \(String(cString: strerror(number)))"
        case .folder: "is a folder; give the JSON file itself"
        case .other: "is a pipe or a device; save what comes out of it as a file, and give that"
        case .file: "cannot be read: \(access(path, R_OK) != 0 ? String(cString: strerror(errno)) : "reading failed")"
        }
    }

    /// Indices into `runs` in the order they are trained: shuffled by the seed, so that early tables already span the
    /// sweep.
    public var trainingOrder: [Int] {
        var stream = RandomStream(seed: seed, run: 0, purpose: .runOrder)
        return runs.indices.shuffled(using: &stream)
    }
}
