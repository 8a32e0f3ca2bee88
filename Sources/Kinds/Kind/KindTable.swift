import Settings
import Store
import Tables

/// The source of a kind's tables: results, and whatever several tables share, worked out once.
protocol TableMaterial: Sendable {
    var results: Results { get }
    var store: RunStore { get }
}

/// A table of a kind: its form and its rows.
struct KindTable<Material: TableMaterial>: Sendable {
    /// "runs.csv"
    let file: String
    /// Whether it is written only where an experiment's "tables" names it.
    let isOptional: Bool
    /// Whether the settings of an experiment give it rows.
    let hasRows: @Sendable (Experiment) -> Bool
    let description: @Sendable (Experiment) -> TableDescription
    fileprivate let add: @Sendable (Material, inout MadeTables) -> Void

    /// A table whose columns are those of every experiment.
    init<Row>(_ form: TableForm<Row>, rows: @escaping @Sendable (Material) -> [Row]) {
        self.init(form.description.file, { _ in form }, rows: rows)
    }

    /// A table whose columns follow what an experiment sweeps.
    init<Row>(
        _ file: String, _ form: @escaping @Sendable (Experiment) -> TableForm<Row>,
        rows: @escaping @Sendable (Material) -> [Row]
    ) {
        self.file = file
        isOptional = false
        hasRows = { _ in true }
        description = { form($0).description }
        add = { $1.add(form($0.results.experiment), rows($0)) }
    }

    /// A table of rows that each run brings.
    init<Row>(
        ofEachRun form: TableForm<Row>, isOptional: Bool = false,
        where hasRows: @escaping @Sendable (Experiment) -> Bool = { _ in true },
        rows: @escaping @Sendable (FinishedRun, Material) throws(FileFailure) -> [Row]
    ) {
        file = form.description.file
        (self.isOptional, self.hasRows) = (isOptional, hasRows)
        description = { _ in form.description }
        add = { material, made in
            made.add(form, of: material.results.runs) { run throws(FileFailure) in try rows(run, material) }
        }
    }
}

/// Every table of a kind, the one with a row for each run first.
struct KindTables<Material: TableMaterial>: Sendable {
    private let list: [KindTable<Material>]

    init(_ list: [KindTable<Material>]) { self.list = list }

    /// The files of those that are written unasked.
    var own: [String] { list.filter { !$0.isOptional }.map(\.file) }

    /// The others, as an experiment's "tables" names them.
    var optional: [String] { list.filter(\.isOptional).map(Self.name) }

    private static func name(_ table: KindTable<Material>) -> String { String(table.file.dropLast(".csv".count)) }

    func descriptions(of experiment: Experiment) -> [TableDescription] {
        list.filter { $0.hasRows(experiment) }.map { $0.description(experiment) }
    }

    /// Those that the experiment asks for.
    func made(of material: Material) -> MadeTables {
        let experiment = material.results.experiment
        return list.filter { table in
            table.hasRows(experiment) && (!table.isOptional || experiment.tables.contains(Self.name(table)))
        }.reduce(into: MadeTables()) { $1.add(material, &$0) }
    }
}
