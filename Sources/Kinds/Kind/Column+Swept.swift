import JSON
import Settings
import Tables

extension Column {
    /// The column of a swept setting that has none of its own: a number, or text of anything else.
    init(swept path: String, of experiment: Experiment) { self.init(of: path, experiment, setting: path) }

    /// - Parameter setting: the path that sweeps, fits and figures know the column by; nil where they pass it over.
    fileprivate init(of path: String, _ experiment: Experiment, setting: String?) {
        // Components of one slot may have fields of one name: the one that the runs have.
        let fields = experiment.kind.catalogue.byPath[path, default: []]
        let field = fields.first { field in experiment.runs.contains { field.isMeant(in: $0.values) } } ?? fields.first
        let unit =
            switch field?.kind {
            case .number, .integer: "1"
            default: ""
            }
        self.init(path, "", field?.summary ?? "a setting", unit: unit, setting: setting)
    }
}

extension Catalogue {
    /// A run's setting as a cell. Numbers that need not be whole keep their point, so that a column's type does not depend
    /// on its values.
    func cell(_ path: String, of values: [String: JSONValue]) -> String {
        if case .number(let number)? = values[path], case .number? = byPath[path]?.first?.kind {
            return CSV.text(number)
        }
        return CSV.text(values[path])
    }
}

extension TableForm {
    /// A column for every setting that the experiment's runs have, by its path, where the experiment asks for them.
    ///
    /// - Parameters:
    ///   - others: the names of the columns there are already.
    ///   - run: of a row.
    static func allSettings(
        _ experiment: Experiment, besides others: [String], run: @escaping @Sendable (Row) -> RunSettings
    ) -> [Cell] {
        guard experiment.allSettings else { return [] }
        let catalogue = experiment.kind.catalogue
        return experiment.runs.reduce(into: Set<String>()) { $0.formUnion($1.values.keys) }.subtracting(others).sorted()
            .map { path in
                .cell(Column(of: path, experiment, setting: nil)) { catalogue.cell(path, of: run($0).values) }
            }
    }
}
