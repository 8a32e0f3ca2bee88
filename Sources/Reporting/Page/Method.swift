import JSON
import Kinds
import Settings

/// How the numbers came about, from the resolved experiment.
enum Method {
    static func html(_ experiment: Experiment) -> String {
        let settings = experiment.resolved.leaves.filter { path, _ in
            !Experiment.asked.union(["name", "kind", "sweep"]).contains(String(path.split(separator: ".")[0]))
        }.map { ($0.path, text($0.value)) }
        let swept = experiment.axes.flatMap { axis in
            axis.paths.enumerated().map { column, path in
                let values = axis.rows.map { $0[column].canonical }
                return (path, values.joined(separator: ", ") + (axis.paths.count > 1 ? " (together)" : ""))
            }
        }
        return HTML.paragraph(words(experiment)) + list("Swept", swept) + list("Fixed", settings)
    }

    private static func words(_ experiment: Experiment) -> String {
        let runs = "\(experiment.runs.count) \(experiment.runs.count == 1 ? "run" : "runs"), "
        let seeds =
            experiment.replicates > 1
            ? "\(experiment.replicates) replicates of each with random numbers of their own, all from seed \(experiment.seed). "
            : "one of each, all random numbers from seed \(experiment.seed). "
        return runs + seeds + experiment.kind.kind.method(of: experiment)
    }

    private static func list(_ title: String, _ entries: [(String, String)]) -> String {
        guard !entries.isEmpty else { return "" }
        let items = entries.map { "<dt>\(HTML.code($0.0))</dt><dd>\(HTML.escaped($0.1))</dd>" }.joined(separator: "\n")
        return "<h3>\(title)</h3>\n<dl>\(items)</dl>\n"
    }

    /// As JSON, and of a long list its beginning.
    private static func text(_ value: JSONValue) -> String {
        let text = value.canonical
        return text.count > 200 ? text.prefix(200) + "…" : text
    }
}
