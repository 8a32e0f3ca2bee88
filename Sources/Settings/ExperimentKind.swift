import JSON

/// A kind of experiment: its settings, and the comparisons and tables it offers.
public struct ExperimentKind: Sendable {
    /// As "kind" names it.
    public let name: String
    let summary: String
    public let catalogue: Catalogue
    /// The names that "compare" takes, in the order of the rows of comparison.csv, and those meant where it is absent.
    let comparisons: [String]
    let presetComparisons: [String]
    /// The files of the tables that are written unasked, the one with a row for each run first.
    public let ownTables: [String]
    /// The tables that are written only where "tables" names them.
    public let optionalTables: [String]
    /// The columns that "answer" takes.
    package let measures: [String]
    /// The setting that the runs of a group differ in; nil for a kind without groups.
    let widthPath: String?
    /// The typed settings of a run, made once.
    let typed: @Sendable (Values) throws(Problem) -> any Sendable
    let rules: [Rule]
    /// The reason why none of some runs has a measure of "answer" or a table of "tables"; nil where one has it.
    let absence: @Sendable (_ name: String, _ runs: [RunSettings]) -> String?

    /// The files of every table there can be.
    public var tables: [String] { ownTables + optionalTables.map { $0 + ".csv" } }

    /// The rules that several settings have to fulfil together.
    public struct Rule: Sendable {
        /// Prefixes of the paths that decide it: runs that share them are checked once.
        let prefixes: [String]
        /// Every problem of a run's typed settings.
        let check: @Sendable (any Sendable) -> [Problem]

        public init(_ prefixes: [String], _ check: @escaping @Sendable (any Sendable) -> [Problem]) {
            (self.prefixes, self.check) = (prefixes, check)
        }
    }

    public init(
        _ name: String, _ summary: String, catalogue: Catalogue, comparisons: [String], presetComparisons: [String],
        ownTables: [String], optionalTables: [String] = [], measures: [String] = [], widthPath: String? = nil,
        rules: [Rule] = [], absence: @escaping @Sendable (String, [RunSettings]) -> String? = { _, _ in nil },
        typed: @escaping @Sendable (Values) throws(Problem) -> any Sendable
    ) {
        self.name = name
        self.summary = summary
        self.catalogue = catalogue
        self.comparisons = comparisons
        self.presetComparisons = presetComparisons
        self.ownTables = ownTables
        self.optionalTables = optionalTables
        self.measures = measures
        self.widthPath = widthPath
        self.typed = typed
        self.rules = rules
        self.absence = absence
    }
}

extension ExperimentKind: Hashable {
    public static func == (a: ExperimentKind, b: ExperimentKind) -> Bool { a.name == b.name }
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
