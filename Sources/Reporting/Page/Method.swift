import Experiments
import JSON
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
        guard experiment.kind != .packing else {
            return runs + seeds
                + "Each places k directions in d dimensions; their deviation is the largest absolute overlap of two of them. "
                + "The capacity formulas are fitted to the logarithm of k by nonlinear least squares."
        }
        return runs + seeds
            + "Each trains y = \(model(experiment)) to reconstruct sparse vectors x, drawn afresh at every step, with "
            + "AdamW; the loss is the squared error summed over features, weighted by importance where one is set, and "
            + "averaged over samples. The test loss is that of 100 "
            + "batches of fresh samples, the same for every model with the same data. Exponents are slopes of the "
            + "logarithm of the loss on that of the width, by least squares; their intervals come from the studentised "
            + "bootstrap over replicates or, where there is one, over widths."
            + (experiment.compare.contains("offset")
                ? " Laws with an offset, C m^(−α) + L∞, are fitted by nonlinear least squares, with profile intervals."
                : "")
    }

    private static func model(_ experiment: Experiment) -> String {
        experiment.runs.contains { $0.values["model.bias"] == .bool(false) }
            ? "f(WᵀWx + b), where model.bias is false without b," : "f(WᵀWx + b)"
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
