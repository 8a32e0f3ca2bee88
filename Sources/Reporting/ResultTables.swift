import Experiments
import Foundation

/// The tables of a results folder, read back from their files: all that figures and report are made from.
struct ResultTables: Sendable {
    let folder: String
    let experiment: Experiment
    /// By name; those that are there.
    private let files: Set<String>

    /// - Throws: `FileFailure` where the folder cannot be read, `Problems` where it holds no tables.
    init(folder: String) throws {
        self.folder = folder
        experiment = try Experiment.load(path: try RunStore(folder: folder).experimentFile())
        files = Set((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        let first = experiment.kind == .training ? "runs.csv" : "packing.csv"
        guard files.contains(first) else {
            throw Problems(
                folder, [Problem(first, "is not there; `toylab run` trains what it needs and writes it")])
        }
    }

    /// The CSV files that are there, by name.
    var names: [String] { files.filter { $0.hasSuffix(".csv") }.sorted() }

    /// A table; without rows where the experiment has none of that name.
    ///
    /// - Throws: `Problems` where the file is there and is no table.
    func table(_ name: String) throws(Problems) -> Table {
        guard files.contains(name) else { return Table(CSV([])) }
        guard let data = FileManager.default.contents(atPath: folder + "/" + name),
            let csv = CSV(parsing: String(decoding: data, as: UTF8.self))
        else {
            throw Problems(
                folder, [Problem(name, "is damaged or cannot be read; `toylab collect \(folder)` makes it again")])
        }
        return Table(csv)
    }
}

/// A CSV table whose cells go by the names of their columns.
struct Table: Sendable {
    let columns: [String]
    let rows: [Row]

    init(_ csv: CSV) {
        columns = csv.header
        let places = Dictionary(uniqueKeysWithValues: csv.header.enumerated().map { ($1, $0) })
        rows = csv.rows.map { Row(places: places, cells: $0) }
    }

    struct Row: Sendable {
        fileprivate let places: [String: Int]
        fileprivate let cells: [String]

        /// The cell's text; empty where there is no such column.
        subscript(column: String) -> String { places[column].map { cells[$0] } ?? "" }

        /// nil where the cell is empty or holds no number that can be drawn.
        func number(_ column: String) -> Double? { Double(self[column]).flatMap { $0.isFinite ? $0 : nil } }
    }
}

/// Some of many, evenly spaced, the first and the last among them.
func evenly<Element>(_ all: [Element], most: Int) -> [Element] {
    all.count <= most ? all : (0..<most).map { all[$0 * (all.count - 1) / (most - 1)] }
}
