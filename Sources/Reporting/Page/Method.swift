import JSON
import Kinds
import Settings

/// How the numbers came about, from the resolved experiment.
enum Method {
    static func html(_ experiment: Experiment) -> String {
        let settings = flattened(experiment.resolved).filter { entry in
            !["name", "kind", "question", "compare", "tables", "sweep"].contains {
                entry.0.split(separator: ".")[0] == $0
            }
        }
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

    private static func flattened(_ value: JSONValue, at path: String = "") -> [(String, String)] {
        guard case .object(let members) = value else {
            let text = value.canonical
            return [(path, text.count > 200 ? text.prefix(200) + "…" : text)]
        }
        return members.sorted { $0.key < $1.key }.flatMap {
            flattened($0.value, at: path.isEmpty ? $0.key : path + "." + $0.key)
        }
    }
}
