public import Settings
public import Store
public import Tables
public import TensorFiles

/// A kind of experiment: what one of its runs does, which tables its runs make, and what those say.
///
/// A new one is a folder beside Training and Packing, and a place in `Kinds.all`.
public protocol Kind: Sendable {
    /// Its form in the experiment file.
    static var form: ExperimentKind { get }
    static func steps(of run: RunSettings) -> Int
    /// The settings that have a symbol.
    static var coordinates: [Column] { get }
    /// The measure that a run is summed up by, and its name for people.
    static var headline: (measure: String, name: String) { get }
    /// In the order of `runs`.
    static func costs(of runs: [RunSettings]) throws -> [RunCost]
    /// Of the tables that take long, once all runs are there, on a typical core.
    static func secondsOfTables(of experiment: Experiment) -> Double
    /// - Returns: nil where it was told to stop; a checkpoint is saved then.
    static func execute(_ run: RunSettings, _ work: RunWork) throws -> RunOutcome?
    /// The record with what an earlier version of toylab did not measure.
    static func complete(
        _ record: RunRecord, of run: RunSettings, in store: RunStore
    ) throws(FileFailure) -> RunRecord
    /// The steps that a checkpoint saves; nil where the tensors are not those of one.
    static func step(of checkpoint: [Tensor]) -> Int?
    /// Descriptions of the tables that such an experiment has.
    static func tables(of experiment: Experiment) -> [TableDescription]
    /// Makes them, and the findings.
    static func make(_ results: Results, in store: RunStore) throws -> MadeTables
    /// The tables of measured beside predicted that a page shows.
    static func comparisons(_ tables: ResultTables) throws(Problems) -> [DisplayTable]
    /// The answer in sentences, each number with its interval.
    static func answer(_ tables: ResultTables) throws(Problems) -> Answer
    /// How the numbers came about, in a paragraph.
    static func method(of experiment: Experiment) -> String
}

/// A run at work, as whoever runs it sees it: where to go on, when to stop, and where to keep what is done.
public struct RunWork {
    /// The tensors of the run's last checkpoint; nil where there is none.
    let checkpoint: [Tensor]?
    let shouldStop: () -> Bool
    /// Whether it is time to save.
    let shouldSave: () -> Bool
    let save: ([Tensor]) throws -> Void
    /// Told of each step done, and of the first one of this session.
    let progress: (_ step: Int, _ first: Int) -> Void

    package init(
        checkpoint: [Tensor]?, shouldStop: @escaping () -> Bool, shouldSave: @escaping () -> Bool,
        save: @escaping ([Tensor]) throws -> Void, progress: @escaping (_ step: Int, _ first: Int) -> Void
    ) {
        self.checkpoint = checkpoint
        self.shouldStop = shouldStop
        self.shouldSave = shouldSave
        self.save = save
        self.progress = progress
    }

    /// For work that ends by throwing.
    func poll() throws(CancellationError) { if shouldStop() { throw CancellationError() } }
}

/// The result of a run, to be stored.
public struct RunOutcome {
    package let status: RunRecord.Status
    package let steps: Int
    package let measures: [String: Double]
    package let tensors: [Tensor]
}

/// Tables with their descriptions, each made when it is asked for, and the findings.
public struct MadeTables {
    public private(set) var tables: [(description: TableDescription, make: () throws(FileFailure) -> CSV)] = []
    public var answer = Answer(first: [])
    /// The findings in a few tables.
    public var findings: [DisplayTable] = []

    /// Makes some of the tables now, and no second time when they are written.
    ///
    /// - Parameter names: their files.
    /// - Returns: those that there are.
    mutating func settle(_ names: [String]) throws(FileFailure) -> [String: CSV] {
        var settled: [String: CSV] = [:]
        for place in tables.indices where names.contains(tables[place].description.file) {
            let csv = try tables[place].make()
            tables[place].make = { csv }
            settled[tables[place].description.file] = csv
        }
        return settled
    }

    mutating func add<Row>(_ form: TableForm<Row>, _ rows: [Row]) {
        tables.append((form.description, { form.csv(rows) }))
    }

    /// A table of rows that each run brings.
    mutating func add<Row>(
        _ form: TableForm<Row>, of runs: [FinishedRun],
        _ rows: @escaping (FinishedRun) throws(FileFailure) -> [Row]
    ) {
        tables.append((form.description, { () throws(FileFailure) in try form.csv(of: runs, rows: rows) }))
    }
}
