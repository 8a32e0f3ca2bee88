import Basics
import Foundation
import JSON
import Kinds
import Settings
import Store

/// One run of an experiment, as a user names it: by the first characters of its name, by settings, or as the best of several.
struct RunChoice {
    /// nil where any will do.
    let name: String?
    /// "path=value" each; a path may be its last part alone.
    let conditions: [String]
    let isBest: Bool

    private static let mostNamed = 5
    private static let mostValues = 20

    /// - Throws: `Problems` where none or several are meant, all of them at once.
    func run(of experiment: Experiment, in store: RunStore) throws(Problems) -> RunSettings {
        let wanted = try conditions(in: experiment, store.folder)
        let found = experiment.runs.filter { run in
            (name.map { run.runID.hasPrefix($0.lowercased()) } ?? true)
                && wanted.allSatisfy { $0.value == Self.value(of: run, $0.path) }
        }
        let strange = wanted.filter { condition in
            !experiment.runs.contains { Self.value(of: $0, condition.path) == condition.value }
        }
        guard strange.isEmpty else {
            throw Problems(
                store.folder,
                strange.map { path, value in
                    let all = experiment.runs.compactMap { Self.value(of: $0, path)?.canonical }
                    let values = all.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
                    let more = values.count > Self.mostValues ? " and \(values.count - Self.mostValues) more" : ""
                    return Problem(
                        "--where \(path)",
                        "no run has \(value.canonical); allowed here: "
                            + values.prefix(Self.mostValues).joined(separator: ", ") + more)
                })
        }
        guard !found.isEmpty else {
            throw problem("names no run; there are", experiment.runs, experiment, store.folder)
        }
        if let only = found.first, found.count == 1 { return only }
        guard isBest else {
            throw problem(
                "names \(found.count) runs, of which --best takes the one with the smallest loss:", found, experiment,
                store.folder)
        }
        let losses = found.compactMap { run in
            store.record(run.runID)?.measures["test_loss"].map { (run: run, loss: $0) }
        }
        // Of runs that are not there the first is told of.
        return losses.min { $0.loss < $1.loss }?.run ?? found[0]
    }

    private static func value(of run: RunSettings, _ path: String) -> JSONValue? {
        run.values[path] ?? (path == "replicate" ? .number(Double(run.replicate)) : nil)
    }

    private func conditions(
        in experiment: Experiment, _ folder: String
    ) throws(Problems) -> [(path: String, value: JSONValue)] {
        let paths = Set(experiment.runs.flatMap(\.values.keys)).sorted() + ["replicate"]
        var problems: [Problem] = []
        let read = conditions.compactMap { condition -> (path: String, value: JSONValue)? in
            let parts = condition.split(separator: "=", maxSplits: 1).map(String.init)
            let (given, text) = (parts[0], parts.count > 1 ? parts[1] : "")
            let meant = Self.paths(calledLike: given, among: paths, of: experiment)
            guard meant.count == 1 else {
                let nearest = NearestName.toPath(given, among: paths).map { "; did you mean \($0)?" }
                let hint =
                    meant.isEmpty
                    ? nearest ?? NearestName.hint(given, among: paths)
                    : "; did you mean \(meant.joined(separator: " or "))?"
                problems.append(Problem("--where \(given)", "is no setting of these runs" + hint))
                return nil
            }
            return (meant[0], JSONValue(parsing: Data(text.utf8)) ?? .string(text))
        }
        guard problems.isEmpty else { throw Problems(folder, problems) }
        return read
    }

    /// The settings that a path, its last part, or a letter, or the name or symbol of a column of runs.csv means.
    private static func paths(
        calledLike given: String, among paths: [String], of experiment: Experiment
    ) -> [String] {
        if paths.contains(given) { return [given] }
        let ending = paths.filter { $0.hasSuffix("." + given) }
        guard ending.isEmpty else { return ending }
        if let path = SettingLetters.paths[given], paths.contains(path) { return [path] }
        return experiment.kind.kind.coordinates.filter { $0.name == given || $0.label == given }.compactMap(\.setting)
            .filter(paths.contains)
    }

    private func problem(
        _ message: String, _ runs: [RunSettings], _ experiment: Experiment, _ folder: String
    ) -> Problems {
        let place = name.map { ["run \(JSONValue.string($0).canonical)"] } ?? []
        let wanted = (place + conditions.map { "--where \($0)" }).joined(separator: " ")
        let swept = experiment.sweptPaths
        let names = runs.prefix(Self.mostNamed).map { run in
            let values =
                swept.compactMap { path in run.values[path].map { "\(path)=\($0.canonical)" } }
                + (experiment.replicates > 1 ? ["replicate=\(run.replicate)"] : [])
            return values.isEmpty ? run.runID : "\(run.runID) (\(values.joined(separator: " ")))"
        }
        let more = runs.count > Self.mostNamed ? " and more" : ""
        return Problems(
            folder, [Problem(wanted.isEmpty ? "run" : wanted, "\(message) \(names.joined(separator: ", "))\(more)")])
    }
}
